//! Nothing new is planned for an animal that is dead.

use super::{Patient, PatientStatus};
use crate::{
    domain::{boarding::BoardingReservation, communication::Reminder, treatments::Prescription},
    engine::{RowRule, When},
    kernel::id::Id,
    schema::{Entity, Values},
};

/// The animal of a new prescription, reminder or stay is alive.
pub const PATIENT_IS_ALIVE: RowRule = RowRule {
    name: crate::prose!("patient_is_alive"),
    doc: crate::prose!("The animal of a new prescription, reminder or stay is alive."),
    codes: &["patient-deceased"],
    when: When::Written {
        applies: |def| [Prescription::TABLE, Reminder::TABLE, BoardingReservation::TABLE].contains(&def.table),
        columns: &["patient_id"],
    },
    judge: |case, write| {
        let Some(id) = write.after.cell("patient_id").as_uuid() else { return Ok(()) };
        let patient = case.ask.one::<Patient>(Id::new(id))?;
        if patient.is_some_and(|patient| patient.status() == PatientStatus::Deceased) {
            case.refuse(write.wrong("patient-deceased", "patient_id"));
        }
        Ok(())
    },
};
