//! Large copies of the log, and who allows them.

use uuid::Uuid;

use crate::{
    kernel::{id::Id, time::Instant},
    schema::Entity,
};

/// Somebody asks for more of the log about a record than one person takes along alone; another allows it.
#[derive(Entity)]
#[entity(
    table = log_exports, shown,
    resource = audit_logs, audit = user, scope = shared, erasure = keep, without(create, update, delete, restore)
)]
#[indexes(requested_by)]
#[check(approval_is_whole: (approved_by is null) = (approved_at is null))]
#[check(approver_differs: approved_by <> requested_by)]
pub struct LogExport {
    pub id: Id<LogExport>,
    /// The table of the record.
    #[field(by_action)]
    pub of_table: String,
    /// The record.
    #[field(by_action)]
    pub of_row: Uuid,
    #[field(long, by_action)]
    pub reason: String,
    /// Id of the login.
    #[field(by_action)]
    pub requested_by: Uuid,
    #[field(by_action)]
    pub requested_at: Instant,
    /// Id of the login.
    #[field(by_action)]
    pub approved_by: Option<Uuid>,
    /// From then on it can be fetched for seven days.
    #[field(by_action)]
    pub approved_at: Option<Instant>,
}
