//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// Whether somebody works here.
    pub const STAFF_STATUS: staff.status;
    starts active;
    active                      -> on_leave   also("an approved leave request covers today");
    on_leave                    -> active;
    active, on_leave            -> suspended  needs(status_reason) effect("roles become inactive");
    suspended                   -> active     needs(status_reason) effect("roles are restored by hand");
    active, on_leave, suspended -> terminated needs(termination_date, status_reason) effect("roles end; future shifts are cancelled");
    active, on_leave, suspended -> resigned   needs(termination_date, last_working_date)
        effect("roles end; future shifts are cancelled");
    terminated, resigned        -> active     needs(new hire_date) when(termination_date is null);
}

machine! {
    /// A rostered shift.
    pub const SHIFT_STATUS: staff_schedules.status;
    starts draft;
    draft                       -> published needs(published_at);
    published                   -> confirmed needs(confirmed_at) also("the staff member confirms");
    published, confirmed        -> completed when(shift_end_at < now) also("an attendance row exists");
    published, confirmed        -> missed    when(shift_end_at < now) also("no attendance row exists");
    draft, published, confirmed -> cancelled needs(cancelled_at, cancellation_reason);
}

machine! {
    /// A day at work. A row that is approved is locked.
    pub const ATTENDANCE_STATUS: staff_attendance.status;
    starts absent, present, late;
    absent                               -> present    needs(clock_in_time);
    absent                               -> late       when(clock_in_time is not null) also("clocked in after the start of the shift");
    absent                               -> sick_leave also("an approved leave of that type");
    absent                               -> vacation   also("an approved leave of that type");
    present, late                        -> half_day   needs(clock_out_time) also("less than half the shift");
    late, half_day, sick_leave, vacation -> present    needs(approved_by, approved_at);
}

machine! {
    /// A request for leave.
    pub const LEAVE_STATUS: staff_leave_requests.status;
    starts pending;
    pending  -> approved  needs(approved_by, approved_at) when(approved_by <> staff_id) effect("shifts in the range are cancelled");
    pending  -> rejected  needs(approved_by, approved_at, rejection_reason);
    pending  -> cancelled needs(cancelled_at);
    approved -> cancelled needs(cancelled_at) when(start_date > today);
}
