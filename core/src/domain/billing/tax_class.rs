//! The tax class of a line: that of the practice, or one of its own for an article with its own rate.

use super::{
    line::{EXEMPT, Line, LineTax},
    pricing::invoice::TaxComponent,
};
use crate::{kernel::number::Number, record::Entries};

/// How the class of an article with a rate of its own begins; the rate follows.
const OWN_RATE: &str = "rate:";

/// Why a line is not taxed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, crate::kernel::choice::Choice)]
pub enum ExemptReason {
    /// The work of a veterinarian, where it is not taxed.
    #[choice("professional-service")]
    ProfessionalService,
    /// A drug on prescription, where it is not taxed.
    #[choice("prescription-drug")]
    PrescriptionDrug,
    /// The client holds a certificate of exemption, which is valid on the day of the invoice.
    #[choice("exempt-customer")]
    ExemptCustomer,
    /// Care of an animal that is kept for food.
    #[choice("food-animal")]
    FoodAnimal,
    /// The practice's catalogue lists it as not taxed.
    #[choice("not-taxable")]
    NotTaxable,
}

/// The class of an article with a rate of its own, in percent.
#[must_use]
pub fn own_rate(percent: Number) -> LineTax {
    LineTax::Class(format!("{OWN_RATE}{percent}"))
}

/// The classes of the practice, and those that lines bring along.
#[must_use]
pub fn classes_for(practice: &Entries<Vec<TaxComponent>>, lines: &[&Line]) -> Entries<Vec<TaxComponent>> {
    let mut classes = practice.clone();
    classes.0.retain(|(name, _)| name != EXEMPT);
    classes.0.push((EXEMPT.to_owned(), Vec::new()));
    for line in lines {
        let class = line.tax.class();
        if let (Some(rate), None) = (rate_of(class), classes.get(class)) {
            let component = TaxComponent { code: class.to_owned(), rate, compound: false };
            classes.0.push((class.to_owned(), vec![component]));
        }
    }
    classes
}

fn rate_of(class: &str) -> Option<Number> {
    Number::parse(class.strip_prefix(OWN_RATE)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_rate_is_a_class_that_says_it() {
        let LineTax::Class(class) = own_rate(Number::new(725, 2)) else { unreachable!() };
        assert_eq!(class, "rate:7.25");
        assert_eq!(rate_of(&class), Some(Number::new(725, 2)));
        assert_eq!(rate_of("standard"), None);
        assert_eq!(rate_of("rate:much"), None);
    }
}
