//! The time that a booking takes, and what is in its way: shared by booking and rescheduling.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::{
    Appointment, AppointmentType,
    booking::{Assignment, appointment_is_ahead},
    conflict::{self, DoubleBooking, clashes, shares_veterinarian},
};
use crate::{
    domain::{
        clinics::ClinicFacility,
        patients::Patient,
        veterinarians::{Veterinarian, VeterinarianClinicAssignment},
    },
    engine::{Ask, Case, Gap, Query, Violation},
    kernel::{
        cell::{Cell, Column},
        choice::Choice,
        id::Id,
        problem::Generic,
        time::Instant,
    },
    schema::{ColumnOf, Stored},
};

/// The longest visit, in minutes: a day.
const LONGEST_MIN: u32 = 24 * 60;

/// A time set aside: from its start to the end of the buffer after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// Where it begins.
    pub start: Instant,
    /// Where the visit ends.
    pub end: Instant,
    /// Where the buffer after it ends.
    pub occupied_until: Instant,
}

impl Slot {
    /// The time from a start with a length in minutes, or an end, or both where they agree.
    ///
    /// # Errors
    /// `field-missing` without either; `duration-invalid` when the end is not after the start, when
    /// the two do not agree, or beyond a day.
    pub fn new(start: Instant, minutes: Option<u32>, end: Option<Instant>, buffer_min: u32) -> Result<Self, Violation> {
        let invalid = || Violation::of(&Generic::DurationInvalid).inside("scheduled_end_at");
        if minutes.is_some_and(|minutes| minutes == 0 || minutes > LONGEST_MIN) || buffer_min > LONGEST_MIN {
            return Err(Violation::of(&Generic::DurationInvalid).inside("duration_minutes"));
        }
        let after = |minutes: u32| start.checked_add_signed(TimeDelta::minutes(i64::from(minutes)));
        let end = match (minutes.map(after), end) {
            (None, None) => return Err(Violation::new("field-missing", "duration_minutes")),
            (None, Some(end)) => end,
            (Some(counted), None) => counted.ok_or_else(invalid)?,
            (Some(counted), Some(end)) if counted == Some(end) => end,
            _ => return Err(invalid()),
        };
        let whole_minutes = (end - start).num_seconds() % 60 == 0;
        if end <= start || end - start > TimeDelta::minutes(i64::from(LONGEST_MIN)) || !whole_minutes {
            return Err(invalid());
        }
        let occupied_until = end.checked_add_signed(TimeDelta::minutes(i64::from(buffer_min))).ok_or_else(invalid)?;
        let storable = occupied_until.year() <= 9999;
        if storable { Ok(Self { start, end, occupied_until }) } else { Err(invalid()) }
    }

    /// Its length without the buffer, in minutes.
    #[must_use]
    pub fn minutes(&self) -> i32 {
        i32::try_from((self.end - self.start).num_minutes()).unwrap_or(i32::MAX)
    }

    /// The buffer after it, in minutes.
    #[must_use]
    pub fn buffer_minutes(&self) -> i32 {
        i32::try_from((self.occupied_until - self.end).num_minutes()).unwrap_or(i32::MAX)
    }

    /// The live bookings that overlap it, of whoever the column names.
    fn overlapping<T: Column>(&self, column: ColumnOf<Appointment, T>, id: impl Into<T>) -> Query {
        Query::all::<Appointment>()
            .having(column, id)
            .less("scheduled_at", Cell::Instant(self.occupied_until))
            .greater("occupied_until", Cell::Instant(self.start))
    }

    /// The bookings that may be in the way.
    ///
    /// # Errors
    /// [`Gap`] when they have not been fetched yet.
    pub fn nearby(&self, ask: &mut Ask<'_>, who: &Taken) -> Result<Vec<Stored<Appointment>>, Gap> {
        let of_vet = ask.many(self.overlapping(Appointment::VETERINARIAN_ID, who.veterinarian));
        let of_patient = ask.many::<Appointment>(self.overlapping(Appointment::PATIENT_ID, who.patient));
        let of_room = match who.facility {
            Some(room) => ask.many(self.overlapping(Appointment::FACILITY_ID, room)),
            None => Ok(Vec::new()),
        };
        let mut all: Vec<Stored<Appointment>> = of_vet?;
        for other in of_patient?.into_iter().chain(of_room?) {
            if !all.iter().any(|known| known.id() == other.id()) {
                all.push(other);
            }
        }
        Ok(all)
    }
}

/// Who and what a booking takes.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// The veterinarian.
    pub veterinarian: Id<Veterinarian>,
    /// The animal.
    pub patient: Id<Patient>,
    /// The room.
    pub facility: Option<Id<ClinicFacility>>,
    /// What the booking is for; an emergency may share the veterinarian where the policy says so.
    pub kind: AppointmentType,
}

/// Whether one of the assignments of a veterinarian to a clinic covers that day.
#[must_use]
pub fn works_there(assignments: &[Stored<VeterinarianClinicAssignment>], day: NaiveDate) -> bool {
    let covers = |row: &Stored<VeterinarianClinicAssignment>| {
        let assignment =
            Assignment { is_active: row.is_active(), start_date: row.start_date(), end_date: row.end_date() };
        assignment.covers(day)
    };
    assignments.iter().any(covers)
}

/// Judges the time of a booking, beside the one that it replaces, and says whether it shares its
/// veterinarian with another. Reports `appointment-in-past`, `appointment-overlap`, `room-conflict`,
/// `patient-overlap`.
pub fn judge(
    case: &mut Case<'_>,
    slot: &Slot,
    who: &Taken,
    nearby: &[Stored<Appointment>],
    replaces: Option<Id<Appointment>>,
) -> bool {
    let (start, now) = (slot.start.naive_utc(), case.moment.now.naive_utc());
    if let Err(problem) = appointment_is_ahead(start, now, false) {
        case.refuse(Violation::of(&problem).inside("scheduled_at"));
    }
    let policy = case.profile.text("double_book").and_then(DoubleBooking::from_code);
    let limit = case.profile.int("max_concurrent").and_then(|limit| u32::try_from(limit).ok());
    let input = conflict::Input {
        candidate: candidate(slot, who),
        existing: nearby.iter().filter(|other| Some(other.id()) != replaces).map(existing).collect(),
        double_book: policy.unwrap_or(DoubleBooking::Deny),
        max_concurrent: limit.unwrap_or(1),
    };
    case.refuse_all(clashes(&input).iter().map(|problem| Violation::of(problem).inside("scheduled_at")));
    shares_veterinarian(&input)
}

fn candidate(slot: &Slot, who: &Taken) -> conflict::Slot {
    conflict::Slot {
        id: None,
        start: slot.start.naive_utc(),
        // The buffer is part of what must be free.
        end: slot.occupied_until.naive_utc(),
        buffer_min: 0,
        vet: Some(who.veterinarian.to_string()),
        room: who.facility.map(|room| room.to_string()),
        resources: Vec::new(),
        patient: Some(who.patient.to_string()),
        emergency: who.kind == AppointmentType::Emergency,
        status: super::AppointmentStatus::Scheduled,
    }
}

fn existing(other: &Stored<Appointment>) -> conflict::Slot {
    conflict::Slot {
        id: Some(other.id().to_string()),
        start: other.scheduled_at().naive_utc(),
        end: other.occupied_until().naive_utc(),
        buffer_min: 0,
        vet: Some(other.veterinarian_id().to_string()),
        room: other.facility_id().map(|room| room.to_string()),
        resources: Vec::new(),
        patient: Some(other.patient_id().to_string()),
        emergency: other.appointment_type() == AppointmentType::Emergency,
        status: other.status(),
    }
}
