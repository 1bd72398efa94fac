//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod staff;
mod staff_attendance;
mod staff_clinic_assignments;
mod staff_leave_requests;
mod staff_schedules;

pub use staff::{EmploymentType, PayFrequency, Staff, StaffRole, StaffStatus};
pub use staff_attendance::{AttendanceStatus, StaffAttendance};
pub use staff_clinic_assignments::StaffClinicAssignment;
pub use staff_leave_requests::{LeaveStatus, LeaveType, StaffLeaveRequest};
pub use staff_schedules::{ShiftStatus, StaffSchedule};
