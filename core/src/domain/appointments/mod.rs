//! The calendar, and the SOAP note of a booking.

pub mod absence;
pub mod book;
pub mod booking;
pub mod cancel;
pub mod check_in;
pub mod complete;
pub mod confirm;
pub mod conflict;
pub mod flow;
pub mod no_show;
pub mod problem;
pub mod recurrence;
pub mod reschedule;
pub mod roster;
pub mod slot;
pub mod start;
pub mod tables;
pub mod working_hours;

pub use tables::*;

use crate::{
    engine::CommandDef,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "appointments",
    doc: crate::prose!("The calendar, and the SOAP note of a booking."),
    tables: &[Appointment::DEF, Consultation::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[conflict::RULE, working_hours::RULE, recurrence::RULE, absence::RULE, booking::RULE];

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[
    CommandDef::of::<book::Book>(),
    CommandDef::of::<confirm::Confirm>(),
    CommandDef::of::<check_in::CheckIn>(),
    CommandDef::of::<start::Start>(),
    CommandDef::of::<complete::Complete>(),
    CommandDef::of::<cancel::Cancel>(),
    CommandDef::of::<no_show::NoShow>(),
    CommandDef::of::<reschedule::Reschedule>(),
];
