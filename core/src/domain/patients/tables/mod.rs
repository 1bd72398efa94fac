//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod patient_documents;
mod patient_weight_history;
mod patients;

pub use patient_documents::{PatientDocument, PatientDocumentType};
pub use patient_weight_history::PatientWeight;
pub use patients::{Gender, Patient, PatientStatus, Species, Temperament, WeightUnit};
