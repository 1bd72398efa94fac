//! The weight of an animal is that of its newest measurement.

use super::{Patient, PatientWeight};
use crate::{
    engine::{Case, Direction, Gap, Query, RowRule, When, Write},
    schema::{Entity, Stored},
};

/// The row of the animal repeats the newest weight.
pub const CURRENT_WEIGHT_IS_THE_NEWEST: RowRule = RowRule {
    name: crate::prose!("current_weight_is_the_newest"),
    doc: crate::prose!("The current weight of an animal is that of its newest measurement."),
    codes: &[],
    when: When::Written {
        applies: |def| def.table == PatientWeight::TABLE,
        columns: &["patient_id", "weight", "weight_unit", "measured_at"],
    },
    judge: repeat_newest,
};

fn repeat_newest(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(weighed) = Stored::<PatientWeight>::of(write.after) else { return Ok(()) };
    let newest = Query::all::<PatientWeight>().having(PatientWeight::PATIENT_ID, weighed.patient_id());
    let newest = case.ask.many::<PatientWeight>(newest.sorted("measured_at", Direction::Descending).limited(2));
    let patient = case.ask.one::<Patient>(weighed.patient_id());
    let (newest, patient) = (newest?, patient?);
    let other = newest.iter().find(|other| other.id() != weighed.id());
    let current = match other {
        Some(other) if other.measured_at() > weighed.measured_at() => other,
        _ => &weighed,
    };
    if let Some(patient) = patient {
        case.update(&patient, |edit| {
            edit.set(Patient::CURRENT_WEIGHT, Some(current.weight()));
            edit.set(Patient::WEIGHT_UNIT, Some(current.weight_unit()));
        });
    }
    Ok(())
}
