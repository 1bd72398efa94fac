//! State licences and DEA registrations.

use chrono::NaiveDate;

use super::{Veterinarian, flow};
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// State licences and DEA registrations.
#[derive(Entity)]
#[entity(
    table = veterinarian_licenses, metadata,
    resource = staff, audit = veterinarian, scope = assignment(veterinarian_clinic_assignments, veterinarian_id, veterinarian_id), erasure = keep
)]
#[sensitive(pii = [license_number, document_url])]
#[sensitive(dea = [dea_registration, controlled_substance_schedules])]
#[unique((issuing_country, issuing_state, license_type, license_number) nulls_equal)]
#[indexes(veterinarian_id, status, expiry_date)]
#[check(expiry_after_issue: expiry_date > issue_date)]
#[machine(flow::LICENSE_STATUS)]
pub struct VeterinarianLicense {
    pub id: Id<VeterinarianLicense>,
    #[field(cascade)]
    pub veterinarian_id: Id<Veterinarian>,
    pub license_number: String,
    pub license_type: Option<LicenseType>,
    pub issuing_authority: String,
    #[field(default = profile(country))]
    pub issuing_country: String,
    pub issuing_state: Option<String>,
    pub issue_date: NaiveDate,
    pub expiry_date: Option<NaiveDate>,
    #[field(default = "active")]
    pub status: LicenseStatus,
    #[field(long)]
    pub status_reason: Option<String>,
    /// DEA registration: two letters and seven digits, the last a check digit.
    #[field(sealed)]
    pub dea_registration: Option<String>,
    /// The schedules that the registration may prescribe.
    #[field(json([choice(DeaSchedule)]))]
    pub controlled_substance_schedules: Option<Json>,
    #[field(file)]
    pub document_url: Option<String>,
}

/// The states of a license.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum LicenseStatus {
    Active,
    Inactive,
    Suspended,
    Revoked,
    Expired,
}

/// The kinds of license.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum LicenseType {
    StateVeterinaryLicense,
    DeaRegistration,
    ControlledDrugLicense,
    BoardCertification,
    Accreditation,
    Other,
}

/// Schedules of the Controlled Substances Act; schedule I is the strictest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DeaSchedule {
    Schedule1,
    Schedule2,
    Schedule3,
    Schedule4,
    Schedule5,
    NonControlled,
}
