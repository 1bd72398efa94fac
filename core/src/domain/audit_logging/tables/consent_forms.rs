//! Signed consents.

use super::flow;
use crate::domain::appointments::Appointment;
use crate::domain::clients::Client;
use crate::domain::medical_records::MedicalEncounter;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::surgeries::Surgery;
use crate::kernel::{choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Signed consents.
#[derive(Entity)]
#[entity(
    table = consent_forms, metadata, deleted_at,
    resource = medical_encounters, audit = consent_form, scope = visit, erasure = keep_medical_period, without(create)
)]
#[sensitive(pii = [client_id, signed_by, signature_data, document_url])]
#[sensitive(phi = [procedure_description, consent_type, risks_disclosed, alternatives_disclosed])]
#[indexes(
    client_id, patient_id, encounter_id, consent_type, signed_at, (patient_id, consent_type, is_revoked)
)]
#[check(
    revoked_pair: is_revoked = (revoked_at is not null) and (not is_revoked or revocation_reason is not null)
)]
#[check(expires_after_signed: expires_at > signed_at)]
#[check(witnessed_pair: witnessed_by is null or witnessed_at is not null)]
#[machine(flow::CONSENT_STATE)]
pub struct ConsentForm {
    pub id: Id<ConsentForm>,
    #[field(by_action)]
    pub template_name: String,
    #[field(by_action)]
    pub template_version: String,
    #[field(cascade_on_purge, by_action)]
    pub client_id: Id<Client>,
    #[field(set_null, by_action)]
    pub patient_id: Option<Id<Patient>>,
    #[field(by_action)]
    pub consent_type: ConsentType,
    #[field(long, by_action)]
    pub procedure_description: Option<String>,
    #[field(set_null, by_action)]
    pub encounter_id: Option<Id<MedicalEncounter>>,
    #[field(set_null, by_action)]
    pub surgery_id: Option<Id<Surgery>>,
    #[field(set_null, by_action)]
    pub appointment_id: Option<Id<Appointment>>,
    /// The full text as it was shown.
    #[field(max = 200_000, by_action)]
    pub consent_text: String,
    #[field(json([text]), by_action)]
    pub risks_disclosed: Option<Json>,
    #[field(json([text]), by_action)]
    pub alternatives_disclosed: Option<Json>,
    /// Name of the signer.
    #[field(by_action)]
    pub signed_by: String,
    /// Image or digital signature, base64.
    #[field(max = 1_000_000, by_action)]
    pub signature_data: Option<String>,
    #[field(by_action)]
    pub signed_at: Instant,
    #[field(set_null, by_action)]
    pub witnessed_by: Option<Id<Staff>>,
    #[field(by_action)]
    pub witnessed_at: Option<Instant>,
    #[field(by_action)]
    pub expires_at: Option<Instant>,
    #[field(default = false, by_action)]
    pub is_revoked: bool,
    #[field(by_action)]
    pub revoked_at: Option<Instant>,
    #[field(long, by_action)]
    pub revocation_reason: Option<String>,
    #[field(file)]
    pub document_url: Option<String>,
}

/// The kinds of consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ConsentType {
    Surgery,
    Anesthesia,
    Euthanasia,
    DataSharing,
    Treatment,
    Research,
    Boarding,
    Photography,
    FinancialEstimate,
}
