//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod veterinarian_clinic_assignments;
mod veterinarian_licenses;
mod veterinarian_schedules;
mod veterinarians;

pub use veterinarian_clinic_assignments::VeterinarianClinicAssignment;
pub use veterinarian_licenses::{DeaSchedule, LicenseStatus, LicenseType, VeterinarianLicense};
pub use veterinarian_schedules::{ScheduleType, VeterinarianSchedule};
pub use veterinarians::{Veterinarian, VeterinarianSpecialization};
