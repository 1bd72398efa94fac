//! Reference pages of rules and commands, in Markdown.

use super::{
    Example,
    functions::{flowed, of_area},
    types::literal_text,
};
use crate::{
    domain::areas::Area,
    engine::{CommandDef, Decides},
    kernel::choice::Choice,
    record::{Presence, RecordShape, Shape},
    rule::Rule,
};

/// The reference page of one rule in Markdown, with examples as pairs of input and output.
#[must_use]
pub fn rule_page(rule: &Rule, examples: &[Example]) -> String {
    let mut page = format!("# `{}`\n\n{}\n\nSource: {}.\n", rule.id, rule.doc, rule.source);
    page += &format!("\nWritten in [{file}]({TOP}{file}).\n", file = rule.file.replace('\\', "/"));
    if !rule.data.is_empty() {
        let files = rule.data.iter().map(|name| format!("[{name}]({TOP}core/data/{name}.json)"));
        let files = files.collect::<Vec<_>>().join(", ");
        page += &format!("\nLooks at reference data, which is to be confirmed before use: {files}.\n");
    }
    page += &format!("\n## Input\n\n{}\n\n{}", flowed(rule.input.doc), fields(rule.input));
    page += &format!("\n## Output\n\n{}\n\n{}", flowed(rule.output.doc), fields(rule.output));
    page += "\n## Errors\n\nMistakes in the input itself come first: `unknown-field`, `field-missing`, `value-invalid`, \
             each with its `field`.";
    page += match rule.codes {
        [] => "\n",
        _ => " Then, in this order:\n\n| code | meaning |\n| - | - |\n",
    };
    for code in rule.codes {
        page += &format!("| `{code}` | {} |\n", flowed(rule.meaning(code)));
    }
    if !examples.is_empty() {
        page += "\n## Examples\n";
    }
    for Example { input, output } in examples {
        page += &format!("\n```json\n{input}\n{output}\n```\n");
    }
    page
}

/// The way from the page of a rule to the top of the project.
const TOP: &str = "../../../";

/// The list of all rules by area.
#[must_use]
pub fn rule_index(areas: &[Area], rules: &[&[Rule]]) -> String {
    let count: usize = rules.iter().map(|rules| rules.len()).sum();
    let mut page = format!(
        "# Rules\n\nThe {count} rules that are answered by id, over JSON: `evaluate(\"pricing.line\", ...)`. Each page \
         has what goes in, what comes out, the codes in the order in which they are checked, and worked examples.\n"
    );
    for area in areas {
        page += &format!("\n## {}\n\n{}\n\n| rule | answers |\n| - | - |\n", area.title, area.doc);
        for rule in of_area(rules, area) {
            let first = rule.doc.split("\n\n").next().unwrap_or_default();
            page += &format!("| [`{id}`]({id}.md) | {} |\n", flowed(first), id = rule.id);
        }
    }
    page
}

/// The reference page of every named command.
#[must_use]
pub fn command_page(commands: &[&[CommandDef]]) -> String {
    let mut page = String::from(
        "# Named commands\n\nBeside the generic commands of the tables, which their pages list. A command travels in an \
         envelope, `{id, command, input, expected?, reason?, occurred_at?, tenant?}`.\n",
    );
    for command in commands.iter().copied().flatten() {
        let need = command.needs;
        page += &format!("\n## `{}`\n\n{}\n\n", command.name, command.doc);
        let needs = match need.decides {
            Decides::Grants => "Needs",
            Decides::Command => "Needs a role, and stands in for",
        };
        let (action, resource) = (need.action.code(), need.resource.code());
        page += &format!("{needs} `{action}` on `{resource}`.\n\n{}", fields(command.input));
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
        Shape::OffsetTime => "time with offset".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::{rule_index, rule_page};
    use crate::{
        describe::Example,
        domain::{areas::areas, billing::pricing::line, commands::COMMANDS, rules::RULES},
        kernel::json::Json,
        record::{RecordShape, Shape},
    };

    #[test]
    fn a_page_tells_fields_codes_and_examples() {
        let example = Example { input: Json::map([("qty", Json::from("1"))]), output: Json::Map(Vec::new()) };
        let page = rule_page(&line::RULE, &[example]);
        for part in [
            "# `pricing.line`\n\nExtends one line",
            "Written in [core/src/domain/billing/pricing/line.rs](../../../core/src/domain/billing/pricing/line.rs).\n",
            "| `discount_percent` | decimal | optional | The part of the line taken off first, 0 to 100. |\n",
            "| `discountable` | truth value | default `true` |",
            "| `discount-exceeds-line` | The discounts of a line are more than the line. |\n",
            "```json\n{\"qty\":\"1\"}\n{}\n```\n",
        ] {
            assert!(page.contains(part), "{part}\n\n{page}");
        }
    }

    #[test]
    fn the_index_leads_to_every_rule() {
        let page = rule_index(&areas(), RULES);
        for rule in RULES.iter().copied().flatten() {
            assert!(page.contains(&format!("[`{id}`]({id}.md)", id = rule.id)), "{}", rule.id);
        }
    }

    #[test]
    fn everything_that_goes_in_or_out_is_documented() {
        for rule in RULES.iter().copied().flatten() {
            assert!(!rule.doc.is_empty() && !rule.source.is_empty(), "{}", rule.id);
            for record in [rule.input, rule.output] {
                assert_documented(rule.id, record);
            }
            for known in rule.problems.codes() {
                assert!(!known.doc.is_empty(), "{}", known.code);
            }
        }
        for command in COMMANDS.iter().copied().flatten() {
            assert_documented(command.name, command.input);
        }
    }

    fn assert_documented(of: &str, record: &RecordShape) {
        assert!(!record.doc.is_empty(), "{of}");
        assert_eq!(undocumented(Shape::Record(leaked(record))), [""; 0], "{of}");
    }

    fn leaked(record: &RecordShape) -> &'static RecordShape {
        Box::leak(Box::new(*record))
    }

    fn undocumented(shape: Shape) -> Vec<&'static str> {
        match shape {
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => undocumented(*inner),
            Shape::Record(record) => {
                let own = record.fields.iter().filter(|field| field.doc.is_empty()).map(|field| field.name);
                own.chain(record.fields.iter().flat_map(|field| undocumented(field.shape))).collect()
            }
            _ => Vec::new(),
        }
    }
}
