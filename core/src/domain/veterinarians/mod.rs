//! Licensed professionals: their licences, their bookable hours, the clinics they serve.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

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
