//! Anesthesia sheet.

use super::Surgery;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{cell::Weight, choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Anesthesia sheet.
#[derive(Entity)]
#[entity(
    table = anesthesia_records, metadata, deleted_at,
    resource = surgeries, audit = surgery, scope = parent(surgery_id), erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[sensitive(
    dea = [induction_agent, induction_dose, maintenance_agent, maintenance_dose, premedication_agents]
)]
#[indexes(surgery_id, patient_id)]
#[check(weight_positive: pre_anesthetic_weight > 0)]
pub struct AnesthesiaRecord {
    pub id: Id<AnesthesiaRecord>,
    #[field(cascade)]
    pub surgery_id: Id<Surgery>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub asa_classification: Option<AsaClassification>,
    /// Kilograms.
    pub pre_anesthetic_weight: Option<Weight>,
    #[field(long)]
    pub pre_anesthetic_assessment: Option<String>,
    pub anesthesia_type: AnesthesiaType,
    pub induction_agent: Option<String>,
    pub induction_dose: Option<String>,
    pub maintenance_agent: Option<String>,
    pub maintenance_dose: Option<String>,
    #[field(json([{ drug: text, dose: text, route: text, time: text }]))]
    pub premedication_agents: Option<Json>,
    /// The monitoring series; every five minutes is usual.
    #[field(json([{ time: text, heart_rate: int, respiratory_rate: int, temperature: decimal, blood_pressure: text, spo2: int, etco2: int, notes: text }]))]
    pub vital_signs_records: Option<Json>,
    #[field(long)]
    pub complications: Option<String>,
    pub adverse_events: Option<String>,
    pub recovery_quality: Option<RecoveryQuality>,
    #[field(long)]
    pub recovery_notes: Option<String>,
    #[field(long)]
    pub post_anesthetic_instructions: Option<String>,
    #[field(set_null)]
    pub monitored_by: Option<Id<Staff>>,
}

/// The kinds of anesthesia.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AnesthesiaType {
    General,
    Local,
    Regional,
    Sedation,
}

/// Physical status classes of the American Society of Anesthesiologists (ASA).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AsaClassification {
    Asa1,
    Asa2,
    Asa3,
    Asa4,
    Asa5,
}

/// The choices of recovery quality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum RecoveryQuality {
    Smooth,
    Moderate,
    Rough,
}
