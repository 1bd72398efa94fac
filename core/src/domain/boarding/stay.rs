//! The stages of a stay.

use super::{BoardingDailyLog, BoardingReservation};
use crate::{
    domain::billing::InvoiceStatus,
    engine::{Case, Gap, Query, RowRule, When, Write},
    schema::Entity,
};

/// Care begins with the first log.
pub const CARE_IS_LOGGED: RowRule = RowRule {
    name: crate::prose!("care_is_logged"),
    doc: crate::prose!("An animal is in care from its first daily log on."),
    codes: &["daily-log-missing"],
    when: When::Moved { table: BoardingReservation::TABLE, column: "status", from: &[], to: "in_care" },
    judge: |case, write| {
        let Some(stay) = write.after.value(BoardingReservation::ID) else { return Ok(()) };
        let logs = Query::all::<BoardingDailyLog>().having(BoardingDailyLog::RESERVATION_ID, stay).limited(1);
        if case.ask.rows(logs)?.is_empty() {
            case.refuse(write.wrong("daily-log-missing", "status"));
        }
        Ok(())
    },
};

/// Whoever leaves has a bill.
pub const NIGHTS_ARE_BILLED: RowRule = RowRule {
    name: crate::prose!("nights_are_billed"),
    doc: crate::prose!("A stay that ends names the invoice of its nights, which is not cancelled."),
    codes: &["nights-are-billed"],
    when: When::Moved { table: BoardingReservation::TABLE, column: "status", from: &[], to: "checked_out" },
    judge: nights_are_billed,
};

fn nights_are_billed(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let invoice = case.ask.maybe(write.after.value(BoardingReservation::INVOICE_ID).flatten())?;
    if invoice.is_none_or(|invoice| invoice.status() == InvoiceStatus::Cancelled) {
        case.refuse(write.wrong("nights-are-billed", "invoice_id"));
    }
    Ok(())
}

/// What becomes of a deposit is not decided here.
pub const CANCELLED_STAY_HAS_NO_DEPOSIT: RowRule = RowRule {
    name: crate::prose!("cancelled_stay_has_no_deposit"),
    doc: crate::prose!("A stay is cancelled when no deposit is held for it; one that was paid is given back first."),
    codes: &["cancelled-stay-has-no-deposit"],
    when: When::Moved { table: BoardingReservation::TABLE, column: "status", from: &[], to: "cancelled" },
    judge: |case, write| {
        let deposit = write.after.value(BoardingReservation::DEPOSIT_PAID).flatten();
        if deposit.is_some_and(|deposit| !deposit.0.is_zero()) {
            case.refuse(write.wrong("cancelled-stay-has-no-deposit", "deposit_paid"));
        }
        Ok(())
    },
};
