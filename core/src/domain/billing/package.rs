//! A package on a document: one line for each thing in it, at its share of the price.

use chrono::NaiveDate;

use super::{
    article::Article,
    entry::Entry,
    line::Line,
    pricing::{self, Problem, profile::PricingProfile},
};
use crate::{
    domain::{
        patients::Patient,
        services::{ServicePackage, ServicePackageItem},
    },
    engine::{Ask, Direction, Gap, Query, Violation},
    kernel::{id::Id, number::Number, problem::Generic},
    schema::Stored,
};

/// One thing in a package; without an article when that no longer exists.
#[derive(Debug)]
pub struct Part {
    item: Box<Stored<ServicePackageItem>>,
    article: Option<Article>,
}

/// Asks what is in a package. What is optional in it is not part of its price, and is sold by itself.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn parts(ask: &mut Ask<'_>, id: Id<ServicePackage>, patient: Option<Id<Patient>>) -> Result<Vec<Part>, Gap> {
    let query = Query::all::<ServicePackageItem>()
        .having(ServicePackageItem::PACKAGE_ID, id)
        .having(ServicePackageItem::IS_OPTIONAL, false)
        .sorted("sort_order", Direction::Ascending);
    let items: Vec<Stored<ServicePackageItem>> = ask.many(query)?;
    let parts: Vec<Result<Part, Gap>> = items.into_iter().map(|item| part(ask, item, patient)).collect();
    parts.into_iter().collect()
}

fn part(ask: &mut Ask<'_>, item: Stored<ServicePackageItem>, patient: Option<Id<Patient>>) -> Result<Part, Gap> {
    let article = match (item.service_id(), item.product_id()) {
        (Some(service), _) => Article::service(ask, service, patient)?,
        (None, Some(product)) => Article::product(ask, product)?,
        (None, None) => None,
    };
    Ok(Part { item: Box::new(item), article })
}

/// The lines of a package. Each has the price of its article alone, and as its discount what the package
/// saves on it, so that quantity times price is exact whatever the share.
///
/// # Errors
/// `package-inactive`, `package-item-missing`, `quantity-invalid` for a part of a package,
/// `discount-not-allowed`, `price-not-found`, and those of `pricing.package`.
pub(super) fn lines(
    entry: &Entry,
    package: &Stored<ServicePackage>,
    parts: &[Part],
    policy: &PricingProfile,
    on: NaiveDate,
    place: &str,
) -> Result<Vec<Line>, Vec<Violation>> {
    let mut found = problems(entry, package);
    let mut priced = Vec::new();
    for part in parts {
        match part.priced(on) {
            Ok((article, price)) => priced.push((part, article, price)),
            Err(problem) => found.push(Violation::of(&problem).inside("package_id")),
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    let too_large = || vec![Violation::new("value-invalid", "quantity")];
    let count = whole(entry.quantity).ok_or_else(too_large)?;
    let price = entry.unit_price.unwrap_or(package.package_price().into()).times(count).ok_or_else(too_large)?;
    let items = priced.iter().map(|(part, _, list_price)| {
        let qty = Number::from(part.item.quantity()).times(count)?;
        Some(pricing::package::Item { qty, list_price: *list_price })
    });
    let items = items.collect::<Option<Vec<_>>>().ok_or_else(too_large)?;
    let input = pricing::package::Input { price, items, currency: policy.currency };
    let shares = pricing::package(&input).map_err(|problem| vec![field_of(&problem)])?.shares;
    let lines = priced.iter().zip(&input.items).zip(shares).map(|(((_, article, _), item), share)| {
        let (item_type, id) = article.item();
        let gross = pricing::line(&alone(item, policy)).ok()?.gross;
        Some(Line {
            item_id: Some(id),
            description: format!("{}: {}", entry.description.as_deref().unwrap_or(package.name()), article.name()),
            quantity: item.qty,
            quantity_high: None,
            unit_price: item.list_price,
            discount_amount: Some(Number::new(gross.minor() - share.minor(), gross.exponent())),
            in_package: true,
            ..entry.line(item_type, entry.tax(Some(article), policy), place)
        })
    });
    lines.collect::<Option<Vec<_>>>().ok_or_else(too_large)
}

/// What is wrong with selling this package in this way.
fn problems(entry: &Entry, package: &Stored<ServicePackage>) -> Vec<Violation> {
    let discounted = |discount: Option<Number>| discount.is_some_and(|discount| !discount.is_zero());
    let not_allowed = |field| Violation::of(&Problem::DiscountNotAllowed).inside(field);
    [
        (!package.is_active()).then(|| Violation::of(&Problem::PackageInactive).inside("package_id")),
        whole(entry.quantity).is_none().then(|| Violation::of(&Generic::QuantityInvalid).inside("quantity")),
        entry.quantity_high.is_some().then(|| Violation::new("value-invalid", "quantity_high")),
        discounted(entry.discount_percent).then(|| not_allowed("discount_percent")),
        discounted(entry.discount_amount).then(|| not_allowed("discount_amount")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A count of packages, without places.
fn whole(quantity: Number) -> Option<Number> {
    let count = Number::new(quantity.rounded(0)?, 0);
    (count == quantity && count.is_positive()).then_some(count)
}

fn field_of(problem: &Problem) -> Violation {
    let field = match problem {
        Problem::PriceNegative | Problem::MoneyPrecision => "unit_price",
        Problem::PackageEmpty | Problem::PackageExceedsList => "package_id",
        Problem::CurrencyUnknown => "",
        _ => "quantity",
    };
    Violation::new(crate::kernel::problem::Problem::code(problem), field)
}

fn alone(item: &pricing::package::Item, policy: &PricingProfile) -> pricing::line::Input {
    pricing::line::Input {
        qty: item.qty,
        unit_price: item.list_price,
        discount_percent: None,
        discount_amount: None,
        currency: policy.currency,
        discountable: true,
    }
}

impl Part {
    /// The article, and what one costs when bought alone.
    fn priced(&self, on: NaiveDate) -> Result<(&Article, Number), Problem> {
        let article = self.article.as_ref().ok_or(Problem::PackageItemMissing)?;
        let price = match self.item.unit_price_override() {
            Some(price) => price.into(),
            None => article.list_price(on)?,
        };
        Ok((article, price))
    }
}
