//! `appointments.book`: sets aside a time for an animal with a veterinarian.

use super::{
    Appointment, AppointmentType, VisitReason,
    problem::Problem,
    roster::{self, Roster},
    slot::{self, Slot, Taken},
};
use crate::{
    domain::{
        clients::{Client, ClientRelationship, ClientStatus},
        clinics::{Clinic, ClinicFacility},
        patients::{Patient, PatientStatus},
        veterinarians::{Veterinarian, VeterinarianClinicAssignment},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{id::Id, json::Json, time::Instant, zone::Zone},
    record::Record,
    schema::{New, Stored},
};

/// Sets aside a time for an animal with a veterinarian.
#[derive(Debug, Clone, Record)]
pub struct Book {
    /// Id of the new booking; the engine makes one when it is left out.
    pub id: Option<Id<Appointment>>,
    /// The clinic.
    pub clinic_id: Id<Clinic>,
    /// The veterinarian.
    pub veterinarian_id: Id<Veterinarian>,
    /// The animal.
    pub patient_id: Id<Patient>,
    /// Who comes with it; the owner when left out.
    pub client_id: Option<Id<Client>>,
    /// The room.
    pub facility_id: Option<Id<ClinicFacility>>,
    /// What the booking is for.
    pub appointment_type: AppointmentType,
    /// When it begins.
    pub scheduled_at: Instant,
    /// How long it takes, in minutes; this or the end is given.
    pub duration_minutes: Option<u32>,
    /// When it ends; this or the length is given.
    pub scheduled_end_at: Option<Instant>,
    /// Minutes kept free after the visit.
    #[field(default = 0)]
    pub buffer_minutes: u32,
    /// Why the animal comes.
    pub visit_reason: Option<VisitReason>,
    /// The complaint in the client's words.
    pub chief_complaint: Option<String>,
    /// Notes for the practice.
    pub notes: Option<String>,
}

/// What booking wants to know.
#[derive(Debug)]
pub struct Facts {
    clinic: Option<Stored<Clinic>>,
    veterinarian: Option<Stored<Veterinarian>>,
    assignments: Vec<Stored<VeterinarianClinicAssignment>>,
    patient: Option<Stored<Patient>>,
    client: Option<Stored<Client>>,
    relations: Vec<Stored<ClientRelationship>>,
    facility: Option<Stored<ClinicFacility>>,
    nearby: Vec<Stored<Appointment>>,
    roster: Roster,
    taken: bool,
}

impl Action for Book {
    const NAME: &'static str = "appointments.book";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Appointments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let clinic = ask.one(self.clinic_id);
        let veterinarian = ask.one(self.veterinarian_id);
        let assignments = ask.many(
            Query::all::<VeterinarianClinicAssignment>()
                .having(VeterinarianClinicAssignment::VETERINARIAN_ID, self.veterinarian_id)
                .having(VeterinarianClinicAssignment::CLINIC_ID, self.clinic_id),
        );
        let entries = roster::entries(ask, self.veterinarian_id, self.clinic_id);
        let patient = ask.one(self.patient_id);
        let facility = ask.maybe(self.facility_id);
        let given = ask.maybe(self.client_id);
        let nearby = match self.slot() {
            Ok(slot) => slot.nearby(ask, &self.taken()),
            Err(_) => Ok(Vec::new()),
        };
        let taken = ask.is_taken(self.id);
        let veterinarian = veterinarian?;
        let leave = roster::leave(ask, veterinarian.as_ref());
        let patient: Option<Stored<Patient>> = patient?;
        let owner = patient.as_ref().map(|patient| patient.client_id());
        let client = if self.client_id.is_some() { given? } else { ask.maybe(owner)? };
        let relations = match (owner, self.client_id) {
            (Some(owner), Some(client)) if owner != client => ask.many(
                Query::all::<ClientRelationship>()
                    .having(ClientRelationship::PRIMARY_CLIENT_ID, owner)
                    .having(ClientRelationship::RELATED_CLIENT_ID, client),
            )?,
            _ => Vec::new(),
        };
        Ok(Facts {
            clinic: clinic?,
            veterinarian,
            assignments: assignments?,
            patient,
            client,
            relations,
            facility: facility?,
            nearby: nearby?,
            roster: Roster { entries: entries?, leave: leave? },
            taken: taken?,
        })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        case.refuse_all(self.unknown(&facts));
        case.refuse_all(self.people_fit(&facts, roster::clocks(case, facts.clinic.as_ref())));
        let slot = match self.slot() {
            Ok(slot) => slot,
            Err(violation) => {
                case.refuse(violation);
                return Json::Null;
            }
        };
        if let Some(clinic) = &facts.clinic {
            roster::judge(case, &slot, self.appointment_type, clinic, &facts.roster);
        }
        let shares = slot::judge(case, &slot, &self.taken(), &facts.nearby, None);
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        if let (Some(client), false) = (&facts.client, case.is_refused()) {
            case.insert(self.appointment(id, client.id(), &slot, shares));
        }
        Json::map([("id", Json::Text(id.to_string()))])
    }
}

impl Book {
    fn slot(&self) -> Result<Slot, Violation> {
        Slot::new(self.scheduled_at, self.duration_minutes, self.scheduled_end_at, self.buffer_minutes)
    }

    fn taken(&self) -> Taken {
        Taken {
            veterinarian: self.veterinarian_id,
            patient: self.patient_id,
            facility: self.facility_id,
            kind: self.appointment_type,
        }
    }

    /// References that lead nowhere, and an id that is taken.
    fn unknown(&self, facts: &Facts) -> Vec<Violation> {
        let missing = [
            ("clinic_id", facts.clinic.is_none()),
            ("veterinarian_id", facts.veterinarian.is_none()),
            ("patient_id", facts.patient.is_none()),
            ("client_id", facts.client.is_none() && facts.patient.is_some()),
            ("facility_id", self.facility_id.is_some() && facts.facility.is_none()),
        ];
        let not_found = missing.into_iter().filter(|(_, missing)| *missing);
        let taken = facts.taken.then(|| Violation::new("id-taken", "id"));
        not_found.map(|(field, _)| Violation::new("not-found", field)).chain(taken).collect()
    }

    /// The animal lives, the client may book, the veterinarian works there, the room is there.
    fn people_fit(&self, facts: &Facts, zone: Zone) -> Vec<Violation> {
        let works_there = slot::works_there(&facts.assignments, zone.day_of(self.scheduled_at));
        let dead = facts.patient.as_ref().is_some_and(|patient| patient.status() == PatientStatus::Deceased);
        let blocked = facts.client.as_ref().is_some_and(|client| client.status() == ClientStatus::Blocked);
        let room_elsewhere =
            facts.facility.as_ref().is_some_and(|room| room.clinic_id() != self.clinic_id || !room.is_available());
        let known_vet = facts.veterinarian.is_some() && facts.clinic.is_some();
        [
            (dead, Problem::PatientDeceased, "patient_id"),
            (blocked, Problem::ClientBlocked, "client_id"),
            (!self.client_may_book(facts), Problem::ClientNotAuthorized, "client_id"),
            (known_vet && !works_there, Problem::VetNotAssigned, "veterinarian_id"),
            (room_elsewhere, Problem::RoomNotAvailable, "facility_id"),
        ]
        .into_iter()
        .filter(|(wrong, ..)| *wrong)
        .map(|(_, problem, field)| Violation::of(&problem).inside(field))
        .collect()
    }

    /// The owner, or a related client who was given that right.
    fn client_may_book(&self, facts: &Facts) -> bool {
        match (&facts.client, &facts.patient) {
            (Some(client), Some(patient)) => {
                client.id() == patient.client_id()
                    || facts.relations.iter().any(|relation| relation.can_make_appointments())
            }
            _ => true,
        }
    }

    fn appointment(self, id: Id<Appointment>, client: Id<Client>, slot: &Slot, shares: bool) -> New<Appointment> {
        New::row(id)
            .with(Appointment::CLINIC_ID, self.clinic_id)
            .with(Appointment::VETERINARIAN_ID, self.veterinarian_id)
            .with(Appointment::PATIENT_ID, self.patient_id)
            .with(Appointment::CLIENT_ID, client)
            .with(Appointment::FACILITY_ID, self.facility_id)
            .with(Appointment::APPOINTMENT_TYPE, self.appointment_type)
            .with(Appointment::SCHEDULED_AT, slot.start)
            .with(Appointment::SCHEDULED_END_AT, Some(slot.end))
            .with(Appointment::DURATION_MINUTES, Some(slot.minutes()))
            .with(Appointment::BUFFER_MINUTES, slot.buffer_minutes())
            .with(Appointment::OCCUPIED_UNTIL, slot.occupied_until)
            .with(Appointment::SHARES_VETERINARIAN, shares)
            .with(Appointment::VISIT_REASON, self.visit_reason)
            .with(Appointment::CHIEF_COMPLAINT, self.chief_complaint)
            .with(Appointment::NOTES, self.notes)
    }
}
