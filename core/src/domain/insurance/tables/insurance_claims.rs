//! Claims against a policy.

use super::{InsurancePolicy, flow};
use crate::domain::billing::Invoice;
use crate::domain::medical_records::MedicalEncounter;
use crate::kernel::{cell::Amount, choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Claims against a policy.
#[derive(Entity)]
#[entity(
    table = insurance_claims, metadata, deleted_at,
    resource = invoices, audit = insurance, scope = parent(encounter_id), erasure = keep_tax_period
)]
#[sensitive(pii = [claim_number])]
#[sensitive(phi = [diagnosis_codes, procedure_codes, clinic_notes, insurance_notes, supporting_documents])]
#[sensitive(financial = [total_charges, claimed_amount, approved_amount, paid_amount, denied_amount])]
#[unique(claim_number)]
#[indexes(policy_id, encounter_id, status, invoice_id, (policy_id, service_date), (status, submitted_at))]
#[check(total_charges_positive: total_charges >= 0)]
#[check(claimed_amount_positive: claimed_amount >= 0)]
#[check(approved_amount_positive: approved_amount >= 0)]
#[check(paid_amount_positive: paid_amount >= 0)]
#[check(denied_amount_positive: denied_amount >= 0)]
#[check(claimed_within_charges: claimed_amount <= total_charges)]
#[check(approved_within_claimed: approved_amount <= claimed_amount)]
#[check(paid_within_approved: paid_amount <= approved_amount)]
#[check(denied_must_have_reason: status not in ("denied", "partially_approved") or denial_reason is not null)]
#[check(appeal_pair: not is_appealed or appeal_submitted_at is not null)]
#[machine(flow::CLAIM_STATUS)]
pub struct InsuranceClaim {
    pub id: Id<InsuranceClaim>,
    #[field(number(claim))]
    pub claim_number: String,
    #[field(cascade_on_purge)]
    pub policy_id: Id<InsurancePolicy>,
    #[field(cascade_on_purge)]
    pub encounter_id: Id<MedicalEncounter>,
    #[field(set_null)]
    pub invoice_id: Option<Id<Invoice>>,
    #[field(default = "draft")]
    pub status: ClaimStatus,
    /// VeNom or SNOMED CT codes, as the insurer asks.
    #[field(json([text]))]
    pub diagnosis_codes: Option<Json>,
    /// VeNom or SNOMED CT codes, as the insurer asks.
    #[field(json([text]))]
    pub procedure_codes: Option<Json>,
    pub total_charges: Amount,
    pub claimed_amount: Amount,
    pub approved_amount: Option<Amount>,
    pub paid_amount: Option<Amount>,
    pub denied_amount: Option<Amount>,
    pub service_date: Instant,
    pub submitted_at: Option<Instant>,
    pub response_received_at: Option<Instant>,
    pub paid_at: Option<Instant>,
    #[field(json([{ type: text, url: file, uploaded_at: instant }]))]
    pub supporting_documents: Option<Json>,
    #[field(long)]
    pub clinic_notes: Option<String>,
    #[field(long)]
    pub insurance_notes: Option<String>,
    #[field(long)]
    pub denial_reason: Option<String>,
    #[field(default = false)]
    pub is_appealed: bool,
    pub appeal_submitted_at: Option<Instant>,
    #[field(long)]
    pub appeal_notes: Option<String>,
}

/// The states of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ClaimStatus {
    Draft,
    Submitted,
    Pending,
    UnderReview,
    Approved,
    PartiallyApproved,
    Denied,
    Paid,
    Appealed,
}
