//! The people a practice employs: who they are, when they work, when they are away.

pub mod attendance;
pub mod flow;
pub mod leave;
pub mod leaving;
pub mod shifts;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "staff",
    doc: crate::prose!("The people a practice employs: who they are, when they work, when they are away."),
    tables: &[Staff::DEF, StaffSchedule::DEF, StaffAttendance::DEF, StaffLeaveRequest::DEF, StaffClinicAssignment::DEF],
};

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    leave::APPROVED_LEAVE_COVERS_TODAY,
    leave::LEAVE_CANCELS_SHIFTS,
    leaving::SUSPENSION_TAKES_ROLES_AWAY,
    leaving::RETURN_GIVES_NO_ROLES_BACK,
    leaving::TERMINATION_ENDS_ROLES_AND_SHIFTS,
    leaving::RESIGNATION_ENDS_ROLES_AND_SHIFTS,
    shifts::SHIFT_IS_CONFIRMED_BY_ITS_PERSON,
    shifts::COMPLETED_SHIFT_WAS_ATTENDED,
    shifts::MISSED_SHIFT_WAS_NOT_ATTENDED,
    attendance::ATTENDANCE_IS_NOT_LOCKED,
    attendance::LATE_IS_AFTER_THE_START_OF_THE_SHIFT,
    attendance::HALF_DAY_IS_LESS_THAN_HALF_THE_SHIFT,
    attendance::SICK_LEAVE_IS_APPROVED,
    attendance::VACATION_IS_APPROVED,
];
