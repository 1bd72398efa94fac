//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// Whether the practice deals with a client.
    pub const CLIENT_STATUS: clients.status;
    starts active;
    active           -> inactive effect("reminders and marketing stop");
    active, inactive -> blocked  needs(status_reason) effect("new appointments need an override by a manager");
    inactive         -> active;
    blocked          -> active   needs(new status_reason);
    blocked          -> inactive;
}
