//! What can be wrong with a document or a payment, beside what the rules of pricing say.

/// What can be wrong with a document or a payment.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// A payment by credit is more than the practice holds for the client.
    CreditExceeded,
}
