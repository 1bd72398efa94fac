//! `dosing.volume`: what to draw up.

use super::{
    Problem,
    given::{dose_is_positive, exact},
    shown::{nearest_step, shown},
};
use crate::{
    kernel::{
        number::Number,
        quantity::{Amount, InternationalUnit, Milligram, Millilitre, Per},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// A dose and the solution it is drawn from.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The dose in mg; above zero.
    pub dose_mg: Number,
    /// How many mg a millilitre holds; above zero.
    pub concentration_mg_per_ml: Option<Number>,
}

/// What to draw up.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The volume in mL that holds the dose, shown to four places.
    pub exact_ml: Number,
    /// The marks of the smallest syringe that takes it, in mL.
    pub graduation_ml: Number,
    /// The volume to draw up, in mL.
    pub volume_ml: Number,
    /// The dose it holds in mg, shown to four places.
    pub delivered_mg: Number,
}

/// The syringes by size: what one holds, and its marks, in mL.
const SYRINGES: [(Number, Number); 4] = [
    (Number::new(1, 0), Number::new(1, 2)),
    (Number::new(3, 0), Number::new(1, 1)),
    (Number::new(12, 0), Number::new(2, 1)),
    (Number::new(60, 0), Number::new(1, 0)),
];

/// Computes the volume of a dose, rounded to the nearest mark of the syringe; halfway to the lower one.
#[rule(
    id = "dosing.volume",
    source = "Markings of common syringes",
    errors = [DoseNotPositive, ConcentrationMissing, VolumeExceedsSyringe, DoseNotMeasurable]
)]
pub fn volume(input: &Input) -> Result<Output, Problem> {
    let too_large = || Problem::too_large("dose_mg");
    let dose: Amount<Milligram> = dose_is_positive("dose_mg", input.dose_mg)?;
    let concentration = concentration_is_known(input.concentration_mg_per_ml)?;
    let exact: Amount<Millilitre> = dose.at(concentration).ok_or_else(too_large)?;
    let graduation = graduation(exact)?;
    let output = drawn_up(exact, graduation, concentration).ok_or_else(too_large)?;
    if output.volume_ml.is_zero() { Err(Problem::DoseNotMeasurable) } else { Ok(output) }
}

/// The volume to the nearest mark, and the dose it holds.
fn drawn_up(
    exact: Amount<Millilitre>,
    graduation: Number,
    concentration: Amount<Per<Milligram, Millilitre>>,
) -> Option<Output> {
    let volume = nearest_step(exact, graduation)?;
    Some(Output {
        exact_ml: shown(exact)?,
        graduation_ml: graduation,
        volume_ml: volume.trimmed(),
        delivered_mg: shown(concentration.over(Amount::of(volume)?)?)?,
    })
}

/// The strength of the solution is known and above zero.
pub(super) fn concentration_is_known(mg_per_ml: Option<Number>) -> Result<Amount<Per<Milligram, Millilitre>>, Problem> {
    let strength = mg_per_ml.filter(|strength| strength.is_positive()).ok_or(Problem::ConcentrationMissing)?;
    exact("concentration_mg_per_ml", strength)
}

/// The marks of the smallest syringe that holds the volume.
fn graduation(volume: Amount<Millilitre>) -> Result<Number, Problem> {
    let holds = |size: Number| Amount::of(size).is_some_and(|size| volume <= size);
    let syringe = SYRINGES.iter().find(|(size, _)| holds(*size));
    syringe.map(|(_, marks)| *marks).ok_or(Problem::VolumeExceedsSyringe)
}

/// A strength in percent of weight by volume, in mg/mL: 2 percent lidocaine holds 20 mg in each mL.
#[must_use]
pub fn percent_in_mg_per_ml(percent: Number) -> Option<Amount<Per<Milligram, Millilitre>>> {
    Amount::of(percent)?.times(Ratio::whole(10))
}

/// An insulin syringe is marked in units of one strength, U-40 or U-100, and drawn from that alone.
///
/// # Errors
/// `insulin-syringe-mismatch`.
pub fn insulin_syringe_fits(
    product: Amount<Per<InternationalUnit, Millilitre>>,
    syringe: Amount<Per<InternationalUnit, Millilitre>>,
) -> Result<(), Problem> {
    if product == syringe { Ok(()) } else { Err(Problem::InsulinSyringeMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount<U>(text: &str) -> Amount<U> {
        Amount::of(Number::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn a_percentage_counts_grams_in_a_hundred_millilitres() {
        assert_eq!(percent_in_mg_per_ml(Number::new(25, 1)), Some(amount("25")));
    }

    #[test]
    fn a_u_100_syringe_is_not_for_u_40_insulin() {
        let (u40, u100) = (amount("40"), amount("100"));
        assert_eq!(insulin_syringe_fits(u40, u40), Ok(()));
        assert_eq!(insulin_syringe_fits(u40, u100), Err(Problem::InsulinSyringeMismatch));
    }
}
