//! When a veterinarian can be booked: by the hours at the clinic, and not during leave.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use super::{AppointmentType, slot::Slot, working_hours::is_worked};
use crate::{
    domain::{
        clinics::Clinic,
        staff::{LeaveStatus, StaffLeaveRequest},
        veterinarians::{Veterinarian, VeterinarianSchedule},
    },
    engine::{Ask, Case, Gap, Query, Violation},
    kernel::{id::Id, json::Json, time::parse_time, zone::Zone},
    schema::{Stored, WEEKDAYS},
};

/// What is known of the hours of a veterinarian at a clinic.
#[derive(Debug, Default)]
pub struct Roster {
    /// The bookable hours, and exceptions from them.
    pub entries: Vec<Stored<VeterinarianSchedule>>,
    /// The approved leave.
    pub leave: Vec<Stored<StaffLeaveRequest>>,
}

/// Asks for the bookable hours.
///
/// # Errors
/// [`Gap`] when nobody has fetched them yet.
pub fn entries(
    ask: &mut Ask<'_>,
    veterinarian: Id<Veterinarian>,
    clinic: Id<Clinic>,
) -> Result<Vec<Stored<VeterinarianSchedule>>, Gap> {
    ask.many(
        Query::all::<VeterinarianSchedule>()
            .having(VeterinarianSchedule::VETERINARIAN_ID, veterinarian)
            .having(VeterinarianSchedule::CLINIC_ID, clinic),
    )
}

/// Asks for the approved leave of a veterinarian who is on the staff.
///
/// # Errors
/// [`Gap`] when nobody has fetched it yet.
pub fn leave(
    ask: &mut Ask<'_>,
    veterinarian: Option<&Stored<Veterinarian>>,
) -> Result<Vec<Stored<StaffLeaveRequest>>, Gap> {
    let Some(person) = veterinarian.and_then(|veterinarian| veterinarian.staff_id()) else { return Ok(Vec::new()) };
    ask.many(
        Query::all::<StaffLeaveRequest>()
            .having(StaffLeaveRequest::STAFF_ID, person)
            .having(StaffLeaveRequest::STATUS, LeaveStatus::Approved),
    )
}

/// The clocks of the clinic; those of the practice while nobody knows the clinic.
#[must_use]
pub fn clocks(case: &Case<'_>, clinic: Option<&Stored<Clinic>>) -> Zone {
    clinic.and_then(|clinic| Zone::chosen(clinic.timezone())).unwrap_or_else(|| case.zone())
}

/// The visit lies within the hours of the veterinarian at the clinic, or within those of the clinic
/// where the veterinarian has none, and not within leave. Emergencies come at any hour. Reports
/// `staff-on-leave`, `outside-working-hours`.
pub fn judge(case: &mut Case<'_>, slot: &Slot, kind: AppointmentType, clinic: &Stored<Clinic>, roster: &Roster) {
    if kind == AppointmentType::Emergency {
        return;
    }
    let zone = clocks(case, Some(clinic));
    let visit = zone.local(slot.start)..zone.local(slot.end);
    let day = visit.start.date();
    let hours = roster.hours(day).or_else(|| opening_hours(clinic, day)).unwrap_or_else(|| vec![visit.clone()]);
    if let Err(problem) = is_worked(&visit, &hours, &roster.away()) {
        case.refuse(Violation::of(&problem).inside("scheduled_at"));
    } else if roster.is_blocked(&visit) {
        case.refuse(Violation::of(&super::problem::Problem::OutsideWorkingHours).inside("scheduled_at"));
    }
}

impl Roster {
    /// The hours of a day; none when the veterinarian has no bookable hours at all. Those of the very day
    /// stand in for those of the week.
    fn hours(&self, day: NaiveDate) -> Option<Vec<Range<NaiveDateTime>>> {
        let bookable = || self.entries.iter().filter(|entry| entry.is_available());
        bookable().next()?;
        let once: Vec<_> =
            bookable().filter(|entry| entry.specific_date() == Some(day)).map(|entry| span(day, entry)).collect();
        if !once.is_empty() {
            return Some(once);
        }
        let weekly = bookable().filter(|entry| is_of_weekday(entry, day) && is_in_effect(entry, day));
        Some(weekly.map(|entry| span(day, entry)).collect())
    }

    fn is_blocked(&self, visit: &Range<NaiveDateTime>) -> bool {
        let day = visit.start.date();
        let blocked = self.entries.iter().filter(|entry| {
            let that_day = entry.specific_date() == Some(day) || is_of_weekday(entry, day) && is_in_effect(entry, day);
            !entry.is_available() && that_day
        });
        blocked.map(|entry| span(day, entry)).any(|span| span.start < visit.end && visit.start < span.end)
    }

    fn away(&self) -> Vec<Range<NaiveDateTime>> {
        let whole = |leave: &Stored<StaffLeaveRequest>| {
            let after = leave.end_date().succ_opt().unwrap_or(leave.end_date());
            leave.start_date().and_time(NaiveTime::MIN)..after.and_time(NaiveTime::MIN)
        };
        self.leave.iter().map(whole).collect()
    }
}

fn is_of_weekday(entry: &Stored<VeterinarianSchedule>, day: NaiveDate) -> bool {
    entry.day_of_week().is_some_and(|weekday| i64::from(weekday) == i64::from(day.weekday().num_days_from_monday()))
}

fn is_in_effect(entry: &Stored<VeterinarianSchedule>, day: NaiveDate) -> bool {
    entry.effective_from() <= day && entry.effective_until().is_none_or(|last| day <= last)
}

fn span(day: NaiveDate, entry: &Stored<VeterinarianSchedule>) -> Range<NaiveDateTime> {
    day.and_time(entry.start_time())..day.and_time(entry.end_time())
}

/// The opening hours of the clinic on a day, `{"monday": {"open": .., "close": ..}}`; none when it has
/// told none at all.
fn opening_hours(clinic: &Stored<Clinic>, day: NaiveDate) -> Option<Vec<Range<NaiveDateTime>>> {
    let hours = clinic.operating_hours()?;
    let weekday = WEEKDAYS.get(usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default())?;
    let said = |key| hours.get(weekday).and_then(|hours| hours.get(key)).and_then(Json::as_text).and_then(parse_time);
    let open = said("open").zip(said("close"));
    Some(open.map(|(open, close)| day.and_time(open)..day.and_time(close)).into_iter().collect())
}
