//! What was given: treatments, prescriptions and the doses administered.

pub mod controlled;
pub mod dosing;
pub mod flow;
pub mod fluid_limits;
pub mod fluids;
pub mod prescriber;
pub mod prescribing;
pub mod problem;
pub mod tables;
pub mod waste;

pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "treatments",
    doc: crate::prose!("What was given: treatments, prescriptions and the doses administered."),
    tables: &[Treatment::DEF, Prescription::DEF, MedicationAdministration::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[fluids::RULE, fluid_limits::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    prescriber::PRESCRIBER_IS_LICENSED,
    prescriber::PRESCRIBER_IS_REGISTERED,
    prescribing::VETERINARIAN_KNOWS_THE_PATIENT,
    prescribing::SCHEDULE_IS_THAT_OF_THE_PRODUCT,
    prescribing::FOOD_ANIMAL_HAS_WITHDRAWAL_TIMES,
    prescribing::COMPLETED_COURSE_IS_OVER,
    prescribing::REFILLS_START_FULL,
    waste::CONTROLLED_WASTE_IS_WITNESSED,
];
