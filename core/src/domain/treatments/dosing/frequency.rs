//! `dosing.frequency`: the codes of prescriptions, and what they mean in words.

use chrono::{Months, NaiveDate};

use super::Problem;
use crate::{
    kernel::number::Number,
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// A code.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The code, such as `BID` or `q8h`.
    pub code: String,
}

/// How often a drug is given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Frequency {
    /// The code, such as `BID`.
    pub code: String,
    /// What stands on a label: abbreviations are misread.
    pub words: String,
    /// The hours from one dose to the next; none for a single dose, one as needed and one by months.
    pub interval_h: Option<u32>,
    /// The times of the day at which it is given when nobody says otherwise, such as `08:00`.
    #[field(default = [])]
    pub times: Vec<String>,
}

rows_of!(Frequency, "frequencies");

/// Explains the code of a frequency.
#[rule(
    id = "dosing.frequency",
    source = "AVMA and ISMP: frequencies are spelled out on labels",
    errors = [FrequencyUnknown]
)]
pub fn frequency(input: &Input, known: &Table<Frequency>) -> Result<Frequency, Problem> {
    known.find(|row| row.code == input.code).cloned().ok_or(Problem::FrequencyUnknown)
}

impl Frequency {
    /// The hours for which a dose counts when it is judged as late: those of a day for a single one.
    #[must_use]
    pub fn hours_of_a_dose(&self) -> Option<Number> {
        match (self.interval_h, &*self.code) {
            (Some(hours), _) => Some(Number::new(i64::from(hours), 0)),
            (None, "once") => Some(Number::new(24, 0)),
            (None, _) => None,
        }
    }
}

/// The day so many months after the first: the same day of the month, or the last one of a shorter month.
#[must_use]
pub fn months_later(first: NaiveDate, months: u32) -> Option<NaiveDate> {
    first.checked_add_months(Months::new(months))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::{date_text, parse_date};

    #[test]
    fn a_month_later_is_the_same_day_where_there_is_one() {
        let first = parse_date("2026-01-31").unwrap();
        let days = [1, 2, 25].map(|months| date_text(months_later(first, months).unwrap()));
        assert_eq!(days, ["2026-02-28", "2026-03-31", "2028-02-29"]);
    }

    #[test]
    fn a_single_dose_is_late_as_a_daily_one_is() {
        let frequency = |code: &str| frequency(&Input { code: code.to_owned() }, &Table::shipped());
        let hours = |code| frequency(code).unwrap().hours_of_a_dose();
        assert_eq!(hours("once"), Some(Number::new(24, 0)));
        assert_eq!(hours("TID"), Some(Number::new(8, 0)));
        assert_eq!(hours("PRN"), None);
        assert_eq!(frequency("QD"), Err(Problem::FrequencyUnknown));
    }
}
