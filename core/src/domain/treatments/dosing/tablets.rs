//! `dosing.tablets`: which tablets, and how many.

use super::{
    Problem,
    given::{dose_is_positive, exact},
    profile::DosingProfile,
    shown::{rounded, shown},
};
use crate::{
    kernel::{
        number::Number,
        quantity::{Amount, Milligram, Per, Tablet},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// A dose off its target by no more than this counts as met, in percent.
const NEAR_PERCENT: Number = Number::new(5, 0);

/// A dose and the tablets it may be given in.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The dose aimed at in mg; above zero.
    pub target_mg: Number,
    /// The tablets at hand.
    pub products: Vec<Product>,
    /// The least dose in mg; a quarter below the target when absent.
    pub min_mg: Option<Number>,
    /// The most in mg; a quarter above the target when absent.
    pub max_mg: Option<Number>,
}

/// One kind of tablet.
#[derive(Debug, Clone, Record)]
pub struct Product {
    /// What a whole one holds in mg; above zero.
    pub strength_mg: Number,
    /// The smallest part it may be split into: 1, 0.5 or 0.25. A coated tablet, one of extended release
    /// and one that is toxic to cells stay whole.
    pub split: Number,
}

/// The tablets to give.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What a whole one of the product holds in mg.
    pub strength_mg: Number,
    /// How many make one dose.
    pub tablets: Number,
    /// The dose they hold in mg, shown to four places.
    pub achieved_mg: Number,
}

/// Picks the tablets for a dose; strengths are not mixed.
///
/// Of each product the numbers of parts just below and just above the target are looked at, as long as
/// they keep within the bounds, so that a quarter of far too strong a tablet is never offered. Among
/// doses near the target the fewest tablets win, then whole before split ones, then the nearer and
/// the lower dose. Among the others the nearest wins, then the lower, then the fewest tablets.
#[rule(
    id = "dosing.tablets",
    source = "Scoring of tablets; policy of the practice on how far a dose may be off",
    errors = [DoseNotPositive, NoDispensableDose]
)]
pub fn tablets(input: &Input, policy: &DosingProfile) -> Result<Output, Problem> {
    splits_are_possible(&input.products)?;
    let target: Amount<Milligram> = dose_is_positive("target_mg", input.target_mg)?;
    let strengths = strengths(&input.products)?;
    let bounds = Bounds::of(policy, input, target)?;
    let mut best: Option<Choice<'_>> = None;
    for (product, strength) in input.products.iter().zip(strengths) {
        let candidates = candidates(product, strength, target).ok_or_else(|| Problem::too_large("products"))?;
        for candidate in candidates.into_iter().flatten().filter(|candidate| bounds.hold(candidate.dose)) {
            if best.as_ref().is_none_or(|best| candidate.rank() < best.rank()) {
                best = Some(candidate);
            }
        }
    }
    let best = best.ok_or(Problem::NoDispensableDose)?;
    let too_large = || Problem::too_large("target_mg");
    Ok(Output {
        strength_mg: best.product.strength_mg.trimmed(),
        tablets: rounded(best.tablets).ok_or_else(too_large)?,
        achieved_mg: shown(best.dose).ok_or_else(too_large)?,
    })
}

/// A tablet is whole, halved or quartered.
fn splits_are_possible(products: &[Product]) -> Result<(), Problem> {
    const SPLITS: [Number; 3] = [Number::new(1, 0), Number::new(5, 1), Number::new(25, 2)];
    match products.iter().position(|product| !SPLITS.contains(&product.split)) {
        Some(index) => Err(Problem::invalid(&format!("products[{index}].split"))),
        None => Ok(()),
    }
}

fn strengths(products: &[Product]) -> Result<Vec<Amount<Per<Milligram, Tablet>>>, Problem> {
    products.iter().map(|product| dose_is_positive("products", product.strength_mg)).collect()
}

/// The least and the most that may be given.
struct Bounds {
    least: Amount<Milligram>,
    most: Amount<Milligram>,
}

impl Bounds {
    fn of(policy: &DosingProfile, input: &Input, target: Amount<Milligram>) -> Result<Self, Problem> {
        let too_large = || Problem::too_large("target_mg");
        let off = Ratio::percent(policy.tablet_off_percent);
        let (Some(below), Some(above)) = (
            off.and_then(|off| Ratio::ONE.plus(off.times(Ratio::whole(-1))?)),
            off.and_then(|off| Ratio::ONE.plus(off)),
        ) else {
            return Err(too_large());
        };
        let or_off_target = |field, bound: Option<Number>, factor| match bound {
            Some(bound) => exact(field, bound),
            None => target.times(factor).ok_or_else(too_large),
        };
        Ok(Self {
            least: or_off_target("min_mg", input.min_mg, below)?,
            most: or_off_target("max_mg", input.max_mg, above)?,
        })
    }

    fn hold(&self, dose: Amount<Milligram>) -> bool {
        self.least <= dose && dose <= self.most
    }
}

/// So many tablets of one product.
struct Choice<'a> {
    product: &'a Product,
    tablets: Ratio,
    /// How many have to be opened for it.
    whole: i64,
    dose: Amount<Milligram>,
    /// How far the dose is off its target.
    off: Ratio,
    is_near: bool,
}

/// The numbers of parts of a product just below and just above the target; one alone that meets it.
fn candidates<'a>(
    product: &'a Product,
    strength: Amount<Per<Milligram, Tablet>>,
    target: Amount<Milligram>,
) -> Option<[Option<Choice<'a>>; 2]> {
    let part = Ratio::of(product.split)?;
    let parts = target.at(strength)?.fraction().over(part)?;
    let (below, above) = (parts.floor()?, parts.ceil()?);
    let choice = |parts: i64| Choice::of(product, strength, target, Ratio::whole(parts).times(part)?);
    let lower = if below > 0 { Some(choice(below)?) } else { None };
    let upper = if above > below { Some(choice(above)?) } else { None };
    Some([lower, upper])
}

impl<'a> Choice<'a> {
    fn of(
        product: &'a Product,
        strength: Amount<Per<Milligram, Tablet>>,
        target: Amount<Milligram>,
        tablets: Ratio,
    ) -> Option<Self> {
        let dose = strength.over(Amount::exactly(tablets))?;
        let over = dose.fraction().plus(target.fraction().times(Ratio::whole(-1))?)?;
        let off = if over.is_positive() { over } else { over.times(Ratio::whole(-1))? };
        let near = target.fraction().times(Ratio::percent(NEAR_PERCENT)?)?;
        Some(Self { product, tablets, whole: tablets.ceil()?, dose, off, is_near: off <= near })
    }

    /// What comes first is better: compared from left to right, the lower wins.
    fn rank(&self) -> (bool, [Ratio; 4]) {
        let opened = Ratio::whole(self.whole);
        let split = if self.tablets == opened { Ratio::ZERO } else { Ratio::ONE };
        match self.is_near {
            true => (false, [opened, split, self.off, self.dose.fraction()]),
            false => (true, [self.off, self.dose.fraction(), opened, Ratio::ZERO]),
        }
    }
}
