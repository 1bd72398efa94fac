//! Quotes.

use super::{Invoice, TaxMode, TaxRounding, flow};
use crate::domain::clients::Client;
use crate::domain::clinics::Clinic;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{
    cell::{Amount, Percent},
    choice::Choice,
    id::Id,
    json::Json,
    time::Instant,
};
use crate::schema::Entity;

/// Quotes.
#[derive(Entity)]
#[entity(
    table = estimates, metadata, deleted_at,
    resource = invoices, audit = invoice, scope = clinic(clinic_id), erasure = anonymise, without(create)
)]
#[sensitive(pii = [client_id, accepted_by_name, notes])]
#[sensitive(phi = [title, description, notes])]
#[sensitive(financial = [subtotal, discount_amount, tax_amount, total_amount])]
#[unique(estimate_number)]
#[unique(converted_to_invoice_id only converted_to_invoice_id is not null)]
#[indexes(client_id, patient_id, status, (client_id, status), expiry_date)]
#[check(amounts_positive: subtotal >= 0 and discount_amount >= 0 and tax_amount >= 0 and total_amount >= 0)]
#[check(discount_percentage_valid: discount_percentage between 0 and 100)]
#[check(
    total_is_sum: (tax_mode = "exclusive" and total_amount = subtotal - discount_amount + tax_amount)
    or (tax_mode = "inclusive" and total_amount = subtotal - discount_amount)
)]
#[check(range_valid: total_high >= total_amount)]
#[check(
    deposit_within: deposit_amount >= 0 and (deposit_amount <= total_amount or deposit_amount <= total_high)
)]
#[check(tolerance_valid: tolerance_percent between 0 and 100)]
#[check(expiry_after_issue: expiry_date > issue_date)]
#[check(
    converted_pair: converted_to_invoice_id is not null implies (converted_at is not null
    and status = "accepted")
)]
#[machine(flow::ESTIMATE_STATUS)]
pub struct Estimate {
    pub id: Id<Estimate>,
    #[field(number(estimate))]
    pub estimate_number: String,
    #[field(set_null, by_action)]
    pub clinic_id: Option<Id<Clinic>>,
    #[field(cascade, by_action)]
    pub client_id: Id<Client>,
    #[field(set_null, by_action)]
    pub patient_id: Option<Id<Patient>>,
    pub title: String,
    #[field(long)]
    pub description: Option<String>,
    #[field(default = "draft", by_action)]
    pub status: EstimateStatus,
    #[field(by_action)]
    pub subtotal: Amount,
    #[field(default = 0, by_action)]
    pub discount_amount: Option<Amount>,
    /// The part of the document's own discount that is a percentage: lines that the client accepts later
    /// take it too.
    #[field(by_action)]
    pub discount_percentage: Option<Percent>,
    #[field(default = 0, by_action)]
    pub tax_amount: Option<Amount>,
    #[field(by_action)]
    pub total_amount: Amount,
    /// ISO 4217 code of a currency with at most two decimals; fixed once sent.
    #[field(default = profile(currency), by_action)]
    pub currency: String,
    /// Whether prices include tax; fixed once sent.
    #[field(default = "exclusive", by_action)]
    pub tax_mode: TaxMode,
    /// Whether tax is rounded by line or once; fixed once sent.
    #[field(default = "line", by_action)]
    pub tax_rounding: TaxRounding,
    /// Amount of tax by tax code.
    #[field(json(map(decimal)), by_action)]
    pub tax_breakdown: Option<Json>,
    /// Upper end of the range; the total itself when empty.
    #[field(by_action)]
    pub total_high: Option<Amount>,
    /// Asked for when the client accepts.
    #[field(default = 0, by_action)]
    pub deposit_amount: Amount,
    /// How far an invoice may exceed the upper end without new approval, in percent.
    #[field(default = 10, by_action)]
    pub tolerance_percent: Percent,
    #[field(default = now, by_action)]
    pub issue_date: Instant,
    #[field(by_action)]
    pub expiry_date: Option<Instant>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(by_action)]
    pub sent_at: Option<Instant>,
    #[field(by_action)]
    pub accepted_at: Option<Instant>,
    #[field(by_action)]
    pub declined_at: Option<Instant>,
    #[field(long, by_action)]
    pub decline_reason: Option<String>,
    /// Who agreed.
    #[field(by_action)]
    pub accepted_by_name: Option<String>,
    #[field(set_null, by_action)]
    pub converted_to_invoice_id: Option<Id<Invoice>>,
    #[field(by_action)]
    pub converted_at: Option<Instant>,
    #[field(set_null, by_action)]
    pub created_by: Option<Id<Staff>>,
}

/// The states of an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum EstimateStatus {
    /// Being written.
    Draft,
    /// With the client.
    Sent,
    /// Accepted by the client.
    Accepted,
    /// Declined by the client.
    Declined,
    /// Past its last day.
    Expired,
}
