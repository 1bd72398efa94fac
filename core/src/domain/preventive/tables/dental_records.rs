//! Dental chart of one visit.

use chrono::NaiveDate;

use crate::domain::appointments::Appointment;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Dental chart of one visit.
#[derive(Entity)]
#[entity(
    table = dental_records, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[indexes(appointment_id, patient_id, exam_date, encounter_id, (patient_id, exam_date))]
#[check(dental_score_range: dental_score between 0 and 4)]
#[check(next_exam_after_exam: next_dental_exam_due > exam_date)]
pub struct DentalRecord {
    pub id: Id<DentalRecord>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade_on_purge)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub exam_date: NaiveDate,
    /// Dental disease from 0 (healthy) to 4 (severe).
    pub dental_score: Option<i32>,
    pub calculus_level: Option<SeverityLevel>,
    pub gingivitis_level: Option<SeverityLevel>,
    pub periodontitis_level: Option<SeverityLevel>,
    /// Modified Triadan numbers.
    #[field(json([text]))]
    pub missing_teeth: Option<Json>,
    #[field(json([{ type: choice(DentalProcedureType), tooth?: text, notes?: text }]))]
    pub procedures_performed: Option<Json>,
    #[field(default = false)]
    pub cleaning_performed: Option<bool>,
    #[field(default = false)]
    pub polishing_performed: Option<bool>,
    #[field(default = false)]
    pub fluoride_treatment: Option<bool>,
    #[field(json([{ tooth: text, reason: text, technique: text }]))]
    pub extractions_performed: Option<Json>,
    #[field(default = false)]
    pub radiographs_taken: Option<bool>,
    #[field(long)]
    pub radiograph_findings: Option<String>,
    #[field(default = false)]
    pub anesthesia_used: Option<bool>,
    #[field(long)]
    pub anesthesia_notes: Option<String>,
    #[field(long)]
    pub home_care_instructions: Option<String>,
    #[field(json([text]))]
    pub dental_products_recommended: Option<Json>,
    pub next_dental_exam_due: Option<NaiveDate>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The kinds of dental procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DentalProcedureType {
    Cleaning,
    Polishing,
    Extraction,
    FluorideTreatment,
    DentalXray,
}

/// The choices of severity level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum SeverityLevel {
    None,
    Mild,
    Moderate,
    Severe,
}
