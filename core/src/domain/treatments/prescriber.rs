//! Who may prescribe what.

use super::{
    Prescription,
    controlled::licences::{Licence, licences_in_force, registrations_for},
};
use crate::{
    domain::veterinarians::{DeaSchedule, VeterinarianLicense},
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::{choice::Choice, json::Json, problem::Problem},
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
        if let Err(problem) = licences_in_force(&licences, today) {
            case.refuse(write.wrong(problem.code(), "veterinarian_id"));
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
        if let Err(problem) = registrations_for(&licences, schedule, today) {
            case.refuse(write.wrong(problem.code(), "veterinarian_id"));
        }
        Ok(())
    },
};

fn licences(case: &mut Case<'_>, write: &Write<'_>) -> Result<Option<Vec<Licence>>, Gap> {
    let Some(vet) = write.after.value(Prescription::VETERINARIAN_ID) else { return Ok(None) };
    let of_vet = Query::all::<VeterinarianLicense>().having(VeterinarianLicense::VETERINARIAN_ID, vet);
    let rows: Vec<Stored<VeterinarianLicense>> = case.ask.many(of_vet)?;
    Ok(Some(rows.iter().map(licence).collect()))
}

/// What a row says of a licence. The address of a registration is in no column.
fn licence(row: &Stored<VeterinarianLicense>) -> Licence {
    Licence {
        license_type: row.license_type(),
        status: row.status(),
        issuing_state: row.issuing_state().map(str::to_owned),
        expiry_date: row.expiry_date(),
        is_dea_registration: row.dea_registration().is_some(),
        controlled_substance_schedules: schedules(row.controlled_substance_schedules()),
        registered_address: None,
    }
}

fn schedules(listed: Option<&Json>) -> Vec<DeaSchedule> {
    let Some(Json::List(items)) = listed else { return Vec::new() };
    items.iter().filter_map(Json::as_text).filter_map(DeaSchedule::from_code).collect()
}
