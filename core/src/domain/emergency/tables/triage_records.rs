//! Each triage or re-triage of a case.

use super::{EmergencyCase, TriageLevel};
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{
    cell::{Fixed, Weight},
    choice::Choice,
    id::Id,
    json::Json,
    time::Instant,
};
use crate::schema::Entity;

/// Each triage or re-triage of a case.
#[derive(Entity)]
#[entity(
    table = triage_records, metadata,
    resource = medical_encounters, audit = medical_encounter, scope = parent(emergency_case_id), erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[indexes(emergency_case_id, patient_id, triage_level, triaged_at, (emergency_case_id, triaged_at))]
#[check(pain_score_range: pain_score between 0 and 10)]
#[check(oxygen_saturation_range: oxygen_saturation between 0 and 100)]
#[check(retriage_has_previous: not is_retriage or previous_triage_level is not null)]
#[check(target_wait_positive: target_wait_minutes >= 0)]
#[check(systolic_gte_diastolic: blood_pressure_systolic >= blood_pressure_diastolic)]
pub struct TriageRecord {
    pub id: Id<TriageRecord>,
    #[field(cascade)]
    pub emergency_case_id: Id<EmergencyCase>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub triage_level: TriageLevel,
    pub previous_triage_level: Option<TriageLevel>,
    #[field(default = false)]
    pub is_retriage: bool,
    #[field(set_null, required)]
    pub triaged_by: Option<Id<Staff>>,
    #[field(default = now)]
    pub triaged_at: Instant,
    pub airway_patent: Option<bool>,
    #[field(long)]
    pub breathing_notes: Option<String>,
    #[field(long)]
    pub circulation_notes: Option<String>,
    pub consciousness_level: Option<ConsciousnessLevel>,
    pub mucous_membrane: Option<MucousMembrane>,
    /// Seconds.
    pub capillary_refill_time: Option<Fixed<3, 1>>,
    pub temperature: Option<Fixed<4, 1>>,
    pub heart_rate: Option<i32>,
    pub respiratory_rate: Option<i32>,
    pub oxygen_saturation: Option<i32>,
    /// Millimetres of mercury.
    pub blood_pressure_systolic: Option<i32>,
    /// Millimetres of mercury.
    pub blood_pressure_diastolic: Option<i32>,
    /// Kilograms.
    pub weight: Option<Weight>,
    /// Pain from 0 (none) to 10.
    pub pain_score: Option<i32>,
    #[field(json([text]))]
    pub presenting_signs: Option<Json>,
    #[field(json([text]))]
    pub red_flags: Option<Json>,
    #[field(json([{ time: text, intervention: text, performed_by: uuid, notes: text }]))]
    pub interventions: Option<Json>,
    /// Longest wait for this level, in minutes.
    pub target_wait_minutes: i32,
    pub reassess_due_at: Option<Instant>,
    #[field(long)]
    pub notes: Option<String>,
}

/// How aware the animal is, from alert to comatose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ConsciousnessLevel {
    Alert,
    Responsive,
    Unresponsive,
    Depressed,
    Obtunded,
    Stuporous,
    Comatose,
}

/// Colour of the mucous membranes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum MucousMembrane {
    Pink,
    Pale,
    Cyanotic,
    Injected,
    Icteric,
    Muddy,
}
