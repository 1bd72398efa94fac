//! What time alone brings about: licences expire, invoices fall overdue, doses come due.

mod advance;
mod due;
mod effects;

pub use advance::Advance;

use crate::engine::CommandDef;

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[CommandDef::of::<Advance>()];
