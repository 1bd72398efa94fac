//! Files attached to an animal.

use super::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// Files attached to an animal.
#[derive(Entity)]
#[entity(
    table = patient_documents, metadata, deleted_at,
    resource = patients, audit = patient, scope = shared, erasure = delete
)]
#[sensitive(pii = [file_url, file_name])]
#[sensitive(phi = [title, description, document_type, file_url, file_name])]
#[indexes(patient_id, document_type)]
#[check(file_size_positive: file_size >= 0)]
pub struct PatientDocument {
    pub id: Id<PatientDocument>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub document_type: PatientDocumentType,
    pub title: String,
    #[field(long)]
    pub description: Option<String>,
    #[field(file)]
    pub file_url: String,
    pub file_name: String,
    /// Size in bytes.
    pub file_size: Option<i64>,
    pub mime_type: Option<String>,
    #[field(set_null)]
    pub uploaded_by: Option<Id<Staff>>,
}

/// The kinds of patient document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PatientDocumentType {
    VaccinationCertificate,
    MedicalReport,
    InsuranceClaim,
    Consent,
    ReferralLetter,
    Photo,
    Other,
}
