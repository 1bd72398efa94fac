//! Vaccines given or due.

use chrono::NaiveDate;

use super::flow;
use crate::domain::appointments::Appointment;
use crate::domain::inventory::InventoryBatch;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::treatments::MedicationRoute;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Vaccines given or due.
#[derive(Entity)]
#[entity(
    table = vaccinations, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = visit, erasure = keep
)]
#[sensitive(phi = all)]
#[unique(certificate_number only certificate_number is not null)]
#[indexes(
    patient_id, status, next_due_date, (patient_id, vaccine_name, administered_at), (status, next_due_date),
    lot_number
)]
#[check(administered_has_time: status <> "administered" or administered_at is not null)]
#[check(next_due_after_given: next_due_date > date(administered_at))]
#[check(dosage_positive: dosage > 0)]
#[check(declined_must_have_reason: status not in ("declined", "exempted") or status_reason is not null)]
#[machine(flow::VACCINATION_STATUS)]
pub struct Vaccination {
    pub id: Id<Vaccination>,
    #[field(set_null)]
    pub appointment_id: Option<Id<Appointment>>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(set_null)]
    pub veterinarian_id: Option<Id<Veterinarian>>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub vaccine_name: String,
    pub manufacturer: Option<String>,
    pub lot_number: Option<String>,
    pub serial_number: Option<String>,
    /// The lot, so that a recall finds the animal.
    #[field(set_null)]
    pub inventory_batch_id: Option<Id<InventoryBatch>>,
    pub administered_at: Option<Instant>,
    #[field(set_null)]
    pub administered_by: Option<Id<Staff>>,
    pub dosage: Option<Fixed<8, 3>>,
    pub dosage_unit: Option<String>,
    pub route: Option<MedicationRoute>,
    pub site: Option<String>,
    #[field(default = "administered")]
    pub status: VaccinationStatus,
    pub scheduled_date: Option<NaiveDate>,
    pub due_date: Option<NaiveDate>,
    pub next_due_date: Option<NaiveDate>,
    /// Why it was declined or exempted.
    #[field(long)]
    pub status_reason: Option<String>,
    #[field(long)]
    pub adverse_reaction: Option<String>,
    pub reaction_severity: Option<ReactionSeverity>,
    pub certificate_number: Option<String>,
    #[field(file)]
    pub certificate_url: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The states of a vaccination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum VaccinationStatus {
    Scheduled,
    Administered,
    Overdue,
    Declined,
    Exempted,
}

/// The choices of reaction severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ReactionSeverity {
    Mild,
    Moderate,
    Severe,
}
