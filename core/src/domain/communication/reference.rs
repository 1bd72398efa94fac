//! What a reminder is about.

use super::{Reminder, ReminderReferenceType};
use crate::{
    domain::{
        billing::Invoice,
        medical_records::MedicalEncounter,
        preventive::{DentalRecord, ParasiticControl, Vaccination, WellnessExam},
        treatments::Prescription,
    },
    engine::{Case, Gap, RowRule, When, Write},
    schema::{Entity, EntityDef, Values},
};

/// A reminder is about something that is there.
pub const REMINDER_IS_ABOUT_SOMETHING: RowRule = RowRule {
    name: crate::prose!("reminder_is_about_something"),
    doc: crate::prose!("What a reminder refers to is there, and is of the same animal."),
    codes: &["not-found", "parent-mismatch"],
    when: When::Written {
        applies: |def| def.table == Reminder::TABLE,
        columns: &["reference_type", "reference_id", "patient_id"],
    },
    judge: reminder_is_about_something,
};

fn reminder_is_about_something(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let kind = write.after.value(Reminder::REFERENCE_TYPE).flatten();
    let (Some(kind), Some(id)) = (kind, write.after.value(Reminder::REFERENCE_ID).flatten()) else { return Ok(()) };
    let found = case.ask.row(table(kind), id)?.filter(|row| row.cell("deleted_at").is_null());
    let Some(row) = found else {
        case.refuse(write.wrong("not-found", "reference_id"));
        return Ok(());
    };
    let (own, other) = (write.after.cell("patient_id"), row.cell("patient_id"));
    if !own.is_null() && !other.is_null() && own != other {
        case.refuse(write.wrong("parent-mismatch", "patient_id").with("parent", "reference_id"));
    }
    Ok(())
}

fn table(kind: ReminderReferenceType) -> &'static EntityDef {
    match kind {
        ReminderReferenceType::Vaccination => Vaccination::DEF,
        ReminderReferenceType::Prescription => Prescription::DEF,
        ReminderReferenceType::Invoice => Invoice::DEF,
        ReminderReferenceType::ParasiticControl => ParasiticControl::DEF,
        ReminderReferenceType::WellnessExam => WellnessExam::DEF,
        ReminderReferenceType::DentalRecord => DentalRecord::DEF,
        ReminderReferenceType::Encounter => MedicalEncounter::DEF,
    }
}
