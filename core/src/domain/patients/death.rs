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
    engine::{Case, Gap, Query, RowRule, Stored, When},
    kernel::{cell::Cell, id::Id},
    schema::Entity,
};

/// The reason that stands with what is called off.
const REASON: &str = "patient-deceased";

/// Death ends what was planned.
pub const DEATH_ENDS_WHAT_WAS_PLANNED: RowRule = RowRule {
    name: "death_ends_what_was_planned",
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

/// Notes that an animal died on that day, and ends what was planned for it.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn dies(case: &mut Case<'_>, patient: &Stored<Patient>, on: NaiveDate) -> Result<(), Gap> {
    if patient.status == PatientStatus::Deceased {
        return Ok(());
    }
    end_what_was_planned(case, patient.id)?;
    let now = case.moment.now;
    case.update(patient, |patient| {
        patient.status = PatientStatus::Deceased;
        patient.status_changed_at = Some(now);
        patient.deceased_date = Some(on);
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
    for appointment in appointments.iter().filter(|appointment| is_open(appointment.status)) {
        case.update(appointment, |appointment| {
            appointment.status = AppointmentStatus::Cancelled;
            appointment.cancelled_at = Some(now);
            appointment.cancelled_by = by;
            appointment.cancellation_reason = Some(REASON.to_owned());
        });
    }
    let is_pending = |status| [ReminderStatus::Scheduled, ReminderStatus::Sent].contains(&status);
    for reminder in reminders.iter().filter(|reminder| is_pending(reminder.status)) {
        case.update(reminder, |reminder| reminder.status = ReminderStatus::Dismissed);
    }
    for stay in &stays {
        case.update(stay, |stay| {
            stay.status = BoardingStatus::Cancelled;
            stay.cancelled_at = Some(now);
            stay.cancellation_reason = Some(REASON.to_owned());
        });
    }
    for prescription in &prescriptions {
        // Nobody but the clock and a death lets a prescription expire.
        case.changes.update(prescription, |prescription| prescription.status = PrescriptionStatus::Expired);
    }
    Ok(())
}
