//! Every rule, by module, and the two ways to reach one by its id.

use super::profile::shipped;
use super::{
    appointments, audit_logging,
    billing::pricing,
    boarding, communication, diagnostics, emergency, formats, insurance, inventory, medical_records, patients,
    preventive, rbac, status_move, surgeries, treatments,
    treatments::{controlled, dosing},
};
use crate::{
    kernel::json::Json,
    rule::{self, Rule},
};

/// The rules of every module.
pub const RULES: &[&[Rule]] = &[
    pricing::RULES,
    dosing::RULES,
    appointments::RULES,
    communication::RULES,
    boarding::RULES,
    inventory::RULES,
    insurance::RULES,
    controlled::RULES,
    medical_records::RULES,
    patients::RULES,
    diagnostics::RULES,
    treatments::RULES,
    emergency::RULES,
    surgeries::RULES,
    preventive::RULES,
    audit_logging::RULES,
    rbac::RULES,
    formats::RULES,
    status_move::RULES,
];

/// Answers the rule with the given id by what everybody has: its result, or `{"error": code,
/// ...details}`; `not-found` when no rule has that id. A practice with a profile of its own has
/// [`Engine::evaluate`](crate::engine::Engine::evaluate).
///
/// ```
/// use vet_core::{domain::rules::evaluate, kernel::json::Json};
/// let input = Json::parse(r#"{"qty":"3","unit_price":"19.99"}"#).unwrap();
/// let answer = evaluate("pricing.line", &input);
/// assert_eq!(answer.to_string(), r#"{"gross":"59.97","discount":"0.00","net":"59.97"}"#);
/// ```
#[must_use]
pub fn evaluate(id: &str, input: &Json) -> Json {
    rule::evaluate(RULES, id, input, shipped())
}

/// The same over text; what is not JSON is `value-invalid` as a whole.
#[must_use]
pub fn evaluate_json(id: &str, input: &str) -> String {
    rule::evaluate_json(RULES, id, input, shipped())
}
