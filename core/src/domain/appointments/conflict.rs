//! `sched.conflict`: whether an appointment clashes with others.

use chrono::{NaiveDateTime, TimeDelta};

use super::AppointmentStatus;
use crate::{
    kernel::{choice::Choice, order, problem::Generic},
    record::Record,
    rule::rule,
};

/// An appointment to be made or moved, and those that may be in its way.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The appointment to be made or moved.
    pub candidate: Slot,
    /// The appointments that may be in its way.
    pub existing: Vec<Slot>,
    /// Whether a veterinarian may have several at once.
    #[field(default = "deny")]
    pub double_book: DoubleBooking,
    /// With double booking allowed, how many a veterinarian may have at once.
    #[field(default = 1)]
    pub max_concurrent: u32,
}

/// A time set aside, and for whom.
#[derive(Debug, Clone, Record)]
pub struct Slot {
    /// The id; a candidate that has one is being moved and never clashes with itself.
    pub id: Option<String>,
    /// Where it begins, on the clock of the clinic.
    pub start: NaiveDateTime,
    /// Where it ends; that minute is no longer part of it.
    pub end: NaiveDateTime,
    /// The minutes after it that are kept free.
    #[field(default = 0)]
    pub buffer_min: u32,
    /// The veterinarian.
    pub vet: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// The devices it needs.
    #[field(default = [])]
    pub resources: Vec<String>,
    /// The patient.
    pub patient: Option<String>,
    /// Whether it is an emergency.
    #[field(default = false)]
    pub emergency: bool,
    /// Where it stands; only what is ahead or under way takes up time.
    #[field(default = "scheduled")]
    pub status: AppointmentStatus,
}

/// Whether a veterinarian may have several appointments at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DoubleBooking {
    /// Never.
    Deny,
    /// Up to a number.
    Allow,
    /// When the new one is an emergency.
    Emergency,
}

/// Nothing is in the way.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// What can be in the way of an appointment.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The veterinarian has other appointments at that time.
    AppointmentOverlap {
        /// The ids of the appointments in the way, in order.
        with: Vec<String>,
    },
    /// The room is taken at that time.
    RoomConflict {
        /// The ids of the appointments in the way, in order.
        with: Vec<String>,
    },
    /// A device is taken at that time.
    ResourceConflict {
        /// The ids of the appointments in the way, in order.
        with: Vec<String>,
    },
    /// The patient is elsewhere at that time.
    PatientOverlap {
        /// The ids of the appointments in the way, in order.
        with: Vec<String>,
    },
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

/// Checks that an appointment takes nobody and nothing that is taken.
///
/// An appointment takes up its time and the buffer after it; two clash when each begins before the
/// other has ended. Veterinarian, room, devices and patient are looked at in this order, and only where
/// the candidate names them. Double booking is a matter of the veterinarian alone.
#[rule(
    id = "sched.conflict",
    source = "Half-open intervals of time; double booking by policy",
    errors = [Generic::DurationInvalid, AppointmentOverlap, RoomConflict, ResourceConflict, PatientOverlap]
)]
pub fn conflict(input: &Input) -> Result<Output, Problem> {
    if input.candidate.end <= input.candidate.start {
        return Err(Generic::DurationInvalid.into());
    }
    match clashes(input).into_iter().next() {
        Some(problem) => Err(problem),
        None => Ok(Output { ok: true }),
    }
}

/// Everybody and everything that the appointment would take although it is taken: the veterinarian,
/// the room, a device, the patient.
#[must_use]
pub fn clashes(input: &Input) -> Vec<Problem> {
    let candidate = &input.candidate;
    let near: Vec<&Slot> = input.existing.iter().filter(|other| candidate.clashes_with(other)).collect();
    let mut found = Vec::new();

    let of_vet = ids_where(&near, |other| same(&candidate.vet, &other.vet));
    if !of_vet.is_empty() && !frees_veterinarian(input, of_vet.len()) {
        found.push(Problem::AppointmentOverlap { with: known(of_vet) });
    }
    let in_room = ids_where(&near, |other| same(&candidate.room, &other.room));
    if !in_room.is_empty() {
        found.push(Problem::RoomConflict { with: known(in_room) });
    }
    let wanted = order::sorted(&candidate.resources);
    let shares = |other: &Slot| other.resources.iter().any(|resource| wanted.binary_search(resource).is_ok());
    let with_device = ids_where(&near, shares);
    if !with_device.is_empty() {
        found.push(Problem::ResourceConflict { with: known(with_device) });
    }
    let of_patient = ids_where(&near, |other| same(&candidate.patient, &other.patient));
    if !of_patient.is_empty() {
        found.push(Problem::PatientOverlap { with: known(of_patient) });
    }
    found
}

/// Whether the policy lets the veterinarian have this appointment beside so many others.
fn frees_veterinarian(input: &Input, others: usize) -> bool {
    match input.double_book {
        DoubleBooking::Deny => false,
        DoubleBooking::Allow => others < usize::try_from(input.max_concurrent).unwrap_or(usize::MAX),
        DoubleBooking::Emergency => input.candidate.emergency,
    }
}

/// Whether the veterinarian of the candidate has others at that time.
#[must_use]
pub fn shares_veterinarian(input: &Input) -> bool {
    let candidate = &input.candidate;
    input.existing.iter().any(|other| candidate.clashes_with(other) && same(&candidate.vet, &other.vet))
}

impl Slot {
    /// Whether both take up time and do so at once.
    fn clashes_with(&self, other: &Self) -> bool {
        !same(&self.id, &other.id)
            && self.status.takes_time()
            && other.status.takes_time()
            && self.start < other.free_from()
            && other.start < self.free_from()
    }

    /// The end of the buffer.
    fn free_from(&self) -> NaiveDateTime {
        let buffer = TimeDelta::minutes(i64::from(self.buffer_min));
        self.end.checked_add_signed(buffer).unwrap_or(NaiveDateTime::MAX)
    }
}

impl AppointmentStatus {
    /// Whether an appointment in this state keeps its time taken.
    #[must_use]
    pub fn takes_time(self) -> bool {
        matches!(self, Self::Scheduled | Self::Confirmed | Self::CheckedIn | Self::InProgress)
    }
}

/// Both are named, and they are the same.
fn same(one: &Option<String>, other: &Option<String>) -> bool {
    one.is_some() && one == other
}

/// The ids of the slots in the way, in order; one without an id is in the way all the same.
fn ids_where(near: &[&Slot], in_the_way: impl Fn(&Slot) -> bool) -> Vec<Option<String>> {
    let mut ids: Vec<_> = near.iter().filter(|other| in_the_way(other)).map(|other| other.id.clone()).collect();
    order::sort(&mut ids);
    ids
}

/// The ids that are known.
fn known(ids: Vec<Option<String>>) -> Vec<String> {
    ids.into_iter().flatten().collect()
}
