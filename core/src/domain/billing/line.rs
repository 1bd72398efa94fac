//! A line of a document: what is sold, before it is priced.

use uuid::Uuid;

use super::{EstimateItem, InvoiceItem, InvoiceItemType, pricing::invoice};
use crate::{kernel::number::Number, schema::Stored};

/// A line of a document, ready to be priced.
#[derive(Debug, Clone)]
pub struct Line {
    /// Where it stands in the input, such as `lines[2]`; empty for a stored line.
    pub place: String,
    /// What kind of row `item_id` names.
    pub item_type: InvoiceItemType,
    /// The thing sold; nothing for a line in free words.
    pub item_id: Option<Uuid>,
    /// What the client reads.
    pub description: String,
    /// How many, or how much.
    pub quantity: Number,
    /// The most that may be needed, on an estimate.
    pub quantity_high: Option<Number>,
    /// The price of one.
    pub unit_price: Number,
    /// The part taken off, in percent.
    pub discount_percent: Option<Number>,
    /// What is taken off beside it.
    pub discount_amount: Option<Number>,
    /// How it is taxed.
    pub tax: LineTax,
    /// Whether it stays out of the totals of an estimate: the client has not asked for it yet.
    pub optional: bool,
    /// Whether its discount is the saving of a package, which nobody has to approve.
    pub in_package: bool,
    /// Notes for the practice.
    pub notes: Option<String>,
}

/// How a line is taxed.
#[derive(Debug, Clone, PartialEq)]
pub enum LineTax {
    /// By the taxes of a class.
    Class(String),
    /// Not at all, and why.
    Exempt(Option<String>),
}

/// The class of lines without tax. A practice's own classes have names that it can write.
pub(super) const EXEMPT: &str = "";

impl LineTax {
    /// The name of the class under which the line is priced.
    #[must_use]
    pub fn class(&self) -> &str {
        match self {
            Self::Class(class) => class,
            Self::Exempt(_) => EXEMPT,
        }
    }

    /// As the columns of a stored line hold it.
    fn stored(class: Option<&str>, reason: Option<&str>) -> Self {
        class.map_or_else(|| Self::Exempt(reason.map(str::to_owned)), |class| Self::Class(class.to_owned()))
    }

    /// Taxed, class and reason, as the columns of a line hold them.
    #[must_use]
    pub fn columns(&self) -> (bool, Option<String>, Option<String>) {
        match self {
            Self::Class(class) => (true, Some(class.clone()), None),
            Self::Exempt(reason) => (false, None, reason.clone()),
        }
    }
}

impl Line {
    /// The line as the rules of pricing take it, with that quantity.
    #[must_use]
    pub fn priced_as(&self, quantity: Number) -> invoice::Line {
        invoice::Line {
            qty: quantity,
            unit_price: self.unit_price,
            discount_percent: self.discount_percent,
            discount_amount: self.discount_amount,
            tax_class: self.tax.class().to_owned(),
            discountable: true,
            currency: None,
        }
    }
}

/// A stored line holds both discounts in one amount.
impl From<&Stored<InvoiceItem>> for Line {
    fn from(item: &Stored<InvoiceItem>) -> Self {
        Self {
            place: String::new(),
            item_type: item.item_type(),
            item_id: item.item_id(),
            description: item.description().to_owned(),
            quantity: item.quantity().into(),
            quantity_high: None,
            unit_price: item.unit_price().into(),
            discount_percent: None,
            discount_amount: item.discount_amount().map(Number::from),
            tax: LineTax::stored(item.tax_class(), item.tax_exempt_reason()),
            optional: false,
            in_package: false,
            notes: item.notes().map(str::to_owned),
        }
    }
}

/// A stored line holds both discounts in one amount.
impl From<&Stored<EstimateItem>> for Line {
    fn from(item: &Stored<EstimateItem>) -> Self {
        Self {
            place: String::new(),
            item_type: item.item_type(),
            item_id: item.item_id(),
            description: item.description().to_owned(),
            quantity: item.quantity().into(),
            quantity_high: item.quantity_high().map(Number::from),
            unit_price: item.unit_price().into(),
            discount_percent: None,
            discount_amount: Some(item.discount_amount().into()),
            tax: LineTax::stored(item.tax_class(), item.tax_exempt_reason()),
            optional: !item.counts(),
            in_package: false,
            notes: item.notes().map(str::to_owned),
        }
    }
}

impl Stored<EstimateItem> {
    /// Whether the line is part of the totals: an optional one is when the client wants it.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.is_optional() || self.is_accepted() == Some(true)
    }
}
