//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A kennel stay. A no-show is cancelled.
    pub const BOARDING_STATUS: boarding_reservations.status;
    starts reserved;
    reserved            -> checked_in  needs(actual_check_in_at, check_in_condition, kennel_number)
        also("vaccinations and parasite status are checked") effect("the kennel is taken for the stay");
    checked_in          -> in_care     also("the first daily log exists");
    checked_in, in_care -> checked_out needs(actual_check_out_at, check_out_condition, total_actual)
        effect("the nights are billed");
    reserved            -> cancelled   needs(cancelled_at, cancellation_reason) effect("the deposit rule applies");
}
