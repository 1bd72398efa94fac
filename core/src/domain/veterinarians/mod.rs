//! Licensed professionals: their licences, their bookable hours, the clinics they serve.

pub mod dea_number;
pub mod flow;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "veterinarians",
    doc: crate::prose!("Licensed professionals: their licences, their bookable hours, the clinics they serve."),
    tables: &[
        Veterinarian::DEF,
        VeterinarianSchedule::DEF,
        VeterinarianClinicAssignment::DEF,
        VeterinarianLicense::DEF,
    ],
};

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[dea_number::DEA_NUMBER_IS_WELL_FORMED];
