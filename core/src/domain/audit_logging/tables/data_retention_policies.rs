//! How long each kind of record is kept.

use super::AuditEntityType;
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// How long each kind of record is kept.
#[derive(Entity)]
#[entity(
    table = data_retention_policies,
    resource = settings, audit = retention_policy, scope = shared, erasure = untouched
)]
#[unique(policy_name)]
#[indexes(entity_type, (entity_type, is_active))]
#[check(retention_days_positive: retention_days > 0)]
#[check(delete_after_retention: delete_after_days >= retention_days)]
pub struct DataRetentionPolicy {
    pub id: Id<DataRetentionPolicy>,
    pub policy_name: String,
    pub entity_type: AuditEntityType,
    /// Days; 2555 is about seven years.
    pub retention_days: i32,
    /// Days after creation when the row is removed for good.
    pub delete_after_days: Option<i32>,
    #[field(json({ status?: [text], has_active_relations?: boolean, is_archived?: boolean }))]
    pub conditions: Option<Json>,
    #[field(long)]
    pub legal_basis: Option<String>,
    #[field(long)]
    pub regulatory_requirement: Option<String>,
    pub archive_action: Option<RetentionArchiveAction>,
    pub delete_action: Option<RetentionDeleteAction>,
    #[field(default = true)]
    pub is_active: bool,
}

/// The choices of retention archive action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum RetentionArchiveAction {
    MoveToColdStorage,
    Anonymize,
    None,
}

/// The choices of retention delete action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum RetentionDeleteAction {
    SoftDelete,
    HardDelete,
    Anonymize,
}
