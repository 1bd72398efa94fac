//! `retention.compute`: until when a record is kept.

use chrono::{Datelike, Months, NaiveDate};

use super::problem::Problem;
use crate::{
    kernel::{choice::Choice, json::Json, order, problem::Generic},
    record::{Entries, Nullable, Place, Record, Shape, Value, read_record},
    rule::rule,
};

/// What happened when, and what has to be kept for how long.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The days from which the years count, by name; null where nothing has happened.
    pub anchors: Entries<Nullable<NaiveDate>>,
    /// The rules; the longest counts.
    pub rules: Vec<Rule>,
    /// The day of the question.
    pub as_of: NaiveDate,
    /// Whether nothing may be destroyed, whatever its age.
    #[field(default = false)]
    pub legal_hold: bool,
}

/// A rule: so many years after a day, or after the earlier of several.
#[derive(Debug, Clone)]
pub struct Rule {
    name: String,
    any_of: Vec<Alternative>,
    /// Whether there is only one, which then stands in the rule itself.
    single: bool,
}

/// So many years after a day.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Alternative {
    /// The name of the day.
    pub anchor: String,
    /// The years.
    pub years: u32,
}

/// A rule as it is written down.
#[derive(Debug, Clone, Record)]
pub struct AsWritten {
    /// Its name.
    pub name: String,
    /// The name of the day; needed unless there is a choice of them.
    pub anchor: Option<String>,
    /// The years after it; needed unless there is a choice of days.
    pub years: Option<u32>,
    /// A choice of days, of which the one counts that is over first.
    pub any_of: Option<Vec<Alternative>>,
}

#[derive(Record)]
struct Choosing {
    name: String,
    any_of: Vec<Alternative>,
}

#[derive(Record)]
struct Plain {
    name: String,
    anchor: String,
    years: u32,
}

impl Value for Rule {
    const SHAPE: Shape = Shape::Record(&<AsWritten as Record>::SHAPE);

    fn read(json: &Json, place: &Place<'_>) -> Self {
        if json.get("any_of").is_some_and(|choice| !choice.is_null()) {
            let Choosing { name, any_of } = read_record(json, place);
            Self { name, any_of, single: false }
        } else {
            let Plain { name, anchor, years } = read_record(json, place);
            Self { name, any_of: vec![Alternative { anchor, years }], single: true }
        }
    }

    fn write(&self) -> Json {
        Json::map([("name", self.name.write()), ("any_of", self.any_of.write())])
    }
}

/// Until when it is kept.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The last day on which it is kept.
    pub retain_until: NaiveDate,
    /// The rule that says so.
    pub rule: String,
    /// Whether it may be destroyed.
    pub can_purge: bool,
    /// Why not.
    pub reason: Option<KeptBecause>,
}

/// Why a record may not be destroyed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum KeptBecause {
    /// Nothing may be destroyed while a court or an authority may ask for it.
    #[choice("legal-hold-active")]
    LegalHoldActive,
    /// The time for which it is kept is not over.
    #[choice("retention-not-elapsed")]
    RetentionNotElapsed,
}

/// Says until when a record is kept: as long as the rule that asks for the longest. A rule whose day is not
/// known does not count.
#[rule(
    id = "retention.compute",
    source = "AVMA, record retention compilation, May 2019; 21 CFR 1304.04, 530.5, 558.6; to be confirmed by counsel",
    errors = [RetentionAnchorMissing]
)]
pub fn compute(input: &Input) -> Result<Output, Problem> {
    let mut longest: Option<(NaiveDate, &Rule)> = None;
    let anchors = Anchors::of(&input.anchors);
    for (index, rule) in input.rules.iter().enumerate() {
        let Some(until) = rule.until(index, &anchors)? else { continue };
        if longest.is_none_or(|(day, _)| until > day) {
            longest = Some((until, rule));
        }
    }
    let (retain_until, rule) = longest.ok_or(Problem::RetentionAnchorMissing)?;
    let reason = if input.legal_hold {
        Some(KeptBecause::LegalHoldActive)
    } else {
        (input.as_of <= retain_until).then_some(KeptBecause::RetentionNotElapsed)
    };
    Ok(Output { retain_until, rule: rule.name.clone(), can_purge: reason.is_none(), reason })
}

/// The days that are known, in the order of their names.
struct Anchors<'a>(Vec<(&'a str, NaiveDate)>);

impl<'a> Anchors<'a> {
    fn of(given: &'a Entries<Nullable<NaiveDate>>) -> Self {
        let mut known: Vec<_> = given.0.iter().filter_map(|(name, day)| Some((name.as_str(), day.0?))).collect();
        order::sort(&mut known);
        Self(known)
    }

    fn day(&self, name: &str) -> Option<NaiveDate> {
        let place = self.0.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        self.0.get(place).map(|(_, day)| *day)
    }
}

impl Rule {
    /// The first of these days that is over counts.
    #[must_use]
    pub fn any(name: &str, any_of: Vec<Alternative>) -> Self {
        let single = any_of.len() == 1;
        Self { name: name.to_owned(), any_of, single }
    }

    /// The last day that the rule at `index` asks for; none when no day is known from which to count.
    fn until(&self, index: usize, anchors: &Anchors<'_>) -> Result<Option<NaiveDate>, Problem> {
        let mut first: Option<NaiveDate> = None;
        for (place, Alternative { anchor, years }) in self.any_of.iter().enumerate() {
            let Some(from) = anchors.day(anchor) else { continue };
            let until = years_after(from, *years).ok_or_else(|| {
                let within = if self.single { String::new() } else { format!(".any_of[{place}]") };
                Generic::value_invalid(&format!("rules[{index}]{within}.years"))
            })?;
            first = Some(first.map_or(until, |first| first.min(until)));
        }
        Ok(first)
    }
}

/// So many years later, in a year that can be written.
fn years_after(from: NaiveDate, years: u32) -> Option<NaiveDate> {
    let until = from.checked_add_months(Months::new(years.checked_mul(12)?))?;
    (until.year() <= 9999).then_some(until)
}
