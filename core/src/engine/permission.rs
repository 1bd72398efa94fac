//! What a command needs to be allowed.

use super::access::{PermissionAction, PermissionResource};

/// An action on a resource: what a command, a generic command or a named query needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// The action, such as `update`.
    pub action: PermissionAction,
    /// The resource, such as `appointments`.
    pub resource: PermissionResource,
    /// Whether the grants decide, or the command itself.
    pub decides: Decides,
}

/// Who decides whether a need is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decides {
    /// The grants of the actor.
    Grants,
    /// The command, for whoever holds a role: it is there for those whom their grants refuse, or what it needs
    /// stands in its input.
    Command,
}

impl Need {
    /// This action on that resource.
    #[must_use]
    pub const fn new(action: PermissionAction, resource: PermissionResource) -> Self {
        Self { action, resource, decides: Decides::Grants }
    }

    /// This action, on that resource or on what the input names: the command asks the grants itself.
    #[must_use]
    pub const fn by_input(action: PermissionAction, resource: PermissionResource) -> Self {
        Self::despite(action, resource)
    }

    /// This action on that resource although grants refuse it: the command decides whom it lets.
    #[must_use]
    pub const fn despite(action: PermissionAction, resource: PermissionResource) -> Self {
        Self { action, resource, decides: Decides::Command }
    }
}
