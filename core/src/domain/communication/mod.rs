//! Messages, reminders and notes.

pub mod contact;
pub mod flow;
mod problem;
pub mod reference;
pub mod reminding;
pub mod sending;
pub mod tables;

pub use problem::Problem;
pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "communication",
    doc: crate::prose!("Messages, reminders and notes."),
    tables: &[MessageTemplate::DEF, CommunicationLog::DEF, Reminder::DEF, ClientNote::DEF, PatientNote::DEF],
};

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    reference::REMINDER_IS_ABOUT_SOMETHING,
    sending::CLIENT_ALLOWS_THE_CHANNEL,
    sending::FAILED_TRY_IS_COUNTED,
    sending::RETRY_LIMIT_IS_NOT_REACHED,
    sending::BOUNCED_ADDRESS_IS_NOTED,
];

/// The rules of the module.
pub const RULES: &[Rule] = &[reminding::RULE, contact::RULE];
