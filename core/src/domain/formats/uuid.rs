//! `id.uuid`: an id of a row.

use super::problem::Problem;
use crate::{kernel::id::parse_uuid, record::Record, rule::rule};

/// An id as it was typed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// 8-4-4-4-12 hex digits.
    pub value: String,
}

/// The id.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The id in small letters.
    pub uuid: String,
}

/// Reads a UUID of any version.
#[rule(id = "id.uuid", source = "RFC 9562, 4", errors = [IdFormat])]
pub fn uuid(input: &Input) -> Result<Output, Problem> {
    let uuid = parse_uuid(&input.value).ok_or(Problem::IdFormat)?;
    Ok(Output { uuid: uuid.to_string() })
}
