//! What it means when the database refuses a row that the engine had accepted: the same violation
//! that the engine gives for the rule.

use super::{Violation, checks::check_violation, row_checks::unique_violation};
use crate::schema::{Rule, Schema};

/// The violation of the rule that the database names so. `removing` says that the refused change
/// took a row out: a reference then does not lead nowhere, but is in the way.
#[must_use]
pub fn constraint_violation(schema: &Schema, name: &str, removing: bool) -> Option<Violation> {
    let (def, rule) = schema.rule_named(name)?;
    Some(match rule {
        Rule::Key => Violation::new("id-taken", "id"),
        Rule::Check(check) => check_violation(check),
        Rule::Choice(field) => Violation::new("value-invalid", field.name).with("reason", "choice"),
        Rule::Reference(field) if removing => {
            Violation::new("row-in-use", "id").with("table", def.table).with("column", field.name)
        }
        Rule::Reference(field) => Violation::new("not-found", field.name),
        Rule::Unique(unique) => unique_violation(unique),
        Rule::Overlap(overlap) => Violation::new(overlap.code, overlap.from),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn every_rule_of_the_database_has_its_violation() {
        for def in SCHEMA.all_tables() {
            for (name, rule) in def.rules() {
                let violation = constraint_violation(&SCHEMA, &name, false).unwrap();
                let code = match rule {
                    Rule::Key => "id-taken",
                    Rule::Check(check) => check.code,
                    Rule::Choice(_) => "value-invalid",
                    Rule::Reference(_) => "not-found",
                    Rule::Unique(unique) => unique.code,
                    Rule::Overlap(overlap) => overlap.code,
                };
                assert_eq!(violation.code, code, "{name}");
            }
        }
        assert_eq!(constraint_violation(&SCHEMA, "patients__client_id_exists", true).unwrap().code, "row-in-use");
        assert_eq!(constraint_violation(&SCHEMA, "patients__no_such_rule", false), None);
    }
}
