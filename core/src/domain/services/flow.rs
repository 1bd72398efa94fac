//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// Whether a service is on offer.
    pub const SERVICE_STATUS: services.status;
    starts active;
    active           -> inactive     effect("hidden from booking");
    inactive         -> active;
    active, inactive -> discontinued also("no future appointment needs it") effect("old invoice lines keep pointing at it");
}
