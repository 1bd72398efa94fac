//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod diagnostic_test_orders;
mod diagnostic_test_results;
mod imaging_studies;

pub use diagnostic_test_orders::{DiagnosticTestOrder, DiagnosticTestType, SampleType, TestStatus};
pub use diagnostic_test_results::{DiagnosticTestResult, ResultStatus, ResultValueFlag};
pub use imaging_studies::{ImagingModality, ImagingStudy};
