//! `pricing.invoice`: what an invoice comes to, with its discount and its taxes.

use chrono::NaiveDate;

use super::{
    Problem,
    allocate::spread,
    amount::{exponent, money},
    line::{self, Amounts, Terms},
    tax::{Taxed, rates_are_valid, tax_by_code},
};
use crate::{
    domain::billing::{InvoiceStatus, TaxMode, TaxRounding},
    kernel::{currency::CurrencyCode, money::Money, number::Number, order, problem::Generic},
    record::{Entries, Record},
    rule::rule,
};

/// The lines of an invoice and how they are taxed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What is sold; at least one line.
    pub lines: Vec<Line>,
    /// The taxes of each class of goods and services; an empty list is exempt.
    pub tax_classes: Entries<Vec<TaxComponent>>,
    /// The currency of every amount.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
    /// Whether prices hold their tax.
    #[field(default = "exclusive")]
    pub tax_mode: TaxMode,
    /// Where tax is rounded when prices do not hold it. A setting of the clinic, which stays as it
    /// was on an invoice that has been issued.
    #[field(default = "line")]
    pub tax_rounding: TaxRounding,
    /// The part of the discountable lines taken off first, 0 to 100.
    pub invoice_discount_percent: Option<Number>,
    /// The amount taken off after it; not below zero.
    pub invoice_discount_amount: Option<Number>,
}

/// One line of an invoice.
#[derive(Debug, Clone, Record)]
pub struct Line {
    /// How many, or how much; above zero.
    pub qty: Number,
    /// The price of one; not below zero, up to four decimals more than the currency.
    pub unit_price: Number,
    /// The part of the line taken off first, 0 to 100.
    pub discount_percent: Option<Number>,
    /// The amount taken off after it; not below zero.
    pub discount_amount: Option<Number>,
    /// The class whose taxes the line bears.
    pub tax_class: String,
    /// Whether the line takes a discount at all, its own or its share of the invoice's.
    #[field(default = true)]
    pub discountable: bool,
    /// The currency of the line, when it is known; that of the invoice.
    pub currency: Option<CurrencyCode>,
}

/// One tax of a class.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct TaxComponent {
    /// The code under which the tax is summed up.
    pub code: String,
    /// The rate in percent, 0 to 100.
    pub rate: Number,
    /// Whether the tax is also due on the taxes listed before it.
    #[field(default = false)]
    pub compound: bool,
}

/// What the invoice comes to.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The lines after their own discounts.
    pub subtotal: Money,
    /// The discounts of the lines.
    pub line_discount: Money,
    /// The discount of the invoice.
    pub invoice_discount: Money,
    /// The share of each line in the discount of the invoice.
    pub discount_shares: Vec<Money>,
    /// The tax of each code that the lines use, zero amounts included.
    pub taxes: Entries<Money>,
    /// All taxes.
    pub tax_total: Money,
    /// What the client owes.
    pub total: Money,
}

/// Adds the lines up, spreads the discount of the invoice over them and taxes what is left.
///
/// The discount of the invoice is a percentage of the discountable lines, rounded, and a fixed
/// amount; it is spread by their amounts and lowers the tax. Tax on top of prices is rounded for each
/// line and component in listed order, or for each code on the exact sum over all lines. Where prices
/// hold their tax, the net amount of each line is rounded, the tax is the rest, and it is split over
/// the components by their effective rates; subtotal, discounts and total then include tax.
#[rule(
    id = "pricing.invoice",
    source = "Streamlined Sales and Use Tax Agreement, section 324 (rounding by item or by invoice) and the \
              definition of sales price (a discount of the seller lowers the tax, a coupon of the maker does not)",
    errors = [
        CurrencyUnknown, InvoiceEmpty, MoneyPrecision, Generic::QuantityInvalid, PriceNegative, DiscountNotAllowed,
        PercentOutOfRange, DiscountNegative, DiscountExceedsLine, CurrencyMismatch, TaxClassUnknown,
        DiscountExceedsInvoice, TaxRateInvalid
    ]
)]
pub fn invoice(input: &Input) -> Result<Output, Problem> {
    Totals::of(input).map(|totals| totals.output)
}

/// What an invoice comes to, and from what.
pub(super) struct Totals {
    pub(super) output: Output,
    pub(super) lines: Vec<Priced>,
    /// The share of each line in the discount of the invoice.
    pub(super) shares: Vec<i64>,
    /// What of each line is taxed.
    pub(super) taxed: Vec<Taxed>,
}

impl Totals {
    pub(super) fn of(input: &Input) -> Result<Self, Problem> {
        let exponent = exponent(input.currency)?;
        let lines = priced_lines(input, exponent)?;
        let subtotal = sum(lines.iter().map(|line| line.net))?;
        let line_discount = sum(lines.iter().map(|line| line.discount))?;

        let weights = discountable_nets(input, &lines);
        let invoice_discount = invoice_discount(input, &weights, exponent)?;
        let shares = spread(invoice_discount, &weights).ok_or_else(too_large)?;

        rates_are_valid(&input.tax_classes)?;
        let tax_base = |(line, share): (&Priced, &i64)| Taxed { class: line.class, amount: line.net - share };
        let taxed: Vec<Taxed> = lines.iter().zip(&shares).map(tax_base).collect();
        let taxes =
            tax_by_code(&input.tax_classes, &taxed, input.tax_mode, input.tax_rounding).ok_or_else(too_large)?;
        let tax_total = sum(taxes.iter().map(|(_, tax)| *tax))?;

        let discounted = subtotal - invoice_discount;
        let total = match input.tax_mode {
            TaxMode::Exclusive => discounted.checked_add(tax_total).ok_or_else(too_large)?,
            TaxMode::Inclusive => discounted,
        };
        let shown = |minor| Money::new(minor, exponent);
        let output = Output {
            subtotal: shown(subtotal),
            line_discount: shown(line_discount),
            invoice_discount: shown(invoice_discount),
            discount_shares: shares.iter().copied().map(shown).collect(),
            taxes: Entries(taxes.into_iter().map(|(code, tax)| (code.to_owned(), shown(tax))).collect()),
            tax_total: shown(tax_total),
            total: shown(total),
        };
        Ok(Self { output, lines, shares, taxed })
    }
}

/// A line with its amounts and the place of its tax class.
pub(super) struct Priced {
    pub(super) gross: i64,
    pub(super) discount: i64,
    pub(super) net: i64,
    class: usize,
}

fn priced_lines(input: &Input, exponent: u8) -> Result<Vec<Priced>, Problem> {
    if input.lines.is_empty() {
        return Err(Problem::InvoiceEmpty);
    }
    let classes = ClassPlaces::of(input);
    let mut lines = Vec::with_capacity(input.lines.len());
    for (index, line) in input.lines.iter().enumerate() {
        let priced = line.priced(input, &classes, exponent);
        lines.push(priced.map_err(|problem| problem.inside(&format!("lines[{index}]")))?);
    }
    Ok(lines)
}

/// The tax classes in the order of their names, each with its place in the input.
struct ClassPlaces<'a>(Vec<(&'a str, usize)>);

impl<'a> ClassPlaces<'a> {
    fn of(input: &'a Input) -> Self {
        let mut places: Vec<_> =
            input.tax_classes.0.iter().zip(0..).map(|((name, _), at)| (name.as_str(), at)).collect();
        order::sort_by(&mut places, |(one, _), (other, _)| one.cmp(other));
        Self(places)
    }

    fn find(&self, name: &str) -> Option<usize> {
        let place = self.0.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        self.0.get(place).map(|(_, at)| *at)
    }
}

impl Line {
    fn priced(&self, input: &Input, classes: &ClassPlaces<'_>, exponent: u8) -> Result<Priced, Problem> {
        let Amounts { gross, discount, net } = self.terms().amounts(exponent)?;
        if self.currency.is_some_and(|currency| currency != input.currency) {
            return Err(Problem::CurrencyMismatch);
        }
        let class = classes.find(&self.tax_class).ok_or(Problem::TaxClassUnknown)?;
        Ok(Priced { gross, discount, net, class })
    }

    fn terms(&self) -> Terms {
        Terms {
            qty: self.qty,
            unit_price: self.unit_price,
            discount_percent: self.discount_percent,
            discount_amount: self.discount_amount,
            discountable: self.discountable,
        }
    }
}

/// What the discount of the invoice is spread over: nothing on lines that take none.
fn discountable_nets(input: &Input, lines: &[Priced]) -> Vec<i128> {
    let net = |(line, priced): (&Line, &Priced)| if line.discountable { i128::from(priced.net) } else { 0 };
    input.lines.iter().zip(lines).map(net).collect()
}

fn invoice_discount(input: &Input, weights: &[i128], exponent: u8) -> Result<i64, Problem> {
    let amount =
        input.invoice_discount_amount.map_or(Ok(0), |amount| money("invoice_discount_amount", amount, exponent))?;
    let percent = input.invoice_discount_percent.unwrap_or(Number::ZERO);
    let base = i64::try_from(weights.iter().sum::<i128>()).map_err(|_| too_large())?;
    let discount = line::discount(base, percent, amount)?;
    if discount > base { Err(Problem::DiscountExceedsInvoice) } else { Ok(discount) }
}

fn sum(mut amounts: impl Iterator<Item = i64>) -> Result<i64, Problem> {
    amounts.try_fold(0_i64, i64::checked_add).ok_or_else(too_large)
}

pub(super) fn too_large() -> Problem {
    Problem::too_large("lines")
}

/// Only a draft is edited or deleted.
///
/// # Errors
/// `invoice-locked`.
pub fn invoice_is_open(status: InvoiceStatus) -> Result<(), Problem> {
    if status == InvoiceStatus::Draft { Ok(()) } else { Err(Problem::InvoiceLocked) }
}

/// The exemption certificate of a client holds on the day of the invoice, its last day included.
///
/// # Errors
/// `tax-exemption-expired`, also when there is no certificate.
pub fn exemption_is_valid(valid_until: Option<NaiveDate>, on: NaiveDate) -> Result<(), Problem> {
    if valid_until.is_some_and(|last| on <= last) { Ok(()) } else { Err(Problem::TaxExemptionExpired) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::choice::Choice;

    #[test]
    fn a_draft_alone_is_open() {
        for &status in InvoiceStatus::ALL {
            assert_eq!(invoice_is_open(status).is_ok(), status == InvoiceStatus::Draft);
        }
    }

    #[test]
    fn a_certificate_holds_through_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 6, day).unwrap();
        assert_eq!(exemption_is_valid(Some(day(30)), day(30)), Ok(()));
        assert_eq!(exemption_is_valid(Some(day(29)), day(30)), Err(Problem::TaxExemptionExpired));
        assert_eq!(exemption_is_valid(None, day(30)), Err(Problem::TaxExemptionExpired));
    }
}
