//! `dosing.insulin_syringe`: whether a syringe is marked for the insulin that is drawn up.

use super::{Problem, given::exact, volume::insulin_syringe_fits};
use crate::{
    kernel::{
        number::Number,
        quantity::{Amount, InternationalUnit, Millilitre, Per},
    },
    record::Record,
    rule::{Passed, rule},
};

/// An insulin, and the syringe it is drawn into.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The units in each mL of the insulin, such as 40; above zero.
    pub product_iu_per_ml: Option<Number>,
    /// The units in each mL that the marks of the syringe stand for, such as 100; above zero.
    pub syringe_iu_per_ml: Number,
}

/// Compares the strength of an insulin with the one that its syringe is marked for: U-40 and U-100 are
/// two and a half times apart, and so would be the dose.
#[rule(
    id = "dosing.insulin_syringe",
    source = "Labels of insulins for animals and of their syringes; AAHA diabetes management guidelines 2018",
    errors = [ConcentrationMissing, InsulinSyringeMismatch]
)]
pub fn insulin_syringe(input: &Input) -> Result<Passed, Problem> {
    let product = strength("product_iu_per_ml", input.product_iu_per_ml)?;
    let syringe = strength("syringe_iu_per_ml", Some(input.syringe_iu_per_ml))?;
    insulin_syringe_fits(product, syringe)?;
    Ok(Passed::OK)
}

/// A strength that is known and above zero.
fn strength(field: &str, iu_per_ml: Option<Number>) -> Result<Amount<Per<InternationalUnit, Millilitre>>, Problem> {
    let known = iu_per_ml.filter(|strength| strength.is_positive()).ok_or(Problem::ConcentrationMissing)?;
    exact(field, known)
}
