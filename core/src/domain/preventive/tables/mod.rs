//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod dental_records;
mod parasitic_control;
mod vaccinations;
mod wellness_exams;

pub use dental_records::{DentalProcedureType, DentalRecord, SeverityLevel};
pub use parasitic_control::{ParasiteTestResult, ParasiticControl, ParasiticControlType};
pub use vaccinations::{ReactionSeverity, Vaccination, VaccinationStatus};
pub use wellness_exams::{HealthStatus, WellnessExam};
