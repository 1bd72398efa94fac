//! `id.time_zone`: a time zone by its name.

use super::problem::Problem;
use crate::{kernel::zone::Zone, record::Record, rule::rule};

/// A name.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The name, such as `America/Denver`.
    pub value: String,
}

/// The zone.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Its name.
    pub time_zone: String,
}

/// Finds a time zone among those that the engine carries; a bare abbreviation or offset names none.
#[rule(id = "id.time_zone", source = "the IANA time zone database", errors = [TimeZoneUnknown])]
pub fn time_zone(input: &Input) -> Result<Output, Problem> {
    Zone::chosen(&input.value).ok_or(Problem::TimeZoneUnknown)?;
    Ok(Output { time_zone: input.value.clone() })
}
