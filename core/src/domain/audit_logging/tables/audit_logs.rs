//! Who saw or changed what, and whether it was allowed; never changed afterwards.

use uuid::Uuid;

use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Who saw or changed what, and whether it was allowed; never changed afterwards.
#[derive(Entity)]
#[entity(
    table = audit_logs, metadata, append_only, created_only, monthly,
    resource = audit_logs, audit = user, scope = clinic(clinic_id), erasure = keep_years(6), without(create)
)]
#[sensitive(pii = [user_id, user_name, ip_address, user_agent, session_id, change_set, description])]
#[sensitive(phi = [change_set, description])]
#[sensitive(financial = [change_set])]
#[sensitive(dea = [change_set])]
#[unique((chain, seq))]
#[indexes(
    user_id, entity_type, entity_id, action, created_at, clinic_id, (entity_type, entity_id, created_at),
    (is_dea_controlled, created_at), patient_id, command_id
)]
#[check(update_has_changes: action <> "update" or change_set is not null)]
#[check(seq_from_one: seq >= 1)]
pub struct AuditLog {
    pub id: Id<AuditLog>,
    /// Id of the login; accounts may live outside this database.
    #[field(by_store)]
    pub user_id: Uuid,
    /// As it was at the time.
    #[field(by_store)]
    pub user_name: String,
    /// As it was at the time.
    #[field(by_store)]
    pub user_role: String,
    #[field(by_store)]
    pub action: AuditAction,
    #[field(by_store)]
    pub entity_type: AuditEntityType,
    /// The row concerned, or the user for login and logout; the log outlives it.
    #[field(by_store)]
    pub entity_id: Uuid,
    #[field(long, by_store)]
    pub description: String,
    #[field(json({ before?: map(any), after?: map(any), changes?: [{ field: text, old_value: any, new_value: any }] }), by_store)]
    pub change_set: Option<Json>,
    #[field(by_store)]
    pub ip_address: Option<String>,
    #[field(by_store)]
    pub user_agent: Option<String>,
    #[field(by_store)]
    pub session_id: Option<String>,
    /// The log outlives the row.
    #[field(by_store)]
    pub clinic_id: Option<Uuid>,
    #[field(default = false, by_store)]
    pub is_phi: bool,
    #[field(default = false, by_store)]
    pub is_financial: bool,
    #[field(default = false, by_store)]
    pub is_dea_controlled: bool,
    #[field(default = "allowed", by_store)]
    pub outcome: AuditOutcome,
    /// Violation code of a refusal or error.
    #[field(by_store)]
    pub outcome_code: Option<String>,
    /// Why: a break-glass access, an override, a correction.
    #[field(long, by_store)]
    pub reason: Option<String>,
    /// The user on whose behalf it was done.
    #[field(by_store)]
    pub on_behalf_of: Option<Uuid>,
    /// The log outlives the row.
    #[field(by_store)]
    pub patient_id: Option<Uuid>,
    /// The command that wrote it.
    #[field(by_store)]
    pub command_id: Option<Uuid>,
    #[field(by_store)]
    pub request_id: Option<String>,
    /// The hash chain that holds the row; several may run side by side.
    #[field(default = "main", by_store)]
    pub chain: String,
    /// Place in its chain, from 1 without gaps.
    #[field(by_store)]
    pub seq: i64,
    /// SHA-256 of the salt and the details; the chain covers this, so that the details can be erased lawfully.
    #[field(by_store)]
    pub details_digest: String,
    /// Salt of the digest, blanked together with the details on erasure.
    #[field(by_store)]
    pub details_salt: Option<String>,
    /// SHA-256 in 64 hex digits, linking the row to the one before it.
    #[field(by_store)]
    pub prev_hash: String,
    /// SHA-256 in 64 hex digits, linking the row to the one before it.
    #[field(by_store)]
    pub hash: String,
}

/// The choices of audit action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AuditAction {
    Create,
    Read,
    Update,
    Delete,
    Login,
    Logout,
    Export,
    Print,
    Share,
    Prescribe,
    Administer,
    Authorize,
}

/// The kinds of audit entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AuditEntityType {
    Patient,
    Client,
    Appointment,
    MedicalEncounter,
    Prescription,
    Invoice,
    Payment,
    Staff,
    Veterinarian,
    Inventory,
    DiagnosticResult,
    Surgery,
    ConsentForm,
    Clinic,
    Service,
    Insurance,
    Boarding,
    Communication,
    Role,
    RetentionPolicy,
    User,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AuditOutcome {
    Allowed,
    Denied,
    Error,
}
