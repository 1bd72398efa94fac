//! `retention.profile`: what a state of the United States says about records.

use super::{problem::Problem, retention::Alternative};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// What holds in a state, or in all of them.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct StateProfile {
    /// The two letters of the state; none for what holds everywhere.
    pub state: Option<String>,
    /// The name of what is kept; the record of an animal where there is none.
    pub name: Option<String>,
    /// How long: the alternative counts that is over first; nothing where the practice decides.
    #[field(default = [])]
    pub any_of: Vec<Alternative>,
    /// The months for which an examination in person makes a relationship.
    pub vcpr_months: Option<u32>,
    /// The months for which one by telehealth does.
    pub telehealth_vcpr_months: Option<u32>,
    /// The days for which a prescription of schedule II is valid.
    pub c2_validity_days: Option<u32>,
}

rows_of!(StateProfile, "state_profiles");

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
pub fn state_profile(input: &Input, profiles: &Table<StateProfile>) -> Result<Output, Problem> {
    let state = profiles.find(|row| row.state.as_ref() == Some(&input.state)).ok_or(Generic::NotFound)?;
    let everywhere = profiles.all(|row| row.state.is_none());
    Ok(Output {
        rules: std::iter::once(state).chain(everywhere).filter_map(StateProfile::keep).collect(),
        vcpr_months: state.vcpr_months,
        telehealth_vcpr_months: state.telehealth_vcpr_months,
        c2_validity_days: state.c2_validity_days,
    })
}

impl StateProfile {
    /// The rule of retention, where there is one.
    fn keep(&self) -> Option<KeepRule> {
        let name = self.name.clone().unwrap_or_else(|| "state-medical".to_owned());
        (!self.any_of.is_empty()).then(|| KeepRule { name, any_of: self.any_of.clone() })
    }
}
