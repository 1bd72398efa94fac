//! The data model without its prose, as JSON: for programs that build on it at run time.
//!
//! It costs a browser next to nothing, because the declarations are there anyway. Labels, help and
//! conditions in words are printed by the projections and loaded on demand.

use super::{By, Default, EntityDef, FieldDef, Machine, Move, NULL_STATE, Need, OnDelete, Schema, Writer};
use crate::kernel::{cell::ColumnKind, json::Json};

/// Every table by its name: `{name, module, resource, commands, soft_delete, append_only, columns}`.
#[must_use]
pub fn tables(schema: &Schema) -> Json {
    let modules = schema.modules.iter();
    Json::map(modules.flat_map(|module| module.tables.iter().map(|def| (def.table, table(module.name, def)))))
}

/// Every status machine by its id: `{id, table, column, starts, moves: [{from, to, by, needs}]}`. A
/// state without a value is null; a need names columns of which one is given, `anew` or before.
#[must_use]
pub fn machines(schema: &Schema) -> Json {
    Json::map(schema.tables().flat_map(|def| def.machines.iter().map(|machine| (machine.id(), of_machine(machine)))))
}

fn table(module: &str, def: &EntityDef) -> Json {
    Json::map([
        ("name", Json::from(def.name)),
        ("module", Json::from(module)),
        ("resource", Json::from(def.resource)),
        ("commands", texts(def.generic_commands())),
        ("soft_delete", Json::from(def.soft_delete())),
        ("append_only", Json::from(def.append_only)),
        ("columns", Json::map(def.fields.iter().map(|field| (field.name, column(field))))),
    ])
}

/// `{kind, …}`; what holds of few columns stands only where it does.
fn column(field: &FieldDef) -> Json {
    let mut entries = kind(field);
    let mut flag = |name, holds: bool| {
        if holds {
            entries.push((name, Json::Bool(true)));
        }
    };
    flag("nullable", field.nullable);
    flag("required", field.required);
    flag("sealed", field.sealed);
    if let Some(default) = field.default {
        entries.push(default_value(default));
    }
    if let Some(reference) = field.references {
        entries.push(("references", Json::from(reference.table)));
        entries.push(("on_delete", Json::from(on_delete(reference.on_delete))));
    }
    if let Some(series) = field.series {
        entries.push(("series", Json::from(series)));
    }
    entries.push(("writer", Json::from(writer(field.writer))));
    Json::map(entries)
}

fn kind(field: &FieldDef) -> Vec<(&'static str, Json)> {
    use ColumnKind as K;
    let name = match field.kind {
        K::Uuid => "uuid",
        K::Text => "text",
        K::Boolean => "boolean",
        K::Integer => "integer",
        K::Bigint => "bigint",
        K::Decimal { .. } => "decimal",
        K::Date => "date",
        K::Time => "time",
        K::Instant => "instant",
        K::Choice(_) => "choice",
        K::Json => "json",
    };
    let mut entries = vec![("kind", Json::from(name))];
    match field.kind {
        K::Text => entries.push(("max", Json::Int(i64::try_from(field.max).unwrap_or(i64::MAX)))),
        K::Decimal { precision, scale } => {
            entries.push(("precision", Json::Int(precision.into())));
            entries.push(("scale", Json::Int(scale.into())));
        }
        K::Choice(list) => entries.push(("list.values", texts(list.values.iter().copied()))),
        _ => {}
    }
    entries
}

fn default_value(default: Default) -> (&'static str, Json) {
    match default {
        Default::Text(text) => ("default", Json::from(text)),
        Default::Int(number) => ("default", Json::Int(number)),
        Default::Bool(truth) => ("default", Json::Bool(truth)),
        Default::Now => ("default_from", Json::from("now")),
        Default::Transaction => ("default_from", Json::from("transaction")),
        Default::Profile(key) => ("default_from_profile", Json::from(key)),
    }
}

fn writer(writer: Writer) -> &'static str {
    match writer {
        Writer::Caller => "caller",
        Writer::Action => "action",
        Writer::Store => "store",
    }
}

fn on_delete(rule: OnDelete) -> &'static str {
    match rule {
        OnDelete::Cascade => "cascade",
        OnDelete::CascadeOnPurge => "cascade_on_purge",
        OnDelete::SetNull => "set_null",
        OnDelete::Restrict => "restrict",
    }
}

fn of_machine(machine: &Machine) -> Json {
    Json::map([
        ("id", Json::Text(machine.id())),
        ("table", Json::from(machine.table)),
        ("column", Json::from(machine.column)),
        ("starts", states(machine.starts)),
        ("moves", Json::List(machine.moves.iter().map(of_move).collect())),
    ])
}

fn of_move(row: &Move) -> Json {
    let by = match row.by {
        By::User => "user",
        By::Approver => "approver",
        By::Clock => "clock",
        By::Derived => "derived",
    };
    Json::map([
        ("from", states(row.from)),
        ("to", state(row.to)),
        ("by", Json::from(by)),
        ("needs", Json::List(row.needs.iter().map(of_need).collect())),
    ])
}

fn of_need(need: &Need) -> Json {
    match *need {
        Need::Set(a) => Json::map([("any_of", texts([a]))]),
        Need::Either(a, b) => Json::map([("any_of", texts([a, b]))]),
        Need::New(a) => Json::map([("any_of", texts([a])), ("anew", Json::Bool(true))]),
        Need::NewEither(a, b) => Json::map([("any_of", texts([a, b])), ("anew", Json::Bool(true))]),
    }
}

fn states(names: &[&str]) -> Json {
    Json::List(names.iter().map(|name| state(name)).collect())
}

fn state(name: &str) -> Json {
    if name == NULL_STATE { Json::Null } else { Json::from(name) }
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Json {
    Json::List(texts.into_iter().map(Json::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn a_column_says_what_it_holds_and_who_writes_it() {
        let tables = tables(&SCHEMA);
        let column = |table: &str, name: &str| tables.get(table)?.get("columns")?.get(name).map(Json::to_string);
        assert_eq!(
            column("patients", "client_id").as_deref(),
            Some(r#"{"kind":"uuid","references":"clients","on_delete":"cascade_on_purge","writer":"caller"}"#)
        );
        assert_eq!(
            column("clients", "client_number").as_deref(),
            Some(r#"{"kind":"text","max":200,"series":"client","writer":"store"}"#)
        );
        let commands = tables.get("audit_logs").and_then(|table| table.get("commands")).map(Json::to_string);
        assert_eq!(commands.as_deref(), Some("[]"));
    }

    #[test]
    fn a_state_without_a_value_is_null() {
        let machines = machines(&SCHEMA);
        let starts = machines.get("emergency_cases.disposition").and_then(|machine| machine.get("starts"));
        assert_eq!(starts.map(Json::to_string).as_deref(), Some("[null]"));
    }
}
