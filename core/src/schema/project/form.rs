//! The data model as forms: what a person is asked when a row is created or changed.
//!
//! Every column is described once, with its label and kind; a form lists the columns that it asks
//! for. A column that no form lists is still described, so that it can be shown.

use super::{
    bounds::bounds,
    choices::choices,
    label::{choice_label, field_label, label, type_label},
    machine::one_line,
    object::{Object, printed},
    variant::{Given, has_command, new_row, patch},
};
use crate::{
    kernel::{cell::ColumnKind, json::Json},
    schema::{Default, EntityDef, FieldDef, NULL_STATE, Schema, Shape},
};

/// A text longer than this is asked for in several lines.
const ONE_LINE: usize = 500;

/// The tables with their fields and forms, and the choices with their labels.
#[must_use]
pub fn document(schema: &Schema) -> String {
    let mut tables = Object::new();
    for def in schema.tables() {
        tables = tables.with(def.table, table(def));
    }
    let mut lists = Object::new();
    for (name, used) in choices(schema) {
        let choice = |value: &&str| Object::new().with("value", *value).with("label", choice_label(value)).into();
        lists = lists.with(name, used.list.values.iter().map(choice).collect::<Vec<Json>>());
    }
    printed(&Object::new().with("tables", tables).with("choices", lists).into())
}

fn table(def: &EntityDef) -> Object {
    let shown = def.fields.iter().filter(|field| field.name != "tenant_id");
    let fields = shown.fold(Object::new(), |all, field| all.with(field.name, of_field(def, field)));
    Object::new()
        .with("label", type_label(def.name))
        .with("plural", label(def.table))
        .with_text("help", &one_line(def.doc))
        .with("fields", fields)
        .with_some("create", has_command(def, "create").then(|| new_row(def)).flatten().map(form))
        .with_some("update", patch(def).map(form))
}

/// The fields that a form asks for. The id is chosen by the program that shows the form.
fn form(columns: Vec<Given>) -> Json {
    let asked = columns.iter().filter(|given| given.field.name != "id");
    asked.map(|given| entry(given).into()).collect::<Vec<Json>>().into()
}

fn entry(given: &Given) -> Object {
    let starts = given.starts.map(|starts| starts.iter().filter(|state| **state != NULL_STATE));
    Object::new()
        .with("name", given.field.name)
        .with_flag("required", !given.optional)
        .with_some("only", starts.map(|starts| starts.map(|state| Json::from(*state)).collect::<Vec<Json>>()))
}

fn of_field(def: &EntityDef, field: &FieldDef) -> Object {
    let described = Object::new().with("label", field_label(field));
    let described = match (field.references, field.shape) {
        (Some(reference), _) => described.with("kind", "reference").with("table", reference.table),
        (None, Some(shape)) => of_shape(described, shape),
        (None, None) if field.kind == ColumnKind::Text => {
            let kind = if field.max > ONE_LINE { "long_text" } else { "text" };
            described.with("kind", kind).with("max_length", i64::try_from(field.max).unwrap_or(i64::MAX))
        }
        (None, None) => of_kind(described, field.kind),
    };
    let described = bounded(described, def, field);
    let described = match field.default {
        Some(Default::Text(text)) => described.with("default", text),
        Some(Default::Int(number)) if matches!(field.kind, ColumnKind::Decimal { .. }) => {
            described.with("default", number.to_string())
        }
        Some(Default::Int(number)) => described.with("default", number),
        Some(Default::Bool(truth)) => described.with("default", truth),
        Some(Default::Now) => described.with("default", "now"),
        Some(Default::Profile(key)) => described.with("default_from_profile", key),
        Some(Default::Transaction) | None => described,
    };
    described.with_text("help", &one_line(field.doc))
}

fn of_kind(described: Object, kind: ColumnKind) -> Object {
    match kind {
        ColumnKind::Uuid => described.with("kind", "id"),
        ColumnKind::Text => described.with("kind", "text"),
        ColumnKind::Boolean => described.with("kind", "checkbox"),
        ColumnKind::Integer | ColumnKind::Bigint => described.with("kind", "number"),
        ColumnKind::Decimal { precision, scale } => described
            .with("kind", "decimal")
            .with("digits", i64::from(precision - scale))
            .with("places", i64::from(scale)),
        ColumnKind::Date => described.with("kind", "date"),
        ColumnKind::Time => described.with("kind", "time"),
        ColumnKind::Instant => described.with("kind", "datetime"),
        ColumnKind::Choice(list) => described.with("kind", "select").with("choices", list.name),
        ColumnKind::Json => described.with("kind", "json"),
    }
}

fn of_shape(described: Object, shape: &Shape) -> Object {
    let part = |inner: &Shape| of_shape(Object::new(), inner);
    match shape {
        Shape::Value(kind) => of_kind(described, *kind),
        Shape::Decimal => described.with("kind", "decimal").with("digits", 15).with("places", 9),
        Shape::File => described.with("kind", "file"),
        Shape::FileOrUrl => described.with("kind", "file_or_link"),
        Shape::Any | Shape::Map(Shape::Any) => described.with("kind", "json"),
        Shape::Nullable(inner) => of_shape(described, inner).with("nullable", true),
        Shape::List(inner) => described.with("kind", "list").with("of", part(inner)),
        Shape::Map(inner) => described.with("kind", "map").with("of", part(inner)),
        Shape::Week(inner) => described.with("kind", "week").with("of", part(inner)),
        Shape::Object(members) => {
            let fields: Vec<Json> = members
                .iter()
                .map(|member| {
                    let named = Object::new().with("name", member.name).with("label", label(member.name));
                    of_shape(named, &member.shape).with_flag("required", !member.optional).into()
                })
                .collect();
            described.with("kind", "group").with("fields", fields)
        }
    }
}

/// Adds the limits that simple checks set. Those of a decimal are texts, as the decimal itself.
fn bounded(described: Object, def: &EntityDef, field: &FieldDef) -> Object {
    let found = bounds(def, field.name);
    let exact = matches!(field.kind, ColumnKind::Decimal { .. });
    let limit = |digits: Option<&str>| -> Option<Json> {
        let digits = digits?;
        if exact { Some(digits.into()) } else { digits.parse::<i64>().ok().map(Json::Int) }
    };
    described
        .with_some("min", limit(found.at_least))
        .with_some("above", limit(found.above))
        .with_some("max", limit(found.at_most))
        .with_some("below", limit(found.below))
        .with_some("exact_digits", found.digits.map(i64::from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    fn described(table: &str, column: &str) -> String {
        let def = SCHEMA.table(table).unwrap();
        Json::from(of_field(def, def.field(column).unwrap())).to_string()
    }

    #[test]
    fn a_field_is_described_for_people() {
        assert_eq!(described("patients", "is_neutered"), r#"{"label":"Neutered","kind":"checkbox","default":false}"#);
        assert_eq!(
            described("consultations", "temperature"),
            concat!(
                r#"{"label":"Temperature","kind":"decimal","digits":3,"places":1,"min":"20","max":"45","#,
                r#""help":"Degrees Celsius."}"#
            )
        );
        assert_eq!(
            described("appointments", "patient_id"),
            r#"{"label":"Patient","kind":"reference","table":"patients"}"#
        );
        assert_eq!(
            described("clinics", "accreditations"),
            r#"{"label":"Accreditations","kind":"list","of":{"kind":"text"}}"#
        );
    }

    #[test]
    fn a_form_asks_for_what_its_command_takes() {
        let document = Json::parse(&document(&SCHEMA)).unwrap();
        let tables = document.get("tables").unwrap();
        let clients = tables.get("clients").unwrap();
        let Some(Json::List(create)) = clients.get("create") else { panic!("no form") };
        assert_eq!(create[0].to_string(), r#"{"name":"user_id"}"#);
        assert!(create.iter().any(|entry| entry.to_string() == r#"{"name":"first_name","required":true}"#));
        assert!(create.iter().any(|entry| entry.to_string() == r#"{"name":"status","only":["active"]}"#));
        assert!(tables.get("appointments").unwrap().get("create").is_none());
        assert!(tables.get("audit_logs").unwrap().get("update").is_none());
    }
}
