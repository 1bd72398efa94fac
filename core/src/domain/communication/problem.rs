//! All that can be wrong with a reminder.

use crate::kernel::problem::Generic;

/// What can be wrong with a reminder.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// There is no time zone of that name.
    TimeZoneUnknown,
    /// The client does not want messages on this channel.
    ChannelConsentMissing,
    /// The client has asked for no more messages.
    RecipientOptedOut,
    /// The animal is dead.
    PatientDeceased,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
