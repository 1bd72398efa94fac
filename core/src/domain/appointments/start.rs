//! `appointments.start`: the animal is called in, and its encounter begins.

use super::{Appointment, AppointmentStatus, AppointmentType, check_in::of_appointment};
use crate::{
    domain::{
        consents::gate::euthanasia_fault,
        medical_records::{EncounterStatus, MedicalEncounter},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Notes that the animal is called in, and begins the encounter of the visit. One for euthanasia begins
/// with a live consent to it.
#[derive(Debug, Clone, Record)]
pub struct Start {
    /// The booking.
    pub id: Id<Appointment>,
}

/// What starting wants to know.
#[derive(Debug)]
pub struct Facts {
    appointment: Option<Stored<Appointment>>,
    encounters: Vec<Stored<MedicalEncounter>>,
}

impl Action for Start {
    const NAME: &'static str = "appointments.start";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let appointment = ask.one(self.id);
        let encounters = ask.many(of_appointment(self.id));
        Ok(Facts { appointment: appointment?, encounters: encounters? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(appointment) = case.found(facts.appointment, "id") else { return Json::Null };
        if appointment.appointment_type() == AppointmentType::Euthanasia {
            // What is missing still is asked for in the next round.
            let fault = euthanasia_fault(case, appointment.patient_id()).ok().flatten();
            case.refuse_all(fault.map(|fault| fault.inside("id")));
        }
        case.update(&appointment, |edit| {
            edit.set(Appointment::STATUS, AppointmentStatus::InProgress);
            edit.set(Appointment::STARTED_AT, Some(now));
        });
        for encounter in facts.encounters.iter().filter(|encounter| encounter.status() == EncounterStatus::Scheduled) {
            case.update(encounter, |edit| {
                edit.set(MedicalEncounter::STATUS, EncounterStatus::InProgress);
                edit.set(MedicalEncounter::ACTUAL_START_AT, Some(now));
            });
        }
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
