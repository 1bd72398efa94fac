//! Billable services.

use super::{CatalogueCategory, flow};
use crate::domain::patients::Species;
use crate::kernel::{
    cell::{Amount, Percent},
    choice::Choice,
    id::Id,
    json::Json,
};
use crate::schema::Entity;

/// Billable services.
#[derive(Entity)]
#[entity(
    table = services, metadata, deleted_at,
    resource = settings, audit = service, scope = shared, erasure = untouched
)]
#[sensitive(financial = [base_price, max_price, cost_price, tax_rate])]
#[unique(service_code)]
#[indexes(category, category_id, status, (category, status))]
#[check(base_price_positive: base_price >= 0)]
#[check(max_price_gte_base: max_price >= base_price)]
#[check(cost_price_positive: cost_price >= 0)]
#[check(tax_rate_valid: tax_rate between 0 and 100)]
#[check(duration_positive: estimated_duration > 0)]
#[machine(flow::SERVICE_STATUS)]
pub struct Service {
    pub id: Id<Service>,
    pub service_code: String,
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    pub category: ServiceCategory,
    #[field(set_null)]
    pub category_id: Option<Id<CatalogueCategory>>,
    #[field(default = "fixed")]
    pub pricing_model: PricingModel,
    pub base_price: Amount,
    /// Highest price.
    pub max_price: Option<Amount>,
    pub cost_price: Option<Amount>,
    #[field(default = true)]
    pub taxable: bool,
    /// Percent.
    pub tax_rate: Option<Percent>,
    /// Minutes.
    pub estimated_duration: Option<i32>,
    #[field(default = true)]
    pub requires_appointment: bool,
    #[field(default = true)]
    pub requires_veterinarian: bool,
    /// The species it is for; all when empty.
    #[field(json([choice(Species)]))]
    pub applicable_species: Option<Json>,
    #[field(json([text]))]
    pub required_equipment: Option<Json>,
    #[field(json([text]))]
    pub prerequisites: Option<Json>,
    #[field(default = "active")]
    pub status: ServiceStatus,
    #[field(default = 0)]
    pub display_order: Option<i32>,
    #[field(file_or_url)]
    pub thumbnail_url: Option<String>,
    #[field(long)]
    pub preparation_instructions: Option<String>,
    #[field(long)]
    pub aftercare_instructions: Option<String>,
}

/// The categories of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ServiceCategory {
    Consultation,
    Examination,
    Vaccination,
    Surgery,
    Dental,
    Diagnostic,
    Laboratory,
    Imaging,
    Grooming,
    Boarding,
    Emergency,
    PreventiveCare,
    Treatment,
    Hospitalization,
    Euthanasia,
    Other,
}

/// The states of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ServiceStatus {
    Active,
    Inactive,
    Discontinued,
}

/// The choices of pricing model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PricingModel {
    Fixed,
    PerUnit,
    PerHour,
    PerDay,
    PerWeight,
    Tiered,
}
