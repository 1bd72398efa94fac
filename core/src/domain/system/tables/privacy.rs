//! What nobody may destroy, what is destroyed when its time is over, and what people ask of their data.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    domain::{clients::Client, patients::Patient},
    kernel::{choice::Choice, id::Id, json::Json, time::Instant},
    schema::Entity,
};

/// Nothing about the subject is destroyed while the hold lasts, whatever its age: a court or an
/// authority may ask for it.
#[derive(Entity)]
#[entity(
    table = legal_holds, shown,
    resource = audit_logs, audit = retention_policy, scope = shared, erasure = keep,
    without(create, update, delete, restore)
)]
#[indexes(subject)]
#[check(subject_is_named: (subject = "client") = (client_id is not null) and (subject = "patient") = (patient_id is not null))]
#[check(lifted_after_placed: lifted_at >= placed_at)]
pub struct LegalHold {
    pub id: Id<LegalHold>,
    #[field(by_action)]
    pub subject: HoldSubject,
    #[field(restrict, by_action)]
    pub client_id: Option<Id<Client>>,
    #[field(restrict, by_action)]
    pub patient_id: Option<Id<Patient>>,
    #[field(long, by_action)]
    pub reason: String,
    #[field(by_action)]
    pub placed_at: Instant,
    /// Id of the login.
    #[field(by_action)]
    pub placed_by: Uuid,
    /// The last moment of the hold; until somebody lifts it when empty.
    #[field(by_action)]
    pub until: Option<Instant>,
    #[field(by_action)]
    pub lifted_at: Option<Instant>,
    /// Id of the login.
    #[field(by_action)]
    pub lifted_by: Option<Uuid>,
    #[field(long, by_action)]
    pub lift_reason: Option<String>,
}

/// What a hold is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum HoldSubject {
    Client,
    Patient,
    All,
}

/// Two rows of one client became one: whose row went, and into which.
#[derive(Entity)]
#[entity(
    table = client_merges, shown, append_only, created_only,
    resource = clients, audit = client, scope = shared, erasure = keep, without(create, delete, restore)
)]
#[unique(merged_id)]
#[indexes(survivor_id)]
#[check(merged_into_another: survivor_id <> merged_id)]
pub struct ClientMerge {
    pub id: Id<ClientMerge>,
    /// The row that stayed.
    #[field(cascade, by_action)]
    pub survivor_id: Id<Client>,
    /// The row that went, and is a tombstone since.
    #[field(cascade, by_action)]
    pub merged_id: Id<Client>,
    /// Id of the login.
    #[field(by_action)]
    pub merged_by: Uuid,
}

/// A run through the records whose time is over: proposed by one, approved by another, done in batches.
#[derive(Entity)]
#[entity(
    table = purges, shown,
    resource = audit_logs, audit = retention_policy, scope = shared, erasure = keep,
    without(create, update, delete, restore)
)]
#[indexes(status)]
#[check(approver_differs: approved_by <> proposed_by)]
pub struct Purge {
    pub id: Id<Purge>,
    #[field(default = "proposed", by_action)]
    pub status: PurgeStatus,
    /// Id of the login.
    #[field(by_action)]
    pub proposed_by: Uuid,
    /// Id of the login.
    #[field(by_action)]
    pub approved_by: Option<Uuid>,
    #[field(by_action)]
    pub approved_at: Option<Instant>,
    /// The table that the run has come to.
    #[field(by_action)]
    pub at_table: Option<String>,
    /// The row of it that was looked at last.
    #[field(by_action)]
    pub after_row: Option<Uuid>,
    #[field(default = 0, by_action)]
    pub examined: i32,
    #[field(default = 0, by_action)]
    pub archived: i32,
    #[field(default = 0, by_action)]
    pub anonymised: i32,
    #[field(default = 0, by_action)]
    pub purged: i32,
    #[field(default = 0, by_action)]
    pub kept: i32,
    #[field(by_action)]
    pub done_at: Option<Instant>,
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PurgeStatus {
    Proposed,
    Approved,
    Running,
    Done,
}

/// What a client asks of their data: a copy, or that they are erased.
#[derive(Entity)]
#[entity(
    table = privacy_requests, shown,
    resource = clients, audit = client, scope = shared, erasure = keep,
    without(create, update, delete, restore)
)]
#[indexes(client_id, status)]
#[check(identity_pair: (identity_checked_at is null) = (identity_checked_by is null))]
#[check(approver_differs: approved_by <> planned_by)]
pub struct PrivacyRequest {
    pub id: Id<PrivacyRequest>,
    #[field(by_action)]
    pub kind: PrivacyKind,
    #[field(cascade_on_purge, by_action)]
    pub client_id: Id<Client>,
    /// The day on which it came.
    #[field(by_action)]
    pub received_on: NaiveDate,
    /// The last day for the answer.
    #[field(by_action)]
    pub respond_by: NaiveDate,
    #[field(default = "received", by_action)]
    pub status: PrivacyStatus,
    /// To whom a copy goes, where it is not the client.
    #[field(by_action)]
    pub recipient: Option<String>,
    /// Id of the login that took it.
    #[field(by_action)]
    pub received_by: Uuid,
    /// Id of the login.
    #[field(by_action)]
    pub identity_checked_by: Option<Uuid>,
    #[field(by_action)]
    pub identity_checked_at: Option<Instant>,
    /// What was looked at, such as a passport; never its number.
    #[field(by_action)]
    pub identity_checked_how: Option<String>,
    /// What becomes of the data, category by category.
    #[field(json(any), by_action)]
    pub plan: Option<Json>,
    /// Id of the login.
    #[field(by_action)]
    pub planned_by: Option<Uuid>,
    /// Id of the login.
    #[field(by_action)]
    pub approved_by: Option<Uuid>,
    #[field(by_action)]
    pub approved_at: Option<Instant>,
    /// When the copy was made first; it can be fetched for seven days.
    #[field(by_action)]
    pub made_at: Option<Instant>,
    #[field(by_action)]
    pub done_at: Option<Instant>,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PrivacyKind {
    Export,
    Erase,
}

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PrivacyStatus {
    Received,
    Planned,
    Approved,
    Running,
    Done,
}
