//! The calendar, and the SOAP note of a booking.

pub mod conflict;
pub mod flow;
pub mod tables;

pub use tables::*;

use crate::{
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
pub const RULES: &[Rule] = &[conflict::RULE];
