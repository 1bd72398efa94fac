//! The states of invoices and estimates.

use crate::kernel::choice::Choice;

/// Where an invoice stands.
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

/// Where an estimate stands.
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
