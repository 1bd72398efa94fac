//! The section of a table.

use std::fmt::Write as _;

use super::{
    super::{
        label::classes,
        machine::one_line,
        sql::{expression, sql_type},
        variant::{new_row, patch},
        words::{in_words, sentence},
    },
    cells, code_list, head, link_to, link_to_machine,
    overview::STANDARD,
};
use crate::{
    kernel::cell::ColumnKind,
    schema::{Default, EntityDef, Erasure, FieldDef, OnDelete, Schema, Scope, Shape, Writer},
};

pub(super) fn section(out: &mut String, schema: &Schema, def: &EntityDef) {
    let _ = write!(out, "\n## {}\n\n{}\n\n", def.table, def.doc);
    facts(out, schema, def);
    columns(out, schema, def);
    uniques(out, def);
    overlaps(out, def);
    checks(out, def);
    let indexes: Vec<String> = def.all_indexes().iter().map(|index| index.columns.join(", ")).collect();
    let _ = write!(out, "\n**Indexes** {}\n", code_list(indexes.iter().map(String::as_str)));
}

fn facts(out: &mut String, schema: &Schema, def: &EntityDef) {
    let commands: Vec<String> = def.generic_commands().map(|command| format!("{}.{command}", def.table)).collect();
    let commands = match commands.is_empty() {
        true => "named ones only".to_owned(),
        false => code_list(commands.iter().map(String::as_str)),
    };
    let standard = def.fields.iter().filter(|field| is_standard(field)).map(standard_column);
    let mut fact = |name: &str, text: &str| {
        let _ = writeln!(out, "- **{name}:** {text}");
    };
    fact("Types", &types(def));
    fact("Generic commands", &commands);
    if def.append_only {
        fact("Rows", "are only ever added");
    }
    if def.monthly {
        fact("Storage", "split by the month of `created_at`");
    }
    fact("Permission", &format!("on `{}`", def.resource));
    fact("Clinic", &scope(def.scope));
    fact("Audit log", &format!("as `{}`", def.audit));
    fact("Erasure", &erasure(def.erasure));
    fact(
        "Standard columns",
        &format!("{}; [described once](README.md#standard-columns)", standard.collect::<Vec<_>>().join(", ")),
    );
    if !def.machines.is_empty() {
        let machines: Vec<String> = def.machines.iter().map(|machine| link_to_machine(&machine.id())).collect();
        fact("Status", &machines.join(", "));
    }
    let referring: Vec<String> = schema
        .all_tables()
        .filter(|other| other.fields.iter().any(|field| field.references.is_some_and(|r| r.table == def.table)))
        .map(|other| link_to(schema, other.table))
        .collect();
    if !referring.is_empty() {
        fact("Referred to by", &referring.join(", "));
    }
}

/// The names in TypeScript and JSON Schema, where the table has them there.
fn types(def: &EntityDef) -> String {
    let new = new_row(def).map(|_| format!("New{}Row", def.name));
    let patch = patch(def).map(|_| format!("{}Patch", def.name));
    let names: Vec<String> = [Some(format!("{}Row", def.name)), new, patch].into_iter().flatten().collect();
    code_list(names.iter().map(String::as_str))
}

fn is_standard(field: &FieldDef) -> bool {
    STANDARD.iter().any(|(standard, _)| standard.name == field.name)
}

fn standard_column(field: &FieldDef) -> String {
    match classes(field.sensitivity) {
        none if none.is_empty() => format!("`{}`", field.name),
        classes => format!("`{}` ({})", field.name, classes.join(", ")),
    }
}

fn scope(scope: Scope) -> String {
    match scope {
        Scope::Clinic("id") => "the row itself".to_owned(),
        Scope::Clinic(column) => format!("named by `{column}`"),
        Scope::Parent(column) => format!("that of the row that `{column}` names"),
        Scope::Visit => "that of the appointment, else of the encounter".to_owned(),
        Scope::Assignment { .. } => "any to which the person is assigned".to_owned(),
        Scope::Shared => "shared by all clinics of the tenant".to_owned(),
    }
}

fn erasure(erasure: Erasure) -> String {
    match erasure {
        Erasure::Untouched => "nothing to erase: no personal data".to_owned(),
        Erasure::Anonymise => "personal columns are blanked or pseudonymised, and the row is marked deleted".to_owned(),
        Erasure::AnonymiseAfterRetention => {
            "once the retention period is over, personal columns are blanked or pseudonymised".to_owned()
        }
        Erasure::Keep => "kept, with the link to the owner pseudonymised".to_owned(),
        Erasure::KeepMedicalPeriod => "kept for the retention period of medical records".to_owned(),
        Erasure::KeepTaxPeriod => "kept for the tax period, then anonymised".to_owned(),
        Erasure::KeepYears(years) => format!("kept for at least {years} years"),
        Erasure::Delete => "deleted, then purged".to_owned(),
        Erasure::DeleteAfterRetention => "deleted once the retention period is over, then purged".to_owned(),
    }
}

fn columns(out: &mut String, schema: &Schema, def: &EntityDef) {
    out.push_str("\n**Columns**\n");
    out.push_str(&head(["Column", "Type", "Null", "Default", "Written by", "Protected", "Meaning"]));
    for field in def.fields.iter().filter(|field| !is_standard(field)) {
        let null = match (field.nullable, field.required) {
            (false, _) => "no",
            (true, true) => "not when created",
            (true, false) => "yes",
        };
        let mut protected = classes(field.sensitivity);
        if field.sealed {
            protected.push("sealed");
        }
        out.push_str(&cells([
            &format!("`{}`", field.name),
            &type_of(schema, field),
            null,
            &default(field),
            &writer(field),
            &protected.join(", "),
            &one_line(field.doc),
        ]));
    }
}

fn type_of(schema: &Schema, field: &FieldDef) -> String {
    if let Some(reference) = field.references {
        let fate = match reference.on_delete {
            OnDelete::Cascade => "deleted with it",
            OnDelete::CascadeOnPurge => "outlives it, purged with it",
            OnDelete::SetNull => "blanked when it goes",
            OnDelete::Restrict => "holds it back",
        };
        return format!("→ {}, *{fate}*", link_to(schema, reference.table));
    }
    match (field.shape, field.kind) {
        (Some(shape @ (Shape::File | Shape::FileOrUrl)), _) => shape_text(shape),
        (Some(shape), _) => format!("json: `{}`", shape_text(shape)),
        (None, ColumnKind::Choice(list)) => format!("[{0}](choices.md#{0})", list.name),
        (None, ColumnKind::Text) => format!("text, at most {}", field.max),
        (None, kind) => kind_text(kind),
    }
}

/// The SQL type, by its shorter name where it has two.
pub(super) fn kind_text(kind: ColumnKind) -> String {
    match kind {
        ColumnKind::Instant => "timestamptz".to_owned(),
        ColumnKind::Time => "time".to_owned(),
        kind => sql_type(kind),
    }
}

/// A shape in the notation of the declarations: `[{ name: text, note?: text }]`.
fn shape_text(shape: &Shape) -> String {
    match shape {
        Shape::Value(ColumnKind::Choice(list)) => (*list.name).to_owned(),
        Shape::Value(kind) => kind_text(*kind),
        Shape::Decimal => "decimal".to_owned(),
        Shape::File => "file".to_owned(),
        Shape::FileOrUrl => "file or address".to_owned(),
        Shape::Any => "any".to_owned(),
        Shape::Nullable(inner) => format!("{} or null", shape_text(inner)),
        Shape::List(inner) => format!("[{}]", shape_text(inner)),
        Shape::Map(inner) => format!("map of {}", shape_text(inner)),
        Shape::Week(inner) => format!("each weekday: {}", shape_text(inner)),
        Shape::Object(members) => {
            let member = |m: &crate::schema::Member| {
                format!("{}{}: {}", m.name, if m.optional { "?" } else { "" }, shape_text(&m.shape))
            };
            format!("{{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
    }
}

fn default(field: &FieldDef) -> String {
    match field.default {
        None => String::new(),
        Some(Default::Text(text)) => format!("`{text}`"),
        Some(Default::Int(number)) => number.to_string(),
        Some(Default::Bool(truth)) => truth.to_string(),
        Some(Default::Now) => "now".to_owned(),
        Some(Default::Transaction) => "the transaction".to_owned(),
        Some(Default::Profile(key)) => format!("the tenant's {}", key.replace('_', " ")),
    }
}

fn writer(field: &FieldDef) -> String {
    match (field.writer, field.series) {
        (_, Some(series)) => format!("store, next {series} number"),
        (Writer::Caller, None) => "caller".to_owned(),
        (Writer::Action, None) => "action".to_owned(),
        (Writer::Store, None) => "store".to_owned(),
    }
}

fn uniques(out: &mut String, def: &EntityDef) {
    if !def.uniques.is_empty() {
        out.push_str("\n**Unique**\n\n");
    }
    for unique in def.uniques {
        let _ = write!(out, "- {}", code_list(unique.columns.iter().copied()));
        if let Some(only) = unique.only {
            let _ = write!(out, " where {}", in_words(def, only));
        }
        if unique.nulls_equal {
            out.push_str("; two empty values count as equal");
        }
        let _ = writeln!(out, ": `{}`", unique.code);
    }
}

fn overlaps(out: &mut String, def: &EntityDef) {
    if !def.overlaps.is_empty() {
        out.push_str("\n**Never overlapping**\n\n");
    }
    for overlap in def.overlaps {
        let _ = writeln!(
            out,
            "- for the same `{}`, the time from `{}` until before `{}`, where {}: `{}`",
            overlap.of,
            overlap.from,
            overlap.until,
            in_words(def, &overlap.only),
            overlap.code
        );
    }
}

fn checks(out: &mut String, def: &EntityDef) {
    if def.checks.is_empty() {
        return;
    }
    out.push_str("\n**Checks**\n");
    out.push_str(&head(["Code", "In words", "In SQL"]));
    for check in def.checks {
        let code = format!("`{}`", check.code);
        let words = sentence(def, &check.holds);
        let sql = match check.engine_only {
            true => "judged by the engine when a command writes the row".to_owned(),
            false => format!("`{}`", expression(&check.holds)),
        };
        out.push_str(&cells([&code, &words, &sql]));
    }
}
