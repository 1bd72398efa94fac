//! `appointments.cancel`: a booking is called off, and its time is free again.

use super::{Appointment, AppointmentStatus, check_in::of_appointment};
use crate::{
    domain::medical_records::{EncounterStatus, MedicalEncounter},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Calls a booking off. Its time is free again; an encounter that was opened for it and has not
/// begun is cancelled too.
#[derive(Debug, Clone, Record)]
pub struct Cancel {
    /// The booking.
    pub id: Id<Appointment>,
    /// Why.
    pub cancellation_reason: String,
}

/// What cancelling wants to know.
#[derive(Debug)]
pub struct Facts {
    appointment: Option<Stored<Appointment>>,
    encounters: Vec<Stored<MedicalEncounter>>,
}

impl Action for Cancel {
    const NAME: &'static str = "appointments.cancel";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let appointment = ask.one(self.id);
        let encounters = ask.many(of_appointment(self.id));
        Ok(Facts { appointment: appointment?, encounters: encounters? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let (now, by) = (case.moment.now, case.actor.staff_id.map(Id::new));
        let Some(appointment) = case.found(facts.appointment, "id") else { return Json::Null };
        case.update(&appointment, |edit| {
            edit.set(Appointment::STATUS, AppointmentStatus::Cancelled);
            edit.set(Appointment::CANCELLED_AT, Some(now));
            edit.set(Appointment::CANCELLED_BY, by);
            edit.set(Appointment::CANCELLATION_REASON, Some(self.cancellation_reason.clone()));
        });
        for encounter in facts.encounters.iter().filter(|encounter| encounter.status() == EncounterStatus::Scheduled) {
            case.update(encounter, |edit| {
                edit.set(MedicalEncounter::STATUS, EncounterStatus::Cancelled);
                edit.set(MedicalEncounter::CANCELLED_AT, Some(now));
                edit.set(MedicalEncounter::CANCELLED_BY, by);
                edit.set(MedicalEncounter::CANCELLATION_REASON, Some(self.cancellation_reason.clone()));
            });
        }
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
