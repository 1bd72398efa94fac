//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod boarding_daily_logs;
mod boarding_reservations;

pub use boarding_daily_logs::BoardingDailyLog;
pub use boarding_reservations::{BoardingReservation, BoardingStatus, KennelSize};
