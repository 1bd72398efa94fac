//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod appointments;
mod consultations;

pub use appointments::{Appointment, AppointmentStatus, AppointmentType, VisitReason};
pub use consultations::{Consultation, Prognosis};
