//! Lab and test orders.

use super::flow;
use crate::domain::appointments::Appointment;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Lab and test orders.
#[derive(Entity)]
#[entity(
    table = diagnostic_test_orders, metadata, deleted_at,
    resource = diagnostics, audit = diagnostic_result, scope = visit, erasure = keep_medical_period
)]
#[sensitive(phi = [test_type, test_name, clinical_indication, notes, laboratory_reference_number])]
#[unique((laboratory_name, laboratory_reference_number) only laboratory_reference_number is not null)]
#[indexes(appointment_id, patient_id, status, encounter_id, veterinarian_id, (patient_id, ordered_at))]
#[check(sample_after_order: sample_collected_at >= ordered_at)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[machine(flow::TEST_STATUS)]
pub struct DiagnosticTestOrder {
    pub id: Id<DiagnosticTestOrder>,
    #[field(cascade)]
    pub appointment_id: Id<Appointment>,
    #[field(set_null)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(cascade_on_purge)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub test_type: DiagnosticTestType,
    pub test_name: String,
    pub test_code: Option<String>,
    #[field(default = "ordered")]
    pub status: TestStatus,
    #[field(default = now)]
    pub ordered_at: Instant,
    #[field(set_null, required)]
    pub ordered_by: Option<Id<Veterinarian>>,
    pub sample_collected_at: Option<Instant>,
    pub sample_type: Option<SampleType>,
    pub laboratory_name: Option<String>,
    pub laboratory_reference_number: Option<String>,
    #[field(long)]
    pub clinical_indication: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
    pub cancelled_at: Option<Instant>,
    #[field(long)]
    pub cancellation_reason: Option<String>,
}

/// The kinds of diagnostic test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DiagnosticTestType {
    BloodTest,
    UrineTest,
    FecalTest,
    SkinScraping,
    Cytology,
    Biopsy,
    Culture,
    Xray,
    Ultrasound,
    Ecg,
    Endoscopy,
    Mri,
    CtScan,
}

/// The states of a test order: resulted means that the laboratory answered, completed that a clinician reviewed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TestStatus {
    Ordered,
    SampleCollected,
    InProgress,
    Completed,
    Cancelled,
    Resulted,
}

/// The kinds of sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum SampleType {
    Blood,
    Urine,
    Tissue,
    Feces,
    Swab,
    Fluid,
    Skin,
    Other,
}
