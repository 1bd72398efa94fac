//! Notes on an animal.

use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// Notes on an animal.
#[derive(Entity)]
#[entity(
    table = patient_notes, metadata, deleted_at,
    resource = patients, audit = patient, scope = shared, erasure = keep
)]
#[sensitive(phi = [subject, content])]
#[indexes(patient_id, note_type, created_by, (patient_id, is_alert))]
pub struct PatientNote {
    pub id: Id<PatientNote>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub note_type: Option<PatientNoteType>,
    pub subject: Option<String>,
    #[field(long)]
    pub content: String,
    #[field(default = false)]
    pub is_pinned: bool,
    #[field(default = false)]
    pub is_alert: bool,
    #[field(default = true)]
    pub show_on_records: bool,
    #[field(set_null, required)]
    pub created_by: Option<Id<Staff>>,
}

/// The kinds of patient note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PatientNoteType {
    Behavioral,
    Dietary,
    MedicalAlert,
    General,
}
