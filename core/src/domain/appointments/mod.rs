//! The calendar, and the SOAP note of a booking.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "appointments",
    doc: crate::prose!("The calendar, and the SOAP note of a booking."),
    tables: &[Appointment::DEF, Consultation::DEF],
};
