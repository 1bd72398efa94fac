//! Rostered shifts.

use chrono::NaiveDate;

use super::{Staff, StaffRole, flow};
use crate::domain::clinics::{Clinic, ClinicFacility};
use crate::kernel::{choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Rostered shifts.
#[derive(Entity)]
#[entity(
    table = staff_schedules, metadata,
    resource = staff, audit = staff, scope = clinic(clinic_id), erasure = delete
)]
#[sensitive(pii = [notes, cancellation_reason])]
#[unique((staff_id, shift_start_at))]
#[indexes(staff_id, clinic_id, status, (clinic_id, shift_date), (staff_id, shift_date))]
#[check(end_after_start: shift_end_at > shift_start_at)]
#[check(break_minutes_positive: break_minutes >= 0)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[machine(flow::SHIFT_STATUS)]
pub struct StaffSchedule {
    pub id: Id<StaffSchedule>,
    #[field(cascade)]
    pub staff_id: Id<Staff>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(set_null)]
    pub facility_id: Option<Id<ClinicFacility>>,
    /// Local day of the clinic on which the shift starts.
    pub shift_date: NaiveDate,
    /// A shift may cross midnight.
    pub shift_start_at: Instant,
    /// A shift may cross midnight.
    pub shift_end_at: Instant,
    pub role_on_shift: Option<StaffRole>,
    #[field(default = "draft")]
    pub status: ShiftStatus,
    #[field(default = false)]
    pub is_on_call: bool,
    #[field(default = 0)]
    pub break_minutes: i32,
    #[field(set_null)]
    pub swapped_with_staff_id: Option<Id<Staff>>,
    pub published_at: Option<Instant>,
    pub confirmed_at: Option<Instant>,
    pub cancelled_at: Option<Instant>,
    #[field(long)]
    pub cancellation_reason: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(set_null)]
    pub created_by: Option<Id<Staff>>,
}

/// The states of a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ShiftStatus {
    Draft,
    Published,
    Confirmed,
    Completed,
    Missed,
    Cancelled,
}
