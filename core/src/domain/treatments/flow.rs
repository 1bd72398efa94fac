//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A prescription. The three ends are final; a renewal is a new row.
    pub const PRESCRIPTION_STATUS: prescriptions.status;
    starts active;
    active -> completed    also("the end date has passed, or all is dispensed and no refill remains");
    active -> discontinued needs(discontinued_at, discontinuation_reason);
    active -> expired      by_clock also("6 months after prescribing for schedules III and IV, otherwise 12, or the end date");
}
