//! What a licence or a registration allows, where it holds, and when its end is near.

use chrono::NaiveDate;

use super::Problem;
use crate::{
    domain::veterinarians::{DeaSchedule, LicenseStatus, LicenseType},
    record::Record,
};

/// The days before the end of a licence on which its holder is warned.
const WARNED_DAYS: [i64; 3] = [90, 60, 30];

/// A licence or a registration, as far as it decides what its holder may do.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Licence {
    /// What it is for; one of no kind is a licence to practise.
    pub license_type: Option<LicenseType>,
    /// Where it stands.
    pub status: LicenseStatus,
    /// The state that issued it.
    pub issuing_state: Option<String>,
    /// Its last day; one without never ends.
    pub expiry_date: Option<NaiveDate>,
    /// Whether it is, or comes with, a registration with the DEA.
    #[field(default = false)]
    pub is_dea_registration: bool,
    /// The schedules that the registration lists.
    #[field(default = [])]
    pub controlled_substance_schedules: Vec<DeaSchedule>,
    /// The address for which the registration is.
    pub registered_address: Option<String>,
}

impl Licence {
    /// Whether it may be used on a day; the last day counts.
    #[must_use]
    pub fn is_in_force(&self, on: NaiveDate) -> bool {
        self.status == LicenseStatus::Active && self.expiry_date.is_none_or(|last| last >= on)
    }

    /// Whether it is over, by its status or by the day.
    #[must_use]
    pub fn has_expired(&self, on: NaiveDate) -> bool {
        let past = self.status == LicenseStatus::Active && self.expiry_date.is_some_and(|last| last < on);
        past || self.status == LicenseStatus::Expired
    }

    /// Whether it is one to practise.
    fn is_to_practise(&self) -> bool {
        self.license_type.is_none_or(|kind| kind == LicenseType::StateVeterinaryLicense)
    }

    fn lists(&self, schedule: DeaSchedule) -> bool {
        self.is_dea_registration && self.controlled_substance_schedules.contains(&schedule)
    }
}

/// The licences to practise that are in force.
///
/// Source: state veterinary practice acts.
///
/// # Errors
/// Why there is none: `license-suspended`, `license-expired`, `license-required`.
pub fn licences_in_force(licences: &[Licence], on: NaiveDate) -> Result<Vec<&Licence>, Problem> {
    let to_practise = || licences.iter().filter(|licence| licence.is_to_practise());
    let in_force: Vec<_> = to_practise().filter(|licence| licence.is_in_force(on)).collect();
    if !in_force.is_empty() {
        Ok(in_force)
    } else if to_practise().any(|licence| licence.status == LicenseStatus::Suspended) {
        Err(Problem::LicenseSuspended)
    } else if to_practise().any(|licence| licence.has_expired(on)) {
        Err(Problem::LicenseExpired)
    } else {
        Err(Problem::LicenseRequired)
    }
}

/// The registrations in force that list a schedule.
///
/// Source: 21 CFR 1301.11, 1306.03.
///
/// # Errors
/// Why there is none: `dea-schedule-not-authorized`, `dea-registration-expired`,
/// `dea-registration-required`.
pub fn registrations_for(licences: &[Licence], schedule: DeaSchedule, on: NaiveDate) -> Result<Vec<&Licence>, Problem> {
    let registrations = || licences.iter().filter(|licence| licence.is_dea_registration);
    let in_force = || registrations().filter(|licence| licence.is_in_force(on));
    let listing: Vec<_> = in_force().filter(|licence| licence.lists(schedule)).collect();
    if !listing.is_empty() {
        Ok(listing)
    } else if in_force().next().is_some() {
        Err(Problem::DeaScheduleNotAuthorized)
    } else if registrations().any(|licence| licence.has_expired(on)) {
        Err(Problem::DeaRegistrationExpired)
    } else {
        Err(Problem::DeaRegistrationRequired)
    }
}

/// A licence is one of the state in which its holder works.
///
/// Source: state veterinary practice acts.
///
/// # Errors
/// `license-wrong-state`.
pub fn is_of_the_state(license_state: &str, works_in: &str) -> Result<(), Problem> {
    if license_state == works_in { Ok(()) } else { Err(Problem::LicenseWrongState) }
}

/// A DEA registration is one for the address at which the drugs are kept.
///
/// Source: 21 CFR 1301.12.
///
/// # Errors
/// `dea-registration-location`.
pub fn is_for_the_address(registered: &str, kept_at: &str) -> Result<(), Problem> {
    if registered == kept_at { Ok(()) } else { Err(Problem::DeaRegistrationLocation) }
}

/// Whether the holder is warned today that the end is near.
#[must_use]
pub fn is_warned(last_day: NaiveDate, on: NaiveDate) -> bool {
    WARNED_DAYS.contains(&(last_day - on).num_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_date;

    #[test]
    fn a_licence_holds_in_its_place() {
        assert_eq!(is_of_the_state("CO", "CO"), Ok(()));
        assert_eq!(is_of_the_state("CO", "WY"), Err(Problem::LicenseWrongState));
        assert_eq!(is_for_the_address("a1", "a1"), Ok(()));
        assert_eq!(is_for_the_address("a1", "a2"), Err(Problem::DeaRegistrationLocation));
    }

    #[test]
    fn the_end_is_announced_three_times() {
        let day = |text| parse_date(text).unwrap();
        let warned = |on| is_warned(day("2026-12-31"), day(on));
        assert!(warned("2026-12-01") && warned("2026-11-01") && warned("2026-10-02"));
        assert!(!warned("2026-12-02") && !warned("2026-12-31"));
    }
}
