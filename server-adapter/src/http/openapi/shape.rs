//! The shapes of inputs and results of rules and named commands as JSON Schema.

use vet_core::{
    kernel::json::Json,
    record::{FieldShape, Presence, RecordShape, Shape},
};

use super::{entry, kind, list_of, or_null, text_of, texts};

/// The schema of a record.
pub(super) fn record(shape: &RecordShape) -> Json {
    let properties = shape.fields.iter().map(|field| entry(field.name, property(field))).collect();
    let required: Vec<&str> =
        shape.fields.iter().filter(|field| field.presence == Presence::Required).map(|field| field.name).collect();
    let object = super::object(properties, &required);
    described(object, shape.doc)
}

fn property(field: &FieldShape) -> Json {
    let value = of(field.shape);
    let value = match field.presence {
        Presence::Required => value,
        Presence::Optional => or_null(value),
        Presence::Default(literal) => with(or_null(value), "default", literal.json()),
    };
    described(value, field.doc)
}

fn of(shape: Shape) -> Json {
    match shape {
        Shape::Bool => kind("boolean"),
        Shape::Integer => kind("integer"),
        Shape::Count => with(kind("integer"), "minimum", Json::Int(0)),
        Shape::Decimal => with(kind("string"), "pattern", Json::from("^-?[0-9]+(\\.[0-9]+)?$")),
        Shape::Text => kind("string"),
        Shape::Date => text_of("date"),
        Shape::LocalTime => {
            with(kind("string"), "pattern", Json::from("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"))
        }
        Shape::OffsetTime => {
            let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2}|Z)$";
            with(kind("string"), "pattern", Json::from(pattern))
        }
        Shape::Instant => text_of("date-time"),
        Shape::Id(table) => with(text_of("uuid"), "x-references", Json::map([("table", Json::from(table))])),
        Shape::Any => Json::Map(Vec::new()),
        Shape::Choice(words) => Json::map([("enum", texts(words.values.iter().copied()))]),
        Shape::Nullable(value) => or_null(of(*value)),
        Shape::List(item) => list_of(of(*item)),
        Shape::Map(value) => with(kind("object"), "additionalProperties", of(*value)),
        Shape::Record(shape) => record(shape),
    }
}

fn described(schema: Json, doc: &str) -> Json {
    if doc.is_empty() { schema } else { with(schema, "description", Json::from(doc)) }
}

fn with(schema: Json, key: &str, value: Json) -> Json {
    match schema {
        Json::Map(mut entries) => {
            // What is said of a field goes over what is said of its type.
            entries.retain(|(known, _)| known != key);
            entries.push(entry(key, value));
            Json::Map(entries)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use vet_core::domain::rules::RULES;

    use super::*;

    #[test]
    fn a_record_says_what_it_takes() {
        let rule = RULES.iter().copied().flatten().find(|rule| rule.id == "pricing.line").unwrap();
        let text = record(rule.input).to_string();
        for part in [
            r#""qty":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"#,
            r#""anyOf":[{"type":"boolean"},{"type":"null"}],"default":true"#,
            r#""required":["qty","unit_price"]"#,
            r#""additionalProperties":false"#,
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
