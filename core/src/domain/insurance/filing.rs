//! `ins.duties`: whether a claim may be filed.

use super::{
    Problem,
    duties::{claim_is_within_invoice, lines_are_claimed_once, record_is_signed},
};
use crate::{
    kernel::number::Number,
    record::Record,
    rule::{Passed, rule},
};

/// A claim, and the invoice and the record that it rests on.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Whether the record of the visit is signed.
    pub is_record_signed: bool,
    /// The lines of the invoice that are claimed, by their ids; at least one.
    pub lines: Vec<String>,
    /// The lines that earlier claims hold.
    pub claimed_before: Vec<String>,
    /// What is claimed; not below zero.
    pub claimed_amount: Number,
    /// The total of the invoice; not below zero.
    pub invoice_total: Number,
}

/// Files a claim that rests on a signed record, names no line that was claimed before, and asks for no
/// more than the invoice.
#[rule(
    id = "ins.duties",
    source = "General conditions of pet insurance; NAIC Pet Insurance Model Act (no. 633, 2022)",
    errors = [ClaimNeedsSignedRecord, DuplicateClaimLine, ClaimExceedsInvoice]
)]
pub fn filing(input: &Input) -> Result<Passed, Problem> {
    for (field, amount) in [("claimed_amount", input.claimed_amount), ("invoice_total", input.invoice_total)] {
        if amount.is_negative() {
            return Err(Problem::invalid(field));
        }
    }
    if input.lines.is_empty() {
        return Err(Problem::invalid("lines"));
    }
    record_is_signed(input.is_record_signed)?;
    lines_are_claimed_once(&input.lines, &input.claimed_before)?;
    claim_is_within_invoice(input.claimed_amount, input.invoice_total)?;
    Ok(Passed::OK)
}
