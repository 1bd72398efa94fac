//! What is printed from the declarations of rules: TypeScript and reference pages.

use super::Rule;
use crate::record::{FieldShape, Literal, Presence, RecordShape, Shape};

/// The TypeScript declarations of every rule: `PricingLineInput`, `PricingLineOutput`,
/// `PricingLineError`, and `Rules`, which finds these three by id.
#[must_use]
pub fn typescript(rules: &[&[Rule]]) -> String {
    let mut text = String::from(
        "/** An exact decimal, such as \"12.50\". */\nexport type Decimal = string;\n\
         /** A day, such as \"2026-05-04\". */\nexport type LocalDate = string;\n\
         /** A day and time on the clock of the clinic, such as \"2026-05-04T09:30\". */\n\
         export type LocalTime = string;\n\
        export type Instant = string;\n\
         /** A mistake in the input itself; `field` is its path, such as \"lines[0].qty\". */\n\
         export interface InputError { error: \"unknown-field\" | \"field-missing\" | \"value-invalid\"; field: string }\n",
    );
    let mut by_id = String::from("\n/** Every rule by its id. */\nexport interface Rules {\n");
    for rule in rules.iter().copied().flatten() {
        let name = type_name(rule.id);
        text += &format!("\n{}", comment(rule.input.doc, ""));
        text += &format!("export interface {name}Input {}\n", object(rule.input, 0));
        text += &format!("\n{}", comment(rule.output.doc, ""));
        text += &format!("export interface {name}Output {}\n", object(rule.output, 0));
        text += &format!("\n/** Why `{}` gives no result. */\n", rule.id);
        text += &format!("export type {name}Error = InputError{};\n", own_error(rule.codes));
        by_id += &comment(rule.doc, "  ");
        by_id += &format!("  \"{}\": {{ input: {name}Input; output: {name}Output; error: {name}Error }};\n", rule.id);
    }
    text + &by_id + "}\n"
}

/// `pricing.line` -> `PricingLine`
fn type_name(id: &str) -> String {
    let capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    id.split(['.', '_']).map(capitalised).collect()
}

fn own_error(codes: &[&str]) -> String {
    match codes {
        [] => String::new(),
        codes => format!(" | {{ error: {}; [detail: string]: unknown }}", literals(codes)),
    }
}

fn literals(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

fn object(record: &RecordShape, depth: usize) -> String {
    let indent = "  ".repeat(depth + 1);
    let mut text = String::from("{\n");
    for field in record.fields {
        text += &comment(&documented(field), &indent);
        let ty = ts_type(field.shape, depth + 1);
        match field.presence {
            Presence::Required => text += &format!("{indent}{}: {ty};\n", field.name),
            _ => text += &format!("{indent}{}?: {ty} | null;\n", field.name),
        }
    }
    text + &"  ".repeat(depth) + "}"
}

/// The meaning of a field, with its default.
fn documented(field: &FieldShape) -> String {
    match field.presence {
        Presence::Default(literal) => format!("{}\n@default {}", field.doc, literal_text(literal)),
        _ => field.doc.to_owned(),
    }
}

fn literal_text(literal: Literal) -> String {
    literal.json().to_string()
}

fn ts_type(shape: Shape, depth: usize) -> String {
    match shape {
        Shape::Bool => "boolean".to_owned(),
        Shape::Integer | Shape::Count => "number".to_owned(),
        Shape::Decimal => "Decimal".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Date => "LocalDate".to_owned(),
        Shape::LocalTime => "LocalTime".to_owned(),
        Shape::Instant => "Instant".to_owned(),
        Shape::Id(_) => "string".to_owned(),
        Shape::Any => "Json".to_owned(),
        Shape::Nullable(value) => format!("{} | null", ts_type(*value, depth)),
        Shape::Choice(words) => literals(words.values),
        Shape::List(item) => format!("Array<{}>", ts_type(*item, depth)),
        Shape::Map(value) => format!("{{ [key: string]: {} }}", ts_type(*value, depth)),
        Shape::Record(record) => object(record, depth),
    }
}

fn comment(doc: &str, indent: &str) -> String {
    match doc.lines().count() {
        0 => String::new(),
        1 => format!("{indent}/** {doc} */\n"),
        _ => {
            let lines: String =
                doc.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

/// The reference page of one rule in Markdown, with examples as pairs of input and output.
#[must_use]
pub fn reference(rule: &Rule, examples: &[(&str, &str)]) -> String {
    let mut page = format!("# `{}`\n\n{}\n\nSource: {}.\n", rule.id, rule.doc, rule.source);
    page += &format!("\n## Input\n\n{}\n\n{}", flowed(rule.input.doc), fields(rule.input));
    page += &format!("\n## Output\n\n{}\n\n{}", flowed(rule.output.doc), fields(rule.output));
    page += "\n## Errors\n\nMistakes in the input itself come first: `unknown-field`, `field-missing`, `value-invalid`, \
             each with its `field`.";
    page += match rule.codes {
        [] => "\n",
        _ => " Then, in this order:\n\n| code | meaning |\n| - | - |\n",
    };
    for code in rule.codes {
        let meaning = rule.problems.codes().find(|known| known.code == *code).map_or("", |known| known.doc);
        page += &format!("| `{code}` | {} |\n", flowed(meaning));
    }
    if !examples.is_empty() {
        page += "\n## Examples\n";
    }
    for (input, output) in examples {
        page += &format!("\n```json\n{input}\n{output}\n```\n");
    }
    page
}

/// A table of the fields of a record and of the records within, by path.
fn fields(record: &RecordShape) -> String {
    let mut table = String::from("| field | kind | | meaning |\n| - | - | - | - |\n");
    add_fields(&mut table, "", record);
    table
}

fn add_fields(table: &mut String, path: &str, record: &RecordShape) {
    for field in record.fields {
        let name = format!("{path}{}", field.name);
        let presence = match field.presence {
            Presence::Required => String::new(),
            Presence::Optional => "optional".to_owned(),
            Presence::Default(literal) => format!("default `{}`", literal_text(literal)),
        };
        *table += &format!("| `{name}` | {} | {presence} | {} |\n", kind(field.shape), flowed(field.doc));
        add_inner(table, &name, field.shape);
    }
}

fn add_inner(table: &mut String, path: &str, shape: Shape) {
    match shape {
        Shape::List(item) => add_inner(table, &format!("{path}[]"), *item),
        Shape::Map(value) => add_inner(table, &format!("{path}.*"), *value),
        Shape::Record(record) => add_fields(table, &format!("{path}."), record),
        _ => {}
    }
}

fn kind(shape: Shape) -> String {
    match shape {
        Shape::Bool => "truth value".to_owned(),
        Shape::Count => "integer, not below zero".to_owned(),
        Shape::Integer => "integer".to_owned(),
        Shape::Decimal => "decimal".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Date => "date".to_owned(),
        Shape::LocalTime => "local time".to_owned(),
        Shape::Instant => "instant".to_owned(),
        Shape::Id(table) => format!("id of {table}"),
        Shape::Any => "any JSON value".to_owned(),
        Shape::Nullable(value) => format!("{} or null", kind(*value)),
        Shape::Choice(words) => words.values.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Shape::List(item) => format!("list: {}", kind(*item)),
        Shape::Map(value) => format!("map: {}", kind(*value)),
        Shape::Record(_) => "object".to_owned(),
    }
}

/// A doc comment on one line.
fn flowed(doc: &str) -> String {
    doc.lines().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{billing::pricing::line, rules::RULES};

    #[test]
    fn types_name_every_field_with_its_default_and_its_codes() {
        let text = typescript(&[&[line::RULE]]);
        for part in [
            "export interface PricingLineInput {\n  /** How many, or how much; above zero. */\n  qty: Decimal;\n",
            "  /**\n   * The currency of every amount.\n   * @default \"USD\"\n   */\n  currency?: string | null;\n",
            "export interface PricingLineOutput {\n",
            "export type PricingLineError = InputError | { error: \"currency-unknown\" | \"money-precision\"",
            "  \"pricing.line\": { input: PricingLineInput; output: PricingLineOutput; error: PricingLineError };\n",
        ] {
            assert!(text.contains(part), "{part}\n\n{text}");
        }
    }

    #[test]
    fn a_page_tells_fields_codes_and_examples() {
        let page = reference(&line::RULE, &[(r#"{"qty":"1"}"#, "{}")]);
        for part in [
            "# `pricing.line`\n\nExtends one line",
            "| `discount_percent` | decimal | optional | The part of the line taken off first, 0 to 100. |\n",
            "| `discountable` | truth value | default `true` |",
            "| `discount-exceeds-line` | The discounts of a line are more than the line. |\n",
            "```json\n{\"qty\":\"1\"}\n{}\n```\n",
        ] {
            assert!(page.contains(part), "{part}\n\n{page}");
        }
    }

    #[test]
    fn every_rule_and_every_field_is_documented() {
        fn undocumented(shape: Shape) -> Vec<&'static str> {
            match shape {
                Shape::List(inner) | Shape::Map(inner) => undocumented(*inner),
                Shape::Record(record) => {
                    let own = record.fields.iter().filter(|field| field.doc.is_empty()).map(|field| field.name);
                    own.chain(record.fields.iter().flat_map(|field| undocumented(field.shape))).collect()
                }
                _ => Vec::new(),
            }
        }
        for rule in RULES.iter().copied().flatten() {
            assert!(!rule.doc.is_empty() && !rule.source.is_empty(), "{}", rule.id);
            for record in [rule.input, rule.output] {
                assert!(!record.doc.is_empty(), "{}", rule.id);
                assert_eq!(undocumented(Shape::Record(record)), [""; 0], "{}", rule.id);
            }
            for known in rule.problems.codes() {
                assert!(!known.doc.is_empty(), "{}", known.code);
            }
        }
    }
}
