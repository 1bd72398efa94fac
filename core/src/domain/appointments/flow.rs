//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A booking, from the calendar to the door.
    pub const APPOINTMENT_STATUS: appointments.status;
    starts scheduled;
    scheduled                        -> confirmed   needs(confirmed_at);
    scheduled, confirmed             -> checked_in  needs(checked_in_at) effect("the encounter is opened or linked");
    checked_in                       -> in_progress needs(started_at);
    in_progress                      -> completed   needs(checked_out_at);
    checked_in                       -> completed   needs(checked_out_at) when(appointment_type = "grooming");
    scheduled, confirmed, checked_in -> cancelled   needs(cancelled_at, cancellation_reason) effect("the slot is free again");
    scheduled, confirmed             -> no_show     when(checked_in_at is null and scheduled_at <= now)
        also("the grace period is over") effect("counts against the client");
    scheduled, confirmed             -> rescheduled needs(rescheduled_to_id) effect("the new booking starts as scheduled");
    no_show                          -> rescheduled needs(rescheduled_to_id);
}
