//! What a document comes to, as its columns hold it: the result of `pricing.invoice`.

use super::{
    Estimate, EstimateItem, Invoice, InvoiceItem, TaxMode, TaxRounding,
    line::Line,
    pricing::{
        self, Problem,
        invoice::{self, TaxComponent},
        invoice_lines::LineAmounts,
        profile::PricingProfile,
    },
    tax_class::classes_for,
};
use crate::{
    engine::Violation,
    kernel::{
        cell::{Amount, Fixed, Percent, Quantity, UnitPrice},
        currency::CurrencyCode,
        json::Json,
        number::Number,
        problem::Generic,
    },
    record::Entries,
    schema::Stored,
};

/// What holds for a whole document.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Its currency.
    pub currency: CurrencyCode,
    /// Whether prices hold their tax.
    pub tax_mode: TaxMode,
    /// Where tax is rounded.
    pub tax_rounding: TaxRounding,
    /// The taxes of each class of the practice.
    pub tax_classes: Entries<Vec<TaxComponent>>,
    /// The discount of the document in percent.
    pub discount_percent: Option<Number>,
    /// Its discount beside the percentage.
    pub discount_amount: Option<Number>,
}

/// What a document comes to.
#[derive(Debug, Clone)]
pub struct Totals {
    /// The lines before any discount.
    pub subtotal: Amount,
    /// All discounts.
    pub discount: Amount,
    /// All taxes.
    pub tax: Amount,
    /// What the client owes.
    pub total: Amount,
    /// The taxes by code.
    pub tax_breakdown: Json,
    /// What each line comes to, in the order of the lines.
    pub lines: Vec<LineColumns>,
}

/// What a line comes to, as its columns hold it.
#[derive(Debug, Clone, Copy)]
pub struct LineColumns {
    /// How many, or how much.
    pub quantity: Quantity,
    /// The price of one.
    pub unit_price: UnitPrice,
    /// The discount of the line in percent.
    pub discount_percentage: Option<Percent>,
    /// Quantity times unit price.
    pub gross: Amount,
    /// The discounts of the line.
    pub discount: Amount,
    /// Its share in the discount of the document.
    pub discount_share: Amount,
    /// What is left without tax.
    pub net: Amount,
    /// Its tax.
    pub tax: Amount,
    /// What is left with tax.
    pub total: Amount,
}

impl Terms {
    /// The terms of a new document.
    #[must_use]
    pub fn new(policy: &PricingProfile, discount_percent: Option<Number>, discount_amount: Option<Number>) -> Self {
        Self {
            currency: policy.currency,
            tax_mode: policy.tax_mode,
            tax_rounding: policy.tax_rounding,
            tax_classes: policy.tax_classes.clone(),
            discount_percent,
            discount_amount,
        }
    }

    /// The terms of a stored invoice, whose discount is in what its lines bear of it.
    #[must_use]
    pub fn of_invoice(policy: &PricingProfile, invoice: &Stored<Invoice>, items: &[Stored<InvoiceItem>]) -> Self {
        let share = items.iter().map(|item| item.discount_share()).sum();
        let net = items.iter().map(|item| item.gross_amount() - item.discount_amount().unwrap_or_default()).sum();
        let (discount_percent, discount_amount) = own_discount(invoice.discount_percentage(), share, net);
        Self {
            currency: CurrencyCode::of(invoice.currency()),
            tax_mode: invoice.tax_mode(),
            tax_rounding: invoice.tax_rounding(),
            ..Self::new(policy, discount_percent, discount_amount)
        }
    }

    /// The terms of a stored estimate, whose discount is in what the lines that count bear of it.
    #[must_use]
    pub fn of_estimate(
        policy: &PricingProfile,
        estimate: &Stored<Estimate>,
        counted: &[&Stored<EstimateItem>],
    ) -> Self {
        let share = counted.iter().map(|item| item.discount_share()).sum();
        let net = counted.iter().map(|item| item.gross_amount() - item.discount_amount()).sum();
        let (discount_percent, discount_amount) = own_discount(estimate.discount_percentage(), share, net);
        Self {
            currency: CurrencyCode::of(estimate.currency()),
            tax_mode: estimate.tax_mode(),
            tax_rounding: estimate.tax_rounding(),
            ..Self::new(policy, discount_percent, discount_amount)
        }
    }

    /// The same without a discount of the document.
    #[must_use]
    pub fn without_discount(&self) -> Self {
        Self { discount_percent: None, discount_amount: None, ..self.clone() }
    }
}

/// The percentage and the amount of a document's own discount, from what its lines bear of it and what
/// they come to before it.
#[must_use]
pub fn own_discount(percentage: Option<Percent>, share: Amount, net: Amount) -> (Option<Number>, Option<Number>) {
    let percent = percentage.map(Number::from);
    let taken = percent.and_then(|percent| percent_of(net, percent)).unwrap_or_default();
    (percent, Some((share - taken).into()))
}

/// So many percent of an amount; none outside 0 to 100.
#[must_use]
pub fn percent_of(net: Amount, percent: Number) -> Option<Amount> {
    let line = pricing::line::Input {
        qty: Number::new(1, 0),
        unit_price: net.into(),
        discount_percent: Some(percent),
        discount_amount: None,
        currency: CurrencyCode::USD,
        discountable: true,
    };
    pricing::line(&line).ok().and_then(|line| Amount::exact(line.discount))
}

/// What the lines come to.
///
/// # Errors
/// Those of `pricing.invoice`, all that can be told, each with its place in the input.
pub fn totals(lines: &[&Line], terms: &Terms) -> Result<Totals, Vec<Violation>> {
    totals_of(lines, terms, |line| line.quantity)
}

/// What the lines come to when the most is needed that may be.
///
/// # Errors
/// As [`totals`].
pub fn high_totals(lines: &[&Line], terms: &Terms) -> Result<Totals, Vec<Violation>> {
    totals_of(lines, terms, |line| line.quantity_high.unwrap_or(line.quantity))
}

fn totals_of(lines: &[&Line], terms: &Terms, quantity: fn(&Line) -> Number) -> Result<Totals, Vec<Violation>> {
    let input = invoice::Input {
        lines: lines.iter().map(|line| line.priced_as(quantity(line))).collect(),
        tax_classes: classes_for(&terms.tax_classes, lines),
        currency: terms.currency,
        tax_mode: terms.tax_mode,
        tax_rounding: terms.tax_rounding,
        invoice_discount_percent: terms.discount_percent,
        invoice_discount_amount: terms.discount_amount,
    };
    let mut found: Vec<Violation> = lines.iter().flat_map(|line| line_problems(line, terms)).collect();
    if !found.is_empty() {
        return Err(found);
    }
    if lines.is_empty() {
        return nothing(terms).map_err(|problem| vec![document_violation(&problem)]);
    }
    let (output, amounts) = pricing::invoice_lines(&input).map_err(|problem| vec![document_violation(&problem)])?;
    let columns: Vec<Option<LineColumns>> =
        input.lines.iter().zip(&amounts).map(|(line, amounts)| LineColumns::of(line, amounts)).collect();
    let unfit = lines.iter().zip(&columns).filter(|(_, columns)| columns.is_none());
    found.extend(unfit.map(|(line, _)| Violation::new("value-invalid", "quantity").inside(&line.place)));
    let columns: Vec<LineColumns> = columns.into_iter().flatten().collect();
    match Totals::of(&output, columns) {
        Some(totals) if found.is_empty() => Ok(totals),
        None if found.is_empty() => Err(vec![Violation::new("value-invalid", "lines")]),
        _ => Err(found),
    }
}

/// The discounts of a document above what somebody gives alone, when it has one of its own: all of them
/// together, so that a large one cannot be given in two parts.
#[must_use]
pub fn document_discount_above_limit(
    lines: &[Line],
    totals: &Totals,
    terms: &Terms,
    policy: &PricingProfile,
) -> Option<Violation> {
    let field = match (terms.discount_percent, terms.discount_amount) {
        (Some(_), _) => "discount_percent",
        (None, Some(_)) => "discount_amount",
        (None, None) => return None,
    };
    let limit = |amount: Amount| percent_of(amount, policy.discount_limit_percent).unwrap_or_default();
    let counted = lines.iter().filter(|line| !line.optional).zip(&totals.lines);
    let (packaged, own): (Vec<_>, Vec<_>) = counted.partition(|(line, _)| line.in_package);
    let saved: Amount = packaged.iter().map(|(_, columns)| columns.discount).sum();
    // Each line may round its own limit up.
    let by_line: Amount = own.iter().map(|(_, columns)| limit(columns.gross)).sum();
    let allowed = limit(totals.subtotal - saved).max(by_line);
    (totals.discount - saved > allowed).then(|| Violation::of(&Problem::DiscountNeedsApproval).inside(field))
}

/// What is wrong with one line, whatever is wrong with others.
#[must_use]
pub fn line_problems(line: &Line, terms: &Terms) -> Vec<Violation> {
    let alone = pricing::line::Input {
        qty: line.quantity,
        unit_price: line.unit_price,
        discount_percent: line.discount_percent,
        discount_amount: line.discount_amount,
        currency: terms.currency,
        discountable: true,
    };
    let mut found = Vec::new();
    if let Err(problem) = pricing::line(&alone) {
        found.push(Violation::of(&problem).inside(line_field(&problem, line, terms)));
    }
    if classes_for(&terms.tax_classes, &[line]).get(line.tax.class()).is_none() {
        found.push(Violation::of(&Problem::TaxClassUnknown).inside("tax_class"));
    }
    if found.is_empty() {
        let unfit = [
            ("quantity", Quantity::exact(line.quantity).is_none()),
            ("quantity_high", line.quantity_high.is_some_and(|high| Quantity::exact(high).is_none())),
            ("unit_price", UnitPrice::exact(line.unit_price).is_none()),
            ("discount_percent", line.discount_percent.is_some_and(|percent| Percent::exact(percent).is_none())),
        ];
        let unfit = unfit.into_iter().filter(|(_, unfit)| *unfit);
        found.extend(unfit.map(|(field, _)| Violation::new("value-invalid", field)));
    }
    found.into_iter().map(|violation| violation.inside(&line.place)).collect()
}

/// The field of a line that a problem speaks of; none where the problem names it.
fn line_field(problem: &Problem, line: &Line, terms: &Terms) -> &'static str {
    let places = terms.currency.currency().map_or(0, |currency| currency.exponent);
    let finer = |amount: Number| amount.scale() > places;
    match problem {
        Problem::Generic(Generic::QuantityInvalid) => "quantity",
        Problem::MoneyPrecision if line.discount_amount.is_some_and(finer) => "discount_amount",
        Problem::MoneyPrecision | Problem::PriceNegative => "unit_price",
        Problem::PercentOutOfRange => "discount_percent",
        Problem::DiscountNegative | Problem::DiscountExceedsLine => "discount_amount",
        _ => "",
    }
}

/// A problem of the document itself.
fn document_violation(problem: &Problem) -> Violation {
    let field = match problem {
        Problem::PercentOutOfRange => "discount_percent",
        Problem::MoneyPrecision | Problem::DiscountNegative | Problem::DiscountExceedsInvoice => "discount_amount",
        Problem::TaxRateInvalid => "profile.tax_classes",
        Problem::CurrencyUnknown => "profile.currency",
        _ => "",
    };
    Violation::of(problem).inside(field)
}

/// A document without lines, from which nothing can be taken off yet.
fn nothing(terms: &Terms) -> Result<Totals, Problem> {
    let free = pricing::line::Input {
        qty: Number::new(1, 0),
        unit_price: Number::ZERO,
        discount_percent: terms.discount_percent,
        discount_amount: terms.discount_amount,
        currency: terms.currency,
        discountable: true,
    };
    pricing::line(&free).map_err(|problem| match problem {
        Problem::DiscountExceedsLine => Problem::DiscountExceedsInvoice,
        other => other,
    })?;
    let (zero, tax_breakdown) = (Amount::ZERO, Json::Map(Vec::new()));
    Ok(Totals { subtotal: zero, discount: zero, tax: zero, total: zero, tax_breakdown, lines: Vec::new() })
}

impl Totals {
    fn of(output: &invoice::Output, lines: Vec<LineColumns>) -> Option<Self> {
        let taxes = output.taxes.0.iter().map(|(code, tax)| (code.as_str(), Json::Text(tax.to_string())));
        Some(Self {
            subtotal: Amount::exact(output.subtotal)? + Amount::exact(output.line_discount)?,
            discount: Amount::exact(output.line_discount)? + Amount::exact(output.invoice_discount)?,
            tax: Amount::exact(output.tax_total)?,
            total: Amount::exact(output.total)?,
            tax_breakdown: Json::map(taxes).sorted(),
            lines,
        })
    }
}

impl LineColumns {
    fn of(line: &invoice::Line, amounts: &LineAmounts) -> Option<Self> {
        Some(Self {
            quantity: Fixed::exact(line.qty)?,
            unit_price: Fixed::exact(line.unit_price)?,
            discount_percentage: match line.discount_percent {
                Some(percent) => Some(Fixed::exact(percent)?),
                None => None,
            },
            gross: Fixed::exact(amounts.gross)?,
            discount: Fixed::exact(amounts.discount)?,
            discount_share: Fixed::exact(amounts.discount_share)?,
            net: Fixed::exact(amounts.net)?,
            tax: Fixed::exact(amounts.tax)?,
            total: Fixed::exact(amounts.total)?,
        })
    }
}
