//! Nose-to-tail exam.

use chrono::NaiveDate;

use crate::domain::appointments::Appointment;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{
    cell::{Fixed, Weight},
    choice::Choice,
    id::Id,
    json::Json,
};
use crate::schema::Entity;

/// Nose-to-tail exam.
#[derive(Entity)]
#[entity(
    table = wellness_exams, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[indexes(appointment_id, patient_id, exam_date, encounter_id, next_exam_due, (patient_id, exam_date))]
#[check(body_condition_score_range: body_condition_score between 1 and 9)]
#[check(next_exam_after_exam: next_exam_due > exam_date)]
pub struct WellnessExam {
    pub id: Id<WellnessExam>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade_on_purge)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub exam_date: NaiveDate,
    /// Kilograms.
    pub weight: Option<Weight>,
    pub body_condition_score: Option<i32>,
    /// Degrees Celsius.
    pub temperature: Option<Fixed<4, 1>>,
    pub heart_rate: Option<i32>,
    pub respiratory_rate: Option<i32>,
    #[field(long)]
    pub eyes_ears_nose: Option<String>,
    #[field(long)]
    pub oral_cavity: Option<String>,
    #[field(long)]
    pub cardiovascular: Option<String>,
    #[field(long)]
    pub respiratory: Option<String>,
    #[field(long)]
    pub gastrointestinal: Option<String>,
    #[field(long)]
    pub urogenital: Option<String>,
    #[field(long)]
    pub musculoskeletal: Option<String>,
    #[field(long)]
    pub integumentary: Option<String>,
    #[field(long)]
    pub lymph_nodes: Option<String>,
    #[field(long)]
    pub neurological_status: Option<String>,
    #[field(long)]
    pub behavioral_assessment: Option<String>,
    #[field(long)]
    pub general_assessment: Option<String>,
    #[field(json([text]))]
    pub abnormal_findings: Option<Json>,
    #[field(json([text]))]
    pub recommendations: Option<Json>,
    pub diet_recommendations: Option<String>,
    pub exercise_recommendations: Option<String>,
    pub next_exam_due: Option<NaiveDate>,
    pub health_status: Option<HealthStatus>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The states of a health.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum HealthStatus {
    Excellent,
    Good,
    Fair,
    Poor,
}
