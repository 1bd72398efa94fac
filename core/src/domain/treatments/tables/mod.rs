//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod medication_administration;
mod prescriptions;
mod treatments;

pub use medication_administration::MedicationAdministration;
pub use prescriptions::{Prescription, PrescriptionStatus};
pub use treatments::{MedicationRoute, Treatment, TreatmentType};
