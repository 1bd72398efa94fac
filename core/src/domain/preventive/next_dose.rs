//! The dose after this one.

use super::{Vaccination, VaccinationStatus};
use crate::{
    engine::{RowRule, When},
    schema::{Entity, New},
};

/// A dose that is given plans the next.
pub const NEXT_DOSE_IS_PLANNED: RowRule = RowRule {
    name: crate::prose!("next_dose_is_planned"),
    doc: crate::prose!("When a dose is given and says when the next is due, that one is planned as a row of its own."),
    codes: &[],
    when: When::Moved { table: Vaccination::TABLE, column: "status", from: &[], to: "administered" },
    judge: |case, write| {
        let due = write.after.value(Vaccination::NEXT_DUE_DATE).flatten();
        let (Some(patient), Some(vaccine), Some(due)) =
            (write.after.value(Vaccination::PATIENT_ID), write.after.value(Vaccination::VACCINE_NAME), due)
        else {
            return Ok(());
        };
        let id = case.changes.new_id();
        case.insert(
            New::<Vaccination>::row(id)
                .with(Vaccination::PATIENT_ID, patient)
                .with(Vaccination::VACCINE_NAME, vaccine.to_owned())
                .with(Vaccination::STATUS, VaccinationStatus::Scheduled)
                .with(Vaccination::DUE_DATE, Some(due)),
        );
        Ok(())
    },
};
