//! Kennel stays and their daily logs.

pub mod capacity;
pub mod charge;
pub mod daily_log;
pub mod flow;
pub mod kennel;
mod problem;
pub mod stay;
pub mod tables;
pub mod vaccinated;
pub mod vaccines;
pub mod ward;

pub use problem::Problem;
pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "boarding",
    doc: crate::prose!("Kennel stays and their daily logs."),
    tables: &[BoardingReservation::DEF, BoardingDailyLog::DEF],
};

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    kennel::KENNEL_IS_FREE,
    vaccines::BOARDER_IS_VACCINATED,
    stay::CARE_IS_LOGGED,
    stay::NIGHTS_ARE_BILLED,
    stay::CANCELLED_STAY_HAS_NO_DEPOSIT,
];

/// The rules of the module.
pub const RULES: &[Rule] = &[charge::RULE, capacity::RULE, vaccinated::RULE, ward::RULE, daily_log::RULE];
