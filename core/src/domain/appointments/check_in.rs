//! `appointments.check_in`: the animal is here; the visit gets its encounter.

use super::{Appointment, AppointmentStatus, AppointmentType};
use crate::{
    domain::medical_records::{EncounterStatus, EncounterType, MedicalEncounter},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{New, Stored},
};

/// Notes that the animal is here, and opens the encounter of the visit, or links the one named.
#[derive(Debug, Clone, Record)]
pub struct CheckIn {
    /// The booking.
    pub id: Id<Appointment>,
    /// An encounter of this animal that is open already, such as that of a walk-in; a new one is
    /// opened when it is left out.
    pub encounter_id: Option<Id<MedicalEncounter>>,
}

/// What checking in wants to know.
#[derive(Debug)]
pub struct Facts {
    appointment: Option<Stored<Appointment>>,
    named: Option<Stored<MedicalEncounter>>,
    linked: Vec<Stored<MedicalEncounter>>,
}

impl Action for CheckIn {
    const NAME: &'static str = "appointments.check_in";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let appointment = ask.one(self.id);
        let named = ask.maybe(self.encounter_id);
        let linked = ask.many(of_appointment(self.id));
        Ok(Facts { appointment: appointment?, named: named?, linked: linked? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(appointment) = case.found(facts.appointment, "id") else { return Json::Null };
        case.update(&appointment, |edit| {
            edit.set(Appointment::STATUS, AppointmentStatus::CheckedIn);
            edit.set(Appointment::CHECKED_IN_AT, Some(now));
        });
        let encounter_id = match (self.encounter_id, facts.linked.first()) {
            (Some(id), _) => {
                link(case, &appointment, facts.named);
                id
            }
            (None, Some(open)) => open.id(),
            (None, None) => open(case, &appointment),
        };
        Json::map([("id", Json::Text(self.id.to_string())), ("encounter_id", Json::Text(encounter_id.to_string()))])
    }
}

/// The encounters of a booking.
pub(super) fn of_appointment(id: Id<Appointment>) -> Query {
    Query::all::<MedicalEncounter>().having(MedicalEncounter::APPOINTMENT_ID, id)
}

/// Links an encounter of the same animal that belongs to no booking yet.
fn link(case: &mut Case<'_>, appointment: &Stored<Appointment>, encounter: Option<Stored<MedicalEncounter>>) {
    let Some(encounter) = case.found(encounter, "encounter_id") else { return };
    let elsewhere = encounter.appointment_id().is_some_and(|other| other != appointment.id());
    let open = matches!(encounter.status(), EncounterStatus::Scheduled | EncounterStatus::InProgress);
    if encounter.patient_id() != appointment.patient_id() || elsewhere || !open {
        case.refuse(Violation::new("parent-mismatch", "encounter_id"));
        return;
    }
    case.update(&encounter, |edit| edit.set(MedicalEncounter::APPOINTMENT_ID, Some(appointment.id())));
}

fn open(case: &mut Case<'_>, appointment: &Stored<Appointment>) -> Id<MedicalEncounter> {
    let id = case.changes.new_id();
    case.insert(
        New::<MedicalEncounter>::row(id)
            .with(MedicalEncounter::CLINIC_ID, appointment.clinic_id())
            .with(MedicalEncounter::PATIENT_ID, appointment.patient_id())
            .with(MedicalEncounter::CLIENT_ID, appointment.client_id())
            .with(MedicalEncounter::APPOINTMENT_ID, Some(appointment.id()))
            .with(MedicalEncounter::VETERINARIAN_ID, Some(appointment.veterinarian_id()))
            .with(MedicalEncounter::ENCOUNTER_TYPE, encounter_type(appointment.appointment_type()))
            .with(MedicalEncounter::SCHEDULED_START_AT, Some(appointment.scheduled_at()))
            .with(MedicalEncounter::CHIEF_COMPLAINT, appointment.chief_complaint().map(str::to_owned)),
    );
    id
}

/// The kind of visit that follows from the kind of booking.
fn encounter_type(kind: AppointmentType) -> EncounterType {
    match kind {
        AppointmentType::WellnessExam => EncounterType::Wellness,
        AppointmentType::Vaccination => EncounterType::Vaccination,
        AppointmentType::FollowUp => EncounterType::FollowUp,
        AppointmentType::Emergency => EncounterType::Emergency,
        AppointmentType::SurgeryConsultation => EncounterType::Surgery,
        AppointmentType::Dental => EncounterType::Dental,
        AppointmentType::Grooming => EncounterType::Grooming,
        AppointmentType::Diagnostic | AppointmentType::Consultation => EncounterType::SickVisit,
        AppointmentType::Euthanasia => EncounterType::Euthanasia,
    }
}
