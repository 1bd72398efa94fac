//! SOAP note of one appointment.

use super::Appointment;
use crate::domain::medical_records::MedicalEncounter;
use crate::kernel::{
    cell::{Fixed, Weight},
    choice::Choice,
    id::Id,
    json::Json,
    time::Instant,
};
use crate::schema::Entity;

/// SOAP note of one appointment.
#[derive(Entity)]
#[entity(
    table = consultations, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[unique(appointment_id)]
#[indexes(appointment_id, encounter_id)]
#[check(body_condition_score_range: body_condition_score between 1 and 9)]
#[check(
    vitals_plausible: temperature between 20 and 45 and heart_rate between 1 and 1000
    and respiratory_rate between 1 and 500 and weight > 0
)]
#[check(follow_up_has_date: not follow_up_required or follow_up_date is not null)]
pub struct Consultation {
    pub id: Id<Consultation>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(long)]
    pub subjective: Option<String>,
    #[field(long)]
    pub objective: Option<String>,
    /// Degrees Celsius.
    pub temperature: Option<Fixed<4, 1>>,
    /// Per minute.
    pub heart_rate: Option<i32>,
    /// Per minute.
    pub respiratory_rate: Option<i32>,
    /// Kilograms.
    pub weight: Option<Weight>,
    pub body_condition_score: Option<i32>,
    #[field(json(map(any)))]
    pub vital_signs: Option<Json>,
    #[field(long)]
    pub assessment: Option<String>,
    #[field(json([text]))]
    pub diagnosis: Option<Json>,
    #[field(long)]
    pub plan: Option<String>,
    #[field(json([text]))]
    pub recommendations: Option<Json>,
    #[field(default = false)]
    pub follow_up_required: bool,
    pub follow_up_date: Option<Instant>,
    pub prognosis: Option<Prognosis>,
}

/// The expected course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Prognosis {
    Good,
    Guarded,
    Poor,
    Excellent,
    Grave,
}
