//! What a command needs to be allowed, and the one place that asks.

use super::{Violation, actor::Actor};
use crate::schema::EntityDef;

/// An action on a resource: what a command, a generic command or a named query needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// One of the ten actions, such as `update`.
    pub action: &'static str,
    /// One of the fourteen resources, such as `appointments`.
    pub resource: &'static str,
}

impl Need {
    /// This action on that resource.
    #[must_use]
    pub const fn new(action: &'static str, resource: &'static str) -> Self {
        Self { action, resource }
    }
}

/// What is about to be done, as far as a policy looks at it.
#[derive(Debug)]
pub struct Request<'a> {
    /// The action and the resource.
    pub need: Need,
    /// The table concerned, when it is one.
    pub def: Option<&'static EntityDef>,
    /// The columns that are written; empty for a named command, which speaks for its own.
    pub fields: &'a [&'static str],
}

/// Says who may do what; to any number of commands at once.
pub trait Policy: Sync {
    /// Whether the actor may.
    ///
    /// # Errors
    /// The violation that says why not.
    fn check(&self, actor: &Actor, request: &Request<'_>) -> Result<(), Violation>;
}

/// The policy that allows everything: whoever has the keys of the house is the host itself.
#[derive(Debug, Clone, Copy)]
pub struct GrantAll;

impl Policy for GrantAll {
    fn check(&self, _: &Actor, _: &Request<'_>) -> Result<(), Violation> {
        Ok(())
    }
}
