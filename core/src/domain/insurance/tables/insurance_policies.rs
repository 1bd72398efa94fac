//! Pet insurance cover.

use crate::domain::clients::Client;
use crate::domain::patients::Patient;
use crate::kernel::{cell::Amount, choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Pet insurance cover.
#[derive(Entity)]
#[entity(
    table = insurance_policies, metadata, deleted_at,
    resource = invoices, audit = insurance, scope = shared, erasure = anonymise
)]
#[sensitive(pii = [client_id, policy_number, group_number])]
#[sensitive(phi = [pre_existing_conditions, exclusions])]
#[sensitive(financial = [annual_limit, deductible, reimbursement_rate, policy_number])]
#[unique(policy_number)]
#[indexes(client_id, patient_id, (patient_id, is_active), expiration_date)]
#[check(reimbursement_rate_valid: reimbursement_rate between 0 and 100)]
#[check(expiration_after_effective: expiration_date > effective_date)]
#[check(limits_positive: annual_limit >= 0 and deductible >= 0)]
#[check(other_has_name: provider <> "other" or provider_name is not null)]
pub struct InsurancePolicy {
    pub id: Id<InsurancePolicy>,
    #[field(cascade)]
    pub client_id: Id<Client>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    pub provider: InsuranceProvider,
    /// Name of a provider outside the list.
    pub provider_name: Option<String>,
    pub policy_number: String,
    pub group_number: Option<String>,
    pub coverage_type: Option<CoverageType>,
    pub annual_limit: Option<Amount>,
    pub deductible: Option<Amount>,
    /// Percent.
    pub reimbursement_rate: Option<i32>,
    pub effective_date: Instant,
    pub expiration_date: Option<Instant>,
    #[field(json([text]))]
    pub pre_existing_conditions: Option<Json>,
    #[field(json([text]))]
    pub exclusions: Option<Json>,
    #[field(default = true)]
    pub is_active: bool,
    pub provider_phone: Option<String>,
    pub provider_email: Option<String>,
    pub provider_website: Option<String>,
}

/// The choices of insurance provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum InsuranceProvider {
    Nationwide,
    Trupanion,
    Petplan,
    Embrace,
    HealthyPaws,
    Aspca,
    Figo,
    Other,
}

/// The kinds of coverage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum CoverageType {
    AccidentIllness,
    AccidentOnly,
    Wellness,
    IllnessOnly,
    Comprehensive,
}
