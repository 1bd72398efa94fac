//! `pricing.price_pick`: which price of a list applies to a patient.

use chrono::NaiveDate;

use super::{Problem, amount::price_is_not_negative};
use crate::{kernel::number::Number, record::Record, rule::rule};

/// A price list and the patient it is read for.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The prices of one service or product. Where a clinic has a list of its own, that is asked
    /// first, and the list of the group only when nothing fits.
    pub entries: Vec<Entry>,
    /// The species of the patient.
    pub species: String,
    /// The day the price is for.
    pub on: NaiveDate,
    /// The weight of the patient in kg.
    pub weight_kg: Option<Number>,
}

/// One price, and whom it is for; an absent bound is open.
#[derive(Debug, Clone, Record)]
pub struct Entry {
    /// The price; not below zero.
    pub price: Number,
    /// The species it is for.
    pub species: Option<String>,
    /// The least weight in kg, included.
    pub min_kg: Option<Number>,
    /// The weight in kg up to which it applies, not included.
    pub max_kg: Option<Number>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// The price that applies.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The price, as it stands in the list.
    pub price: Number,
}

/// Picks the price that says most about the patient.
///
/// A price fits when its species, its weight band and its days do. A weight band counts two, a species
/// one, and the highest count wins. A price with a weight band never fits a patient whose weight is
/// unknown or not above zero.
#[rule(
    id = "pricing.price_pick",
    source = "General practice of service price lists",
    errors = [PriceNegative, PriceNotFound, PriceAmbiguous]
)]
pub fn price_pick(input: &Input) -> Result<Output, Problem> {
    for entry in &input.entries {
        price_is_not_negative(entry.price)?;
    }
    let fitting = || input.entries.iter().filter(|entry| entry.fits(input));
    let best = fitting().map(Entry::score).max().ok_or(Problem::PriceNotFound)?;
    let mut winners = fitting().filter(|entry| entry.score() == best);
    match (winners.next(), winners.next()) {
        (Some(winner), None) => Ok(Output { price: winner.price }),
        (Some(_), Some(_)) => Err(Problem::PriceAmbiguous),
        (None, _) => Err(Problem::PriceNotFound),
    }
}

/// The price of the first list in which one fits: that of the clinic, then that of the group.
///
/// # Errors
/// `price-negative`, `price-ambiguous` of the list in which one fits; `price-not-found`.
pub fn price_from_lists<'a>(lists: impl IntoIterator<Item = &'a Input>) -> Result<Output, Problem> {
    let mut answers = lists.into_iter().map(price_pick);
    answers.find(|answer| *answer != Err(Problem::PriceNotFound)).unwrap_or(Err(Problem::PriceNotFound))
}

impl Entry {
    fn fits(&self, input: &Input) -> bool {
        self.species.as_ref().is_none_or(|species| *species == input.species)
            && self.weight_fits(input.weight_kg)
            && self.from.is_none_or(|first| first <= input.on)
            && self.until.is_none_or(|last| input.on <= last)
    }

    fn weight_fits(&self, weight_kg: Option<Number>) -> bool {
        match weight_kg.filter(|weight| weight.is_positive()) {
            None => !self.has_weight_band(),
            Some(weight) => {
                self.min_kg.is_none_or(|least| least <= weight) && self.max_kg.is_none_or(|bound| weight < bound)
            }
        }
    }

    fn has_weight_band(&self) -> bool {
        self.min_kg.is_some() || self.max_kg.is_some()
    }

    fn score(&self) -> u8 {
        2 * u8::from(self.has_weight_band()) + u8::from(self.species.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_is_asked_when_the_clinic_has_no_price() {
        let list = |prices: &[i64]| Input {
            entries: prices.iter().map(|price| an_entry(Number::new(*price, 2))).collect(),
            species: "dog".to_owned(),
            on: NaiveDate::MIN,
            weight_kg: None,
        };
        let price = |minor| Ok(Output { price: Number::new(minor, 2) });
        assert_eq!(price_from_lists([&list(&[100]), &list(&[200])]), price(100));
        assert_eq!(price_from_lists([&list(&[]), &list(&[200])]), price(200));
        assert_eq!(price_from_lists([&list(&[1, 2]), &list(&[200])]), Err(Problem::PriceAmbiguous));
        assert_eq!(price_from_lists([]), Err(Problem::PriceNotFound));
    }

    fn an_entry(price: Number) -> Entry {
        Entry { price, species: None, min_kg: None, max_kg: None, from: None, until: None }
    }
}
