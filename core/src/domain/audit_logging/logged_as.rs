//! Under which word the audit log shows an action.

use super::AuditAction;
use crate::domain::rbac::PermissionAction;

/// The word of the audit log for an action: it has none of its own for an approval and for what is voided.
#[must_use]
pub fn logged_as(action: PermissionAction) -> AuditAction {
    match action {
        PermissionAction::Create => AuditAction::Create,
        PermissionAction::Read => AuditAction::Read,
        PermissionAction::Update | PermissionAction::Void => AuditAction::Update,
        PermissionAction::Delete => AuditAction::Delete,
        PermissionAction::Export => AuditAction::Export,
        PermissionAction::Print => AuditAction::Print,
        PermissionAction::Prescribe => AuditAction::Prescribe,
        PermissionAction::Administer => AuditAction::Administer,
        PermissionAction::Approve => AuditAction::Authorize,
    }
}
