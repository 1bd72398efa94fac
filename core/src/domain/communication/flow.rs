//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A message on its way.
    pub const MESSAGE_STATUS: communication_logs.status;
    starts pending;
    pending         -> sent      needs(sent_at) also("the client's consent allows the channel");
    pending, sent   -> failed    needs(failed_at, failure_reason);
    sent            -> delivered needs(delivered_at);
    sent            -> bounced   needs(failed_at, failure_reason) effect("the address is flagged");
    sent, delivered -> read      needs(read_at);
    failed          -> pending   also("the retry limit is not reached");
}

machine! {
    /// A reminder. It is dismissed too when the thing is done or the animal died.
    pub const REMINDER_STATUS: reminders.status;
    starts scheduled;
    scheduled       -> sent         needs(sent_at, communication_log_id);
    sent            -> acknowledged needs(acknowledged_at);
    scheduled, sent -> dismissed;
    scheduled, sent -> expired      by_clock also("past its due date, or past the window after its time");
}
