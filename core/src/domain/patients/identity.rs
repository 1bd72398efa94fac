//! What identifies an animal is possible.

use super::{
    Patient,
    birth::is_plausible,
    microchip::{self, microchip},
};
use crate::{
    engine::{RowRule, When},
    kernel::problem::Problem,
    schema::Entity,
};

/// The number of a microchip is one.
pub const MICROCHIP_CAN_BE_READ: RowRule = RowRule {
    name: crate::prose!("microchip_can_be_read"),
    doc: crate::prose!("The number of a microchip is one that a chip can hold, in its one spelling."),
    codes: &[
        "microchip-country-invalid",
        "microchip-test-code",
        "microchip-id-zero",
        "microchip-id-overflow",
        "microchip-format",
    ],
    when: When::Written { applies: |def| def.table == Patient::TABLE, columns: &["microchip_number"] },
    judge: |case, write| {
        let Some(value) = write.after.value(Patient::MICROCHIP_NUMBER).flatten() else { return Ok(()) };
        let Some(prefixes) = case.knows() else { return Ok(()) };
        match microchip(&microchip::Input { value: value.to_owned() }, &prefixes) {
            // Two spellings of one number would not be seen to be the same.
            Ok(read) if read.normalized != value => case.refuse(write.wrong("microchip-format", "microchip_number")),
            Ok(_) => {}
            Err(problem) => case.refuse(write.wrong(problem.code(), "microchip_number")),
        }
        Ok(())
    },
};

/// The animal can have been born on the day that is its birthday.
pub const BIRTH_IS_PLAUSIBLE: RowRule = RowRule {
    name: crate::prose!("birth_is_plausible"),
    doc: crate::prose!(
        "An animal is born by the time it is written down, and younger than any of its species gets. A day that has \
         begun anywhere on earth has begun."
    ),
    codes: &["birth-date-implausible"],
    when: When::Written { applies: |def| def.table == Patient::TABLE, columns: &["date_of_birth", "species"] },
    judge: |case, write| {
        let born = write.after.value(Patient::DATE_OF_BIRTH).flatten();
        let (Some(born), Some(species)) = (born, write.after.value(Patient::SPECIES)) else { return Ok(()) };
        let latest = case.moment.now + chrono::TimeDelta::hours(EARLIEST_CLOCKS_AHEAD_HOURS);
        if !is_plausible(born, species, latest.date_naive()) {
            case.refuse(write.wrong("birth-date-implausible", "date_of_birth"));
        }
        Ok(())
    },
};

/// How far the earliest clocks are ahead of UTC.
const EARLIEST_CLOCKS_AHEAD_HOURS: i64 = 14;
