//! Weight series.

use super::{Patient, WeightUnit};
use crate::domain::staff::Staff;
use crate::kernel::{cell::Weight, id::Id, time::Instant};
use crate::schema::Entity;

/// Weight series.
#[derive(Entity)]
#[entity(
    table = patient_weight_history, metadata,
    resource = patients, audit = patient, scope = shared, erasure = keep
)]
#[sensitive(phi = [weight, body_condition_score, notes])]
#[indexes(patient_id, measured_at, (patient_id, measured_at))]
#[check(body_condition_score_range: body_condition_score between 1 and 9)]
#[check(weight_positive: weight > 0)]
pub struct PatientWeight {
    pub id: Id<PatientWeight>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub weight: Weight,
    #[field(default = "kg")]
    pub weight_unit: WeightUnit,
    /// Body condition on the scale from 1 (emaciated) to 9 (obese).
    pub body_condition_score: Option<i32>,
    pub measured_at: Instant,
    #[field(set_null)]
    pub measured_by: Option<Id<Staff>>,
    #[field(long)]
    pub notes: Option<String>,
}
