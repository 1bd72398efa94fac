//! Parasite prevention given.

use chrono::NaiveDate;

use crate::domain::appointments::Appointment;
use crate::domain::inventory::InventoryBatch;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::treatments::MedicationRoute;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Parasite prevention given.
#[derive(Entity)]
#[entity(
    table = parasitic_control, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all)]
#[indexes(patient_id, control_type, next_due_date, (patient_id, control_type, administered_at), lot_number)]
#[check(next_due_after_given: next_due_date > date(administered_at))]
#[check(duration_positive: duration_days > 0)]
#[check(test_pair: test_result is null or test_date is not null)]
pub struct ParasiticControl {
    pub id: Id<ParasiticControl>,
    #[field(set_null)]
    pub appointment_id: Option<Id<Appointment>>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(set_null)]
    pub veterinarian_id: Option<Id<Veterinarian>>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub control_type: ParasiticControlType,
    pub product_name: String,
    pub manufacturer: Option<String>,
    pub lot_number: Option<String>,
    #[field(set_null)]
    pub inventory_batch_id: Option<Id<InventoryBatch>>,
    pub administered_at: Instant,
    #[field(set_null)]
    pub administered_by: Option<Id<Staff>>,
    pub dosage: Option<Fixed<8, 3>>,
    pub dosage_unit: Option<String>,
    pub route: Option<MedicationRoute>,
    pub next_due_date: Option<NaiveDate>,
    pub duration_days: Option<i32>,
    pub test_result: Option<ParasiteTestResult>,
    pub test_date: Option<NaiveDate>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The kinds of parasitic control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ParasiticControlType {
    HeartwormPrevention,
    FleaPrevention,
    TickPrevention,
    IntestinalParasite,
    Deworming,
}

/// The choices of parasite test result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ParasiteTestResult {
    Negative,
    Positive,
    Inconclusive,
}
