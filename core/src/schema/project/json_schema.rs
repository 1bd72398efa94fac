//! The data model as JSON Schema, draft 2020-12: one document with a definition for every choice,
//! row, new row and patch, under the names that they have in TypeScript.
//!
//! A new row and a patch refer to the columns of the row, so that a column is described once.
//! Keywords of our own begin with `x-`; a validator passes over them.

use super::{
    bounds::bounds,
    choices::choices,
    label::classes,
    object::{Object, printed, texts},
    typescript::camel,
    variant::{Given, new_row, patch},
    words::sentence,
};
use crate::{
    engine::{JSON_ENTRIES, JSON_TEXT},
    kernel::{
        cell::ColumnKind,
        json::{Json, MAX_EXACT_INTEGER},
    },
    schema::{EntityDef, FieldDef, NULL_STATE, OnDelete, Schema, Shape, WEEKDAYS, Writer},
};

/// The whole document.
#[must_use]
pub fn document(schema: &Schema) -> String {
    let mut definitions = Object::new();
    for (name, used) in choices(schema) {
        let choice =
            Object::new().with_text("description", used.list.doc).with("enum", texts(used.list.values.iter().copied()));
        definitions = definitions.with(&camel(name), choice);
    }
    for def in schema.tables() {
        definitions = definitions.with(&format!("{}Row", def.name), row(def));
        if let Some(columns) = new_row(def) {
            definitions = definitions.with(&format!("New{}Row", def.name), part(def, &columns));
        }
        if let Some(columns) = patch(def) {
            definitions = definitions.with(&format!("{}Patch", def.name), part(def, &columns));
        }
    }
    // Of the tables of the installation, those that callers read, or change by commands.
    let told = |def: &&'static EntityDef| def.shown || def.generic_commands().next().is_some();
    for def in schema.system.tables.iter().copied().filter(told) {
        definitions = definitions.with(&format!("{}Row", def.name), row(def));
        for verb in def.generic_commands() {
            let (name, columns) = match verb {
                "create" => (format!("New{}Row", def.name), new_row(def)),
                "update" => (format!("{}Patch", def.name), patch(def)),
                _ => continue,
            };
            if let Some(columns) = columns {
                definitions = definitions.with(&name, part(def, &columns));
            }
        }
    }
    let document = Object::new()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", "urn:vetplan:schema")
        .with("title", "The rows of a veterinary practice")
        .with("$defs", definitions);
    printed(&document.into())
}

fn row(def: &EntityDef) -> Object {
    let mut properties = Object::new();
    for field in def.fields {
        properties = properties.with(field.name, column(def, field));
    }
    let checks: Vec<Json> = def.checks.iter().map(|check| check_entry(def, check).into()).collect();
    Object::new()
        .with("type", "object")
        .with_text("description", def.doc)
        .with("x-table", def.table)
        .with("properties", properties)
        .with("required", texts(def.fields.iter().map(|field| field.name)))
        .with("additionalProperties", false)
        .with_some("x-checks", (!checks.is_empty()).then_some(checks))
}

fn check_entry(def: &EntityDef, check: &crate::schema::Check) -> Object {
    Object::new().with("code", check.code).with("words", sentence(def, &check.holds))
}

/// A new row or a patch.
fn part(def: &EntityDef, columns: &[Given]) -> Object {
    let mut properties = Object::new();
    for given in columns {
        properties = properties.with(given.field.name, narrowed(def, given));
    }
    let required: Vec<&str> = columns.iter().filter(|given| !given.optional).map(|given| given.field.name).collect();
    Object::new()
        .with("type", "object")
        .with("x-table", def.table)
        .with("properties", properties)
        .with_some("required", (!required.is_empty()).then(|| texts(required)))
        .with("additionalProperties", false)
}

/// The column of the row, with fewer values where a new row or patch has fewer.
fn narrowed(def: &EntityDef, given: &Given) -> Object {
    let column = Object::new().with("$ref", format!("#/$defs/{}Row/properties/{}", def.name, given.field.name));
    match given.starts {
        Some(starts) => column.with("enum", Json::List(starts.iter().map(|state| start(state)).collect())),
        None if given.narrower() => column.with("not", Object::new().with("type", "null")),
        None => column,
    }
}

fn start(state: &str) -> Json {
    if state == NULL_STATE { Json::Null } else { state.into() }
}

fn column(def: &EntityDef, field: &FieldDef) -> Object {
    let value = match field.shape {
        Some(shape) => of_shape(shape),
        None => of_kind(field.kind),
    };
    let value = bounded(def, field, value);
    let value = if field.nullable { or_null(value) } else { value };
    let reference = field.references.map(|reference| {
        Object::new().with("table", reference.table).with("on_delete", on_delete(reference.on_delete))
    });
    let secret = classes(field.sensitivity);
    let secret = (!secret.is_empty()).then(|| texts(secret));
    value
        .with_text("description", field.doc)
        .with_some("x-references", reference)
        .with_some("x-sensitivity", secret)
        .with_flag("x-sealed", field.sealed)
        .with_some("x-writer", writer(field.writer))
}

/// Adds the limits of the column: length, bounds, digits. A decimal is text, so its bounds are
/// notes of our own.
fn bounded(def: &EntityDef, field: &FieldDef, value: Object) -> Object {
    let found = bounds(def, field.name);
    match field.kind {
        ColumnKind::Text => match found.digits {
            Some(count) => value.with("pattern", format!("^[0-9]{{{count}}}$")),
            None if field.shape.is_none() => value.with("maxLength", limit(field.max)),
            None => value,
        },
        ColumnKind::Integer | ColumnKind::Bigint => {
            let whole = |digits: Option<&str>| digits.and_then(|digits| digits.parse::<i64>().ok());
            let (least, most) = match field.kind {
                ColumnKind::Bigint => (-MAX_EXACT_INTEGER, MAX_EXACT_INTEGER),
                _ => (i64::from(i32::MIN), i64::from(i32::MAX)),
            };
            let lowest = whole(found.at_least).or(whole(found.above).map(|above| above + 1));
            let highest = whole(found.at_most).or(whole(found.below).map(|below| below - 1));
            value.with("minimum", lowest.unwrap_or(least)).with("maximum", highest.unwrap_or(most))
        }
        ColumnKind::Decimal { .. } => value
            .with_some("x-minimum", found.at_least)
            .with_some("x-exclusive-minimum", found.above)
            .with_some("x-maximum", found.at_most)
            .with_some("x-exclusive-maximum", found.below),
        _ => value,
    }
}

fn of_kind(kind: ColumnKind) -> Object {
    let text = || Object::new().with("type", "string");
    match kind {
        ColumnKind::Uuid => text().with("format", "uuid"),
        ColumnKind::Text => text(),
        ColumnKind::Boolean => Object::new().with("type", "boolean"),
        ColumnKind::Integer | ColumnKind::Bigint => Object::new().with("type", "integer"),
        ColumnKind::Decimal { precision, scale } => decimal(precision - scale, scale),
        ColumnKind::Date => text().with("format", "date"),
        // The format `time` wants an offset, which a time of day has not.
        ColumnKind::Time => text().with("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"),
        ColumnKind::Instant => text().with("format", "date-time"),
        ColumnKind::Choice(list) => Object::new().with("$ref", format!("#/$defs/{}", camel(list.name))),
        ColumnKind::Json => Object::new(),
    }
}

/// A decimal with at most so many digits before and after the point.
fn decimal(before: u8, after: u8) -> Object {
    let fraction = if after == 0 { String::new() } else { format!("(\\.[0-9]{{1,{after}}})?") };
    Object::new().with("type", "string").with("pattern", format!("^-?[0-9]{{1,{before}}}{fraction}$"))
}

fn of_shape(shape: &Shape) -> Object {
    match shape {
        Shape::Value(ColumnKind::Text) => of_kind(ColumnKind::Text).with("maxLength", limit(JSON_TEXT)),
        Shape::Value(kind) => of_kind(*kind),
        Shape::Decimal => decimal(15, 9),
        Shape::File => Object::new().with("type", "string").with("pattern", "^file:[0-9a-f]{64}$"),
        Shape::FileOrUrl => Object::new().with("type", "string").with("pattern", FILE_OR_URL),
        Shape::Any => Object::new(),
        Shape::Nullable(inner) => or_null(of_shape(inner)),
        Shape::List(inner) => {
            Object::new().with("type", "array").with("items", of_shape(inner)).with("maxItems", limit(JSON_ENTRIES))
        }
        Shape::Map(inner) => Object::new()
            .with("type", "object")
            .with("additionalProperties", of_shape(inner))
            .with("maxProperties", limit(JSON_ENTRIES)),
        Shape::Week(inner) => {
            let days = WEEKDAYS.iter().fold(Object::new(), |days, day| days.with(day, of_shape(inner)));
            Object::new().with("type", "object").with("properties", days).with("additionalProperties", false)
        }
        Shape::Object(members) => {
            let required: Vec<&str> = members.iter().filter(|member| !member.optional).map(|m| m.name).collect();
            let properties = members.iter().fold(Object::new(), |all, m| all.with(m.name, of_shape(&m.shape)));
            Object::new()
                .with("type", "object")
                .with("properties", properties)
                .with_some("required", (!required.is_empty()).then(|| texts(required)))
                .with("additionalProperties", false)
        }
    }
}

/// A stored file, or an address without what could end or confuse a link.
const FILE_OR_URL: &str = "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$";

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// The value or null. What else is said of the value concerns its own type only.
fn or_null(value: Object) -> Object {
    let null = || Object::new().with("type", "null");
    match Json::from(value) {
        Json::Map(entries) => match entries.first().map(|(key, kind)| (key.as_str(), kind.as_text())) {
            Some(("type", Some(kind))) => {
                let types = Object::new().with("type", texts([kind, "null"]));
                entries.iter().skip(1).fold(types, |all, (key, value)| all.with(key, value.clone()))
            }
            Some(_) => Object::new().with("anyOf", vec![Json::Map(entries), null().into()]),
            None => Object::new(),
        },
        other => Object::new().with("anyOf", vec![other, null().into()]),
    }
}

fn on_delete(rule: OnDelete) -> &'static str {
    match rule {
        OnDelete::Cascade => "cascade",
        OnDelete::CascadeOnPurge => "cascade-on-purge",
        OnDelete::SetNull => "set-null",
        OnDelete::Restrict => "restrict",
    }
}

fn writer(writer: Writer) -> Option<&'static str> {
    match writer {
        Writer::Caller => None,
        Writer::Action => Some("action"),
        Writer::Store => Some("store"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn a_column_says_what_it_takes() {
        let field = |table: &str, name: &str| {
            let def = SCHEMA.table(table).unwrap();
            Json::from(column(def, def.field(name).unwrap())).to_string()
        };
        assert_eq!(
            field("consultations", "body_condition_score"),
            r#"{"type":["integer","null"],"minimum":1,"maximum":9,"x-sensitivity":["phi"]}"#
        );
        assert_eq!(
            field("invoices", "total_amount"),
            concat!(
                r#"{"type":"string","pattern":"^-?[0-9]{1,10}(\\.[0-9]{1,2})?$","x-minimum":"0","#,
                r#""description":"What the client owes in all.","x-sensitivity":["financial"],"x-writer":"action"}"#
            )
        );
        assert_eq!(
            field("appointments", "clinic_id"),
            concat!(
                r#"{"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"},"#,
                r#""x-writer":"action"}"#
            )
        );
    }
}
