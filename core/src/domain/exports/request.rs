//! `log_exports.request`: somebody asks for a large copy of the log.

use uuid::Uuid;

use crate::{
    domain::system::LogExport,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::New,
};

/// Asks for a copy of everything that the log tells of a record, when that is more than five hundred entries.
/// Another person approves it.
#[derive(Debug, Clone, Record)]
pub struct Request {
    /// Id of the request; the engine makes one when it is left out.
    pub id: Option<Id<LogExport>>,
    /// The table of the record.
    pub of_table: String,
    /// The record.
    pub of_row: Uuid,
    /// What it is for.
    pub reason: String,
}

impl Action for Request {
    const NAME: &'static str = "log_exports.request";
    const NEEDS: Need = Need::new(PermissionAction::Export, PermissionResource::AuditLogs);
    type Facts = bool;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<bool, Gap> {
        ask.is_taken(self.id)
    }

    fn decide(self, taken: bool, case: &mut Case<'_>) -> Json {
        if taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        if !case.schema.shown_tables().any(|def| def.table == self.of_table) {
            case.refuse(Violation::new("value-invalid", "of_table"));
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
                .with(LogExport::OF_TABLE, self.of_table)
                .with(LogExport::OF_ROW, self.of_row)
                .with(LogExport::REASON, self.reason)
                .with(LogExport::REQUESTED_BY, by)
                .with(LogExport::REQUESTED_AT, now),
        );
        Json::map([("id", Json::Text(id.to_string()))])
    }
}
