//! `cs.prescriber`: whether somebody may prescribe a drug here and today.

use chrono::NaiveDate;

use super::{
    Problem,
    licences::{Licence, is_for_the_address, is_of_the_state, is_warned, licences_in_force, registrations_for},
};
use crate::{domain::veterinarians::DeaSchedule, kernel::problem::Generic, record::Record, rule::rule};

/// A veterinarian, by the licences and registrations held, and what is to be prescribed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The licences and registrations.
    pub licenses: Vec<Licence>,
    /// The state in which the veterinarian works.
    pub works_in: String,
    /// The schedule of the drug.
    pub dea_schedule: DeaSchedule,
    /// The address at which controlled drugs are kept; needed for one.
    pub kept_at: Option<String>,
    /// The day of the question.
    pub on: NaiveDate,
}

/// That it may be prescribed.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// Whether the holder is told today that the end is near: 90, 60 and 30 days before a last day.
    pub warned: bool,
}

/// Asks for a licence of the state that is in force, and for a controlled drug for a DEA registration
/// that lists its schedule and is for the address at which it is kept. Last days count.
#[rule(
    id = "cs.prescriber",
    source = "State veterinary practice acts; 21 CFR 1301.11, 1301.12 and 1301.13(e), 1306.03",
    errors = [
        LicenseSuspended, LicenseExpired, LicenseRequired, LicenseWrongState, DeaScheduleNotAuthorized,
        DeaRegistrationExpired, DeaRegistrationRequired, DeaRegistrationLocation,
    ]
)]
pub fn prescriber(input: &Input) -> Result<Output, Problem> {
    let kept_at = kept_at(input)?;
    let of_state = |licence: &Licence| {
        let state = licence.issuing_state.as_deref().unwrap_or_default();
        is_of_the_state(state, &input.works_in)
    };
    let mut used = those_that_fit(licences_in_force(&input.licenses, input.on)?, &of_state)?;
    if let Some(kept_at) = kept_at {
        let for_address = |licence: &Licence| {
            let registered = licence.registered_address.as_deref().unwrap_or_default();
            is_for_the_address(registered, kept_at)
        };
        let registrations = registrations_for(&input.licenses, input.dea_schedule, input.on)?;
        used.extend(those_that_fit(registrations, &for_address)?);
    }
    let is_warned = |licence: &&Licence| licence.expiry_date.is_some_and(|last| is_warned(last, input.on));
    Ok(Output { ok: true, warned: used.iter().any(is_warned) })
}

/// The address that counts for a controlled drug. Neither it nor the state is blank.
fn kept_at(input: &Input) -> Result<Option<&str>, Problem> {
    if input.works_in.trim().is_empty() {
        return Err(Problem::invalid("works_in"));
    }
    if input.dea_schedule == DeaSchedule::NonControlled {
        return Ok(None);
    }
    let address = input.kept_at.as_deref().filter(|address| !address.trim().is_empty());
    let missing = || Generic::FieldMissing { field: "kept_at".to_owned() };
    Ok(Some(address.ok_or_else(missing)?))
}

/// Those that fit; what is wrong with the first where none does.
fn those_that_fit<'a>(
    licences: Vec<&'a Licence>,
    fits: &dyn Fn(&Licence) -> Result<(), Problem>,
) -> Result<Vec<&'a Licence>, Problem> {
    let mut fitting = Vec::new();
    let mut wrong = None;
    for licence in licences {
        match fits(licence) {
            Ok(()) => fitting.push(licence),
            Err(problem) => wrong = wrong.or(Some(problem)),
        }
    }
    match wrong {
        Some(problem) if fitting.is_empty() => Err(problem),
        _ => Ok(fitting),
    }
}
