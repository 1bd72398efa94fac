//! Rows that somebody is shown leave a row in the audit log each, before the answer leaves.

use chrono::{SubsecRound, Utc};
use vet_core::{
    engine::{Actor, of_shown},
    kernel::choice::Choice,
    schema::Row,
};

use super::{App, fault, problem::Problem};
use crate::store::{Fault, new_id};

/// Writes down that the actor reads, exports or prints these rows, which hold only what is shown of them.
/// What holds neither medical data nor controlled substances is not written down.
///
/// # Errors
/// The problem that is to be answered in place of the rows.
pub(super) async fn written_down(app: &App, actor: &Actor, action: impl Choice, rows: &[Row]) -> Result<(), Problem> {
    let now = Utc::now().trunc_subsecs(6);
    let event = |row: &Row| {
        let event = new_id(now).map(|id| of_shown(id, action, row)).transpose()?;
        Some(event.map(|event| event.row(&app.store.engine().schema, actor, now)))
    };
    let events = rows.iter().filter_map(event).collect::<Result<Vec<_>, Fault>>();
    let recorded = match events {
        Ok(events) => app.store.record(actor.tenant, events).await,
        Err(fault) => Err(fault),
    };
    recorded.map_err(|error| fault::problem(&error))
}
