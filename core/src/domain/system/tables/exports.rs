//! Large copies of data, and who allows them.

use uuid::Uuid;

use crate::{
    kernel::{id::Id, time::Instant},
    schema::Entity,
};

/// Somebody asks for more than one person takes along alone: rows of a table, or what the log tells of one of them.
/// Another allows it.
#[derive(Entity)]
#[entity(
    table = bulk_exports, shown,
    resource = audit_logs, audit = user, scope = shared, erasure = keep, without(create, update, delete, restore)
)]
#[indexes(requested_by)]
#[check(approval_is_whole: (approved_by is null) = (approved_at is null))]
#[check(approver_differs: approved_by <> requested_by)]
pub struct BulkExport {
    pub id: Id<BulkExport>,
    #[field(by_action)]
    pub of_table: String,
    /// The row of which the log tells; when empty, it is the rows of the table themselves.
    #[field(by_action)]
    pub of_row: Option<Uuid>,
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
