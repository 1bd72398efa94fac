//! Leave workflow.

use chrono::NaiveDate;

use super::{Staff, flow};
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Leave workflow.
#[derive(Entity)]
#[entity(
    table = staff_leave_requests, metadata,
    resource = staff, audit = staff, scope = assignment(staff_clinic_assignments, staff_id, staff_id), erasure = delete_after_retention
)]
#[sensitive(pii = [leave_type, reason, notes, rejection_reason])]
#[indexes(staff_id, status, start_date)]
#[check(end_not_before_start: end_date >= start_date)]
#[check(total_days_positive: total_days > 0)]
#[check(rejected_must_have_reason: status <> "rejected" or rejection_reason is not null)]
#[check(no_self_approval: approved_by <> staff_id)]
#[machine(flow::LEAVE_STATUS)]
pub struct StaffLeaveRequest {
    pub id: Id<StaffLeaveRequest>,
    #[field(cascade)]
    pub staff_id: Id<Staff>,
    pub leave_type: LeaveType,
    pub start_date: NaiveDate,
    pub end_date: NaiveDate,
    pub total_days: Fixed<5, 1>,
    #[field(long)]
    pub reason: Option<String>,
    #[field(default = "pending")]
    pub status: LeaveStatus,
    /// Who decided, either way.
    #[field(set_null)]
    pub approved_by: Option<Id<Staff>>,
    /// When it was decided.
    pub approved_at: Option<Instant>,
    #[field(long)]
    pub rejection_reason: Option<String>,
    pub cancelled_at: Option<Instant>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The kinds of leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum LeaveType {
    Vacation,
    SickLeave,
    Personal,
    Maternity,
    Paternity,
    Unpaid,
    Bereavement,
    Study,
}

/// The states of a leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum LeaveStatus {
    Pending,
    Approved,
    Rejected,
    Cancelled,
}
