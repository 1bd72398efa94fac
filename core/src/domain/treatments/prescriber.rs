//! Who may prescribe what.

use chrono::NaiveDate;

use super::Prescription;
use crate::{
    domain::veterinarians::{DeaSchedule, LicenseStatus, LicenseType, VeterinarianLicense},
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::{choice::Choice, json::Json},
    schema::{Entity, EntityDef, Stored},
};

fn is_prescription(def: &EntityDef) -> bool {
    def.table == Prescription::TABLE
}

/// Only a licensed veterinarian prescribes. A licence holds through its last day.
///
/// Source: state veterinary practice acts.
pub const PRESCRIBER_IS_LICENSED: RowRule = RowRule {
    name: crate::prose!("prescriber_is_licensed"),
    doc: crate::prose!("The veterinarian of a new prescription has a licence to practise that is in force today."),
    codes: &["license-required", "license-expired", "license-suspended"],
    when: When::Written { applies: is_prescription, columns: &["veterinarian_id"] },
    judge: |case, write| {
        let today = case.today();
        let Some(licences) = licences(case, write)? else { return Ok(()) };
        if let Some(code) = fault_of_licences(&licences, today) {
            case.refuse(write.wrong(code, "veterinarian_id"));
        }
        Ok(())
    },
};

/// A controlled drug takes a DEA registration that lists its schedule.
///
/// Source: 21 CFR 1301.11, 1306.03.
pub const PRESCRIBER_IS_REGISTERED: RowRule = RowRule {
    name: crate::prose!("prescriber_is_registered"),
    doc: crate::prose!(
        "The veterinarian who prescribes a controlled drug has a DEA registration in force that lists its schedule."
    ),
    codes: &["dea-registration-required", "dea-registration-expired", "dea-schedule-not-authorized"],
    when: When::Written { applies: is_prescription, columns: &["veterinarian_id", "dea_schedule"] },
    judge: |case, write| {
        let today = case.today();
        let schedule = write.after.value(Prescription::DEA_SCHEDULE).unwrap_or(DeaSchedule::NonControlled);
        if schedule == DeaSchedule::NonControlled {
            return Ok(());
        }
        let Some(licences) = licences(case, write)? else { return Ok(()) };
        if let Some(code) = fault_of_registrations(&licences, schedule, today) {
            case.refuse(write.wrong(code, "veterinarian_id"));
        }
        Ok(())
    },
};

fn licences(case: &mut Case<'_>, write: &Write<'_>) -> Result<Option<Vec<Stored<VeterinarianLicense>>>, Gap> {
    let Some(vet) = write.after.value(Prescription::VETERINARIAN_ID) else { return Ok(None) };
    let of_vet = Query::all::<VeterinarianLicense>().having(VeterinarianLicense::VETERINARIAN_ID, vet);
    case.ask.many(of_vet).map(Some)
}

/// Why none of the licences lets its holder practise.
fn fault_of_licences(licences: &[Stored<VeterinarianLicense>], today: NaiveDate) -> Option<&'static str> {
    let to_practise = |kind: Option<LicenseType>| kind.is_none_or(|kind| kind == LicenseType::StateVeterinaryLicense);
    let licences: Vec<_> = licences.iter().filter(|licence| to_practise(licence.license_type())).collect();
    let any = |holds: fn(&Stored<VeterinarianLicense>, NaiveDate) -> bool| {
        licences.iter().any(|licence| holds(licence, today))
    };
    if any(Stored::is_in_force) {
        None
    } else if any(|licence, _| licence.status() == LicenseStatus::Suspended) {
        Some("license-suspended")
    } else if any(Stored::has_expired) {
        Some("license-expired")
    } else {
        Some("license-required")
    }
}

/// Why none of the registrations covers the schedule.
fn fault_of_registrations(
    licences: &[Stored<VeterinarianLicense>],
    schedule: DeaSchedule,
    today: NaiveDate,
) -> Option<&'static str> {
    let registrations: Vec<_> = licences.iter().filter(|licence| licence.dea_registration().is_some()).collect();
    let in_force: Vec<_> = registrations.iter().filter(|licence| licence.is_in_force(today)).collect();
    if in_force.iter().any(|licence| licence.lists(schedule)) {
        None
    } else if !in_force.is_empty() {
        Some("dea-schedule-not-authorized")
    } else if registrations.iter().any(|licence| licence.has_expired(today)) {
        Some("dea-registration-expired")
    } else {
        Some("dea-registration-required")
    }
}

impl Stored<VeterinarianLicense> {
    /// Whether it may be used on a day; the last day counts.
    #[must_use]
    pub fn is_in_force(&self, on: NaiveDate) -> bool {
        self.status() == LicenseStatus::Active && self.expiry_date().is_none_or(|last| last >= on)
    }

    /// Whether it is over, by its status or by the day.
    #[must_use]
    pub fn has_expired(&self, on: NaiveDate) -> bool {
        let past = self.status() == LicenseStatus::Active && self.expiry_date().is_some_and(|last| last < on);
        past || self.status() == LicenseStatus::Expired
    }

    /// Whether the registration lists a schedule.
    #[must_use]
    pub fn lists(&self, schedule: DeaSchedule) -> bool {
        let listed = |list: &Json| matches!(list, Json::List(items) if items.contains(&Json::from(schedule.code())));
        self.controlled_substance_schedules().is_some_and(listed)
    }
}
