//! The people a practice employs: who they are, when they work, when they are away.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "staff",
    doc: crate::prose!("The people a practice employs: who they are, when they work, when they are away."),
    tables: &[Staff::DEF, StaffSchedule::DEF, StaffAttendance::DEF, StaffLeaveRequest::DEF, StaffClinicAssignment::DEF],
};
