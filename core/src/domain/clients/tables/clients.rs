//! Animal owners and organisations that are billed.

use chrono::NaiveDate;
use uuid::Uuid;

use super::flow;
use crate::kernel::{cell::Amount, choice::Choice, id::Id};
use crate::schema::Entity;

/// Animal owners and organisations that are billed.
#[derive(Entity)]
#[entity(
    table = clients, metadata, deleted_at,
    resource = clients, audit = client, scope = shared, erasure = anonymise
)]
#[sensitive(
    pii = [user_id, first_name, last_name, date_of_birth, email, phone, mobile_phone, alternate_phone,
    address, city, state, postal_code, emergency_contact_name, emergency_contact_phone,
    emergency_contact_relationship, company_name, tax_id, business_license, notes]
)]
#[sensitive(financial = [account_balance, credit_limit, tax_id])]
#[unique(client_number)]
#[indexes(user_id, status, email, phone, (last_name, first_name))]
#[check(credit_limit_positive: credit_limit >= 0)]
#[check(last_visit_after_first: last_visit_date >= first_visit_date)]
#[check(no_self_referral: referred_by <> id)]
#[machine(flow::CLIENT_STATUS)]
pub struct Client {
    pub id: Id<Client>,
    /// Id of the login; accounts may live outside this database.
    pub user_id: Option<Uuid>,
    #[field(default = "individual")]
    pub client_type: ClientType,
    /// Number of the client, such as CL-00001.
    #[field(number(client))]
    pub client_number: String,
    pub first_name: String,
    pub last_name: String,
    pub date_of_birth: Option<NaiveDate>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub mobile_phone: Option<String>,
    pub alternate_phone: Option<String>,
    #[field(default = "email")]
    pub preferred_contact_method: Option<PreferredContactMethod>,
    /// Language code, such as `en`.
    #[field(default = profile(language))]
    pub preferred_language: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal_code: Option<String>,
    /// ISO 3166 alpha-2 code.
    #[field(default = profile(country))]
    pub country: String,
    pub emergency_contact_name: Option<String>,
    pub emergency_contact_phone: Option<String>,
    pub emergency_contact_relationship: Option<String>,
    /// For organisations and breeders.
    pub company_name: Option<String>,
    /// For organisations and breeders.
    #[field(sealed)]
    pub tax_id: Option<String>,
    /// For organisations and breeders.
    pub business_license: Option<String>,
    #[field(default = "active")]
    pub status: ClientStatus,
    /// Why the client is blocked or inactive.
    #[field(long)]
    pub status_reason: Option<String>,
    #[field(default = true)]
    pub allow_sms: bool,
    #[field(default = true)]
    pub allow_email: bool,
    #[field(default = false)]
    pub allow_marketing: bool,
    pub referral_source: Option<String>,
    #[field(set_null)]
    pub referred_by: Option<Id<Client>>,
    #[field(long)]
    pub notes: Option<String>,
    /// Credit that the practice holds for the client; never a debt.
    #[field(default = 0, by_action)]
    pub account_balance: Amount,
    pub credit_limit: Option<Amount>,
    #[field(by_action)]
    pub first_visit_date: Option<NaiveDate>,
    #[field(by_action)]
    pub last_visit_date: Option<NaiveDate>,
}

/// The kinds of client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ClientType {
    Individual,
    Family,
    Breeder,
    Farm,
    RescueOrganization,
    Corporate,
}

/// The states of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ClientStatus {
    Active,
    Inactive,
    Blocked,
}

/// The choices of preferred contact method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PreferredContactMethod {
    Email,
    Phone,
    Sms,
    Whatsapp,
}
