//! `retention.profile`: what a state of the United States says about records.

use super::{
    problem::Problem,
    retention::Alternative,
    state_profiles::{FEDERAL, STATES},
};
use crate::{kernel::problem::Generic, record::Record, rule::rule};

/// So many years after a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Keep {
    /// The name of the day.
    pub anchor: &'static str,
    /// The years.
    pub years: u32,
}

/// What is known of a state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct State {
    /// Its two letters.
    pub state: &'static str,
    /// How long the record of an animal is kept: the alternative counts that is over first; nothing where the
    /// practice decides.
    pub keep: &'static [Keep],
    /// The months for which an examination in person makes a relationship.
    pub vcpr_months: Option<u32>,
    /// The months for which one by telehealth does.
    pub telehealth_vcpr_months: Option<u32>,
    /// The days for which a prescription of schedule II is valid.
    pub c2_validity_days: Option<u32>,
}

/// A state.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Its two letters.
    pub state: String,
}

/// What holds there.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How long records are kept, as `retention.compute` takes it.
    pub rules: Vec<KeepRule>,
    /// The months for which an examination in person makes a relationship of veterinarian, client and patient.
    pub vcpr_months: Option<u32>,
    /// The months for which one by telehealth does.
    pub telehealth_vcpr_months: Option<u32>,
    /// The days for which a prescription of schedule II is valid.
    pub c2_validity_days: Option<u32>,
}

/// A rule of retention.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct KeepRule {
    /// Its name.
    pub name: String,
    /// The days from which the years count; the one that is over first decides.
    pub any_of: Vec<Alternative>,
}

/// Says what a state adds to what holds in all of them. Where it says nothing, the practice decides.
#[rule(
    id = "retention.profile",
    source = "AVMA, record retention compilation, May 2019; state law; to be confirmed by counsel",
    errors = [Generic::NotFound]
)]
pub fn profile(input: &Input) -> Result<Output, Problem> {
    let state = STATES.iter().find(|known| known.state == input.state).ok_or(Generic::NotFound)?;
    let own = (!state.keep.is_empty()).then(|| rule_of("state-medical", state.keep));
    let federal = FEDERAL.iter().map(|(name, keep)| rule_of(name, keep));
    Ok(Output {
        rules: own.into_iter().chain(federal).collect(),
        vcpr_months: state.vcpr_months,
        telehealth_vcpr_months: state.telehealth_vcpr_months,
        c2_validity_days: state.c2_validity_days,
    })
}

fn rule_of(name: &str, keep: &[Keep]) -> KeepRule {
    let alternative = |keep: &Keep| Alternative { anchor: keep.anchor.to_owned(), years: keep.years };
    KeepRule { name: name.to_owned(), any_of: keep.iter().map(alternative).collect() }
}
