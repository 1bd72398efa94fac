//! Looks at records that are closed, taken in an emergency, and what others say of them afterwards.

use uuid::Uuid;

use crate::{
    domain::{emergency::EmergencyCase, patients::Patient},
    kernel::{choice::Choice, id::Id, time::Instant},
    schema::Entity,
};

/// Somebody reads the records of an animal in an emergency although no role of theirs allows it, for some
/// hours and with a reason.
#[derive(Entity)]
#[entity(
    table = break_glass_accesses, shown, append_only, created_only,
    resource = audit_logs, audit = user, scope = shared, erasure = keep_medical_period, without(create)
)]
#[sensitive(phi = [reason])]
#[indexes(user_id, patient_id)]
#[check(ends_after_it_begins: expires_at > opened_at)]
pub struct BreakGlassAccess {
    pub id: Id<BreakGlassAccess>,
    /// Id of the login.
    #[field(by_action)]
    pub user_id: Uuid,
    #[field(cascade, by_action)]
    pub patient_id: Id<Patient>,
    #[field(cascade, by_action)]
    pub emergency_case_id: Id<EmergencyCase>,
    #[field(long, by_action)]
    pub reason: String,
    #[field(by_action)]
    pub opened_at: Instant,
    /// The first moment at which it counts no more.
    #[field(by_action)]
    pub expires_at: Instant,
}

/// Something that another person has to look at afterwards.
#[derive(Entity)]
#[entity(
    table = review_tasks, shown,
    resource = audit_logs, audit = user, scope = shared, erasure = keep,
    without(create, update, delete, restore)
)]
#[unique(break_glass_access_id)]
#[indexes(reviewed_at)]
#[check(review_is_whole: (outcome is null) = (reviewed_at is null) and (outcome is null) = (reviewed_by is null) and (outcome is null) = (finding is null))]
#[check(reviewer_differs: reviewed_by <> user_id)]
pub struct ReviewTask {
    pub id: Id<ReviewTask>,
    /// What is to be looked at. The review is about one of the staff, and stays when the animal's records go.
    #[field(set_null, required, by_action)]
    pub break_glass_access_id: Option<Id<BreakGlassAccess>>,
    /// Id of the login that it is about.
    #[field(by_action)]
    pub user_id: Uuid,
    /// When it should be done.
    #[field(by_action)]
    pub due_at: Instant,
    #[field(by_action)]
    pub outcome: Option<ReviewOutcome>,
    /// What was found.
    #[field(long, by_action)]
    pub finding: Option<String>,
    /// Id of the login.
    #[field(by_action)]
    pub reviewed_by: Option<Uuid>,
    #[field(by_action)]
    pub reviewed_at: Option<Instant>,
}

/// What a review comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ReviewOutcome {
    Justified,
    Unjustified,
}
