//! Exact amounts with their unit, so that what is not of one kind is never added up or compared.
//!
//! A dose of 6.3 mg from a bottle of 5 mg/mL is 1.26 mL:
//!
//! ```
//! use vet_core::kernel::{number::Number, quantity::{Amount, Milligram, Millilitre, Per}};
//!
//! let amount = |text: &str| Number::parse(text).unwrap();
//! let dose = Amount::<Milligram>::of(amount("6.3")).unwrap();
//! let strength = Amount::<Per<Milligram, Millilitre>>::of(amount("5")).unwrap();
//! let volume: Amount<Millilitre> = dose.at(strength).unwrap();
//! assert_eq!(volume, Amount::of(amount("1.26")).unwrap());
//! ```
//!
//! Milligrams and millilitres do not add up:
//!
//! ```compile_fail
//! use vet_core::kernel::{number::Number, quantity::{Amount, Milligram, Millilitre}};
//!
//! let dose = Amount::<Milligram>::of(Number::ZERO).unwrap();
//! let volume = Amount::<Millilitre>::of(Number::ZERO).unwrap();
//! dose.plus(volume);
//! ```

use std::marker::PhantomData;

use super::{number::Number, ratio::Ratio};

macro_rules! units {
    ($($(#[$about:meta])* $name:ident,)*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {}
    )*};
}

units! {
    /// Of a drug.
    Milligram,
    /// Of a drug that is counted by its effect: IU, or U of insulin.
    InternationalUnit,
    /// Of body weight.
    Kilogram,
    /// Of body surface.
    SquareMetre,
    /// Of a fluid.
    Millilitre,
    /// A whole one, as it is made.
    Tablet,
    /// Of time.
    Hour,
}

/// So much of `A` for each `B`: milligrams per kilogram, millilitres per hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Per<A, B>(PhantomData<(A, B)>);

/// So much of a unit, exactly. Every operation is exact, or answers `None` when 128 bits do not hold
/// the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount<U>(Ratio, PhantomData<U>);

impl<U> Amount<U> {
    /// The decimal, in this unit.
    #[must_use]
    pub fn of(number: Number) -> Option<Self> {
        Ratio::of(number).map(Self::exactly)
    }

    /// The fraction, in this unit.
    #[must_use]
    pub const fn exactly(fraction: Ratio) -> Self {
        Self(fraction, PhantomData)
    }

    /// How much of the unit it is.
    #[must_use]
    pub const fn fraction(self) -> Ratio {
        self.0
    }

    /// Whether it is above zero.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0.is_positive()
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.plus(other.0).map(Self::exactly)
    }

    /// So many times as much.
    #[must_use]
    pub fn times(self, factor: Ratio) -> Option<Self> {
        self.0.times(factor).map(Self::exactly)
    }

    /// How much of it there is for each of the other; `None` unless that is above zero.
    #[must_use]
    pub fn per<B>(self, other: Amount<B>) -> Option<Amount<Per<U, B>>> {
        self.0.over(other.0).map(Amount::exactly)
    }

    /// How much of the other holds this amount when each holds `rate`; `None` unless that is above zero.
    #[must_use]
    pub fn at<B>(self, rate: Amount<Per<U, B>>) -> Option<Amount<B>> {
        self.0.over(rate.0).map(Amount::exactly)
    }
}

impl<A, B> Amount<Per<A, B>> {
    /// What so many of them come to.
    #[must_use]
    pub fn over(self, many: Amount<B>) -> Option<Amount<A>> {
        self.0.times(many.0).map(Amount::exactly)
    }

    /// The same counted in what holds `A` at `rate`: mg/h of a solution in mg/mL is mL/h; `None` unless
    /// the rate is above zero.
    #[must_use]
    pub fn held_at<C>(self, rate: Amount<Per<A, C>>) -> Option<Amount<Per<C, B>>> {
        self.0.over(rate.0).map(Amount::exactly)
    }
}

impl<A, B, C> Amount<Per<Per<A, B>, C>> {
    /// What so many `B` come to in each `C`: mg/kg/h of an animal in kg is mg/h.
    #[must_use]
    pub fn for_all(self, many: Amount<B>) -> Option<Amount<Per<A, C>>> {
        self.0.times(many.0).map(Amount::exactly)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount<U>(text: &str) -> Amount<U> {
        Amount::of(Number::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn a_rate_leads_from_one_unit_to_the_other_and_back() {
        let per_kg = amount::<Per<Milligram, Kilogram>>("4.4");
        let weight = amount::<Kilogram>("10");
        let dose = per_kg.over(weight).unwrap();
        assert_eq!(dose, amount("44"));
        assert_eq!(dose.per(weight), Some(per_kg));
        assert_eq!(dose.at(per_kg), Some(weight));
        assert_eq!(dose.per(amount::<Kilogram>("0")), None);
    }

    #[test]
    fn amounts_of_one_unit_add_up_and_compare() {
        let one = amount::<Tablet>("0.5");
        assert_eq!(one.plus(one), Some(amount("1")));
        assert_eq!(one.times(Ratio::whole(3)), Some(amount("1.5")));
        assert!(one.is_positive() && one < amount("0.75"));
    }
}
