//! What goes with a change of an animal's status.

use super::Patient;
use crate::{
    engine::{RowRule, When, holds},
    schema::Entity,
};

/// The time of the change stands in the row.
pub const STATUS_CHANGE_IS_DATED: RowRule = RowRule {
    name: crate::prose!("status_change_is_dated"),
    doc: crate::prose!("When the status of an animal changes, the row says since when."),
    codes: &[],
    when: When::Written { applies: |def| def.table == Patient::TABLE, columns: &["status"] },
    judge: |case, write| {
        if write.before.is_some() {
            case.fill(Patient::STATUS_CHANGED_AT, Some(case.moment.now));
        }
        Ok(())
    },
};

/// The audit log has the move as it has every change.
pub const TRANSFER_IS_LOGGED: RowRule = RowRule {
    name: crate::prose!("transfer_is_logged"),
    doc: crate::prose!(
        "The audit log has the transfer of an animal like any change; an export of its record is logged when it is made."
    ),
    codes: &[],
    when: When::Moved { table: Patient::TABLE, column: "status", from: &[], to: "transferred" },
    judge: holds,
};

/// Whoever looks the microchip up sees the status.
pub const LOST_ANIMAL_IS_FOUND_BY_MICROCHIP: RowRule = RowRule {
    name: crate::prose!("lost_animal_is_found_by_microchip"),
    doc: crate::prose!("Nothing else changes when an animal is lost: whoever looks its microchip up sees the status."),
    codes: &[],
    when: When::Moved { table: Patient::TABLE, column: "status", from: &[], to: "lost" },
    judge: holds,
};
