//! What becomes of rows whose time is over: archived, anonymised or purged, as the policies of the
//! practice say and the law allows.

mod batch;
mod fate;
pub mod floor;
pub mod holds;
pub mod kin;
mod lift;
#[cfg(feature = "projections")]
pub mod page;
mod place;
mod plan;
mod policy;
pub mod problem;
mod propose;
pub mod purge;
mod run;
pub mod tombstone;
pub mod trace;

pub use lift::Lift;
pub use place::Place;
pub use plan::Plan;
pub use propose::{Approve, Propose};
pub use run::Run;

use crate::engine::CommandDef;

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[
    CommandDef::of::<Place>(),
    CommandDef::of::<Lift>(),
    CommandDef::of::<Plan>(),
    CommandDef::of::<Propose>(),
    CommandDef::of::<Approve>(),
    CommandDef::of::<Run>(),
];
