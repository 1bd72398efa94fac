//! The monitoring series of an emergency case; never changed afterwards.

use super::{ConsciousnessLevel, EmergencyCase, MucousMembrane};
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{cell::Fixed, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// The monitoring series of an emergency case; never changed afterwards.
#[derive(Entity)]
#[entity(
    table = emergency_vital_signs, metadata, append_only,
    resource = medical_encounters, audit = medical_encounter, scope = parent(emergency_case_id), erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[indexes(emergency_case_id, patient_id, recorded_at, (emergency_case_id, recorded_at))]
#[check(pain_score_range: pain_score between 0 and 10)]
#[check(oxygen_saturation_range: oxygen_saturation between 0 and 100)]
#[check(volumes_positive: fluid_input_ml >= 0 and urine_output_ml >= 0)]
#[check(systolic_gte_diastolic: blood_pressure_systolic >= blood_pressure_diastolic)]
pub struct EmergencyVitalSigns {
    pub id: Id<EmergencyVitalSigns>,
    #[field(cascade)]
    pub emergency_case_id: Id<EmergencyCase>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub recorded_at: Instant,
    #[field(set_null, required)]
    pub recorded_by: Option<Id<Staff>>,
    pub temperature: Option<Fixed<4, 1>>,
    pub heart_rate: Option<i32>,
    pub respiratory_rate: Option<i32>,
    pub blood_pressure_systolic: Option<i32>,
    pub blood_pressure_diastolic: Option<i32>,
    pub oxygen_saturation: Option<i32>,
    pub consciousness_level: Option<ConsciousnessLevel>,
    pub pupil_response: Option<String>,
    /// Seconds.
    pub capillary_refill_time: Option<Fixed<3, 1>>,
    pub mucous_membrane: Option<MucousMembrane>,
    /// Pain from 0 (none) to 10.
    pub pain_score: Option<i32>,
    pub fluid_input_ml: Option<Fixed<8, 2>>,
    pub urine_output_ml: Option<Fixed<8, 2>>,
    #[field(json([{ time: text, intervention: text, performed_by: uuid, notes: text }]))]
    pub interventions: Option<Json>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(long)]
    pub concerns: Option<String>,
}
