//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod client_notes;
mod communication_logs;
mod message_templates;
mod patient_notes;
mod reminders;

pub use client_notes::{ClientNote, ClientNoteType};
pub use communication_logs::{CommunicationLog, CommunicationStatus};
pub use message_templates::{CommunicationType, MessageTemplate, MessageTemplateType};
pub use patient_notes::{PatientNote, PatientNoteType};
pub use reminders::{Reminder, ReminderReferenceType, ReminderStatus, ReminderType};
