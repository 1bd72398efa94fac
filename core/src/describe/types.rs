//! TypeScript declarations of rules and commands.

use super::{
    Example,
    functions::declarations,
    script::{capitalised, comment},
};
use crate::{
    domain::areas::Area,
    engine::CommandDef,
    record::{FieldShape, Literal, Presence, RecordShape, Shape},
    rule::Rule,
};

/// The declarations of every rule: `PricingLineInput`, `PricingLineOutput`, `PricingLineError`; `Rules`,
/// which finds these three by id; and the functions, such as `pricing.line`.
#[must_use]
pub fn rule_types(areas: &[Area], rules: &[&[Rule]], examples: &dyn Fn(&str) -> Vec<Example>) -> String {
    let mut text = String::from(
        "import type { DateText, Decimal, Id, Instant } from \"./engine.js\";\n\
         import type { JsonValue } from \"./index.js\";\n\n\
         /** A day and time on the clock of the clinic, such as \"2026-05-04T09:30\". */\n\
         export type LocalTime = string;\n\n\
         /** A day and time on the clocks of a place with their offset, such as \"2026-05-04T09:30-05:00\". */\n\
         export type OffsetTime = string;\n\n\
         /** A mistake in the input itself; `field` is its path, such as \"lines[0].qty\". */\n\
         export interface InputError {\n  error: \"unknown-field\" | \"field-missing\" | \"value-invalid\";\n  field: string;\n}\n",
    );
    let mut by_id = String::from("\n/** Every rule by its id. */\nexport interface Rules {\n");
    for rule in rules.iter().copied().flatten() {
        let name = type_name(rule.id);
        text += &format!("\n{}", comment(rule.input.doc, ""));
        text += &format!("export interface {name}Input {}\n", object(rule.input, Side::In, 0));
        text += &format!("\n{}", comment(rule.output.doc, ""));
        text += &format!("export interface {name}Output {}\n", object(rule.output, Side::Out, 0));
        text += &format!("\n/** Why `{}` gives no result. */\n", rule.id);
        text += &format!("export type {name}Error = InputError{};\n", own_errors(rule));
        by_id += &comment(rule.doc, "  ");
        by_id += &format!("  \"{}\": {{ input: {name}Input; output: {name}Output; error: {name}Error }};\n", rule.id);
    }
    text + &by_id + "}\n" + &declarations(areas, rules, examples)
}

/// The declarations of every named command: `AppointmentsBookCommandInput`, and `NamedCommands`, which finds
/// the input by name.
#[must_use]
pub fn command_types(commands: &[&[CommandDef]]) -> String {
    let mut text = String::from(
        "import type { DateText, Decimal, Id, Instant } from \"./engine.js\";\n\
         import type { JsonValue } from \"./index.js\";\n\
         import type { LocalTime } from \"./rules.js\";\n",
    );
    let mut by_name =
        String::from("\n/** The input of every named command by its name. */\nexport interface NamedCommands {\n");
    for command in commands.iter().copied().flatten() {
        let name = type_name(command.name);
        text += &format!("\n{}", comment(command.doc, ""));
        text += &format!("export interface {name}CommandInput {}\n", object(command.input, Side::In, 0));
        by_name += &comment(command.doc, "  ");
        by_name += &format!("  \"{}\": {name}CommandInput;\n", command.name);
    }
    text + &by_name + "}\n"
}

/// `pricing.line` -> `PricingLine`
pub(super) fn type_name(id: &str) -> String {
    id.split(['.', '_']).map(capitalised).collect()
}

/// The errors of a rule: codes that stand alone, then each with what is told beside it.
fn own_errors(rule: &Rule) -> String {
    let told = |code: &&&str| !rule.problems.details(code).is_empty();
    let (with, alone): (Vec<&str>, Vec<&str>) = rule.codes.iter().partition(told);
    let alone = (!alone.is_empty()).then(|| format!(" | {{ error: {} }}", literals(&alone)));
    let with = with.into_iter().map(|code| {
        let fields = rule.problems.details(code).iter();
        let fields = fields.map(|field| format!("; {}: {}", field.name, ts_type(field.shape, Side::Out, 0)));
        format!(" | {{ error: \"{code}\"{} }}", fields.collect::<String>())
    });
    alone.into_iter().chain(with).collect()
}

fn literals(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

/// Whether a record goes in, where null counts as absent, or comes out, where what is absent is left out.
#[derive(Clone, Copy)]
enum Side {
    In,
    Out,
}

fn object(record: &RecordShape, side: Side, depth: usize) -> String {
    let indent = "  ".repeat(depth + 1);
    let mut text = String::from("{\n");
    for field in record.fields {
        text += &comment(&documented(field), &indent);
        let ty = ts_type(field.shape, side, depth + 1);
        match (field.presence, side) {
            (Presence::Required, _) => text += &format!("{indent}{}: {ty};\n", field.name),
            (_, Side::In) => text += &format!("{indent}{}?: {ty} | null;\n", field.name),
            (_, Side::Out) => text += &format!("{indent}{}?: {ty};\n", field.name),
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

pub(super) fn literal_text(literal: Literal) -> String {
    literal.json().to_string()
}

fn ts_type(shape: Shape, side: Side, depth: usize) -> String {
    match shape {
        Shape::Bool => "boolean".to_owned(),
        Shape::Integer | Shape::Count => "number".to_owned(),
        Shape::Decimal => "Decimal".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Date => "DateText".to_owned(),
        Shape::LocalTime => "LocalTime".to_owned(),
        Shape::OffsetTime => "OffsetTime".to_owned(),
        Shape::Instant => "Instant".to_owned(),
        Shape::Id(table) => format!("Id<\"{table}\">"),
        Shape::Any => "JsonValue".to_owned(),
        Shape::Nullable(value) => format!("{} | null", ts_type(*value, side, depth)),
        Shape::Choice(words) => literals(words.values),
        Shape::List(item) => format!("Array<{}>", ts_type(*item, side, depth)),
        Shape::Map(value) => format!("{{ [key: string]: {} }}", ts_type(*value, side, depth)),
        Shape::Record(record) => object(record, side, depth),
    }
}

#[cfg(test)]
mod tests {
    use super::rule_types;
    use crate::domain::billing::pricing::line;

    #[test]
    fn types_name_every_field_with_its_default_and_its_codes() {
        let text = rule_types(&[], &[&[line::RULE]], &|_| Vec::new());
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
}
