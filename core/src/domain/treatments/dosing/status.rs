//! `dosing.status`: where a dose stands that was due at some time.

use chrono::{NaiveDateTime, TimeDelta};

use super::{Problem, given::interval};
use crate::{
    domain::treatments::MedicationRoute,
    kernel::{
        choice::Choice,
        number::Number,
        problem::Generic,
        quantity::{Amount, Hour},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// A dose, and the moment of the question.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When it is due, on the clock of the clinic.
    pub due: NaiveDateTime,
    /// The hours from one dose to the next; above zero, 24 for a single dose.
    pub interval_h: Number,
    /// The moment of the question.
    pub now: NaiveDateTime,
    /// When it was given; not after now.
    pub given_at: Option<NaiveDateTime>,
}

/// Where the dose stands.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Where it stands.
    pub status: DoseStatus,
    /// By how many minutes a dose may be early or late and is still in time.
    pub window_minutes: i64,
}

/// Where a dose stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DoseStatus {
    /// Its time has not come.
    Scheduled,
    /// It is time.
    Due,
    /// Its time is over, but it may still be given.
    Late,
    /// Half the time to the next dose is over.
    Missed,
    /// It was given before its time.
    GivenEarly,
    /// It was given in time.
    Given,
    /// It was given after its time.
    GivenLate,
    /// Somebody decided not to give it, and says why.
    Held,
    /// The animal or its owner refused it.
    Refused,
    /// The animal vomited it.
    Vomited,
}

/// Says whether a dose is to be given, late or missed, and whether one that was given was in time.
///
/// The window reaches as far before the time it is due as after it, both ends included. From half the
/// interval after that time a dose that was not given is missed.
#[rule(
    id = "dosing.status",
    source = "ISMP acute care guidelines for timely administration of scheduled medications (2011)",
    errors = [Generic::DurationInvalid]
)]
pub fn status(input: &Input) -> Result<Output, Problem> {
    if input.given_at.is_some_and(|at| at > input.now) {
        return Err(Problem::invalid("given_at"));
    }
    let interval = interval(input.interval_h)?;
    let window_minutes = window_minutes(interval, false);
    let minutes_late = |at: NaiveDateTime| (at - input.due).num_minutes();
    let status = match input.given_at.map(minutes_late) {
        Some(late) if late < -window_minutes => DoseStatus::GivenEarly,
        Some(late) if late <= window_minutes => DoseStatus::Given,
        Some(_) => DoseStatus::GivenLate,
        None => not_given(minutes_late(input.now), window_minutes, interval),
    };
    Ok(Output { status, window_minutes })
}

/// Where a dose stands that was due so many minutes ago and was not given.
fn not_given(late: i64, window: i64, interval: Amount<Hour>) -> DoseStatus {
    if late < -window {
        DoseStatus::Scheduled
    } else if late <= window {
        DoseStatus::Due
    } else if Ratio::new(i128::from(late), 30).is_some_and(|half_hours| half_hours < interval.fraction()) {
        DoseStatus::Late
    } else {
        DoseStatus::Missed
    }
}

/// By how many minutes a dose may be early or late: a quarter of a short interval, an hour when it is
/// given several times a day, two hours otherwise. A drug whose effect hangs on the minute has half
/// an hour at most.
#[must_use]
pub fn window_minutes(interval: Amount<Hour>, time_critical: bool) -> i64 {
    const CRITICAL: i64 = 30;
    let hours = interval.fraction();
    let window = if hours < Ratio::whole(4) {
        hours.times(Ratio::whole(15)).and_then(Ratio::floor).unwrap_or(0).min(CRITICAL)
    } else if hours < Ratio::whole(24) {
        60
    } else {
        120
    };
    if time_critical { window.min(CRITICAL) } else { window }
}

/// A missed dose is left out: the next one is no larger than ordered.
///
/// # Errors
/// `dose-doubling-refused`.
pub fn missed_dose_is_not_doubled(before: DoseStatus, ordered: Number, to_be_given: Number) -> Result<(), Problem> {
    if before == DoseStatus::Missed && to_be_given > ordered { Err(Problem::DoseDoublingRefused) } else { Ok(()) }
}

/// What is compared before a dose is given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct FiveRights {
    /// Who it is for.
    pub patient_id: String,
    /// What it is.
    pub medication_name: String,
    /// How much; above zero.
    pub dosage: Number,
    /// Its unit.
    pub dosage_unit: String,
    /// The way it enters the body.
    pub route: MedicationRoute,
}

impl FiveRights {
    /// Whether nothing of it is blank or zero.
    fn are_named(&self) -> bool {
        let named = [&self.patient_id, &self.medication_name, &self.dosage_unit];
        named.iter().all(|name| !name.trim().is_empty()) && self.dosage.is_positive()
    }
}

/// The right patient gets the right drug in the right dose by the right route at the right time. What is
/// not named is not right.
///
/// # Errors
/// `administration-mismatch`.
pub fn five_rights_hold(
    ordered: &FiveRights,
    at_hand: &FiveRights,
    due: NaiveDateTime,
    now: NaiveDateTime,
    window_minutes: i64,
) -> Result<(), Problem> {
    let too_early = due - now > TimeDelta::minutes(window_minutes);
    if ordered.are_named() && ordered == at_hand && !too_early { Ok(()) } else { Err(Problem::AdministrationMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_local_time;

    fn hours(text: &str) -> Amount<Hour> {
        Amount::of(Number::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn the_window_follows_the_interval() {
        for (interval, window, critical) in [
            ("0.5", 7, 7),
            ("2", 30, 30),
            ("3.99", 30, 30),
            ("4", 60, 30),
            ("23.99", 60, 30),
            ("24", 120, 30),
            ("336", 120, 30),
        ] {
            let found = [false, true].map(|time_critical| window_minutes(hours(interval), time_critical));
            assert_eq!(found, [window, critical], "{interval}");
        }
    }

    #[test]
    fn nobody_makes_up_for_a_missed_dose() {
        let (one, two) = (Number::new(1, 0), Number::new(2, 0));
        assert_eq!(missed_dose_is_not_doubled(DoseStatus::Missed, one, one), Ok(()));
        assert_eq!(missed_dose_is_not_doubled(DoseStatus::Given, one, two), Ok(()));
        assert_eq!(missed_dose_is_not_doubled(DoseStatus::Missed, one, two), Err(Problem::DoseDoublingRefused));
    }

    #[test]
    fn each_of_the_five_rights_counts() {
        let at = |text| parse_local_time(text).unwrap();
        let (due, now) = (at("2026-05-04T08:00"), at("2026-05-04T07:00"));
        let ordered = FiveRights {
            patient_id: "p1".to_owned(),
            medication_name: "carprofen".to_owned(),
            dosage: Number::new(44, 0),
            dosage_unit: "mg".to_owned(),
            route: MedicationRoute::Oral,
        };
        assert_eq!(five_rights_hold(&ordered, &ordered, due, now, 60), Ok(()));
        assert_eq!(five_rights_hold(&ordered, &ordered, due, now, 59), Err(Problem::AdministrationMismatch));
        for at_hand in [
            FiveRights { patient_id: "p2".to_owned(), ..ordered.clone() },
            FiveRights { medication_name: "meloxicam".to_owned(), ..ordered.clone() },
            FiveRights { dosage: Number::new(45, 0), ..ordered.clone() },
            FiveRights { dosage_unit: "mL".to_owned(), ..ordered.clone() },
            FiveRights { route: MedicationRoute::Topical, ..ordered.clone() },
        ] {
            let answer = five_rights_hold(&ordered, &at_hand, due, due, 60);
            assert_eq!(answer, Err(Problem::AdministrationMismatch), "{at_hand:?}");
        }
    }
}
