//! Vaccinations, wellness exams, dental charts and parasite prevention.

pub mod certificate;
pub mod flow;
pub mod giving;
pub mod next_dose;
pub mod problem;
pub mod protocol;
pub mod tables;
pub mod vaccination;
pub mod vaccine;

pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "preventive",
    doc: crate::prose!("Vaccinations, wellness exams, dental charts and parasite prevention."),
    tables: &[Vaccination::DEF, WellnessExam::DEF, DentalRecord::DEF, ParasiticControl::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[vaccine::RULE, vaccination::RULE, certificate::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[next_dose::NEXT_DOSE_IS_PLANNED];
