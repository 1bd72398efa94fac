//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

mod clinic_facilities;
mod clinics;

pub use clinic_facilities::{ClinicFacility, FacilityType};
pub use clinics::{Clinic, ClinicType};
