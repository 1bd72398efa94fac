//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod anesthesia_records;
mod surgeries;
mod surgical_procedures;

pub use anesthesia_records::{AnesthesiaRecord, AnesthesiaType, AsaClassification, RecoveryQuality};
pub use surgeries::{Surgery, SurgeryStatus, SurgeryType};
pub use surgical_procedures::{Laterality, ProcedureStatus, SurgicalProcedure};
