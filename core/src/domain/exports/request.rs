//! `bulk_exports.request`: somebody asks for a large copy of data.

use uuid::Uuid;

use crate::{
    domain::system::BulkExport,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation, access::resource_of},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{EntityDef, New},
};

/// Asks for a copy of rows of a table, or of what the log tells of one of them, when that is more than five hundred
/// rows. It is for those who may export them; another person approves it.
#[derive(Debug, Clone, Record)]
pub struct Request {
    /// Id of the request; the engine makes one when it is left out.
    pub id: Option<Id<BulkExport>>,
    /// The table.
    pub of_table: String,
    /// The row of which the log tells; the rows of the table themselves when it is left out.
    pub of_row: Option<Uuid>,
    /// What it is for.
    pub reason: String,
}

impl Action for Request {
    const NAME: &'static str = "bulk_exports.request";
    const NEEDS: Need = Need::by_input(PermissionAction::Export, PermissionResource::AuditLogs);
    type Facts = bool;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<bool, Gap> {
        ask.is_taken(self.id)
    }

    fn decide(self, taken: bool, case: &mut Case<'_>) -> Json {
        if taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        match case.schema.shown_tables().find(|def| def.table == self.of_table) {
            Some(def) => case.refuse_all(self.denied(case, def)),
            None => case.refuse(Violation::new("value-invalid", "of_table")),
        }
        if self.reason.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "reason"));
        }
        if case.is_refused() {
            return Json::Null;
        }
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let (now, by) = (case.moment.now, case.actor.user_id);
        case.insert(
            New::row(id)
                .with(BulkExport::OF_TABLE, self.of_table)
                .with(BulkExport::OF_ROW, self.of_row)
                .with(BulkExport::REASON, self.reason)
                .with(BulkExport::REQUESTED_BY, by)
                .with(BulkExport::REQUESTED_AT, now),
        );
        Json::map([("id", Json::Text(id.to_string()))])
    }
}

impl Request {
    /// Why somebody may not export that at all.
    fn denied(&self, case: &Case<'_>, def: &EntityDef) -> Option<Violation> {
        let (action, log) = (PermissionAction::Export, PermissionResource::AuditLogs);
        let resource = if self.of_row.is_some() { log } else { resource_of(def) };
        let judged = case.actor.access.as_deref()?.could(case.moment.now, action, resource);
        judged.err().map(|denial| denial.violation(action, resource))
    }
}
