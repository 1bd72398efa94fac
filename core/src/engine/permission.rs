//! What a command needs to be allowed.

use super::access::{PermissionAction, PermissionResource};

/// An action on a resource: what a command, a generic command or a named query needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// The action, such as `update`.
    pub action: PermissionAction,
    /// The resource, such as `appointments`.
    pub resource: PermissionResource,
}

impl Need {
    /// This action on that resource.
    #[must_use]
    pub const fn new(action: PermissionAction, resource: PermissionResource) -> Self {
        Self { action, resource }
    }
}
