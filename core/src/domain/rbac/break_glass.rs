//! `rbac.break_glass`: a look at a record that is closed, in an emergency.

use super::{PermissionAction, PermissionResource, check::asked, problem::Problem};
use crate::{engine::access::Reason, kernel::choice::Choice, record::Record, rule::rule};

/// The fewest characters of a reason.
const REASON: usize = 10;
/// What there is to know of an animal.
pub const OF_AN_ANIMAL: [PermissionResource; 5] = [
    PermissionResource::Patients,
    PermissionResource::MedicalEncounters,
    PermissionResource::Prescriptions,
    PermissionResource::Diagnostics,
    PermissionResource::Surgeries,
];

/// What was refused, and why it is wanted all the same.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The action that was refused.
    pub action: String,
    /// The resource.
    pub resource_type: String,
    /// How `rbac.check` refused it.
    pub refusal: Refusal,
    /// Whether the animal is in an emergency that is open.
    #[field(default = false)]
    pub emergency: bool,
    /// Why; at least ten characters.
    pub reason: Option<String>,
}

/// The answer of a check that refused.
#[derive(Debug, Clone, Record)]
pub struct Refusal {
    /// Its code.
    pub error: String,
    /// The reason of `permission-denied`.
    pub reason: Option<String>,
}

/// That it is allowed.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub allowed: bool,
    /// What has to be written down.
    pub writes: Vec<Trace>,
}

/// What a broken glass leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Trace {
    /// A record in the audit log, with the reason.
    AuditRecord,
    /// A task for whoever looks at it afterwards.
    ReviewTask,
}

/// Says whether a record of an animal in an emergency may be read although no role allows it. What a role
/// forbids stays forbidden.
#[rule(
    id = "rbac.break_glass",
    source = "45 CFR 164.312(a)(2)(ii) as good practice",
    errors = [UnknownAction, UnknownResource, ActionNotApplicable, PermissionDenied, BreakGlassReasonRequired]
)]
pub fn break_glass(input: &Input) -> Result<Output, Problem> {
    let (action, resource) = asked(&input.action, &input.resource_type)?;
    let looks = action == PermissionAction::Read && OF_AN_ANIMAL.contains(&resource);
    if !(looks && input.emergency && input.refusal.is_for_want_of_a_grant()) {
        return Err(Problem::PermissionDenied { reason: Reason::NoBreakGlass });
    }
    let length = input.reason.as_deref().map_or(0, |reason| reason.trim().chars().count());
    if length < REASON {
        return Err(Problem::BreakGlassReasonRequired);
    }
    Ok(Output { allowed: true, writes: vec![Trace::AuditRecord, Trace::ReviewTask] })
}

impl Refusal {
    /// Whether nothing forbade it, but nothing allowed it either.
    fn is_for_want_of_a_grant(&self) -> bool {
        match self.error.as_str() {
            "condition-not-met" => true,
            "permission-denied" => self.reason.as_deref() == Some(Reason::NoMatchingGrant.code()),
            _ => false,
        }
    }
}
