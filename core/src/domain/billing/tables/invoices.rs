//! Bills.

use super::flow;
use crate::domain::appointments::Appointment;
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

/// Bills.
#[derive(Entity)]
#[entity(
    table = invoices, metadata, deleted_at,
    resource = invoices, audit = invoice, scope = clinic(clinic_id), erasure = keep_tax_period, without(create)
)]
#[sensitive(pii = [client_id, notes, internal_notes])]
#[sensitive(phi = [patient_id, notes])]
#[sensitive(financial = all but [invoice_number, notes, internal_notes, terms_conditions])]
#[unique(invoice_number)]
#[indexes(
    client_id, patient_id, status, due_date, appointment_id, clinic_id, (status, due_date), (client_id,
    status)
)]
#[check(subtotal_positive: subtotal >= 0)]
#[check(tax_amount_positive: tax_amount >= 0)]
#[check(total_amount_positive: total_amount >= 0)]
#[check(amount_paid_positive: amount_paid >= 0)]
#[check(amount_due_positive: amount_due >= 0)]
#[check(amount_due_equals_total_minus_paid: amount_due = total_amount - amount_paid - written_off_amount)]
#[check(discount_percentage_valid: discount_percentage between 0 and 100)]
#[check(tax_rate_valid: tax_rate between 0 and 100)]
#[check(discount_within_subtotal: discount_amount between 0 and subtotal)]
#[check(
    total_is_sum: (tax_mode = "exclusive" and total_amount = subtotal - discount_amount + tax_amount)
    or (tax_mode = "inclusive" and total_amount = subtotal - discount_amount)
)]
#[check(written_off_positive: written_off_amount >= 0)]
#[check(write_off_has_reason: written_off_amount = 0 or write_off_reason is not null)]
#[check(write_off_two_people: written_off_by <> write_off_approved_by)]
#[check(due_not_before_issue: due_date >= issue_date)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[machine(flow::INVOICE_STATUS)]
pub struct Invoice {
    pub id: Id<Invoice>,
    #[field(number(invoice))]
    pub invoice_number: String,
    /// The clinic that bills.
    #[field(set_null, by_action)]
    pub clinic_id: Option<Id<Clinic>>,
    #[field(cascade_on_purge, by_action)]
    pub client_id: Id<Client>,
    #[field(set_null, by_action)]
    pub patient_id: Option<Id<Patient>>,
    #[field(set_null, by_action)]
    pub appointment_id: Option<Id<Appointment>>,
    #[field(default = "draft", by_action)]
    pub status: InvoiceStatus,
    #[field(default = now, by_action)]
    pub issue_date: Instant,
    #[field(by_action)]
    pub due_date: Option<Instant>,
    #[field(by_action)]
    pub subtotal: Amount,
    #[field(default = 0, by_action)]
    pub discount_amount: Option<Amount>,
    #[field(by_action)]
    pub discount_percentage: Option<Percent>,
    #[field(default = 0, by_action)]
    pub tax_amount: Option<Amount>,
    /// Percent.
    #[field(default = 0, by_action)]
    pub tax_rate: Option<Percent>,
    /// What the client owes in all.
    #[field(by_action)]
    pub total_amount: Amount,
    #[field(default = 0, by_action)]
    pub amount_paid: Amount,
    /// Given up as uncollectable.
    #[field(default = 0, by_action)]
    pub written_off_amount: Amount,
    /// Who wrote it off and who approved that; two people.
    #[field(set_null, by_action)]
    pub written_off_by: Option<Id<Staff>>,
    /// Who wrote it off and who approved that; two people.
    #[field(set_null, by_action)]
    pub write_off_approved_by: Option<Id<Staff>>,
    #[field(by_action)]
    pub amount_due: Amount,
    #[field(default = profile(tax_type), by_action)]
    pub tax_type: Option<TaxType>,
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
    /// Number of the tax invoice.
    pub tax_id: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(long)]
    pub internal_notes: Option<String>,
    pub terms_conditions: Option<String>,
    #[field(by_action)]
    pub paid_at: Option<Instant>,
    #[field(by_action)]
    pub sent_at: Option<Instant>,
    #[field(by_action)]
    pub cancelled_at: Option<Instant>,
    #[field(long, by_action)]
    pub cancellation_reason: Option<String>,
    #[field(long, by_action)]
    pub write_off_reason: Option<String>,
}

/// The states of an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum InvoiceStatus {
    /// Being written.
    Draft,
    /// Complete, and not yet with the client.
    Pending,
    /// With the client.
    Sent,
    /// Some of it is paid.
    PartiallyPaid,
    /// All of it is paid.
    Paid,
    /// Something is owed past the due date.
    Overdue,
    /// Withdrawn before any payment.
    Cancelled,
    /// Every payment was given back.
    Refunded,
    /// What was owed has been given up.
    WrittenOff,
}

/// The kinds of tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TaxType {
    Vat,
    SalesTax,
    Gst,
    None,
}

/// Whether prices include tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TaxMode {
    /// Tax is added to the price.
    Exclusive,
    /// The price holds its tax.
    Inclusive,
}

/// Where tax is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TaxRounding {
    /// On every line: each line can later be refunded to the cent.
    Line,
    /// Once for each code, on the whole invoice.
    Invoice,
}
