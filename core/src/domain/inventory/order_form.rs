//! `inv.order`: whether an order of drugs has the form it needs.

use super::Problem;
use crate::{
    domain::veterinarians::DeaSchedule,
    record::Record,
    rule::{Passed, rule},
};

/// An order of drugs.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The schedule of each line.
    pub dea_schedules: Vec<DeaSchedule>,
    /// The number of its form DEA-222, or of the electronic order (CSOS) that stands for it.
    pub dea_form_222_number: Option<String>,
}

/// Asks for a form DEA-222 where a drug of schedule II, or of schedule I, is among those ordered.
#[rule(id = "inv.order", source = "21 CFR 1305.03", errors = [Dea222Required])]
pub fn order_form(input: &Input) -> Result<Passed, Problem> {
    form_is_named(&input.dea_schedules, input.dea_form_222_number.as_deref())?;
    Ok(Passed::OK)
}

/// An order with a drug of schedule I or II names its form; a blank number is none.
///
/// # Errors
/// `dea-222-required`.
pub fn form_is_named(schedules: &[DeaSchedule], form: Option<&str>) -> Result<(), Problem> {
    let strict = |schedule: &DeaSchedule| matches!(schedule, DeaSchedule::Schedule1 | DeaSchedule::Schedule2);
    let is_named = form.is_some_and(|form| !form.trim().is_empty());
    if is_named || !schedules.iter().any(strict) { Ok(()) } else { Err(Problem::Dea222Required) }
}
