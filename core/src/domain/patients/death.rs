//! What ends when an animal dies.

use chrono::NaiveDate;

use super::{Patient, PatientStatus};
use crate::{
    domain::{
        appointments::{Appointment, AppointmentStatus},
        boarding::{BoardingReservation, BoardingStatus},
        communication::{Reminder, ReminderStatus},
        treatments::{Prescription, PrescriptionStatus},
    },
    engine::{Case, Gap, Query, RowRule, When},
    kernel::{cell::Cell, id::Id},
    schema::{Entity, Stored},
};

/// The reason that stands with what is called off.
const REASON: &str = "patient-deceased";

/// Death ends what was planned.
pub const DEATH_ENDS_WHAT_WAS_PLANNED: RowRule = RowRule {
    name: crate::prose!("death_ends_what_was_planned"),
    doc: crate::prose!(
        "When an animal dies, its future appointments and stays are cancelled, its reminders dismissed, and its active \
         prescriptions expire."
    ),
    codes: &[],
    when: When::Moved { table: Patient::TABLE, column: "status", from: &[], to: "deceased" },
    judge: |case, write| match write.after.value(Patient::ID) {
        Some(patient) => end_what_was_planned(case, patient),
        None => Ok(()),
    },
};

/// Nothing is left of a death that was a mistake; what it called off is planned anew.
pub const MISTAKEN_DEATH_IS_TAKEN_BACK: RowRule = RowRule {
    name: crate::prose!("mistaken_death_is_taken_back"),
    doc: crate::prose!("When a death was a mistake, its date and its cause go; what it called off is planned anew."),
    codes: &[],
    when: When::Moved { table: Patient::TABLE, column: "status", from: &["deceased"], to: "active" },
    judge: |case, _| {
        case.fill(Patient::DECEASED_DATE, None);
        case.fill(Patient::CAUSE_OF_DEATH, None);
        Ok(())
    },
};

/// Notes that an animal died on that day, and ends what was planned for it.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn dies(case: &mut Case<'_>, patient: &Stored<Patient>, on: NaiveDate) -> Result<(), Gap> {
    if patient.status() == PatientStatus::Deceased {
        return Ok(());
    }
    end_what_was_planned(case, patient.id())?;
    let now = case.moment.now;
    case.update(patient, |edit| {
        edit.set(Patient::STATUS, PatientStatus::Deceased);
        edit.set(Patient::STATUS_CHANGED_AT, Some(now));
        edit.set(Patient::DECEASED_DATE, Some(on));
    });
    Ok(())
}

fn end_what_was_planned(case: &mut Case<'_>, patient: Id<Patient>) -> Result<(), Gap> {
    let (now, by) = (case.moment.now, case.actor.staff_id.map(Id::new));
    let ahead = Query::all::<Appointment>().having(Appointment::PATIENT_ID, patient);
    let appointments = case.ask.many::<Appointment>(ahead.greater("scheduled_at", Cell::Instant(now)));
    let reminders = case.ask.many::<Reminder>(Query::all::<Reminder>().having(Reminder::PATIENT_ID, Some(patient)));
    let stays = Query::all::<BoardingReservation>().having(BoardingReservation::PATIENT_ID, patient);
    let stays =
        case.ask.many::<BoardingReservation>(stays.having(BoardingReservation::STATUS, BoardingStatus::Reserved));
    let prescriptions = Query::all::<Prescription>().having(Prescription::PATIENT_ID, patient);
    let prescriptions =
        case.ask.many::<Prescription>(prescriptions.having(Prescription::STATUS, PrescriptionStatus::Active));
    let (appointments, reminders, stays, prescriptions) = (appointments?, reminders?, stays?, prescriptions?);

    let is_open = |status| [AppointmentStatus::Scheduled, AppointmentStatus::Confirmed].contains(&status);
    for appointment in appointments.iter().filter(|appointment| is_open(appointment.status())) {
        case.update(appointment, |edit| {
            edit.set(Appointment::STATUS, AppointmentStatus::Cancelled);
            edit.set(Appointment::CANCELLED_AT, Some(now));
            edit.set(Appointment::CANCELLED_BY, by);
            edit.set(Appointment::CANCELLATION_REASON, Some(REASON.to_owned()));
        });
    }
    let is_pending = |status| [ReminderStatus::Scheduled, ReminderStatus::Sent].contains(&status);
    for reminder in reminders.iter().filter(|reminder| is_pending(reminder.status())) {
        case.update(reminder, |edit| edit.set(Reminder::STATUS, ReminderStatus::Dismissed));
    }
    for stay in &stays {
        case.update(stay, |edit| {
            edit.set(BoardingReservation::STATUS, BoardingStatus::Cancelled);
            edit.set(BoardingReservation::CANCELLED_AT, Some(now));
            edit.set(BoardingReservation::CANCELLATION_REASON, Some(REASON.to_owned()));
        });
    }
    for prescription in &prescriptions {
        // Nobody but the clock and a death lets a prescription expire.
        case.changes.update(prescription, |edit| edit.set(Prescription::STATUS, PrescriptionStatus::Expired));
    }
    Ok(())
}
