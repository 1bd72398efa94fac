//! Files of a visit.

use super::MedicalEncounter;
use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Files of a visit.
#[derive(Entity)]
#[entity(
    table = encounter_attachments, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = parent(encounter_id), erasure = keep_medical_period
)]
#[sensitive(pii = [file_url, file_name])]
#[sensitive(phi = [title, description, file_url, file_name, tags])]
#[indexes(encounter_id, attachment_type)]
#[check(file_size_positive: file_size >= 0)]
pub struct EncounterAttachment {
    pub id: Id<EncounterAttachment>,
    #[field(cascade)]
    pub encounter_id: Id<MedicalEncounter>,
    pub attachment_type: AttachmentType,
    pub title: String,
    #[field(long)]
    pub description: Option<String>,
    #[field(file)]
    pub file_url: String,
    pub file_name: String,
    /// Size in bytes.
    pub file_size: Option<i64>,
    pub mime_type: Option<String>,
    pub category: Option<AttachmentCategory>,
    #[field(json([text]))]
    pub tags: Option<Json>,
    #[field(default = false)]
    pub visible_to_client: bool,
    #[field(set_null)]
    pub uploaded_by: Option<Id<Staff>>,
}

/// The kinds of attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AttachmentType {
    Xray,
    LabReport,
    ConsentForm,
    Photo,
    Document,
    Video,
    Dicom,
}

/// The categories of attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AttachmentCategory {
    Diagnostic,
    Administrative,
    Clinical,
}
