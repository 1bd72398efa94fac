//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A dose of a vaccine, planned or given.
    pub const VACCINATION_STATUS: vaccinations.status;
    starts scheduled, administered;
    scheduled, overdue -> administered needs(administered_at, lot_number, veterinarian_id or administered_by)
        effect("the next dose is a new row");
    scheduled          -> overdue      by_clock when(due_date < today) effect("a reminder is due");
    scheduled, overdue -> declined     needs(status_reason);
    scheduled, overdue -> exempted     needs(status_reason, veterinarian_id);
    declined, exempted -> scheduled    needs(new scheduled_date or due_date);
}
