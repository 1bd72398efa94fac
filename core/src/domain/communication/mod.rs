//! Messages, reminders and notes.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "communication",
    doc: crate::prose!("Messages, reminders and notes."),
    tables: &[MessageTemplate::DEF, CommunicationLog::DEF, Reminder::DEF, ClientNote::DEF, PatientNote::DEF],
};
