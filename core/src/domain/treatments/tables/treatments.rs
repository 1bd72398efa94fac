//! Treatments given in a visit.

use crate::domain::appointments::Appointment;
use crate::domain::inventory::InventoryBatch;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::services::Product;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Treatments given in a visit.
#[derive(Entity)]
#[entity(
    table = treatments, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all but [performed_at])]
#[sensitive(dea = [dosage, dosage_unit, administered_by, inventory_batch_id])]
#[indexes(appointment_id, patient_id, performed_at, encounter_id, (patient_id, performed_at))]
#[check(dosage_positive: dosage >= 0)]
#[check(dosage_has_unit: dosage is null or dosage_unit is not null)]
#[check(duration_positive: duration_minutes >= 0)]
pub struct Treatment {
    pub id: Id<Treatment>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade_on_purge)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub treatment_type: TreatmentType,
    pub treatment_name: String,
    #[field(long)]
    pub description: Option<String>,
    pub performed_at: Option<Instant>,
    pub duration_minutes: Option<i32>,
    pub dosage: Option<Fixed<10, 3>>,
    pub dosage_unit: Option<String>,
    pub administration_route: Option<MedicationRoute>,
    #[field(set_null)]
    pub administered_by: Option<Id<Staff>>,
    /// The drug used.
    #[field(set_null)]
    pub product_id: Option<Id<Product>>,
    /// The lot used.
    #[field(set_null)]
    pub inventory_batch_id: Option<Id<InventoryBatch>>,
    #[field(long)]
    pub indication: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The kinds of treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TreatmentType {
    Medication,
    Injection,
    Infusion,
    Surgery,
    Therapy,
    Bandaging,
    WoundCare,
    DentalProcedure,
    Vaccination,
}

/// How a drug enters the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum MedicationRoute {
    Oral,
    Topical,
    InjectionSubcutaneous,
    InjectionIntramuscular,
    InjectionIntravenous,
    Inhalation,
    Rectal,
    Ophthalmic,
    Otic,
    Intranasal,
    Transdermal,
}
