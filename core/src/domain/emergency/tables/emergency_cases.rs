//! Emergency visits.

use super::flow;
use crate::domain::appointments::Appointment;
use crate::domain::clients::Client;
use crate::domain::clinics::Clinic;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Emergency visits.
#[derive(Entity)]
#[entity(
    table = emergency_cases, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = clinic(clinic_id), erasure = keep_medical_period
)]
#[sensitive(pii = [client_id])]
#[sensitive(phi = all but [presented_at, triaged_at])]
#[indexes(
    clinic_id, patient_id, triage_level, presented_at, client_id, assigned_veterinarian_id, (clinic_id,
    disposition, triage_level)
)]
#[check(treatment_after_presented: treatment_started_at >= presented_at)]
#[check(stabilized_pair: is_stabilized = (stabilized_at is not null))]
#[check(disposition_pair: (disposition is null) = (disposition_at is null))]
#[check(transfer_has_target: disposition not in ("transferred", "referred") or transferred_to is not null)]
#[machine(flow::DISPOSITION)]
#[machine(flow::TRIAGE_LEVEL)]
pub struct EmergencyCase {
    pub id: Id<EmergencyCase>,
    #[field(set_null)]
    pub appointment_id: Option<Id<Appointment>>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    #[field(cascade)]
    pub client_id: Id<Client>,
    pub emergency_category: Option<EmergencyCategory>,
    #[field(long)]
    pub chief_complaint: String,
    /// The newest triage level, kept from the triage records.
    pub triage_level: TriageLevel,
    #[field(set_null, required)]
    pub triaged_by: Option<Id<Staff>>,
    #[field(default = now)]
    pub triaged_at: Instant,
    #[field(default = now)]
    pub presented_at: Instant,
    pub arrival_method: Option<ArrivalMethod>,
    #[field(json({ temperature?: decimal, heart_rate?: int, respiratory_rate?: int, blood_pressure?: text, capillary_refill_time?: text, mucous_membrane?: text, consciousness?: text }))]
    pub initial_vital_signs: Option<Json>,
    #[field(long)]
    pub triage_notes: Option<String>,
    #[field(set_null)]
    pub assigned_veterinarian_id: Option<Id<Veterinarian>>,
    pub treatment_started_at: Option<Instant>,
    #[field(long)]
    pub treatment_summary: Option<String>,
    #[field(default = false)]
    pub is_stabilized: bool,
    pub stabilized_at: Option<Instant>,
    /// How the case ended; empty while it is open.
    pub disposition: Option<Disposition>,
    pub disposition_at: Option<Instant>,
    #[field(long)]
    pub disposition_notes: Option<String>,
    pub transferred_to: Option<String>,
    #[field(long)]
    pub referral_reason: Option<String>,
    #[field(json([file]))]
    pub transfer_documents: Option<Json>,
    #[field(long)]
    pub outcome: Option<String>,
    #[field(long)]
    pub outcome_notes: Option<String>,
    #[field(default = false)]
    pub follow_up_required: bool,
    #[field(long)]
    pub follow_up_instructions: Option<String>,
}

/// How soon an emergency must be seen, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TriageLevel {
    Immediate,
    Urgent,
    SemiUrgent,
    NonUrgent,
}

/// The categories of emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum EmergencyCategory {
    Trauma,
    Toxicity,
    RespiratoryDistress,
    CardiacArrest,
    Seizure,
    GastricDilatationVolvulus,
    UrinaryObstruction,
    Dystocia,
    Heatstroke,
    Hemorrhage,
    Anaphylaxis,
    Neurological,
    Other,
}

/// How an emergency case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Disposition {
    TreatedAndReleased,
    Admitted,
    Transferred,
    Referred,
    Euthanized,
    Deceased,
    LeftAgainstAdvice,
}

/// How an emergency arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ArrivalMethod {
    WalkIn,
    Ambulance,
    Transfer,
    Referral,
    PoliceOrRescue,
}
