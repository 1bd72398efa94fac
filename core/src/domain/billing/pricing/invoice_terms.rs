//! `pricing.invoice_terms`: what has to be on record before an invoice is sent.

use chrono::NaiveDate;

use super::{
    Problem,
    invoice::exemption_is_valid,
    surcharge::{Tier, surcharge_was_disclosed},
};
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// An invoice, as far as something has to be on record for it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The tier of its services, by `pricing.surcharge`.
    pub tier: Tier,
    /// Whether the client was told of the surcharge beforehand.
    pub is_surcharge_disclosed: bool,
    /// Whether a line is not taxed because the client is exempt.
    pub is_exempt_customer: bool,
    /// The last day of the client's certificate of exemption.
    pub exemption_valid_until: Option<NaiveDate>,
    /// The day of the invoice.
    pub on: NaiveDate,
}

/// Asks for the disclosure of a surcharge, and of a client who is exempt from tax for a certificate that
/// is valid on the day of the invoice, its last day included.
#[rule(
    id = "pricing.invoice_terms",
    source = "Policy of the practice for the disclosure; Streamlined Sales and Use Tax Agreement section 317 for \
              certificates",
    errors = [SurchargeNotDisclosed, TaxExemptionExpired]
)]
pub fn invoice_terms(input: &Input) -> Result<Passed, Problem> {
    surcharge_was_disclosed(input.tier, input.is_surcharge_disclosed)?;
    if input.is_exempt_customer {
        exemption_is_valid(input.exemption_valid_until, input.on)?;
    }
    Ok(Passed::OK)
}
