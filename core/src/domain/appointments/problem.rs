//! All that can be wrong with a booking, beside what is in its way.

use crate::kernel::problem::Generic;

/// What can be wrong with a booking.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The animal is dead.
    PatientDeceased,
    /// The practice makes no bookings for a blocked client.
    ClientBlocked,
    /// The client is neither the owner of the animal nor somebody who may do this for the owner.
    ClientNotAuthorized,
    /// The appointment begins before now.
    AppointmentInPast,
    /// The veterinarian does not work at that clinic on that day.
    VetNotAssigned,
    /// The room belongs to another clinic, or is out of use.
    RoomNotAvailable,
    /// It is too early to say that nobody came.
    NoShowTooEarly,
    /// The status machine has no such move, or rows do not begin in that state.
    StatusTransitionInvalid,
    /// Somebody is away during the appointment.
    StaffOnLeave,
    /// Nobody works during all of the appointment.
    OutsideWorkingHours,
    /// Whoever is booked does not offer what the appointment needs.
    SkillMissing,
    /// There is no time zone of that name.
    TimeZoneUnknown,
    /// A recurrence has more occurrences than can be planned at once.
    RecurrenceTooLong,
    /// The words of a recurrence make no sense together.
    RecurrenceInvalid,
    /// A client who did not come several times pays a deposit first.
    DepositRequired,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
