//! Radiology and ultrasound.

use crate::domain::appointments::Appointment;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Radiology and ultrasound.
#[derive(Entity)]
#[entity(
    table = imaging_studies, metadata, deleted_at,
    resource = diagnostics, audit = diagnostic_result, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all but [ordered_at, performed_at, interpreted_at])]
#[unique(accession_number only accession_number is not null)]
#[indexes(appointment_id, patient_id, performed_at, encounter_id, (patient_id, performed_at))]
#[check(performed_after_order: performed_at >= ordered_at)]
#[check(interpreted_after_performed: interpreted_at >= performed_at)]
pub struct ImagingStudy {
    pub id: Id<ImagingStudy>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade_on_purge)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub study_type: ImagingModality,
    #[field(long)]
    pub study_description: Option<String>,
    pub body_part: Option<String>,
    #[field(default = now)]
    pub ordered_at: Instant,
    pub performed_at: Option<Instant>,
    #[field(set_null)]
    pub performed_by: Option<Id<Staff>>,
    #[field(long)]
    pub clinical_indication: Option<String>,
    #[field(json([file]))]
    pub image_urls: Option<Json>,
    #[field(json([file]))]
    pub dicom_urls: Option<Json>,
    /// DICOM accession number.
    pub accession_number: Option<String>,
    #[field(set_null)]
    pub interpreted_by: Option<Id<Staff>>,
    pub interpreted_at: Option<Instant>,
    #[field(long)]
    pub findings: Option<String>,
    #[field(long)]
    pub impression: Option<String>,
    #[field(json([{ name: text, value: decimal, unit: text, location: text }]))]
    pub measurements: Option<Json>,
}

/// Ways of imaging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ImagingModality {
    Xray,
    Ultrasound,
    Ct,
    Mri,
    Endoscopy,
    Fluoroscopy,
    Nuclear,
}
