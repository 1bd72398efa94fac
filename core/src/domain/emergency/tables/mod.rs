//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod emergency_cases;
mod emergency_vital_signs;
mod triage_records;

pub use emergency_cases::{ArrivalMethod, Disposition, EmergencyCase, EmergencyCategory, TriageLevel};
pub use emergency_vital_signs::EmergencyVitalSigns;
pub use triage_records::{ConsciousnessLevel, MucousMembrane, TriageRecord};
