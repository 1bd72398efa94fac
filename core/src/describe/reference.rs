//! Every rule as data for pages that explain it: shapes, words, codes and examples.

use super::{
    Example,
    functions::{flowed, of_area},
    label::label,
    script::camel,
};
use crate::{
    domain::areas::Area,
    kernel::json::Json,
    record::{FieldShape, Presence, RecordShape, Shape},
    rule::Rule,
    schema::project::object::{Object, printed},
};

/// The document: the areas with their rules, and the files of reference data that they judge by.
#[must_use]
pub fn rule_reference(
    areas: &[Area],
    rules: &[&[Rule]],
    data: &[(String, Json)],
    examples: &dyn Fn(&str) -> Vec<Example>,
) -> String {
    let area = |area: &Area| {
        let rules = of_area(rules, area).map(|rule| described(rule, &examples(rule.id))).collect::<Vec<_>>();
        Object::new()
            .with("name", area.name)
            .with("title", area.title)
            .with("doc", area.doc)
            .with("rules", rules)
            .into()
    };
    let areas: Vec<Json> = areas.iter().map(area).collect();
    printed(&Object::new().with("areas", areas).with("data", Json::Map(data.iter().map(edition).collect())).into())
}

/// What there is to know of a file without its rows.
fn edition((name, file): &(String, Json)) -> (String, Json) {
    let said = |object: Object, key| object.with_some(key, file.get(key).cloned());
    (name.clone(), ["version", "label", "about"].into_iter().fold(Object::new(), said).into())
}

fn described(rule: &Rule, examples: &[Example]) -> Json {
    let code = |code: &&str| Object::new().with("code", *code).with("doc", flowed(rule.meaning(code))).into();
    let example = |example: &Example| {
        Object::new().with("input", example.input.clone()).with("output", example.output.clone()).into()
    };
    let list = |items: &mut dyn Iterator<Item = Json>| Json::List(items.collect());
    Object::new()
        .with("id", rule.id)
        .with("function", format!("{}.{}", rule.area(), camel(rule.name())))
        .with("doc", paragraphs(rule.doc))
        .with("source", flowed(rule.source))
        .with("file", rule.file.replace('\\', "/"))
        .with("data", list(&mut rule.data.iter().map(|name| Json::from(*name))))
        .with("input", record(rule.input))
        .with("output", record(rule.output))
        .with("codes", list(&mut rule.codes.iter().map(code)))
        .with("examples", list(&mut examples.iter().map(example)))
        .into()
}

/// A doc comment with each paragraph on one line.
fn paragraphs(doc: &str) -> Json {
    Json::List(doc.split("\n\n").map(|paragraph| Json::from(flowed(paragraph))).collect())
}

fn record(shape: &RecordShape) -> Json {
    let fields: Vec<Json> = shape.fields.iter().map(field).collect();
    Object::new().with("kind", "record").with_text("doc", &flowed(shape.doc)).with("fields", fields).into()
}

fn field(field: &FieldShape) -> Json {
    let named = Object::new().with("name", field.name).with("label", label(field.name)).with("doc", flowed(field.doc));
    let named = match field.presence {
        Presence::Required => named,
        Presence::Optional => named.with_flag("optional", true),
        Presence::Default(literal) => named.with_flag("optional", true).with("default", literal.json()),
    };
    named.with("of", shape(field.shape)).into()
}

fn shape(shape: Shape) -> Json {
    let kind = |kind: &str| Object::new().with("kind", kind);
    let object = match shape {
        Shape::Bool => kind("bool"),
        Shape::Integer => kind("integer"),
        Shape::Count => kind("count"),
        Shape::Decimal => kind("decimal"),
        Shape::Text => kind("text"),
        Shape::Date => kind("date"),
        Shape::Instant => kind("instant"),
        Shape::LocalTime => kind("local_time"),
        Shape::OffsetTime => kind("offset_time"),
        Shape::Any => kind("any"),
        Shape::Id(table) => kind("id").with("table", table),
        Shape::Nullable(value) => kind("nullable").with("of", self::shape(*value)),
        Shape::List(item) => kind("list").with("of", self::shape(*item)),
        Shape::Map(value) => kind("map").with("of", self::shape(*value)),
        Shape::Choice(words) => {
            let word = |(value, doc): (&&str, &&str)| {
                Object::new().with("value", *value).with_text("doc", &flowed(doc)).into()
            };
            kind("choice").with("values", words.values.iter().zip(words.docs).map(word).collect::<Vec<Json>>())
        }
        Shape::Record(shape) => return record(shape),
    };
    object.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{areas::areas, patients::vitals, rules::RULES};

    #[test]
    fn a_rule_is_told_with_its_choices_data_and_file() {
        let data = vec![("vital_signs".to_owned(), Json::map([("version", Json::from("1"))]))];
        let text = rule_reference(&areas(), &[&[vitals::RULE]], &data, &|_| Vec::new());
        let document = Json::parse(&text).unwrap();
        let Some(Json::List(areas)) = document.get("areas") else { panic!("{text}") };
        let clinical = areas.iter().find(|area| area.get("name") == Some(&Json::from("clinical"))).unwrap().to_string();
        for part in [
            r#""function":"clinical.vitals""#,
            r#""file":"core/src/domain/patients/vitals.rs""#,
            r#""data":["vital_signs"]"#,
            r#"{"value":"L","doc":"Lower."}"#,
            r#""optional":true,"of":{"kind":"decimal"}"#,
        ] {
            assert!(clinical.contains(part), "{part}\n{clinical}");
        }
        assert_eq!(document.get("data").unwrap().get("vital_signs").unwrap().get("version"), Some(&Json::from("1")));
    }

    #[test]
    fn the_file_of_every_rule_names_it() {
        let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for rule in RULES.iter().copied().flatten() {
            let text = std::fs::read_to_string(top.join(rule.file)).unwrap();
            assert!(text.contains(rule.id), "{}", rule.file);
        }
    }
}
