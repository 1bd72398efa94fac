//! Large copies of data: one asks, another allows.

mod approve;
mod request;

pub use approve::Approve;
pub use request::Request;

use crate::{
    domain::{
        audit_logging::{
            export::{self, export},
            problem::Problem,
        },
        system::BulkExport,
    },
    engine::CommandDef,
    kernel::{dated::DatedInstant, time::Instant},
    schema::Stored,
};

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[CommandDef::of::<Request>(), CommandDef::of::<Approve>()];

/// The rows that one person takes along alone.
pub const ALONE: u32 = 500;

/// Whether somebody may go on beyond what they take along alone; `asked` is what they were allowed.
///
/// # Errors
/// `export-needs-approval`, `export-expired`.
pub fn goes_on(asked: Option<&Stored<BulkExport>>, now: Instant) -> Result<(), Problem> {
    let dated = |instant: Instant| DatedInstant { instant, day: instant.date_naive() };
    let approved = asked.and_then(|asked| Some((asked, asked.approved_by()?, asked.approved_at()?)));
    let (asked, by, made) = approved.ok_or(Problem::ExportNeedsApproval)?;
    export(&export::Input {
        requested_by: asked.requested_by().to_string(),
        // Whoever asks has logged in.
        identity_verified: true,
        rows: ALONE + 1,
        approved_by: Some(by.to_string()),
        made_at: dated(made),
        at: dated(now),
    })
    .map(|_| ())
}
