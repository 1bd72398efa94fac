//! What it means that a client is no longer served.

use super::Client;
use crate::{
    domain::communication::{Reminder, ReminderStatus},
    engine::{Case, Gap, Query, RowRule, When, Write, holds},
    schema::Entity,
};

/// An inactive client is left alone.
pub const INACTIVE_CLIENT_IS_LEFT_ALONE: RowRule = RowRule {
    name: crate::prose!("inactive_client_is_left_alone"),
    doc: crate::prose!(
        "When a client becomes inactive, pending reminders are dismissed and marketing is switched off."
    ),
    codes: &[],
    when: When::Moved { table: Client::TABLE, column: "status", from: &["active"], to: "inactive" },
    judge: leave_alone,
};

fn leave_alone(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(client) = write.after.value(Client::ID) else { return Ok(()) };
    let pending = Query::all::<Reminder>()
        .having(Reminder::CLIENT_ID, client)
        .having(Reminder::STATUS, ReminderStatus::Scheduled);
    for reminder in case.ask.many::<Reminder>(pending)? {
        case.update(&reminder, |edit| edit.set(Reminder::STATUS, ReminderStatus::Dismissed));
    }
    case.fill(Client::ALLOW_MARKETING, false);
    Ok(())
}

/// Bookings look at the status of the client themselves.
pub const BLOCKED_CLIENT_IS_NOT_BOOKED: RowRule = RowRule {
    name: crate::prose!("blocked_client_is_not_booked"),
    doc: crate::prose!("Nothing else changes when a client is blocked: every new booking looks at the status."),
    codes: &[],
    when: When::Moved { table: Client::TABLE, column: "status", from: &[], to: "blocked" },
    judge: holds,
};
