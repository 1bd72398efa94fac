//! One visit, the parent of its clinical work.

use super::flow;
use crate::domain::appointments::Appointment;
use crate::domain::billing::Invoice;
use crate::domain::clients::Client;
use crate::domain::clinics::Clinic;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{cell::Amount, choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// One visit, the parent of its clinical work.
#[derive(Entity)]
#[entity(
    table = medical_encounters, metadata, deleted_at,
    resource = medical_encounters, audit = medical_encounter, scope = clinic(clinic_id), erasure = keep_medical_period
)]
#[sensitive(pii = [client_id, consent_form_urls])]
#[sensitive(phi = all but [encounter_number, estimated_cost, actual_cost, consent_form_urls])]
#[sensitive(financial = [estimated_cost, actual_cost])]
#[sensitive(dea = [medications_summary])]
#[unique(encounter_number)]
#[indexes(
    clinic_id, patient_id, client_id, veterinarian_id, status, encounter_type, scheduled_start_at,
    actual_start_at, appointment_id, (patient_id, actual_start_at), (clinic_id, status, scheduled_start_at)
)]
#[check(actual_end_after_start: actual_end_at >= actual_start_at)]
#[check(estimated_cost_positive: estimated_cost >= 0)]
#[check(actual_cost_positive: actual_cost >= 0)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[check(signed_pair: signed_by_veterinarian_id is null or signed_at is not null)]
#[machine(flow::ENCOUNTER_STATUS)]
pub struct MedicalEncounter {
    pub id: Id<MedicalEncounter>,
    /// Number of the visit, such as ENC-00001.
    #[field(number(encounter))]
    pub encounter_number: String,
    #[field(cascade_on_purge)]
    pub clinic_id: Id<Clinic>,
    #[field(cascade_on_purge)]
    pub patient_id: Id<Patient>,
    #[field(cascade_on_purge)]
    pub client_id: Id<Client>,
    /// The booking; empty for a walk-in.
    #[field(set_null)]
    pub appointment_id: Option<Id<Appointment>>,
    pub encounter_type: EncounterType,
    #[field(default = "scheduled")]
    pub status: EncounterStatus,
    #[field(set_null)]
    pub veterinarian_id: Option<Id<Veterinarian>>,
    pub scheduled_start_at: Option<Instant>,
    pub actual_start_at: Option<Instant>,
    pub actual_end_at: Option<Instant>,
    pub duration_minutes: Option<i32>,
    #[field(long)]
    pub chief_complaint: Option<String>,
    #[field(long)]
    pub presenting_problem: Option<String>,
    /// Part of the SOAP note.
    #[field(long)]
    pub subjective: Option<String>,
    /// Part of the SOAP note.
    #[field(long)]
    pub objective: Option<String>,
    /// Part of the SOAP note.
    #[field(long)]
    pub assessment: Option<String>,
    /// Part of the SOAP note.
    #[field(long)]
    pub plan: Option<String>,
    #[field(json({ temperature?: decimal, temperature_unit?: text, heart_rate?: int, respiratory_rate?: int, blood_pressure?: text, weight?: decimal, weight_unit?: text, body_condition_score?: int, mucous_membranes?: text, capillary_refill_time?: text, hydration_status?: text }))]
    pub vital_signs: Option<Json>,
    /// Diagnoses, at most one of them primary.
    #[field(json([{ code?: text, description: text, is_primary: boolean, severity?: text }]))]
    pub diagnoses: Option<Json>,
    #[field(long)]
    pub procedures_summary: Option<String>,
    #[field(long)]
    pub medications_summary: Option<String>,
    #[field(long)]
    pub follow_up_instructions: Option<String>,
    pub follow_up_date: Option<Instant>,
    #[field(long)]
    pub discharge_instructions: Option<String>,
    pub discharged_at: Option<Instant>,
    #[field(set_null)]
    pub discharged_by: Option<Id<Staff>>,
    #[field(json([{ alert_type: text, message: text, severity: text }]))]
    pub clinical_alerts: Option<Json>,
    pub estimated_cost: Option<Amount>,
    pub actual_cost: Option<Amount>,
    #[field(set_null, by_action)]
    pub invoice_id: Option<Id<Invoice>>,
    #[field(default = false)]
    pub requires_follow_up: bool,
    #[field(default = false)]
    pub follow_up_completed: bool,
    #[field(default = false)]
    pub consent_forms_obtained: bool,
    #[field(json([file]))]
    pub consent_form_urls: Option<Json>,
    /// Never shown to the client.
    #[field(long)]
    pub internal_notes: Option<String>,
    #[field(json([{ staff_id: uuid, role: text, responsibilities?: text }]))]
    pub staff_involved: Option<Json>,
    /// From here on the record is locked; changes are amendments.
    #[field(by_action)]
    pub signed_at: Option<Instant>,
    #[field(set_null, by_action)]
    pub signed_by_veterinarian_id: Option<Id<Veterinarian>>,
    pub cancelled_at: Option<Instant>,
    #[field(set_null)]
    pub cancelled_by: Option<Id<Staff>>,
    #[field(long)]
    pub cancellation_reason: Option<String>,
}

/// The kinds of encounter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum EncounterType {
    Wellness,
    SickVisit,
    Emergency,
    Surgery,
    FollowUp,
    Vaccination,
    Dental,
    Grooming,
    BoardingCheckin,
    BoardingCheckout,
    Euthanasia,
}

/// The states of an encounter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum EncounterStatus {
    Scheduled,
    InProgress,
    Completed,
    Cancelled,
    NoShow,
}
