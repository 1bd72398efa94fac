//! What a protocol of vaccination is, and how far the doses of an animal have come in it.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::problem::Problem;
use crate::{kernel::choice::Choice, record::Record, rows_of};

/// A protocol of vaccination.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Protocol {
    /// Its name.
    pub protocol: String,
    /// The age in days at the first dose.
    pub first_days: u32,
    /// The days between the doses of the series; none for a single dose.
    pub series: Option<Series>,
    /// What ends the series.
    pub ends: SeriesEnd,
    /// The months to the first booster.
    pub first_booster_months: u32,
    /// When the first booster is due after a series that began young.
    pub young_booster: Option<YoungBooster>,
    /// The months from one booster to the next.
    pub booster_months: u32,
    /// The months after which a finished series begins again.
    pub restart_months: Option<u32>,
}

rows_of!(Protocol, "vaccine_protocols");

/// The days between the doses of a series.
#[derive(Debug, Clone, Copy, PartialEq, Record)]
pub struct Series {
    /// The days after which the next dose is due.
    pub gap_days: u32,
    /// The least days after which a dose counts.
    pub least_gap_days: u32,
    /// The most days after which the series goes on; later it begins again.
    pub lapse_days: u32,
}

/// What ends a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum SeriesEnd {
    /// The first dose.
    SingleDose,
    /// The second dose.
    TwoDoses,
    /// A dose at 16 weeks or later; the second one for an animal that was so old at the first.
    #[choice("at_16_weeks")]
    At16Weeks,
}

/// When the first booster is due after a series that began young.
#[derive(Debug, Clone, Copy, PartialEq, Record)]
pub struct YoungBooster {
    /// The age in months.
    pub age_months: u32,
    /// The least days after the last dose.
    pub least_gap_days: u32,
}

/// The age in days from which on an animal is no longer young.
const SIXTEEN_WEEKS: i64 = 112;

/// How far an animal has come.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    protocol: &'a Protocol,
    birth: NaiveDate,
    /// The last dose.
    pub last: Option<NaiveDate>,
    /// Whether the series began young.
    young: bool,
    /// The doses of the series.
    doses: u32,
    /// Whether the series is finished.
    pub finished: bool,
    /// The doses after it.
    pub boosters: u32,
}

impl<'a> Course<'a> {
    /// Before the first dose.
    #[must_use]
    pub const fn new(protocol: &'a Protocol, birth: NaiveDate) -> Self {
        Self { protocol, birth, last: None, young: false, doses: 0, finished: false, boosters: 0 }
    }

    /// After one more dose.
    ///
    /// # Errors
    /// `vaccine-too-young`, `vaccine-interval-too-short`.
    pub fn with(mut self, dose: NaiveDate) -> Result<Self, Problem> {
        let age = (dose - self.birth).num_days();
        if age < i64::from(self.protocol.first_days) {
            return Err(Problem::VaccineTooYoung);
        }
        if self.is_too_soon(dose) {
            return Err(Problem::VaccineIntervalTooShort);
        }
        if self.begins_again(dose) {
            (self.doses, self.finished, self.boosters) = (0, false, 0);
        }
        if self.finished {
            self.boosters += 1;
        } else {
            self.young = if self.doses == 0 { age < SIXTEEN_WEEKS } else { self.young };
            self.doses += 1;
            self.finished = self.is_finished_at(age);
        }
        self.last = Some(dose);
        Ok(self)
    }

    fn is_too_soon(&self, dose: NaiveDate) -> bool {
        let days = self.last.map(|last| (dose - last).num_days());
        self.protocol.series.zip(days).is_some_and(|(series, days)| days < i64::from(series.least_gap_days))
    }

    /// A series that rested too long begins again with the dose.
    fn begins_again(&self, dose: NaiveDate) -> bool {
        let Some(last) = self.last else { return false };
        if self.finished {
            let until = self.protocol.restart_months.and_then(|months| last.checked_add_months(Months::new(months)));
            until.is_some_and(|until| dose > until)
        } else {
            self.protocol.series.is_some_and(|series| (dose - last).num_days() > i64::from(series.lapse_days))
        }
    }

    const fn is_finished_at(&self, age: i64) -> bool {
        match self.protocol.ends {
            SeriesEnd::SingleDose => true,
            SeriesEnd::At16Weeks if self.young => age >= SIXTEEN_WEEKS,
            SeriesEnd::TwoDoses | SeriesEnd::At16Weeks => self.doses >= 2,
        }
    }

    /// The day on which the next dose is due; `None` beyond the calendar.
    #[must_use]
    pub fn next_due(&self) -> Option<NaiveDate> {
        let protocol = self.protocol;
        let due = match (self.last, protocol.series) {
            (None, _) => self.birth.checked_add_days(Days::new(protocol.first_days.into())),
            (Some(last), Some(series)) if !self.finished => last.checked_add_days(Days::new(series.gap_days.into())),
            (Some(last), _) if self.boosters > 0 => last.checked_add_months(Months::new(protocol.booster_months)),
            (Some(last), _) => self.first_booster(last),
        };
        due.filter(|due| due.year() <= 9999)
    }

    fn first_booster(&self, last: NaiveDate) -> Option<NaiveDate> {
        match self.protocol.young_booster.filter(|_| self.young) {
            Some(young) => {
                let by_age = self.birth.checked_add_months(Months::new(young.age_months))?;
                Some(by_age.max(last.checked_add_days(Days::new(young.least_gap_days.into()))?))
            }
            None => last.checked_add_months(Months::new(self.protocol.first_booster_months)),
        }
    }

    /// Whether an unfinished series has rested too long by a day.
    #[must_use]
    pub fn has_lapsed(&self, on: NaiveDate) -> bool {
        !self.finished && self.begins_again(on)
    }
}
