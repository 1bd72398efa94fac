//! Doses given; never changed afterwards.

use super::{MedicationRoute, Prescription};
use crate::domain::inventory::InventoryBatch;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{cell::Fixed, id::Id, time::Instant};
use crate::schema::Entity;

/// Doses given; never changed afterwards.
#[derive(Entity)]
#[entity(
    table = medication_administration, metadata, append_only,
    resource = prescriptions, creating = administer, audit = prescription, scope = parent(prescription_id), erasure = keep_years(2)
)]
#[sensitive(pii = [administered_by, witnessed_by])]
#[sensitive(phi = all)]
#[sensitive(dea = all)]
#[indexes(prescription_id, patient_id, administered_at, (patient_id, administered_at))]
#[check(dosage_given_positive: dosage_given > 0)]
#[check(quantity_wasted_positive: quantity_wasted >= 0)]
#[check(witness_differs: witnessed_by <> administered_by)]
pub struct MedicationAdministration {
    pub id: Id<MedicationAdministration>,
    #[field(cascade_on_purge)]
    pub prescription_id: Id<Prescription>,
    #[field(cascade_on_purge)]
    pub patient_id: Id<Patient>,
    pub administered_at: Instant,
    #[field(set_null, required)]
    pub administered_by: Option<Id<Staff>>,
    /// The second person, for controlled drugs.
    #[field(set_null)]
    pub witnessed_by: Option<Id<Staff>>,
    pub dosage_given: Fixed<10, 3>,
    pub dosage_unit: String,
    pub route: MedicationRoute,
    /// What was wasted; a controlled drug needs a witness.
    #[field(default = 0)]
    pub quantity_wasted: Fixed<10, 3>,
    #[field(set_null)]
    pub inventory_batch_id: Option<Id<InventoryBatch>>,
    #[field(long)]
    pub notes: Option<String>,
    pub adverse_reactions: Option<String>,
}
