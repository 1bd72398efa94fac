//! Amount received and refunded; never deleted, only cancelled or refunded.

use super::{Estimate, Invoice, flow};
use crate::domain::clients::Client;
use crate::domain::staff::Staff;
use crate::kernel::{cell::Amount, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Amount received and refunded; never deleted, only cancelled or refunded.
#[derive(Entity)]
#[entity(
    table = payments, metadata,
    resource = payments, audit = payment, scope = parent(invoice_id), erasure = keep_tax_period, without(create)
)]
#[sensitive(pii = [client_id, notes])]
#[sensitive(financial = all but [notes])]
#[unique(payment_number)]
#[unique((processor_name, transaction_id) only transaction_id is not null)]
#[indexes(invoice_id, estimate_id, client_id, status, payment_date, (client_id, payment_date))]
#[check(amount_positive: amount > 0)]
#[check(refund_within_amount: refunded_amount between 0 and amount)]
#[check(credited_within_amount: credited_amount between 0 and amount)]
#[check(engine card_last4_digits: digits(card_last4, 4))]
#[check(
    refunded_must_have_reason: refunded_amount = 0 or (refund_reason is not null and refunded_at is not null)
)]
#[machine(flow::PAYMENT_STATUS)]
pub struct Payment {
    pub id: Id<Payment>,
    #[field(number(payment))]
    pub payment_number: String,
    /// The invoice paid; empty for a deposit or credit.
    #[field(cascade_on_purge, by_action)]
    pub invoice_id: Option<Id<Invoice>>,
    /// The estimate whose deposit this is.
    #[field(set_null, by_action)]
    pub estimate_id: Option<Id<Estimate>>,
    /// The payment whose tender a refund goes back to.
    #[field(set_null, by_action)]
    pub original_payment_id: Option<Id<Payment>>,
    #[field(cascade_on_purge, by_action)]
    pub client_id: Id<Client>,
    #[field(by_action)]
    pub payment_method: PaymentMethod,
    #[field(default = "pending", by_action)]
    pub status: PaymentStatus,
    #[field(by_action)]
    pub amount: Amount,
    #[field(default = now, by_action)]
    pub payment_date: Instant,
    pub transaction_id: Option<String>,
    pub processor_name: Option<String>,
    /// The last four digits of the card.
    #[field(sealed)]
    pub card_last4: Option<String>,
    pub check_number: Option<String>,
    pub bank_name: Option<String>,
    #[field(sealed)]
    pub account_number: Option<String>,
    pub insurance_claim_number: Option<String>,
    #[field(number(receipt))]
    pub receipt_number: Option<String>,
    #[field(file_or_url)]
    pub receipt_url: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
    /// The part that went to the client's credit.
    #[field(default = 0, by_action)]
    pub credited_amount: Amount,
    #[field(default = 0, by_action)]
    pub refunded_amount: Option<Amount>,
    #[field(by_action)]
    pub refunded_at: Option<Instant>,
    #[field(long, by_action)]
    pub refund_reason: Option<String>,
    #[field(long)]
    pub failure_reason: Option<String>,
    #[field(long)]
    pub cancellation_reason: Option<String>,
    #[field(set_null, by_action)]
    pub processed_by: Option<Id<Staff>>,
}

/// The states of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PaymentStatus {
    Pending,
    Processing,
    Completed,
    Failed,
    Refunded,
    Cancelled,
}

/// The choices of payment method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PaymentMethod {
    Cash,
    CreditCard,
    DebitCard,
    BankTransfer,
    MobilePayment,
    Check,
    Insurance,
    AccountCredit,
}
