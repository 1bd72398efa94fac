//! `appointments.reschedule`: a booking moves to another time; the old one points at the new.

use super::{
    Appointment, AppointmentStatus,
    problem::Problem,
    roster::{self, Roster},
    slot::{self, Slot, Taken},
};
use crate::{
    domain::{
        clinics::{Clinic, ClinicFacility},
        patients::{Patient, PatientStatus},
        veterinarians::{Veterinarian, VeterinarianClinicAssignment},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{id::Id, json::Json, time::Instant, zone::Zone},
    record::Record,
    schema::{New, Stored},
};

/// Moves a booking to another time, and if need be to another veterinarian or room. The new booking
/// starts as scheduled.
#[derive(Debug, Clone, Record)]
pub struct Reschedule {
    /// The booking.
    pub id: Id<Appointment>,
    /// Id of the new booking; the engine makes one when it is left out.
    pub new_id: Option<Id<Appointment>>,
    /// When the new booking begins.
    pub scheduled_at: Instant,
    /// How long it takes, in minutes; as long as before when left out.
    pub duration_minutes: Option<u32>,
    /// The veterinarian; the same as before when left out.
    pub veterinarian_id: Option<Id<Veterinarian>>,
    /// The room; the same as before when left out.
    pub facility_id: Option<Id<ClinicFacility>>,
}

/// What rescheduling wants to know.
#[derive(Debug)]
pub struct Facts {
    old: Option<Stored<Appointment>>,
    patient: Option<Stored<Patient>>,
    veterinarian: Option<Stored<Veterinarian>>,
    assignments: Vec<Stored<VeterinarianClinicAssignment>>,
    facility: Option<Stored<ClinicFacility>>,
    clinic: Option<Stored<Clinic>>,
    nearby: Vec<Stored<Appointment>>,
    roster: Roster,
    taken: bool,
}

impl Action for Reschedule {
    const NAME: &'static str = "appointments.reschedule";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let old: Result<Option<Stored<Appointment>>, Gap> = ask.one(self.id);
        let taken = ask.is_taken(self.new_id);
        let Some(old) = old? else {
            return Ok(Facts {
                old: None,
                patient: None,
                veterinarian: None,
                assignments: Vec::new(),
                facility: None,
                clinic: None,
                nearby: Vec::new(),
                roster: Roster::default(),
                taken: taken?,
            });
        };
        let who = self.taken(&old);
        let patient = ask.one(old.patient_id());
        let veterinarian = ask.one(who.veterinarian);
        let facility = ask.maybe(who.facility);
        let assignments = ask.many(
            Query::all::<VeterinarianClinicAssignment>()
                .having(VeterinarianClinicAssignment::VETERINARIAN_ID, who.veterinarian)
                .having(VeterinarianClinicAssignment::CLINIC_ID, old.clinic_id()),
        );
        let clinic = ask.one(old.clinic_id());
        let entries = roster::entries(ask, who.veterinarian, old.clinic_id());
        let nearby = match self.slot(&old) {
            Ok(slot) => slot.nearby(ask, &who),
            Err(_) => Ok(Vec::new()),
        };
        let veterinarian = veterinarian?;
        let leave = roster::leave(ask, veterinarian.as_ref());
        Ok(Facts {
            patient: patient?,
            veterinarian,
            clinic: clinic?,
            roster: Roster { entries: entries?, leave: leave? },
            assignments: assignments?,
            facility: facility?,
            nearby: nearby?,
            taken: taken?,
            old: Some(old),
        })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        case.refuse_all(self.people_fit(&facts, roster::clocks(case, facts.clinic.as_ref())));
        let Some(old) = case.found(facts.old, "id") else { return Json::Null };
        let slot = match self.slot(&old) {
            Ok(slot) => slot,
            Err(violation) => {
                case.refuse(violation);
                return Json::Null;
            }
        };
        let who = self.taken(&old);
        if let Some(clinic) = &facts.clinic {
            roster::judge(case, &slot, who.kind, clinic, &facts.roster);
        }
        let shares = slot::judge(case, &slot, &who, &facts.nearby, Some(self.id));
        let new_id = self.new_id.unwrap_or_else(|| case.changes.new_id());
        // The old booking frees its time before the new one takes it.
        case.update(&old, |edit| {
            edit.set(Appointment::STATUS, AppointmentStatus::Rescheduled);
            edit.set(Appointment::RESCHEDULED_TO_ID, Some(new_id));
        });
        case.insert(successor(&old, new_id, &who, &slot, shares));
        Json::map([("id", Json::Text(new_id.to_string())), ("rescheduled_id", Json::Text(self.id.to_string()))])
    }
}

impl Reschedule {
    fn taken(&self, old: &Stored<Appointment>) -> Taken {
        Taken {
            veterinarian: self.veterinarian_id.unwrap_or(old.veterinarian_id()),
            patient: old.patient_id(),
            facility: self.facility_id.or(old.facility_id()),
            kind: old.appointment_type(),
        }
    }

    fn slot(&self, old: &Stored<Appointment>) -> Result<Slot, Violation> {
        let before = old.duration_minutes().and_then(|minutes| u32::try_from(minutes).ok());
        let buffer = u32::try_from(old.buffer_minutes()).unwrap_or(0);
        Slot::new(self.scheduled_at, self.duration_minutes.or(before), None, buffer)
    }

    fn people_fit(&self, facts: &Facts, zone: Zone) -> Vec<Violation> {
        let Some(old) = &facts.old else { return Vec::new() };
        let mut found = Vec::new();
        if facts.taken {
            found.push(Violation::new("id-taken", "new_id"));
        }
        if facts.patient.as_ref().is_none_or(|patient| patient.status() == PatientStatus::Deceased) {
            found.push(Violation::of(&Problem::PatientDeceased).inside("id"));
        }
        match &facts.veterinarian {
            None => found.push(Violation::new("not-found", "veterinarian_id")),
            Some(_) if !slot::works_there(&facts.assignments, zone.day_of(self.scheduled_at)) => {
                found.push(Violation::of(&Problem::VetNotAssigned).inside("veterinarian_id"));
            }
            Some(_) => {}
        }
        let room = facts.facility.as_ref();
        match self.facility_id {
            Some(_) if room.is_none() => found.push(Violation::new("not-found", "facility_id")),
            Some(_) if room.is_some_and(|room| room.clinic_id() != old.clinic_id() || !room.is_available()) => {
                found.push(Violation::of(&Problem::RoomNotAvailable).inside("facility_id"));
            }
            _ => {}
        }
        found
    }
}

/// The new booking: as the old one, but for its time and whom it takes.
fn successor(
    old: &Stored<Appointment>,
    id: Id<Appointment>,
    who: &Taken,
    slot: &Slot,
    shares: bool,
) -> New<Appointment> {
    New::row(id)
        .with(Appointment::CLINIC_ID, old.clinic_id())
        .with(Appointment::VETERINARIAN_ID, who.veterinarian)
        .with(Appointment::PATIENT_ID, old.patient_id())
        .with(Appointment::CLIENT_ID, old.client_id())
        .with(Appointment::FACILITY_ID, who.facility)
        .with(Appointment::APPOINTMENT_TYPE, old.appointment_type())
        .with(Appointment::VISIT_REASON, old.visit_reason())
        .with(Appointment::CHIEF_COMPLAINT, old.chief_complaint().map(str::to_owned))
        .with(Appointment::NOTES, old.notes().map(str::to_owned))
        .with(Appointment::SCHEDULED_AT, slot.start)
        .with(Appointment::SCHEDULED_END_AT, Some(slot.end))
        .with(Appointment::DURATION_MINUTES, Some(slot.minutes()))
        .with(Appointment::BUFFER_MINUTES, slot.buffer_minutes())
        .with(Appointment::OCCUPIED_UNTIL, slot.occupied_until)
        .with(Appointment::SHARES_VETERINARIAN, shares)
}
