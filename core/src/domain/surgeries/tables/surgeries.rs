//! One operation session.

use super::flow;
use crate::domain::appointments::Appointment;
use crate::domain::clinics::ClinicFacility;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// One operation session.
#[derive(Entity)]
#[entity(
    table = surgeries, metadata, deleted_at,
    resource = surgeries, audit = surgery, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = all but [scheduled_at])]
#[indexes(
    appointment_id, patient_id, status, scheduled_at, primary_surgeon_id, encounter_id, (status, scheduled_at)
)]
#[check(surgery_completion_after_start: surgery_completed_at > surgery_started_at)]
#[check(recovery_completion_after_start: recovery_completed_at > recovery_started_at)]
#[check(surgeons_differ: assisting_surgeon_id <> primary_surgeon_id)]
#[check(
    timeline_order: pre_op_started_at <= anesthesia_induced_at and anesthesia_induced_at <= surgery_started_at
    and pre_op_started_at <= surgery_started_at and surgery_completed_at <= recovery_completed_at
)]
#[check(
    cancelled_must_have_reason: status not in ("cancelled", "postponed") or cancellation_reason is not null
)]
#[machine(flow::SURGERY_STATUS)]
pub struct Surgery {
    pub id: Id<Surgery>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub surgery_type: SurgeryType,
    pub procedure_name: String,
    #[field(long)]
    pub description: Option<String>,
    #[field(default = "scheduled")]
    pub status: SurgeryStatus,
    #[field(cascade_on_purge)]
    pub primary_surgeon_id: Id<Veterinarian>,
    #[field(set_null)]
    pub assisting_surgeon_id: Option<Id<Veterinarian>>,
    #[field(set_null)]
    pub anesthesiologist_id: Option<Id<Veterinarian>>,
    /// The surgery suite.
    #[field(set_null)]
    pub facility_id: Option<Id<ClinicFacility>>,
    pub scheduled_at: Instant,
    pub estimated_duration_minutes: Option<i32>,
    #[field(long)]
    pub pre_op_assessment: Option<String>,
    #[field(json(map(any)))]
    pub pre_op_bloodwork: Option<Json>,
    #[field(long)]
    pub fasting_instructions: Option<String>,
    pub pre_op_started_at: Option<Instant>,
    pub anesthesia_induced_at: Option<Instant>,
    pub surgery_started_at: Option<Instant>,
    pub surgery_completed_at: Option<Instant>,
    pub recovery_started_at: Option<Instant>,
    pub recovery_completed_at: Option<Instant>,
    #[field(long)]
    pub findings: Option<String>,
    #[field(long)]
    pub procedure_notes: Option<String>,
    #[field(long)]
    pub complications: Option<String>,
    #[field(long)]
    pub post_op_instructions: Option<String>,
    #[field(long)]
    pub pain_management_plan: Option<String>,
    pub follow_up_date: Option<Instant>,
    pub discharged_at: Option<Instant>,
    #[field(long)]
    pub discharge_notes: Option<String>,
    pub cancelled_at: Option<Instant>,
    /// Why it was cancelled or postponed.
    #[field(long)]
    pub cancellation_reason: Option<String>,
}

/// The kinds of surgery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum SurgeryType {
    Spay,
    Neuter,
    DentalExtraction,
    MassRemoval,
    Orthopedic,
    SoftTissue,
    Ophthalmic,
    Emergency,
    Exploratory,
    Amputation,
    Cesarean,
}

/// The states of a surgery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum SurgeryStatus {
    Scheduled,
    PreOp,
    InProgress,
    Completed,
    Cancelled,
    Postponed,
}
