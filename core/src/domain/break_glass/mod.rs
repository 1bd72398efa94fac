//! A look at closed records in an emergency, and its review.
//!
//! [`Open`] writes a row that counts as a role: reading, of one animal, for some hours. So everything that is
//! read goes through the same judgement as ever, and what a role forbids stays forbidden.

mod open;
mod review;
mod role;

pub use open::Open;
pub use review::Conclude;
pub(super) use role::roles;

use crate::engine::CommandDef;

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[CommandDef::of::<Open>(), CommandDef::of::<Conclude>()];
