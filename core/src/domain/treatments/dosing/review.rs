//! What is found about a dose before it is ordered. What could not be checked is found as well: a drug,
//! a species or a weight that nobody knows is never taken for safe.

use super::{
    Problem, bsa,
    formulary::{DoseBounds, OwnFormulary, Wanted},
    reference::{DoseBasis, Drugs, Edition, Severity},
};
use crate::{
    domain::patients::Species,
    kernel::{choice::Choice, number::Number, problem::Problem as _, ratio::Ratio},
};

/// A dose to be ordered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Order<'a> {
    /// The drug.
    pub drug: &'a str,
    /// The way it enters the body.
    pub route: &'a str,
    /// What it is given for.
    pub indication: Option<&'a str>,
    /// One dose.
    pub dose: Number,
    /// Its unit: that of the drug, such as `mg`, or one of the formulary, such as `mg/kg`.
    pub dose_unit: &'a str,
    /// The hours from one dose to the next; none for a single one.
    pub interval_h: Option<Number>,
    /// What the animal had of the drug in its life, in the unit of the formulary.
    pub had_before: Option<Number>,
    /// The animal.
    pub animal: Animal,
}

/// The animal a dose is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Animal {
    /// The species.
    pub species: Species,
    /// What it weighs in kg.
    pub weight_kg: Option<Number>,
    /// Its age in weeks.
    pub age_weeks: Option<u32>,
    /// Whether it is of a breed that often carries the MDR1 mutation.
    pub is_of_mdr1_breed: bool,
    /// Whether it was tested for the mutation.
    pub is_mdr1_tested: bool,
}

/// What was found, and by which edition of the formulary.
#[derive(Debug, Clone, PartialEq)]
pub struct Review<'a> {
    /// What was found: a code each.
    pub findings: Vec<(&'static str, Severity)>,
    /// The edition.
    pub edition: Edition<'a>,
}

/// Looks at a dose from all sides: whether anything is known of the drug, the species and the route;
/// whether the animal is heavy and old enough; whether the dose lies within its bounds.
///
/// Where several rows of the formulary fit, the one counts that finds least, and one in the unit of the
/// dose before any other.
#[must_use]
pub fn review<'a>(formulary: &'a OwnFormulary, drugs: &Drugs<'_>, order: &Order<'_>) -> Review<'a> {
    let Animal { species, weight_kg, .. } = order.animal;
    let weight_kg = weight_kg.filter(|weight| weight.is_positive());
    let wanted = Wanted { drug: order.drug, species, route: order.route, indication: order.indication, weight_kg };
    let (bounds, edition) = formulary.bounds(&wanted);
    let mut findings = of_the_drug(drugs, order);
    let by_row = bounds.iter().map(|bounds| of_the_dose(bounds, order, weight_kg));
    let least = by_row.min_by_key(|found| (found.contains(&hard(&Problem::UnitMismatch)), found.len()));
    findings.extend(least.unwrap_or_else(|| vec![hard(&Problem::NoFormularyEntry)]));
    Review { findings, edition }
}

type Found = (&'static str, Severity);

fn hard(problem: &Problem) -> Found {
    (problem.code(), Severity::Hard)
}

fn warn(problem: &Problem) -> Found {
    (problem.code(), Severity::Warn)
}

/// The drug is known, is for the species, and is not a risk to an animal that nobody tested.
fn of_the_drug(drugs: &Drugs<'_>, order: &Order<'_>) -> Vec<Found> {
    let animal = order.animal;
    let mut found = Vec::new();
    if !drugs.knows(order.drug) {
        found.push(hard(&Problem::DrugUnknown));
    }
    if let Some(severity) = drugs.against_species(order.drug, animal.species.code()) {
        found.push((Problem::ContraindicatedSpecies.code(), severity));
    }
    let is_risky = drugs.mdr1.iter().any(|row| row.drug == order.drug);
    if is_risky && animal.is_of_mdr1_breed && !animal.is_mdr1_tested {
        found.push(warn(&Problem::Mdr1Untested));
    }
    found
}

/// The animal is heavy and old enough, and the dose lies within its bounds.
fn of_the_dose(bounds: &DoseBounds, order: &Order<'_>, weight_kg: Option<Number>) -> Vec<Found> {
    let mut found = Vec::new();
    match (bounds.min_weight_kg, weight_kg) {
        (Some(least), Some(weight)) if weight < least => found.push(hard(&Problem::WeightBelowMinimum)),
        (Some(_), None) => found.push(hard(&Problem::WeightMissing)),
        _ => {}
    }
    if bounds.min_age_weeks.zip(order.animal.age_weeks).is_some_and(|(least, weeks)| weeks < least) {
        found.push(hard(&Problem::AgeBelowMinimum));
    }
    match Measured::of(order, bounds.unit, weight_kg) {
        Ok(measured) => measured.compare(bounds, order, &mut found),
        Err(problem) => {
            let problem = hard(&problem);
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
    }
    found
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
    fn of(order: &Order<'_>, unit: DoseBasis, weight_kg: Option<Number>) -> Result<Self, Problem> {
        let too_large = || Problem::too_large("dose");
        let dose = Ratio::of(order.dose).filter(|dose| dose.is_positive()).ok_or(Problem::DoseNotPositive)?;
        if order.dose_unit == unit.code() {
            let mg = match unit {
                DoseBasis::MgPerAnimal => Some(dose),
                DoseBasis::MgPerKg => weight_kg.and_then(Ratio::of).and_then(|weight| dose.times(weight)),
                _ => None,
            };
            return Ok(Self { dose, mg });
        }
        let counted = Counted::of(dose, order.dose_unit).ok_or(Problem::UnitMismatch)?;
        let weight = || weight_kg.and_then(Ratio::of).ok_or(Problem::WeightMissing);
        let surface = || {
            let input = bsa::Input { species: order.animal.species, weight_kg, dose_mg_per_m2: None, max_mg: None };
            bsa(&input).and_then(|output| Ratio::of(output.bsa_m2).ok_or_else(too_large))
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

    fn compare(&self, bounds: &DoseBounds, order: &Order<'_>, found: &mut Vec<Found>) {
        let above = |dose: Option<Ratio>, most: Option<Number>| {
            dose.zip(most.and_then(Ratio::of)).is_some_and(|(dose, most)| dose > most)
        };
        let times_a_day = order.interval_h.and_then(Ratio::of).and_then(|hours| Ratio::whole(24).over(hours));
        let often = times_a_day.unwrap_or(Ratio::ONE);
        let a_day = |dose: Option<Ratio>| dose.and_then(|dose| dose.times(often));
        let dose = Some(self.dose);
        let in_a_life = order.had_before.and_then(Ratio::of).unwrap_or(Ratio::ZERO).plus(self.dose);
        // A maximum for the whole animal needs a dose for the whole animal.
        let limits_animal = bounds.max_mg_per_dose.or(bounds.max_mg_per_day).is_some();
        let judged = [
            (Ratio::of(bounds.least).is_some_and(|least| self.dose < least), warn(&Problem::DoseBelowRange)),
            (above(dose, Some(bounds.most)), hard(&Problem::DoseAboveRange)),
            (
                above(dose, bounds.max_per_dose) || above(self.mg, bounds.max_mg_per_dose),
                hard(&Problem::DoseExceedsMax { dose_mg: Number::ZERO }),
            ),
            (
                above(a_day(dose), bounds.max_per_day) || above(a_day(self.mg), bounds.max_mg_per_day),
                hard(&Problem::DailyDoseExceedsMax),
            ),
            (above(in_a_life, bounds.max_per_life), hard(&Problem::CumulativeDoseExceeded)),
            (limits_animal && self.mg.is_none(), hard(&Problem::WeightMissing)),
        ];
        found.extend(judged.into_iter().filter(|(found, _)| *found).map(|(_, finding)| finding));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatments::dosing::reference::{DRUGS, FORMULARY_EDITION};

    const REX: Animal = Animal {
        species: Species::Dog,
        weight_kg: Some(Number::new(10, 0)),
        age_weeks: Some(150),
        is_of_mdr1_breed: false,
        is_mdr1_tested: false,
    };

    const CARPROFEN: Order<'_> = Order {
        drug: "carprofen",
        route: "oral",
        indication: None,
        dose: Number::new(22, 0),
        dose_unit: "mg",
        interval_h: Some(Number::new(12, 0)),
        had_before: None,
        animal: REX,
    };

    fn codes(order: &Order<'_>) -> Vec<&'static str> {
        let formulary = OwnFormulary { version: String::new(), label: String::new(), rows: Vec::new() };
        let review = review(&formulary, &DRUGS, order);
        assert_eq!(review.edition, FORMULARY_EDITION);
        review.findings.iter().map(|(code, _)| *code).collect()
    }

    fn dose(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn a_usual_dose_is_found_to_be_one() {
        assert_eq!(codes(&CARPROFEN), [""; 0]);
        assert_eq!(codes(&Order { dose: dose("2.2"), dose_unit: "mg/kg", ..CARPROFEN }), [""; 0]);
        assert_eq!(codes(&Order { dose: dose("44"), interval_h: Some(dose("24")), ..CARPROFEN }), [""; 0]);
    }

    #[test]
    fn what_could_not_be_checked_is_found() {
        let cat = Animal { species: Species::Cat, ..REX };
        let unweighed = Animal { weight_kg: None, ..REX };
        assert_eq!(codes(&Order { drug: "garlic", ..CARPROFEN }), ["drug-unknown", "no-formulary-entry"]);
        assert_eq!(codes(&Order { animal: cat, ..CARPROFEN }), ["no-formulary-entry"]);
        assert_eq!(codes(&Order { route: "topical", ..CARPROFEN }), ["no-formulary-entry"]);
        assert_eq!(codes(&Order { animal: unweighed, ..CARPROFEN }), ["weight-missing"]);
        let weightless = Animal { weight_kg: Some(Number::ZERO), ..REX };
        assert_eq!(codes(&Order { animal: weightless, ..CARPROFEN }), ["weight-missing"]);
        for dose_unit in ["mL", "IU", "tablets", "mg/m2", "MG", ""] {
            assert_eq!(codes(&Order { dose_unit, ..CARPROFEN }), ["unit-mismatch"], "{dose_unit}");
        }
        assert_eq!(codes(&Order { dose: Number::ZERO, ..CARPROFEN }), ["dose-not-positive"]);
    }

    #[test]
    fn a_dose_outside_its_bounds_is_found() {
        let enrofloxacin = Order { drug: "enrofloxacin", interval_h: Some(dose("24")), ..CARPROFEN };
        assert_eq!(codes(&Order { dose: dose("49.9"), ..enrofloxacin }), ["dose-below-range"]);
        assert_eq!(codes(&Order { dose: dose("50"), ..enrofloxacin }), [""; 0]);
        assert_eq!(codes(&Order { dose: dose("200000"), dose_unit: "mcg", ..enrofloxacin }), [""; 0]);
        assert_eq!(codes(&Order { dose: dose("200.1"), ..enrofloxacin }), ["dose-above-range"]);
        assert_eq!(codes(&Order { dose: dose("44"), ..CARPROFEN }), ["daily-dose-exceeds-max"]);
        let heavy = Animal { weight_kg: Some(dose("70")), ..REX };
        let trazodone = Order { drug: "trazodone", dose: dose("301"), animal: heavy, ..CARPROFEN };
        assert_eq!(codes(&trazodone), ["dose-exceeds-max"]);
        assert_eq!(codes(&Order { dose: dose("4.31"), dose_unit: "mg/kg", ..trazodone }), ["dose-exceeds-max"]);
        let unweighed = Animal { weight_kg: None, ..REX };
        assert_eq!(
            codes(&Order { dose: dose("4"), dose_unit: "mg/kg", animal: unweighed, ..trazodone }),
            ["weight-missing"]
        );
    }

    #[test]
    fn units_and_surfaces_have_doses_as_well() {
        let cat = Animal { species: Species::Cat, weight_kg: Some(dose("4")), ..REX };
        let insulin = Order {
            drug: "insulin-glargine",
            route: "injection_subcutaneous",
            dose: dose("1"),
            dose_unit: "IU",
            animal: cat,
            ..CARPROFEN
        };
        assert_eq!(codes(&insulin), [""; 0]);
        assert_eq!(codes(&Order { dose: dose("3"), ..insulin }), ["dose-above-range"]);
        assert_eq!(codes(&Order { dose_unit: "mg", ..insulin }), ["unit-mismatch"]);
        let big = Animal { weight_kg: Some(dose("25.4")), ..REX };
        let doxorubicin = Order {
            drug: "doxorubicin",
            route: "injection_intravenous",
            dose: dose("26.181"),
            animal: big,
            ..CARPROFEN
        };
        let had = |text: &str| Some(dose(text));
        assert_eq!(codes(&Order { interval_h: None, ..doxorubicin }), [""; 0]);
        assert_eq!(codes(&Order { interval_h: None, had_before: had("150"), ..doxorubicin }), [""; 0]);
        let too_often = Order { interval_h: None, had_before: had("151"), ..doxorubicin };
        assert_eq!(codes(&too_often), ["cumulative-dose-exceeded"]);
    }

    #[test]
    fn the_animal_is_heavy_and_old_enough_and_tested() {
        let robenacoxib = Order { drug: "robenacoxib", dose: dose("20"), interval_h: Some(dose("24")), ..CARPROFEN };
        assert_eq!(codes(&robenacoxib), [""; 0]);
        let small = Animal { weight_kg: Some(dose("2.49")), ..REX };
        assert_eq!(
            codes(&Order { dose: dose("2"), dose_unit: "mg/kg", animal: small, ..robenacoxib }),
            ["weight-below-minimum"]
        );
        let young = Animal { age_weeks: Some(16), ..REX };
        assert_eq!(codes(&Order { animal: young, ..robenacoxib }), ["age-below-minimum"]);
        let collie = Animal { is_of_mdr1_breed: true, ..REX };
        let ivermectin = Order { drug: "ivermectin", dose: dose("6"), dose_unit: "mcg", interval_h: None, ..CARPROFEN };
        let small_dose = Order { dose: dose("60"), ..ivermectin };
        assert_eq!(codes(&Order { animal: collie, ..small_dose }), ["mdr1-untested"]);
        assert_eq!(codes(&Order { animal: Animal { is_mdr1_tested: true, ..collie }, ..small_dose }), [""; 0]);
        let bromide = Order { drug: "potassium-bromide", animal: Animal { species: Species::Cat, ..REX }, ..CARPROFEN };
        assert_eq!(codes(&bromide), ["contraindicated-species", "no-formulary-entry"]);
    }
}
