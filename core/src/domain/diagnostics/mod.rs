//! Tests ordered, their results, and imaging.

pub mod critical;
pub mod flow;
pub mod incoming;
pub mod lab_flag;
pub mod problem;
pub mod results;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "diagnostics",
    doc: crate::prose!("Tests ordered, their results, and imaging."),
    tables: &[DiagnosticTestOrder::DEF, DiagnosticTestResult::DEF, ImagingStudy::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[lab_flag::RULE, incoming::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    results::SENT_OUT_SAMPLE_HAS_A_REFERENCE,
    results::RESULTED_TEST_HAS_A_RESULT,
    results::COMPLETED_TEST_IS_REVIEWED,
    results::CRITICAL_RESULT_IS_POINTED_OUT,
];
