//! Animals, their weights over time and their documents.

pub mod alive;
pub mod birth;
pub mod coded;
pub mod death;
pub mod flow;
pub mod ideal_weight;
pub mod identity;
pub mod kilograms;
pub mod metabolic_weight;
pub mod microchip;
pub mod pain;
pub mod problem;
pub mod rer;
pub mod status;
pub mod tables;
pub mod vitals;
pub mod weight;
pub mod weight_trend;

pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "patients",
    doc: crate::prose!("Animals, their weights over time and their documents."),
    tables: &[Patient::DEF, PatientWeight::DEF, PatientDocument::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[
    weight_trend::RULE,
    ideal_weight::RULE,
    rer::RULE,
    vitals::RULE,
    pain::RULE,
    microchip::RULE,
    coded::RULE,
    birth::RULE,
];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    alive::PATIENT_IS_ALIVE,
    identity::MICROCHIP_CAN_BE_READ,
    identity::BIRTH_IS_PLAUSIBLE,
    death::DEATH_ENDS_WHAT_WAS_PLANNED,
    death::MISTAKEN_DEATH_IS_TAKEN_BACK,
    status::STATUS_CHANGE_IS_DATED,
    status::TRANSFER_IS_LOGGED,
    status::LOST_ANIMAL_IS_FOUND_BY_MICROCHIP,
    weight::CURRENT_WEIGHT_IS_THE_NEWEST,
];
