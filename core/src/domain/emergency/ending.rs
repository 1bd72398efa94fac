//! Emergencies that end with death.

use super::EmergencyCase;
use crate::{
    domain::{
        consents::gate::{FAULTS, euthanasia_fault},
        patients::{Patient, death::dies},
    },
    engine::{Case, Gap, RowRule, When, Write},
    schema::Entity,
};

/// Nobody is put to sleep without consent.
pub const EUTHANASIA_IS_CONSENTED_TO: RowRule = RowRule {
    name: crate::prose!("euthanasia_is_consented_to"),
    doc: crate::prose!("An animal is put to sleep with a live consent to euthanasia; it is deceased from then on."),
    codes: FAULTS,
    when: When::Moved { table: EmergencyCase::TABLE, column: "disposition", from: &[], to: "euthanized" },
    judge: |case, write| {
        let Some(patient) = write.after.value(EmergencyCase::PATIENT_ID) else { return Ok(()) };
        let fault = euthanasia_fault(case, patient);
        let death = animal_dies(case, write);
        case.refuse_all(fault?.map(|fault| fault.inside("disposition").inside(write.place())));
        death
    },
};

/// An animal that dies as an emergency is deceased.
pub const EMERGENCY_DEATH_IS_RECORDED: RowRule = RowRule {
    name: crate::prose!("emergency_death_is_recorded"),
    doc: crate::prose!("An animal that dies as an emergency is deceased from then on."),
    codes: &[],
    when: When::Moved { table: EmergencyCase::TABLE, column: "disposition", from: &[], to: "deceased" },
    judge: animal_dies,
};

fn animal_dies(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let (Some(id), Some(at)) =
        (write.after.value(EmergencyCase::PATIENT_ID), write.after.value(EmergencyCase::DISPOSITION_AT).flatten())
    else {
        return Ok(());
    };
    match case.ask.one::<Patient>(id)? {
        Some(patient) => {
            let day = case.zone().day_of(at);
            dies(case, &patient, day)
        }
        None => Ok(()),
    }
}
