//! Vaccinations, wellness exams, dental charts and parasite prevention.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "preventive",
    doc: crate::prose!("Vaccinations, wellness exams, dental charts and parasite prevention."),
    tables: &[Vaccination::DEF, WellnessExam::DEF, DentalRecord::DEF, ParasiticControl::DEF],
};
