//! What people ask of their data: a copy, or that they are erased.

mod approve;
mod erase;
mod export;
mod outcome;
mod plan;
pub mod problem;
mod request;
mod shown;
mod verify;

pub use approve::Approve;
pub use erase::Erase;
pub use export::Export;
pub use plan::Plan;
pub use request::Receive;
pub use verify::VerifyIdentity;

use crate::engine::CommandDef;

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[
    CommandDef::of::<Receive>(),
    CommandDef::of::<VerifyIdentity>(),
    CommandDef::of::<Plan>(),
    CommandDef::of::<Approve>(),
    CommandDef::of::<Erase>(),
    CommandDef::of::<Export>(),
];
