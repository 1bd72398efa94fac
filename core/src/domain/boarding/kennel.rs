//! A kennel holds one animal at a time.

use super::{BoardingReservation, BoardingStatus};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::cell::Cell,
    schema::{Entity, Stored},
};

/// Two stays in one kennel do not overlap.
pub const KENNEL_IS_FREE: RowRule = RowRule {
    name: crate::prose!("kennel_is_free"),
    doc: crate::prose!("No other stay has the kennel of the clinic at the same time."),
    codes: &["kennel-is-free"],
    when: When::Written {
        applies: |def| def.table == BoardingReservation::TABLE,
        columns: &["clinic_id", "kennel_number", "check_in_date", "check_out_date", "status"],
    },
    judge: kennel_is_free,
};

fn kennel_is_free(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let row = write.after;
    let (Some(clinic), Some(Some(kennel)), Some(status)) = (
        row.value(BoardingReservation::CLINIC_ID),
        row.value(BoardingReservation::KENNEL_NUMBER),
        row.value(BoardingReservation::STATUS),
    ) else {
        return Ok(());
    };
    let (Some(from), Some(until)) =
        (row.value(BoardingReservation::CHECK_IN_DATE), row.value(BoardingReservation::CHECK_OUT_DATE))
    else {
        return Ok(());
    };
    if !takes_the_kennel(status) || until <= from {
        return Ok(());
    }
    let own = row.value(BoardingReservation::ID);
    let others = Query::all::<BoardingReservation>()
        .having(BoardingReservation::KENNEL_NUMBER, Some(kennel.to_owned()))
        .less("check_in_date", Cell::Instant(until))
        .greater("check_out_date", Cell::Instant(from));
    let in_the_way = |other: &Stored<BoardingReservation>| {
        Some(other.id()) != own && other.clinic_id() == clinic && takes_the_kennel(other.status())
    };
    if case.ask.many::<BoardingReservation>(others)?.iter().any(in_the_way) {
        case.refuse(write.wrong("kennel-is-free", "kennel_number"));
    }
    Ok(())
}

fn takes_the_kennel(status: BoardingStatus) -> bool {
    matches!(status, BoardingStatus::Reserved | BoardingStatus::CheckedIn | BoardingStatus::InCare)
}
