//! `privacy.export`: whether somebody may have a copy of data, and how long it can be fetched.

use chrono::TimeDelta;

use super::problem::Problem;
use crate::{
    kernel::{
        dated::DatedInstant,
        problem::Generic,
        time::{Instant, parse_instant},
    },
    record::Record,
    rule::rule,
};

/// The rows from which on somebody else has to approve.
const ROWS_WITHOUT_APPROVAL: u32 = 500;
/// The days for which the link works.
const DAYS: i64 = 7;

/// A copy, and who asks for it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Who asks.
    pub requested_by: String,
    /// Whether it is known that they are who they say.
    #[field(default = false)]
    pub identity_verified: bool,
    /// How many rows the copy has.
    pub rows: u32,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// When the copy was made.
    pub made_at: DatedInstant,
    /// The moment of the question.
    pub at: DatedInstant,
}

/// That they may.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// The first moment at which the link works no more.
    pub expires_at: Instant,
}

/// Says whether a copy of data may be fetched: by somebody who is known, with the approval of somebody else
/// when it is large, and within seven days.
#[rule(
    id = "privacy.export",
    source = "GDPR, art. 12(6), 15 and 20; policy of this engine for the number of rows and the days",
    errors = [IdentityNotVerified, ExportNeedsApproval, SeparationOfDuties, ExportExpired]
)]
pub fn export(input: &Input) -> Result<Output, Problem> {
    let (made, at) = (input.made_at.instant, input.at.instant);
    if at < made {
        return Err(Generic::value_invalid("at").into());
    }
    let latest = parse_instant("9999-12-31T23:59:59Z");
    let expires_at = made.checked_add_signed(TimeDelta::days(DAYS)).filter(|end| Some(*end) <= latest);
    let expires_at = expires_at.ok_or_else(|| Generic::value_invalid("made_at"))?;
    if !input.identity_verified {
        return Err(Problem::IdentityNotVerified);
    }
    if input.rows > ROWS_WITHOUT_APPROVAL {
        let approver = input.approved_by.as_ref().ok_or(Problem::ExportNeedsApproval)?;
        if *approver == input.requested_by {
            return Err(Problem::SeparationOfDuties);
        }
    }
    if at >= expires_at { Err(Problem::ExportExpired { expires_at }) } else { Ok(Output { ok: true, expires_at }) }
}
