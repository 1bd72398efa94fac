//! `dosing.review`: what is found about a dose before it is ordered.
//!
//! What could not be checked is found as well: a drug, a species or a weight that nobody knows is never
//! taken for safe.

use super::{
    Problem, bsa,
    formulary::{Wanted, rows_for},
    reference::{BodySurface, DoseBasis, Drugs, FormularyRow, Severity},
};
use crate::{
    domain::patients::Species,
    engine::{Knowledge, Profile, Violation},
    kernel::{choice::Choice, number::Number, ratio::Ratio},
    record::Record,
    rule::{
        data::{Row, Table},
        rule,
    },
};

/// A dose to be ordered.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The drug, in small letters with hyphens, such as `potassium-bromide`.
    pub drug: String,
    /// The way it enters the body.
    pub route: String,
    /// What it is given for.
    pub indication: Option<String>,
    /// One dose.
    pub dose: Number,
    /// Its unit: that of the drug, such as `mg`, or one of the formulary, such as `mg/kg`.
    pub dose_unit: String,
    /// The hours from one dose to the next; none for a single one.
    pub interval_h: Option<Number>,
    /// What the animal had of the drug in its life, in the unit of the formulary.
    pub had_before: Option<Number>,
    /// The animal.
    pub animal: Animal,
}

/// The animal a dose is for.
#[derive(Debug, Clone, Copy, PartialEq, Record)]
pub struct Animal {
    /// The species.
    pub species: Species,
    /// What it weighs in kg.
    pub weight_kg: Option<Number>,
    /// Its age in weeks.
    pub age_weeks: Option<u32>,
    /// Whether it is of a breed that often carries the MDR1 mutation.
    #[field(default = false)]
    pub is_of_mdr1_breed: bool,
    /// Whether it was tested for the mutation.
    #[field(default = false)]
    pub is_mdr1_tested: bool,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Whether nothing stands in the way.
    pub allowed: bool,
    /// Of the drug first, then of the animal, then of the dose.
    pub findings: Vec<DoseFinding>,
}

/// One thing found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Record)]
pub struct DoseFinding {
    /// What it is.
    pub code: DoseFindingCode,
    /// How much weight it has.
    pub severity: Severity,
}

/// What can be found about a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DoseFindingCode {
    /// Nothing is known of the drug.
    #[choice("drug-unknown")]
    DrugUnknown,
    /// Not for the species.
    #[choice("contraindicated-species")]
    ContraindicatedSpecies,
    /// Of a breed that often carries the MDR1 mutation, and not tested.
    #[choice("mdr1-untested")]
    Mdr1Untested,
    /// No row of the formulary fits.
    #[choice("no-formulary-entry")]
    NoFormularyEntry,
    /// The animal is too light.
    #[choice("weight-below-minimum")]
    WeightBelowMinimum,
    /// The weight is not known, so that something could not be checked.
    #[choice("weight-missing")]
    WeightMissing,
    /// The animal is too young.
    #[choice("age-below-minimum")]
    AgeBelowMinimum,
    /// The dose is zero or below.
    #[choice("dose-not-positive")]
    DoseNotPositive,
    /// The unit of the dose cannot be turned into that of the formulary.
    #[choice("unit-mismatch")]
    UnitMismatch,
    /// The body surface of the species cannot be computed.
    #[choice("bsa-species-unsupported")]
    BsaSpeciesUnsupported,
    /// Less than usual.
    #[choice("dose-below-range")]
    DoseBelowRange,
    /// More than usual.
    #[choice("dose-above-range")]
    DoseAboveRange,
    /// More than the most at once.
    #[choice("dose-exceeds-max")]
    DoseExceedsMax,
    /// More than the most in a day.
    #[choice("daily-dose-exceeds-max")]
    DailyDoseExceedsMax,
    /// More than the most in a life.
    #[choice("cumulative-dose-exceeded")]
    CumulativeDoseExceeded,
}

/// What is known of drugs and of the body surface.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The drugs, and their formulary.
    pub drugs: Drugs,
    /// The constants of the body surface.
    pub surfaces: Table<BodySurface>,
}

impl Knowledge for Known {
    const DATA: &'static [&'static str] =
        &[Drugs::FILE.edition.name, FormularyRow::FILE.edition.name, BodySurface::FILE.edition.name];

    fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        Ok(Self { drugs: Drugs::of(profile)?, surfaces: Table::of(profile)? })
    }
}

/// Looks at a dose from all sides: whether anything is known of the drug, the species and the route;
/// whether the animal is heavy and old enough; whether the dose lies within its bounds.
///
/// Where several rows of the formulary fit, the one counts that finds least, and one in the unit of the
/// dose before any other. Nothing stands in the way when no finding is hard.
#[rule(
    id = "dosing.review",
    source = "The formulary, each row of which has a source; to be confirmed by a veterinarian",
    errors = []
)]
pub fn review(input: &Input, known: &Known) -> Result<Output, Problem> {
    let Animal { species, weight_kg, .. } = input.animal;
    let weight_kg = weight_kg.filter(|weight| weight.is_positive());
    let indication = input.indication.as_deref();
    let wanted = Wanted { drug: &input.drug, species, route: &input.route, indication, weight_kg };
    let mut findings = of_the_drug(&known.drugs, input);
    let mut least: Option<Vec<DoseFinding>> = None;
    for row in rows_for(known.drugs.formulary(), &wanted) {
        let found = of_the_dose(row, input, weight_kg, &known.surfaces)?;
        if least.as_ref().is_none_or(|least| rank(&found) < rank(least)) {
            least = Some(found);
        }
    }
    findings.extend(least.unwrap_or_else(|| vec![hard(DoseFindingCode::NoFormularyEntry)]));
    Ok(Output { allowed: findings.iter().all(|found| found.severity == Severity::Warn), findings })
}

/// Rows in another unit come last, then those that find more.
fn rank(found: &[DoseFinding]) -> (bool, usize) {
    (found.contains(&hard(DoseFindingCode::UnitMismatch)), found.len())
}

const fn hard(code: DoseFindingCode) -> DoseFinding {
    DoseFinding { code, severity: Severity::Hard }
}

const fn warn(code: DoseFindingCode) -> DoseFinding {
    DoseFinding { code, severity: Severity::Warn }
}

/// The drug is known, is for the species, and is not a risk to an animal that nobody tested.
fn of_the_drug(drugs: &Drugs, input: &Input) -> Vec<DoseFinding> {
    let animal = input.animal;
    let mut found = Vec::new();
    if !drugs.knows(&input.drug) {
        found.push(hard(DoseFindingCode::DrugUnknown));
    }
    if let Some(severity) = drugs.against_species(&input.drug, animal.species) {
        found.push(DoseFinding { code: DoseFindingCode::ContraindicatedSpecies, severity });
    }
    if drugs.with_mdr1(&input.drug).is_some() && animal.is_of_mdr1_breed && !animal.is_mdr1_tested {
        found.push(warn(DoseFindingCode::Mdr1Untested));
    }
    found
}

/// The animal is heavy and old enough, and the dose lies within its bounds.
fn of_the_dose(
    row: &FormularyRow,
    input: &Input,
    weight_kg: Option<Number>,
    surfaces: &Table<BodySurface>,
) -> Result<Vec<DoseFinding>, Problem> {
    let mut found = Vec::new();
    match (row.min_weight_kg, weight_kg) {
        (Some(least), Some(weight)) if weight < least => found.push(hard(DoseFindingCode::WeightBelowMinimum)),
        (Some(_), None) => found.push(hard(DoseFindingCode::WeightMissing)),
        _ => {}
    }
    if row.min_age_weeks.zip(input.animal.age_weeks).is_some_and(|(least, weeks)| weeks < least) {
        found.push(hard(DoseFindingCode::AgeBelowMinimum));
    }
    match Measured::of(input, row.unit, weight_kg, surfaces) {
        Ok(measured) => measured.compare(row, input, &mut found),
        Err(problem) => {
            let unmeasured = hard(unmeasured(problem)?);
            if !found.contains(&unmeasured) {
                found.push(unmeasured);
            }
        }
    }
    Ok(found)
}

/// Why a dose could not be measured, as a finding; what is no finding stays a problem.
fn unmeasured(problem: Problem) -> Result<DoseFindingCode, Problem> {
    match problem {
        Problem::DoseNotPositive => Ok(DoseFindingCode::DoseNotPositive),
        Problem::UnitMismatch => Ok(DoseFindingCode::UnitMismatch),
        Problem::WeightMissing => Ok(DoseFindingCode::WeightMissing),
        Problem::BsaSpeciesUnsupported => Ok(DoseFindingCode::BsaSpeciesUnsupported),
        problem => Err(problem),
    }
}

/// A dose in the unit of its bounds, and in mg where that can be said.
struct Measured {
    dose: Ratio,
    mg: Option<Ratio>,
}

/// What a dose is counted in.
#[derive(Clone, Copy, PartialEq)]
enum Counted {
    Milligrams(Ratio),
    Units(Ratio),
}

impl Counted {
    /// A dose of the whole animal, by the name of its unit.
    fn of(dose: Ratio, unit: &str) -> Option<Self> {
        match unit {
            "mg" => Some(Self::Milligrams(dose)),
            "mcg" => Some(Self::Milligrams(dose.over(Ratio::whole(1_000))?)),
            "g" => Some(Self::Milligrams(dose.times(Ratio::whole(1_000))?)),
            "IU" | "U" => Some(Self::Units(dose)),
            _ => None,
        }
    }
}

impl Measured {
    fn of(
        input: &Input,
        unit: DoseBasis,
        weight_kg: Option<Number>,
        surfaces: &Table<BodySurface>,
    ) -> Result<Self, Problem> {
        let too_large = || Problem::too_large("dose");
        let dose = Ratio::of(input.dose).filter(|dose| dose.is_positive()).ok_or(Problem::DoseNotPositive)?;
        if input.dose_unit == unit.code() {
            let mg = match unit {
                DoseBasis::MgPerAnimal => Some(dose),
                DoseBasis::MgPerKg => weight_kg.and_then(Ratio::of).and_then(|weight| dose.times(weight)),
                _ => None,
            };
            return Ok(Self { dose, mg });
        }
        let counted = Counted::of(dose, &input.dose_unit).ok_or(Problem::UnitMismatch)?;
        let weight = || weight_kg.and_then(Ratio::of).ok_or(Problem::WeightMissing);
        let surface = || {
            let input = bsa::Input { species: input.animal.species, weight_kg, dose_mg_per_m2: None, max_mg: None };
            bsa(&input, surfaces).and_then(|output| Ratio::of(output.bsa_m2).ok_or_else(too_large))
        };
        let (amount, share, mg) = match (counted, unit) {
            (Counted::Milligrams(mg), DoseBasis::MgPerAnimal) => (Some(mg), Ratio::ONE, Some(mg)),
            (Counted::Milligrams(mg), DoseBasis::MgPerKg) => (Some(mg), weight()?, Some(mg)),
            (Counted::Milligrams(mg), DoseBasis::McgPerKg) => (mg.times(Ratio::whole(1_000)), weight()?, Some(mg)),
            (Counted::Milligrams(mg), DoseBasis::MgPerM2) => (Some(mg), surface()?, Some(mg)),
            (Counted::Milligrams(mg), DoseBasis::McgPerM2) => (mg.times(Ratio::whole(1_000)), surface()?, Some(mg)),
            (Counted::Units(units), DoseBasis::IuPerKg) => (Some(units), weight()?, None),
            _ => return Err(Problem::UnitMismatch),
        };
        let dose = amount.and_then(|amount| amount.over(share)).ok_or_else(too_large)?;
        Ok(Self { dose, mg })
    }

    fn compare(&self, row: &FormularyRow, input: &Input, found: &mut Vec<DoseFinding>) {
        let above = |dose: Option<Ratio>, most: Option<Number>| {
            dose.zip(most.and_then(Ratio::of)).is_some_and(|(dose, most)| dose > most)
        };
        let times_a_day = input.interval_h.and_then(Ratio::of).and_then(|hours| Ratio::whole(24).over(hours));
        let often = times_a_day.unwrap_or(Ratio::ONE);
        let a_day = |dose: Option<Ratio>| dose.and_then(|dose| dose.times(often));
        let dose = Some(self.dose);
        let in_a_life = input.had_before.and_then(Ratio::of).unwrap_or(Ratio::ZERO).plus(self.dose);
        // A maximum for the whole animal needs a dose for the whole animal.
        let limits_animal = row.max_mg_per_dose.or(row.max_mg_per_day).is_some();
        let judged = [
            (Ratio::of(row.least).is_some_and(|least| self.dose < least), warn(DoseFindingCode::DoseBelowRange)),
            (above(dose, Some(row.most)), hard(DoseFindingCode::DoseAboveRange)),
            (
                above(dose, row.max_per_dose) || above(self.mg, row.max_mg_per_dose),
                hard(DoseFindingCode::DoseExceedsMax),
            ),
            (
                above(a_day(dose), row.max_per_day) || above(a_day(self.mg), row.max_mg_per_day),
                hard(DoseFindingCode::DailyDoseExceedsMax),
            ),
            (above(in_a_life, row.max_per_life), hard(DoseFindingCode::CumulativeDoseExceeded)),
            (limits_animal && self.mg.is_none(), hard(DoseFindingCode::WeightMissing)),
        ];
        found.extend(judged.into_iter().filter(|(found, _)| *found).map(|(_, finding)| finding));
    }
}
