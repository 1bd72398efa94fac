//! Insurance cover of animals and the claims against it.

pub mod claim;
pub mod cover;
pub mod duties;
pub mod filing;
pub mod flow;
mod problem;
pub mod tables;
pub mod waiting;

pub use claim::claim;
pub use problem::Problem;
pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "insurance",
    doc: crate::prose!("Insurance cover of animals and the claims against it."),
    tables: &[InsurancePolicy::DEF, InsuranceClaim::DEF],
};

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    cover::POLICY_COVERS_THE_DAY,
    cover::SUBMITTED_CLAIM_IS_COVERED,
    cover::ACKNOWLEDGEMENT_IS_RECORDED,
    cover::INSURER_PAYS_THE_INVOICE,
    cover::PATIENT_REPEATS_ITS_POLICY,
];

/// The rules of the module.
pub const RULES: &[Rule] = &[claim::RULE, filing::RULE, waiting::RULE];
