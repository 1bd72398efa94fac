//! Procedures done within one surgery.

use super::{Surgery, SurgeryType, flow};
use crate::domain::services::Service;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Procedures done within one surgery.
#[derive(Entity)]
#[entity(
    table = surgical_procedures, metadata,
    resource = surgeries, audit = surgery, scope = parent(surgery_id), erasure = keep_medical_period
)]
#[sensitive(phi = all but [sequence_number])]
#[unique((surgery_id, sequence_number))]
#[indexes(surgery_id, status, service_id, performed_by_veterinarian_id)]
#[check(end_after_start: ended_at >= started_at)]
#[check(sequence_positive: sequence_number >= 1)]
#[check(blood_loss_positive: estimated_blood_loss_ml >= 0)]
#[check(counts_positive: sponge_count_initial >= 0 and sponge_count_final >= 0)]
#[check(
    completed_counts_match: status <> "completed" or sponge_count_initial is null
    or (sponge_count_final is not null and sponge_count_final = sponge_count_initial)
)]
#[check(aborted_must_have_reason: status <> "aborted" or abort_reason is not null)]
#[machine(flow::PROCEDURE_STATUS)]
pub struct SurgicalProcedure {
    pub id: Id<SurgicalProcedure>,
    #[field(cascade)]
    pub surgery_id: Id<Surgery>,
    #[field(default = 1)]
    pub sequence_number: i32,
    pub procedure_name: String,
    pub procedure_code: Option<String>,
    pub surgery_type: Option<SurgeryType>,
    /// The service that is billed.
    #[field(set_null)]
    pub service_id: Option<Id<Service>>,
    #[field(default = "planned")]
    pub status: ProcedureStatus,
    #[field(set_null)]
    pub performed_by_veterinarian_id: Option<Id<Veterinarian>>,
    pub body_site: Option<String>,
    #[field(default = "not_applicable")]
    pub laterality: Laterality,
    pub started_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    #[field(long)]
    pub technique: Option<String>,
    #[field(long)]
    pub findings: Option<String>,
    #[field(long)]
    pub complications: Option<String>,
    pub estimated_blood_loss_ml: Option<Fixed<8, 2>>,
    #[field(json([{ name: text, manufacturer?: text, lot_number?: text, serial_number?: text, quantity: int }]))]
    pub implants: Option<Json>,
    #[field(json([{ description: text, container?: text, sent_to_lab: boolean, diagnostic_test_order_id?: uuid }]))]
    pub specimens: Option<Json>,
    pub closure_method: Option<String>,
    pub suture_material: Option<String>,
    pub sponge_count_initial: Option<i32>,
    pub sponge_count_final: Option<i32>,
    #[field(set_null)]
    pub count_verified_by: Option<Id<Staff>>,
    #[field(long)]
    pub abort_reason: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The states of a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ProcedureStatus {
    Planned,
    InProgress,
    Completed,
    Aborted,
}

/// Side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Laterality {
    Left,
    Right,
    Bilateral,
    Midline,
    NotApplicable,
}
