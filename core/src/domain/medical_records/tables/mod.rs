//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod encounter_attachments;
mod medical_encounters;

pub use encounter_attachments::{AttachmentCategory, AttachmentType, EncounterAttachment};
pub use medical_encounters::{EncounterStatus, EncounterType, MedicalEncounter};
