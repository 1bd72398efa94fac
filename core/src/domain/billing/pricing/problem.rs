//! All that can be wrong with a price, a total or a payment.

use crate::kernel::{money::Money, problem::Generic};

/// What can be wrong with a price, a total or a payment.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The currency is not one the engine counts in.
    CurrencyUnknown,
    /// An amount is written with more decimals than its currency has.
    MoneyPrecision,
    /// A line counts in another currency than its invoice.
    CurrencyMismatch,
    /// A price or a cost is below zero.
    PriceNegative,
    /// A percentage is outside 0 to 100, or below zero where it may exceed 100.
    PercentOutOfRange,
    /// A discount is given on something that takes none.
    DiscountNotAllowed,
    /// A discount is below zero.
    DiscountNegative,
    /// The discounts of a line are more than the line.
    DiscountExceedsLine,
    /// The discount of an invoice is more than its discountable lines.
    DiscountExceedsInvoice,
    /// A discount is above what the role may give alone.
    DiscountNeedsApproval,
    /// An invoice has no line.
    InvoiceEmpty,
    /// An invoice that left the draft is neither edited nor deleted.
    InvoiceLocked,
    /// A paid invoice cannot be cancelled.
    InvoiceHasPayments,
    /// A line names a tax class that the invoice does not know.
    TaxClassUnknown,
    /// A tax rate is outside 0 to 100 percent.
    TaxRateInvalid,
    /// The client's exemption certificate is absent or no longer valid on the invoice date.
    TaxExemptionExpired,
    /// No price of the list fits.
    PriceNotFound,
    /// More than one price of the list fits equally well.
    PriceAmbiguous,
    /// The client was not told of the surcharge beforehand.
    SurchargeNotDisclosed,
    /// A package has no item.
    PackageEmpty,
    /// A package costs more than its items bought alone.
    PackageExceedsList,
    /// A package is not on sale on that day.
    PackageInactive,
    /// An item of a package no longer exists.
    PackageItemMissing,
    /// Every use that a plan includes for this term has been taken.
    PackageEntitlementUsed,
    /// An estimate has already become an invoice.
    EstimateAlreadyConverted,
    /// The client has not accepted the estimate.
    EstimateNotAccepted,
    /// The estimate is no longer valid.
    EstimateExpired,
    /// The actual cost is above the estimate and its tolerance, and the client was not asked again.
    EstimateOverrun {
        /// The most that may be charged without asking the client again.
        limit: Money,
    },
    /// The low quantity of an estimate line is above the high one.
    EstimateRangeInvalid,
    /// Neither a signature nor a witnessed spoken consent is on record.
    ConsentMissing,
    /// A payment is not above zero.
    PaymentNotPositive,
    /// A payment is more than what is owed.
    PaymentExceedsBalance,
    /// A payment names an invoice that is closed for good.
    PaymentOnVoidInvoice,
    /// A write-off is more than what is owed.
    WriteOffExceedsBalance,
    /// Above the limit, the author and the approver are two people.
    SeparationOfDuties,
    /// A refund is not above zero.
    RefundNotPositive,
    /// A refund is more than what was paid and not yet refunded.
    RefundExceedsPayment,
    /// A refund is for more than what was sold and not yet refunded.
    RefundExceedsSold,
    /// A refund goes to another tender than the one the money came from.
    RefundTenderMismatch,
    /// A dispensed prescription drug never goes back on the shelf.
    ReturnToStockNotAllowed,
    /// A late fee would be due of which the client was not told in writing.
    LateFeeNotDisclosed,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

impl Problem {
    /// A value outside any possible range that has no code of its own.
    pub(super) fn invalid(field: &str) -> Self {
        Generic::value_invalid(field).into()
    }

    /// A result that 64 bits of minor units do not hold, named by the field it comes from.
    pub(super) fn too_large(field: &str) -> Self {
        Self::invalid(field)
    }

    /// The same problem, found inside the field at `path`.
    pub(super) fn inside(self, path: &str) -> Self {
        match self {
            Self::Generic(generic) => Self::Generic(generic.inside(path)),
            other => other,
        }
    }
}
