//! The rules as functions of JavaScript, one for each, by area.

use super::{
    Example,
    script::{camel, comment, literal},
    types::type_name,
};
use crate::{domain::areas::Area, rule::Rule};

/// The module: for each area an object with a function for each rule, such as `pricing.cashRound`.
#[must_use]
pub fn rule_functions(areas: &[Area], rules: &[&[Rule]]) -> String {
    let mut text = String::from("import { evaluate } from \"./vetplan.js\";\n");
    for area in areas {
        text += &format!("\nexport const {} = {{\n", area.name);
        for rule in of_area(rules, area) {
            text += &format!("  {}: (input) => evaluate(\"{}\", input),\n", camel(rule.name()), rule.id);
        }
        text += "};\n";
    }
    text
}

/// What TypeScript knows of it: types, meaning, source, codes and an example.
pub(super) fn declarations(areas: &[Area], rules: &[&[Rule]], examples: &dyn Fn(&str) -> Vec<Example>) -> String {
    let mut text = String::new();
    for area in areas {
        text += &format!("\n{}export const {}: {{\n", comment(area.doc, ""), area.name);
        for rule in of_area(rules, area) {
            let ty = type_name(rule.id);
            text += &comment(&documented(rule, &examples(rule.id)), "  ");
            text += &format!("  {}(input: {ty}Input): {ty}Output | {ty}Error;\n", camel(rule.name()));
        }
        text += "};\n";
    }
    text
}

/// The rules of an area, in registered order.
pub(super) fn of_area<'r>(rules: &'r [&'r [Rule]], area: &Area) -> impl Iterator<Item = &'r Rule> {
    let name = area.name;
    rules.iter().copied().flatten().filter(move |rule| rule.area() == name)
}

fn documented(rule: &Rule, examples: &[Example]) -> String {
    let mut doc = format!("{}\n\nSource: {}.", rule.doc, rule.source);
    if !rule.codes.is_empty() {
        doc += "\n\nThe `error` is the first of these that holds, after mistakes in the input itself:\n";
    }
    for code in rule.codes {
        doc += &format!("\n- `{code}`: {}", flowed(rule.meaning(code)));
    }
    // The shortest that has a result says most with least.
    let short = examples.iter().filter(|example| example.output.get("error").is_none());
    if let Some(example) = short.min_by_key(|example| example.input.to_string().len()) {
        let call = format!("{}.{}({})", rule.area(), camel(rule.name()), literal(&example.input));
        doc += &format!("\n\n@example\n{call};\n// {}", literal(&example.output));
    }
    doc
}

/// A doc comment on one line.
pub(super) fn flowed(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            areas::areas,
            billing::pricing::{cash_round, line},
        },
        kernel::json::Json,
    };

    const RULES: &[&[Rule]] = &[&[line::RULE, cash_round::RULE]];

    fn pricing() -> Vec<Area> {
        areas().into_iter().filter(|area| area.name == "pricing").collect()
    }

    #[test]
    fn an_area_is_an_object_of_functions() {
        let text = rule_functions(&pricing(), RULES);
        assert!(text.ends_with(
            "export const pricing = {\n  line: (input) => evaluate(\"pricing.line\", input),\n  \
             cashRound: (input) => evaluate(\"pricing.cash_round\", input),\n};\n"
        ));
    }

    #[test]
    fn a_declaration_tells_source_codes_and_an_example() {
        let example = |_: &str| {
            let json = |text| Json::parse(text).unwrap();
            vec![Example { input: json(r#"{"qty":"1","unit_price":"2"}"#), output: json(r#"{"net":"2.00"}"#) }]
        };
        let text = declarations(&pricing(), RULES, &example);
        for part in [
            "  line(input: PricingLineInput): PricingLineOutput | PricingLineError;\n",
            "   * - `discount-exceeds-line`: The discounts of a line are more than the line.\n",
            "   * @example\n   * pricing.line({ qty: \"1\", unit_price: \"2\" });\n   * // { net: \"2.00\" }\n",
        ] {
            assert!(text.contains(part), "{part}\n\n{text}");
        }
    }
}
