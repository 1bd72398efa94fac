//! Rows that somebody is shown leave a row in the audit log each, before the answer leaves; so does what is not
//! shown to them, once for each time that they ask.

use chrono::{SubsecRound, Utc};
use uuid::Uuid;
use vet_core::{
    engine::{Actor, PermissionAction, Violation, access::resource_of, of_denied, of_shown},
    kernel::choice::Choice,
    schema::{EntityDef, Row},
};

use super::{
    App, fault,
    problem::{FORBIDDEN, Problem},
};
use crate::store::{Fault, Unseen, new_id};

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

/// Why no rows of a table are shown, or not that one. That somebody may not see them is written down first; the
/// limit on their requests is one on these entries too.
pub(super) async fn refused(
    app: &App,
    actor: &Actor,
    action: PermissionAction,
    (def, row): (&EntityDef, Option<Uuid>),
    unseen: Unseen,
) -> Problem {
    match unseen {
        Unseen::Denied(denial) => {
            denied(app, actor, action, (def, row), "this is not to be read", denial.violation(action, resource_of(def)))
                .await
        }
        Unseen::Fault(error) => fault::problem(&error),
    }
}

/// That somebody is told no, and why; written down first.
pub(super) async fn denied(
    app: &App,
    actor: &Actor,
    action: PermissionAction,
    (def, row): (&EntityDef, Option<Uuid>),
    told: &'static str,
    denial: Violation,
) -> Problem {
    let now = Utc::now().trunc_subsecs(6);
    let recorded = async {
        let event = of_denied(new_id(now)?, action, def, row, denial.code, actor);
        app.store.record(actor.tenant, vec![event.row(&app.store.engine().schema, actor, now)]).await
    };
    match recorded.await {
        Ok(()) => Problem::new(FORBIDDEN, told).violating(&[denial]),
        Err(error) => fault::problem(&error),
    }
}
