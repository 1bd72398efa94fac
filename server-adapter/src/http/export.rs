//! Copies that go on beyond what one person takes along alone.

use uuid::Uuid;
use vet_core::{
    domain::{exports, system::BulkExport},
    engine::{Actor, PermissionAction, Violation},
    schema::{Entity, EntityDef, Stored},
};

use super::{App, fault, problem::Problem, rows::now, shown::denied};

/// A copy goes on when another has allowed it to whoever asks: of these rows, or of what the log tells of one.
pub(super) async fn goes_on(
    app: &App,
    actor: &Actor,
    def: &EntityDef,
    row: Option<Uuid>,
    export: Option<Uuid>,
) -> Result<(), Problem> {
    let asked = match export {
        Some(export) => app.store.get(actor.tenant, BulkExport::TABLE, export).await,
        None => Ok(None),
    };
    let asked = asked.map_err(|error| fault::problem(&error))?;
    let asked = asked
        .as_ref()
        .and_then(Stored::<BulkExport>::of)
        .filter(|asked| (asked.of_table(), asked.of_row(), asked.requested_by()) == (def.table, row, actor.user_id));
    let Err(problem) = exports::goes_on(asked.as_ref(), now()) else { return Ok(()) };
    let told = "more than one person takes along alone: `bulk_exports.request`, and another approves it";
    let denial = Violation::of(&problem).inside("export");
    Err(denied(app, actor, PermissionAction::Export, (def, row), told, denial).await)
}
