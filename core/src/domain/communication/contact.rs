//! `sched.contact`: whether a client may be reminded on a channel.

use super::{CommunicationType, Problem, reminding::may_be_reminded, sending::allows};
use crate::{
    domain::patients::PatientStatus,
    record::Record,
    rule::{Passed, rule},
};

/// A message to a client about an animal.
#[derive(Debug, Clone, Copy, Record)]
pub struct Input {
    /// Where the animal stands.
    pub patient_status: PatientStatus,
    /// The channel.
    pub communication_type: CommunicationType,
    /// Whether the client has asked for no more messages.
    pub opted_out: bool,
    /// Whether the client allows text messages.
    pub allow_sms: bool,
    /// Whether the client allows e-mail.
    pub allow_email: bool,
}

/// Refuses reminders of an animal that is dead, to a client who wants no messages, and on a channel that
/// the client does not allow.
#[rule(
    id = "sched.contact",
    source = "47 CFR 64.1200 (telephone messages); CAN-SPAM Act, 15 USC 7704 (e-mail)",
    errors = [PatientDeceased, RecipientOptedOut, ChannelConsentMissing]
)]
pub fn contact(input: &Input) -> Result<Passed, Problem> {
    let deceased = input.patient_status == PatientStatus::Deceased;
    let allows = allows(input.communication_type, input.allow_sms, input.allow_email);
    may_be_reminded(deceased, input.opted_out, allows)?;
    Ok(Passed::OK)
}
