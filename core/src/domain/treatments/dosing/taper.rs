//! `dosing.taper`: a course that is given less and less of.

use chrono::NaiveDate;

use super::{
    Problem,
    given::{dose_is_positive, exact, interval, times_a_day},
    quantity::{after, doses, last_day, whole_days},
    shown::shown,
};
use crate::{
    kernel::{
        choice::Choice,
        number::Number,
        problem::Generic,
        quantity::{Amount, Hour, Tablet},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// The phases of a course, one after the other.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The first day.
    pub start_date: NaiveDate,
    /// The phases.
    pub phases: Vec<Phase>,
}

/// One phase of a course.
#[derive(Debug, Clone, Record)]
pub struct Phase {
    /// The tablets of one dose; above zero.
    pub tablets: Number,
    /// The hours from one dose to the next; above zero.
    pub interval_h: Number,
    /// The days it lasts; whole, above zero.
    pub days: Number,
}

/// The course, day by day and in all.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The phases.
    pub phases: Vec<Planned>,
    /// The last day.
    pub end_date: NaiveDate,
    /// The tablets of all doses, shown to four places.
    pub tablets_exact: Number,
    /// The same in whole tablets, rounded up.
    pub dispense: i64,
    /// What to look at again, once for each step.
    pub warnings: Vec<TaperWarning>,
}

/// One phase as it is given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Planned {
    /// Its first day.
    pub from: NaiveDate,
    /// Its doses.
    pub doses: i64,
}

/// What to look at again in a taper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TaperWarning {
    /// A phase gives less than half a day of what the one before did.
    #[choice("taper-step-too-large")]
    TaperStepTooLarge,
}

/// Plans the phases of a taper back to back, none of which gives more a day than the one before.
///
/// A step to less than half of the daily amount is warned of: corticosteroids, above all, are not
/// stopped suddenly.
#[rule(
    id = "dosing.taper",
    source = "Arithmetic of dispensing; practice of tapering corticosteroids",
    errors = [DoseNotPositive, Generic::DurationInvalid, ScheduleEmpty, TaperNotDecreasing]
)]
pub fn taper(input: &Input) -> Result<Output, Problem> {
    for phase in &input.phases {
        dose_is_positive::<Tablet>("phases", phase.tablets)?;
    }
    let phases = input.phases.iter().map(Exact::of).collect::<Result<Vec<_>, _>>()?;
    if phases.is_empty() {
        return Err(Problem::ScheduleEmpty);
    }
    let warnings = steps_down(&phases)?;
    let too_large = || Problem::too_large("phases");
    let mut from = input.start_date;
    let mut end_date = from;
    let mut total = Some(Amount::exactly(Ratio::ZERO));
    let mut planned = Vec::with_capacity(phases.len());
    for phase in &phases {
        if !planned.is_empty() {
            from = after(end_date, 1).map_err(|_| too_large())?;
        }
        end_date = last_day(from, phase.days).map_err(|_| too_large())?;
        let doses = doses(phase.days, phase.interval).ok_or_else(too_large)?;
        total = total.and_then(|total| total.plus(phase.tablets.times(Ratio::whole(doses))?));
        planned.push(Planned { from, doses });
    }
    let total = total.ok_or_else(too_large)?;
    Ok(Output {
        phases: planned,
        end_date,
        tablets_exact: shown(total).ok_or_else(too_large)?,
        dispense: total.fraction().ceil().ok_or_else(too_large)?,
        warnings,
    })
}

/// A phase with its units.
struct Exact {
    tablets: Amount<Tablet>,
    interval: Amount<Hour>,
    days: i64,
    /// What is given in a day.
    daily: Amount<Tablet>,
}

impl Exact {
    fn of(phase: &Phase) -> Result<Self, Problem> {
        let tablets: Amount<Tablet> = exact("phases", phase.tablets)?;
        let interval = interval(phase.interval_h)?;
        let days = whole_days(phase.days)?;
        let daily = times_a_day(interval).and_then(|often| tablets.times(often));
        Ok(Self { tablets, interval, days, daily: daily.ok_or_else(|| Problem::too_large("phases"))? })
    }
}

/// No phase gives more a day than the one before; a warning for each that gives less than half.
fn steps_down(phases: &[Exact]) -> Result<Vec<TaperWarning>, Problem> {
    let mut warnings = Vec::new();
    for step in phases.windows(2) {
        let [before, then] = step else { continue };
        if then.daily > before.daily {
            return Err(Problem::TaperNotDecreasing);
        }
        let doubled = then.daily.times(Ratio::whole(2)).ok_or_else(|| Problem::too_large("phases"))?;
        if doubled < before.daily {
            warnings.push(TaperWarning::TaperStepTooLarge);
        }
    }
    Ok(warnings)
}
