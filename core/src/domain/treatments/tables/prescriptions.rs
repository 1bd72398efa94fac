//! Prescriptions, controlled or not.

use super::{MedicationRoute, flow};
use crate::domain::appointments::Appointment;
use crate::domain::clients::Client;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::services::Product;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::{DeaSchedule, Veterinarian};
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Prescriptions, controlled or not.
#[derive(Entity)]
#[entity(
    table = prescriptions, metadata, deleted_at,
    resource = prescriptions, creating = prescribe, audit = prescription, scope = visit, erasure = keep_years(2)
)]
#[sensitive(pii = [client_id])]
#[sensitive(phi = all)]
#[sensitive(dea = all)]
#[unique(prescription_number)]
#[indexes(
    appointment_id, patient_id, client_id, status, veterinarian_id, dea_schedule, (status, end_date),
    (patient_id, status)
)]
#[check(end_date_after_start_date: end_date > start_date)]
#[check(dosage_positive: dosage >= 0)]
#[check(quantity_positive: quantity >= 0)]
#[check(controlled_matches_schedule: is_controlled_substance = (dea_schedule <> "non_controlled"))]
#[check(schedule_1_forbidden: dea_schedule <> "schedule_1")]
#[check(schedule_2_no_refills: dea_schedule <> "schedule_2" or refills_allowed = 0)]
#[check(schedule_3_4_refill_cap: dea_schedule not in ("schedule_3", "schedule_4") or refills_allowed <= 5)]
#[check(refills_range: refills_remaining between 0 and refills_allowed)]
#[check(withdrawal_positive: meat_withdrawal_days >= 0 and milk_withdrawal_days >= 0)]
#[check(
    discontinued_must_have_reason: status <> "discontinued" or (discontinued_at is not null
    and discontinuation_reason is not null)
)]
#[machine(flow::PRESCRIPTION_STATUS)]
pub struct Prescription {
    pub id: Id<Prescription>,
    #[field(cascade_on_purge)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade_on_purge)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade_on_purge)]
    pub patient_id: Id<Patient>,
    #[field(cascade_on_purge)]
    pub client_id: Id<Client>,
    #[field(number(prescription))]
    pub prescription_number: String,
    pub medication_name: String,
    pub generic_name: Option<String>,
    /// The product in stock, whose schedule the prescription shares.
    #[field(set_null)]
    pub product_id: Option<Id<Product>>,
    #[field(default = "non_controlled")]
    pub dea_schedule: DeaSchedule,
    #[field(default = false)]
    pub is_controlled_substance: bool,
    pub dosage: Fixed<10, 3>,
    pub dosage_unit: String,
    pub route: MedicationRoute,
    pub frequency: String,
    pub duration_days: Option<i32>,
    pub quantity: Fixed<10, 2>,
    pub quantity_unit: String,
    #[field(default = 0)]
    pub refills_allowed: i32,
    #[field(default = 0, by_action)]
    pub refills_remaining: i32,
    #[field(long)]
    pub instructions: String,
    #[field(long)]
    pub warnings: Option<String>,
    #[field(default = "active")]
    pub status: PrescriptionStatus,
    #[field(default = now)]
    pub prescribed_at: Instant,
    pub start_date: Option<Instant>,
    pub end_date: Option<Instant>,
    pub discontinued_at: Option<Instant>,
    #[field(long)]
    pub discontinuation_reason: Option<String>,
    /// Withdrawal period for food animals, in days; 0 is a valid answer.
    pub meat_withdrawal_days: Option<i32>,
    /// Withdrawal period for food animals, in days; 0 is a valid answer.
    pub milk_withdrawal_days: Option<i32>,
    pub pharmacy_name: Option<String>,
    #[field(by_action)]
    pub dispensed_at: Option<Instant>,
    #[field(set_null, by_action)]
    pub dispensed_by: Option<Id<Staff>>,
}

/// The states of a prescription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PrescriptionStatus {
    Active,
    Completed,
    Discontinued,
    Expired,
}
