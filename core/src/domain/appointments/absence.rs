//! `sched.no_show`: whether nobody came.

use chrono::{NaiveDateTime, TimeDelta};

use super::{AppointmentStatus, problem::Problem};
use crate::{record::Record, rule::rule};

/// An appointment, and the time it is. Times are those of the clinic.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Where the appointment begins.
    pub start: NaiveDateTime,
    /// The time it is.
    pub now: NaiveDateTime,
    /// Where the appointment stands.
    pub status: AppointmentStatus,
    /// For how many minutes after the start somebody may still come.
    #[field(default = 15)]
    pub grace_min: u32,
}

/// Nobody came.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always `no_show`.
    pub status: AppointmentStatus,
}

/// Says that nobody came to an appointment that is still ahead by its status, from the last minute of
/// grace on.
#[rule(
    id = "sched.no_show",
    source = "General practice of appointment books",
    errors = [StatusTransitionInvalid, NoShowTooEarly]
)]
pub fn absence(input: &Input) -> Result<Output, Problem> {
    if !matches!(input.status, AppointmentStatus::Scheduled | AppointmentStatus::Confirmed) {
        return Err(Problem::StatusTransitionInvalid);
    }
    let grace = TimeDelta::minutes(i64::from(input.grace_min));
    if input.now - input.start < grace {
        return Err(Problem::NoShowTooEarly);
    }
    Ok(Output { status: AppointmentStatus::NoShow })
}

/// Whether an appointment is cancelled late: less than a day before it begins.
#[must_use]
pub fn is_cancelled_late(start: NaiveDateTime, now: NaiveDateTime) -> bool {
    start - now < TimeDelta::hours(24)
}

/// Whoever did not come three times in twelve months pays a deposit before the next booking.
///
/// # Errors
/// `deposit-required`.
pub fn deposit_is_paid(no_shows_of_a_year: usize, paid: bool) -> Result<(), Problem> {
    if no_shows_of_a_year < 3 || paid { Ok(()) } else { Err(Problem::DepositRequired) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_local_time;

    #[test]
    fn a_day_before_is_in_time() {
        let at = |text| parse_local_time(text).unwrap();
        let late = |now| is_cancelled_late(at("2026-05-04T09:00"), at(now));
        assert!(!late("2026-05-03T09:00"));
        assert!(late("2026-05-03T09:01"));
    }

    #[test]
    fn the_third_time_asks_for_a_deposit() {
        assert_eq!(deposit_is_paid(2, false), Ok(()));
        assert_eq!(deposit_is_paid(3, true), Ok(()));
        assert_eq!(deposit_is_paid(3, false), Err(Problem::DepositRequired));
    }
}
