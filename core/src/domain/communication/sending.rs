//! Messages on their way: whether one may be sent, and how often it is tried.

use super::{ClientNote, ClientNoteType, CommunicationLog, CommunicationType};
use crate::{
    domain::clients::Client,
    engine::{Case, Gap, RowRule, When, Write},
    kernel::id::Id,
    schema::{Entity, New, Stored},
};

/// Nobody gets messages on a channel that they do not want.
///
/// Source: 47 CFR 64.1200 (telephone messages); CAN-SPAM Act (e-mail).
pub const CLIENT_ALLOWS_THE_CHANNEL: RowRule = RowRule {
    name: crate::prose!("client_allows_the_channel"),
    doc: crate::prose!("A message is sent on a channel that the client allows; each try is counted."),
    codes: &["channel-consent-missing"],
    when: When::Moved { table: CommunicationLog::TABLE, column: "status", from: &[], to: "sent" },
    judge: |case, write| {
        count_try(case, write);
        let channel = write.after.value(CommunicationLog::COMMUNICATION_TYPE);
        let client = case.ask.maybe::<Client>(write.after.value(CommunicationLog::CLIENT_ID).flatten())?;
        let allows = |client: &Stored<Client>, channel| allows(channel, client.allow_sms(), client.allow_email());
        if client.is_some_and(|client| channel.is_some_and(|channel| !allows(&client, channel))) {
            case.refuse(write.wrong("channel-consent-missing", "communication_type"));
        }
        Ok(())
    },
};

/// Whether a client who allows messages or e-mail, or both, allows a channel. The telephone and the
/// practice's own app need no word of theirs.
#[must_use]
pub const fn allows(channel: CommunicationType, allow_sms: bool, allow_email: bool) -> bool {
    match channel {
        CommunicationType::Sms | CommunicationType::Whatsapp => allow_sms,
        CommunicationType::Email => allow_email,
        CommunicationType::PhoneCall | CommunicationType::PushNotification => true,
    }
}

/// A try that fails is counted too.
pub const FAILED_TRY_IS_COUNTED: RowRule = RowRule {
    name: crate::prose!("failed_try_is_counted"),
    doc: crate::prose!("A message that fails before it is sent counts as a try."),
    codes: &[],
    when: When::Moved { table: CommunicationLog::TABLE, column: "status", from: &["pending"], to: "failed" },
    judge: |case, write| {
        count_try(case, write);
        Ok(())
    },
};

fn count_try(case: &mut Case<'_>, write: &Write<'_>) {
    let tries = write.after.value(CommunicationLog::ATTEMPTS).unwrap_or_default();
    case.fill(CommunicationLog::ATTEMPTS, tries.saturating_add(1));
}

/// A message is not tried for ever.
pub const RETRY_LIMIT_IS_NOT_REACHED: RowRule = RowRule {
    name: crate::prose!("retry_limit_is_not_reached"),
    doc: crate::prose!("A message that failed is tried again only as often as the practice wants."),
    codes: &["retry-limit-is-not-reached"],
    when: When::Moved { table: CommunicationLog::TABLE, column: "status", from: &["failed"], to: "pending" },
    judge: |case, write| {
        let tries = i64::from(write.after.value(CommunicationLog::ATTEMPTS).unwrap_or_default());
        if tries >= case.profile.int("message_attempts").unwrap_or_default() {
            case.refuse(write.wrong("retry-limit-is-not-reached", "status"));
        }
        Ok(())
    },
};

/// An address that does not work is noted with the client.
pub const BOUNCED_ADDRESS_IS_NOTED: RowRule = RowRule {
    name: crate::prose!("bounced_address_is_noted"),
    doc: crate::prose!("When a message comes back, a pinned note with the client names the address and the reason."),
    codes: &[],
    when: When::Moved { table: CommunicationLog::TABLE, column: "status", from: &[], to: "bounced" },
    judge: bounced_address_is_noted,
};

fn bounced_address_is_noted(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(client) = write.after.value(CommunicationLog::CLIENT_ID).flatten() else { return Ok(()) };
    let text = |column| write.after.value(column).flatten();
    let address = text(CommunicationLog::RECIPIENT_EMAIL).or(text(CommunicationLog::RECIPIENT_PHONE));
    let reason = text(CommunicationLog::FAILURE_REASON);
    let (id, by) = (case.changes.new_id(), case.actor.staff_id.map(Id::new));
    case.insert(
        New::<ClientNote>::row(id)
            .with(ClientNote::CLIENT_ID, client)
            .with(ClientNote::NOTE_TYPE, Some(ClientNoteType::Important))
            .with(ClientNote::CONTENT, [address, reason].into_iter().flatten().collect::<Vec<_>>().join(": "))
            .with(ClientNote::IS_PINNED, true)
            .with(ClientNote::CREATED_BY, by),
    );
    Ok(())
}
