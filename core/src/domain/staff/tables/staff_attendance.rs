//! Clock-in and clock-out.

use chrono::NaiveDate;

use super::{Staff, flow};
use crate::domain::clinics::Clinic;
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Clock-in and clock-out.
#[derive(Entity)]
#[entity(
    table = staff_attendance, metadata,
    resource = staff, audit = staff, scope = clinic(clinic_id), erasure = delete_after_retention
)]
#[sensitive(pii = [clock_in_time, clock_out_time, status, notes])]
#[sensitive(financial = [regular_hours, overtime_hours, total_hours])]
#[unique((staff_id, attendance_date, clinic_id) nulls_equal)]
#[indexes(staff_id, attendance_date, clinic_id)]
#[check(clock_out_after_in: clock_out_time >= clock_in_time)]
#[check(hours_positive: total_hours >= 0 and regular_hours >= 0 and overtime_hours >= 0)]
#[check(break_minutes_positive: break_minutes >= 0)]
#[machine(flow::ATTENDANCE_STATUS)]
pub struct StaffAttendance {
    pub id: Id<StaffAttendance>,
    #[field(cascade)]
    pub staff_id: Id<Staff>,
    pub attendance_date: NaiveDate,
    pub clock_in_time: Option<Instant>,
    pub clock_out_time: Option<Instant>,
    #[field(set_null)]
    pub clinic_id: Option<Id<Clinic>>,
    pub total_hours: Option<Fixed<5, 2>>,
    pub regular_hours: Option<Fixed<5, 2>>,
    pub overtime_hours: Option<Fixed<5, 2>>,
    pub break_minutes: Option<i32>,
    pub status: AttendanceStatus,
    #[field(long)]
    pub notes: Option<String>,
    #[field(set_null)]
    pub approved_by: Option<Id<Staff>>,
    pub approved_at: Option<Instant>,
}

/// The states of an attendance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AttendanceStatus {
    Present,
    Absent,
    Late,
    HalfDay,
    SickLeave,
    Vacation,
}
