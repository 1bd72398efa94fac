//! All that can be wrong with a booking, beside what is in its way.

/// What can be wrong with a booking.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The animal is dead.
    PatientDeceased,
    /// The practice makes no bookings for a blocked client.
    ClientBlocked,
    /// The client is neither the owner of the animal nor somebody who may do this for the owner.
    ClientNotAuthorized,
    /// The veterinarian does not work at that clinic on that day.
    VetNotAssigned,
    /// The room belongs to another clinic, or is out of use.
    RoomNotAvailable,
    /// It is too early to say that nobody came.
    NoShowTooEarly,
}
