//! A line as somebody enters it, and the lines that it stands for.

use chrono::NaiveDate;

use super::{
    InvoiceItemType,
    article::Article,
    line::{Line, LineTax},
    package::{self, Part},
    pricing::{self, Problem, line::discount_is_within_limit, profile::PricingProfile},
    tax_class::ExemptReason,
    totals::{Terms, line_problems},
};
use crate::{
    domain::{
        patients::Patient,
        services::{Product, Service, ServicePackage},
    },
    engine::{Ask, Case, Gap, Violation},
    kernel::{choice::Choice, id::Id, number::Number},
    record::Record,
    schema::Stored,
};

/// A line as somebody enters it: a service, a product, a package, or free words with a price.
#[derive(Debug, Clone, Record)]
pub struct Entry {
    /// The service sold.
    pub service_id: Option<Id<Service>>,
    /// The product sold.
    pub product_id: Option<Id<Product>>,
    /// The package sold; it becomes one line for each thing in it.
    pub package_id: Option<Id<ServicePackage>>,
    /// What the client reads; the name of the thing sold when left out.
    pub description: Option<String>,
    /// How many, or how much.
    #[field(default = "1")]
    pub quantity: Number,
    /// The most that may be needed; on an estimate only.
    pub quantity_high: Option<Number>,
    /// The price of one; that of the catalogue when left out.
    pub unit_price: Option<Number>,
    /// The part taken off, in percent.
    pub discount_percent: Option<Number>,
    /// The amount taken off after it.
    pub discount_amount: Option<Number>,
    /// The tax class; that of the thing sold, or of the practice, when left out.
    pub tax_class: Option<String>,
    /// Why the line is not taxed; it is when left out, unless the catalogue says otherwise.
    pub tax_exempt_reason: Option<ExemptReason>,
    /// Whether the client may leave it out; on an estimate only.
    #[field(default = false)]
    pub is_optional: bool,
    /// Notes for the practice.
    pub notes: Option<String>,
}

/// What the catalogue knows of an entry.
#[derive(Debug)]
pub enum Goods {
    /// A service or a product; none when it does not exist.
    Article(Option<Article>),
    /// A package and what is in it; none when it does not exist.
    Package(Option<Box<Stored<ServicePackage>>>, Vec<Part>),
    /// Free words.
    Words,
}

/// The most entries of one document.
const MOST: usize = 500;

/// Asks what the catalogue knows of every entry.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn gather(ask: &mut Ask<'_>, entries: &[Entry], patient: Option<Id<Patient>>) -> Result<Vec<Goods>, Gap> {
    // All are asked before any gap is told, so that they come in one round.
    let goods: Vec<_> = entries.iter().take(MOST).map(|entry| entry.goods(ask, patient)).collect();
    goods.into_iter().collect()
}

/// The lines that the entries of the list at `place` stand for; none, and all noted, when anything is
/// wrong with any of them.
pub fn lines(
    case: &mut Case<'_>,
    policy: &PricingProfile,
    terms: &Terms,
    place: &str,
    entries: &[Entry],
    goods: &[Goods],
) -> Option<Vec<Line>> {
    if entries.len() > MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        case.refuse(Violation::new("value-invalid", place).with("reason", "too-many").with("max", most));
        return None;
    }
    let places = (0..).map(|index: usize| format!("{place}[{index}]"));
    let each = entries.iter().zip(goods).zip(places);
    let lines: Vec<_> = each.map(|((entry, goods), place)| line(case, policy, terms, &place, entry, goods)).collect();
    lines.into_iter().collect::<Option<Vec<_>>>().map(|lines| lines.concat())
}

/// The lines that one entry stands for; none, and all noted, when anything is wrong with it.
pub fn line(
    case: &mut Case<'_>,
    policy: &PricingProfile,
    terms: &Terms,
    place: &str,
    entry: &Entry,
    goods: &Goods,
) -> Option<Vec<Line>> {
    let lines = entry.lines(policy, goods, case.today(), place);
    let told = lines.map_err(|found| found.into_iter().map(|violation| violation.inside(place)).collect());
    let lines = case.ok(told)?;
    let found: Vec<Violation> = lines.iter().flat_map(|line| line_problems(line, terms)).collect();
    case.ok(if found.is_empty() { Ok(lines) } else { Err(found) })
}

/// The same for the list of an invoice.
pub fn invoice_lines(
    case: &mut Case<'_>,
    policy: &PricingProfile,
    terms: &Terms,
    entries: &[Entry],
    goods: &[Goods],
) -> Option<Vec<Line>> {
    for (index, entry) in entries.iter().enumerate() {
        fits_invoice(case, &format!("lines[{index}]"), entry);
    }
    lines(case, policy, terms, "lines", entries, goods)
}

/// Nothing on an invoice is optional or has a range.
pub fn fits_invoice(case: &mut Case<'_>, place: &str, entry: &Entry) {
    let wrong = [("quantity_high", entry.quantity_high.is_some()), ("is_optional", entry.is_optional)];
    let wrong = wrong.into_iter().filter(|(_, given)| *given);
    case.refuse_all(wrong.map(|(field, _)| Violation::new("value-invalid", field).inside(place)));
}

/// Discounts of lines above what somebody gives alone; the saving of a package is nobody's gift.
#[must_use]
pub fn discounts_above_limit(lines: &[Line], policy: &PricingProfile) -> Vec<Violation> {
    let above = |line: &&Line| {
        let alone = pricing::line::Input {
            qty: line.quantity,
            unit_price: line.unit_price,
            discount_percent: line.discount_percent,
            discount_amount: line.discount_amount,
            currency: policy.currency,
            discountable: true,
        };
        let limit = policy.discount_limit_percent;
        !line.in_package && pricing::line(&alone).is_ok_and(|line| discount_is_within_limit(&line, limit).is_err())
    };
    let violation = |line: &Line| {
        let field = if line.discount_percent.is_some() { "discount_percent" } else { "discount_amount" };
        Violation::of(&Problem::DiscountNeedsApproval).inside(field).inside(&line.place)
    };
    lines.iter().filter(above).map(violation).collect()
}

impl Entry {
    fn goods(&self, ask: &mut Ask<'_>, patient: Option<Id<Patient>>) -> Result<Goods, Gap> {
        if let Some(id) = self.service_id {
            return Article::service(ask, id, patient).map(Goods::Article);
        }
        if let Some(id) = self.product_id {
            return Article::product(ask, id).map(Goods::Article);
        }
        if let Some(id) = self.package_id {
            let package = ask.one(id);
            let parts = package::parts(ask, id, patient);
            return Ok(Goods::Package(package?.map(Box::new), parts?));
        }
        Ok(Goods::Words)
    }

    fn lines(
        &self,
        policy: &PricingProfile,
        goods: &Goods,
        on: NaiveDate,
        place: &str,
    ) -> Result<Vec<Line>, Vec<Violation>> {
        let named = [self.service_id.is_some(), self.product_id.is_some(), self.package_id.is_some()];
        let mut found = Vec::new();
        if named.into_iter().filter(|named| *named).count() > 1 {
            found.push(Violation::new("value-invalid", "").with("reason", "one-thing"));
        }
        if self.tax_class.is_some() && self.tax_exempt_reason.is_some() {
            found.push(Violation::new("value-invalid", "tax_class").with("reason", "exempt"));
        }
        found.extend(self.range_problem());
        let lines = match goods {
            Goods::Words => self.words(policy, place).map(|line| vec![line]),
            Goods::Article(None) => Err(vec![Violation::new("not-found", self.thing())]),
            Goods::Article(Some(article)) => self.article(policy, article, on, place).map(|line| vec![line]),
            Goods::Package(None, _) => Err(vec![Violation::new("not-found", self.thing())]),
            Goods::Package(Some(package), parts) => package::lines(self, package, parts, policy, on, place),
        };
        match lines {
            Ok(lines) if found.is_empty() => Ok(lines),
            Ok(_) => Err(found),
            Err(more) => Err(found.into_iter().chain(more).collect()),
        }
    }

    /// The field that names what is sold.
    fn thing(&self) -> &'static str {
        match (self.service_id, self.product_id) {
            (Some(_), _) => "service_id",
            (_, Some(_)) => "product_id",
            _ => "package_id",
        }
    }

    fn range_problem(&self) -> Option<Violation> {
        let high = self.quantity_high?;
        let narrow = high < self.quantity;
        narrow.then(|| Violation::of(&Problem::EstimateRangeInvalid).inside("quantity_high"))
    }

    fn words(&self, policy: &PricingProfile, place: &str) -> Result<Line, Vec<Violation>> {
        let (Some(description), Some(unit_price)) = (&self.description, self.unit_price) else {
            let missing = [("description", self.description.is_none()), ("unit_price", self.unit_price.is_none())];
            let missing = missing.into_iter().filter(|(_, missing)| *missing);
            return Err(missing.map(|(field, _)| Violation::new("field-missing", field)).collect());
        };
        let tax = self.tax(None, policy);
        Ok(Line { description: description.clone(), unit_price, ..self.line(InvoiceItemType::Fee, tax, place) })
    }

    fn article(
        &self,
        policy: &PricingProfile,
        article: &Article,
        on: NaiveDate,
        place: &str,
    ) -> Result<Line, Vec<Violation>> {
        let price = self.unit_price.map_or_else(|| article.list_price(on), Ok);
        let unit_price = price.map_err(|problem| vec![Violation::of(&problem).inside(self.thing())])?;
        let (item_type, id) = article.item();
        let description = self.description.clone().unwrap_or_else(|| article.name().to_owned());
        let tax = self.tax(Some(article), policy);
        Ok(Line { item_id: Some(id), description, unit_price, ..self.line(item_type, tax, place) })
    }

    /// How a line is taxed: as the entry says, else as the article is.
    pub(super) fn tax(&self, article: Option<&Article>, policy: &PricingProfile) -> LineTax {
        match (self.tax_exempt_reason, &self.tax_class) {
            (Some(reason), _) => LineTax::Exempt(Some(reason.code().to_owned())),
            (None, Some(class)) => LineTax::Class(class.clone()),
            (None, None) => {
                article.map_or_else(|| LineTax::Class(policy.default_tax_class.clone()), |article| article.tax(policy))
            }
        }
    }

    /// What every line of the entry has in common.
    pub(super) fn line(&self, item_type: InvoiceItemType, tax: LineTax, place: &str) -> Line {
        Line {
            place: place.to_owned(),
            item_type,
            item_id: None,
            description: String::new(),
            quantity: self.quantity,
            quantity_high: self.quantity_high,
            unit_price: Number::ZERO,
            discount_percent: self.discount_percent,
            discount_amount: self.discount_amount,
            tax,
            optional: self.is_optional,
            in_package: false,
            notes: self.notes.clone(),
        }
    }
}
