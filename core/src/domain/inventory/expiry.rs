//! The last day of a batch, from what is printed on it.

use chrono::NaiveDate;

use super::Problem;
use crate::kernel::date::parse_date;

/// The last day on which a batch may be used. A month alone, `2027-03`, means its last day.
///
/// Source: United States Pharmacopeia, on expiration dates that name a month.
#[must_use]
pub fn last_day(printed: &str) -> Option<NaiveDate> {
    if printed.len() == "YYYY-MM-DD".len() {
        return parse_date(printed);
    }
    (28..=31).rev().find_map(|day| parse_date(&format!("{printed}-{day}")))
}

/// The same, where it is known; what is no date is refused by the name of its field.
pub(super) fn last_day_of(printed: Option<&str>, field: &str) -> Result<Option<NaiveDate>, Problem> {
    match printed {
        None => Ok(None),
        Some(text) => last_day(text).map(Some).ok_or_else(|| Problem::invalid(field)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::date_text;

    #[test]
    fn a_month_means_its_last_day() {
        for (printed, day) in [
            ("2026-09", "2026-09-30"),
            ("2026-12", "2026-12-31"),
            ("2027-02", "2027-02-28"),
            ("2028-02", "2028-02-29"),
            ("2026-06-15", "2026-06-15"),
        ] {
            assert_eq!(last_day(printed).map(date_text).as_deref(), Some(day));
        }
        for text in ["", "2026", "2026-13", "09/2026", "2026-9", "2026-02-30", "2026-09-"] {
            assert_eq!(last_day(text), None, "{text}");
        }
    }
}
