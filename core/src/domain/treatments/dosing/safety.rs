//! `dosing.safety`: what speaks against a drug for a patient.

use chrono::NaiveDate;

use super::{
    Problem,
    given::dose_is_positive,
    reference::{Drugs, Mdr1Code, PairCode, Severity},
};
use crate::{
    domain::patients::Species,
    kernel::{
        choice::Choice,
        number::Number,
        quantity::{Kilogram, Milligram, Per},
    },
    record::Record,
    rule::rule,
};

/// A drug, the patient it is for, and what else the patient gets.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The drug, in small letters with hyphens, such as `potassium-bromide`.
    pub drug: String,
    /// The patient.
    pub patient: Patient,
    /// The day it is given for the first time.
    pub on: NaiveDate,
    /// What else the patient gets, or got until recently.
    #[field(default = [])]
    pub active: Vec<Active>,
    /// One dose for each kg, in mcg; above zero.
    pub dose_mcg_kg: Option<Number>,
}

/// What is known of the patient.
#[derive(Debug, Clone, Record)]
pub struct Patient {
    /// The species.
    pub species: Species,
    /// Its allergies: names of drugs or of their classes. Others are left alone.
    #[field(default = [])]
    pub allergies: Vec<String>,
    /// Its conditions, such as `renal-disease`.
    #[field(default = [])]
    pub conditions: Vec<String>,
    /// Its genotype of the gene MDR1 (ABCB1), when it was tested.
    pub mdr1: Option<Mdr1>,
    /// Its age in weeks, when it is known.
    pub age_weeks: Option<u32>,
}

/// The genotypes of MDR1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Mdr1 {
    /// Both copies work.
    #[choice("normal/normal")]
    Normal,
    /// One copy does not.
    #[choice("mutant/normal")]
    Carrier,
    /// Neither does.
    #[choice("mutant/mutant")]
    Affected,
}

/// A drug that is given, or was.
#[derive(Debug, Clone, Record)]
pub struct Active {
    /// The drug.
    pub drug: String,
    /// The last day it was given, when it is no longer.
    pub ended: Option<NaiveDate>,
}

/// Whether it may be given, and what was found.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Whether nothing stands in the way.
    pub allowed: bool,
    /// What was found: allergies, the species, conditions, age, MDR1 and other drugs, in this order.
    pub findings: Vec<Finding>,
}

/// One thing that speaks against a drug.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Finding {
    /// What it is.
    pub code: FindingCode,
    /// How much weight it has.
    pub severity: Severity,
    /// The allergy, the species, the condition, the least age, the genotype or the other drug it comes
    /// from.
    pub with: String,
    /// The days that have still to pass after the end of the other drug.
    pub days_left: Option<i64>,
}

/// What can speak against a drug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum FindingCode {
    /// An allergy to the drug or its class.
    #[choice("allergy-conflict")]
    AllergyConflict,
    /// An allergy to a related drug or class.
    #[choice("allergy-cross-reactivity")]
    AllergyCrossReactivity,
    /// Not for the species.
    #[choice("contraindicated-species")]
    ContraindicatedSpecies,
    /// Not with the condition.
    #[choice("contraindicated-condition")]
    ContraindicatedCondition,
    /// Not for so young an animal.
    #[choice("age-below-minimum")]
    AgeBelowMinimum,
    /// Not for carriers of the mutation.
    #[choice("mdr1-risk")]
    Mdr1Risk,
    /// A lower dose for carriers of the mutation.
    #[choice("mdr1-dose-reduction")]
    Mdr1DoseReduction,
    /// Given already.
    #[choice("duplicate-therapy")]
    DuplicateTherapy,
    /// Not together with another drug.
    #[choice("drug-interaction")]
    DrugInteraction,
    /// Too soon after another drug.
    #[choice("washout-not-elapsed")]
    WashoutNotElapsed,
    /// Nothing is known of another drug, so that it could not be checked.
    #[choice("drug-unknown")]
    DrugUnknown,
}

/// Looks for what speaks against a drug: allergies, the species, conditions, age, genes and other drugs.
///
/// Nothing stands in the way when no finding is hard. Of a drug that is also given and not known a
/// finding says so, because what it does together with this one was not checked.
#[rule(
    id = "dosing.safety",
    source = "Labels; AAHA pain guidelines 2022; Washington State University PrIMe (MDR1); reference data to be \
              confirmed by a veterinarian",
    errors = [DoseNotPositive, DrugUnknown]
)]
pub fn safety(input: &Input, drugs: &Drugs) -> Result<Output, Problem> {
    if let Some(dose) = input.dose_mcg_kg {
        dose_is_positive::<Per<Milligram, Kilogram>>("dose_mcg_kg", dose)?;
    }
    if !drugs.knows(&input.drug) {
        return Err(Problem::DrugUnknown);
    }
    let mut findings = Vec::new();
    allergies(drugs, input, &mut findings);
    species(drugs, input, &mut findings);
    conditions(drugs, input, &mut findings);
    age(drugs, input, &mut findings);
    mdr1(drugs, input, &mut findings);
    other_drugs(drugs, input, &mut findings);
    Ok(Output { allowed: findings.iter().all(|finding| finding.severity == Severity::Warn), findings })
}

impl Finding {
    fn new(code: FindingCode, severity: Severity, with: &str) -> Self {
        Self { code, severity, with: with.to_owned(), days_left: None }
    }
}

/// An allergy to the drug, to its class, or to something related.
fn allergies(drugs: &Drugs, input: &Input, findings: &mut Vec<Finding>) {
    let drug = &input.drug;
    for allergy in &input.patient.allergies {
        let to_itself = drugs.are_one(drug, allergy) || drugs.is_a(drug, allergy);
        let to_its_kin =
            drugs.cross_react(drug, allergy) || drugs.within(allergy).is_some_and(|wider| drugs.is_a(drug, wider));
        if to_itself {
            findings.push(Finding::new(FindingCode::AllergyConflict, Severity::Hard, allergy));
        } else if to_its_kin {
            findings.push(Finding::new(FindingCode::AllergyCrossReactivity, Severity::Warn, allergy));
        }
    }
}

/// A species that must not have the drug.
fn species(drugs: &Drugs, input: &Input, findings: &mut Vec<Finding>) {
    let species = input.patient.species;
    if let Some(severity) = drugs.against_species(&input.drug, species) {
        findings.push(Finding::new(FindingCode::ContraindicatedSpecies, severity, species.code()));
    }
}

/// A condition in which drugs of the class are not given.
fn conditions(drugs: &Drugs, input: &Input, findings: &mut Vec<Finding>) {
    for condition in &input.patient.conditions {
        if let Some(severity) = drugs.against_condition(&input.drug, condition) {
            findings.push(Finding::new(FindingCode::ContraindicatedCondition, severity, condition));
        }
    }
}

/// An age below which drugs of the class are not given.
fn age(drugs: &Drugs, input: &Input, findings: &mut Vec<Finding>) {
    let Some(weeks) = input.patient.age_weeks else { return };
    let row = drugs.least_age(&input.drug, input.patient.species);
    if let Some(row) = row.filter(|row| weeks < row.below_weeks)
        && let Some(severity) = row.severity
    {
        let least = format!("{} weeks", row.below_weeks);
        findings.push(Finding::new(FindingCode::AgeBelowMinimum, severity, &least));
    }
}

/// A drug that dogs and cats with the MDR1 mutation do not bear. A dose that nobody named may be any.
fn mdr1(drugs: &Drugs, input: &Input, findings: &mut Vec<Finding>) {
    let Some(genotype) = input.patient.mdr1.filter(|genotype| *genotype != Mdr1::Normal) else { return };
    if !matches!(input.patient.species, Species::Dog | Species::Cat) {
        return;
    }
    let Some(row) = drugs.with_mdr1(&input.drug) else { return };
    let borne = row.above_mcg_kg.zip(input.dose_mcg_kg).is_some_and(|(most, dose)| dose <= most);
    if let Some(severity) = row.severity.filter(|_| !borne) {
        let code = match row.code {
            Mdr1Code::Risk => FindingCode::Mdr1Risk,
            Mdr1Code::DoseReduction => FindingCode::Mdr1DoseReduction,
        };
        findings.push(Finding::new(code, severity, genotype.code()));
    }
}

/// Other drugs that are given, or were until recently.
fn other_drugs(drugs: &Drugs, input: &Input, findings: &mut Vec<Finding>) {
    for other in &input.active {
        // A drug counts as ended from its last day on.
        let ended = other.ended.filter(|ended| *ended <= input.on);
        let found = match ended {
            _ if !drugs.knows(&other.drug) => Some(Finding::new(FindingCode::DrugUnknown, Severity::Warn, &other.drug)),
            None => together(drugs, &input.drug, &other.drug),
            Some(ended) => too_soon_after(drugs, &input.drug, &other.drug, (input.on - ended).num_days()),
        };
        findings.extend(found);
    }
}

/// What is found about two drugs that are given at the same time.
fn together(drugs: &Drugs, drug: &str, other: &str) -> Option<Finding> {
    if drugs.are_one(drug, other) {
        return Some(Finding::new(FindingCode::DuplicateTherapy, Severity::Hard, other));
    }
    let pair = drugs.pair(drug, other)?;
    let code = match pair.code {
        PairCode::Interaction => FindingCode::DrugInteraction,
        PairCode::Duplicate => FindingCode::DuplicateTherapy,
    };
    Some(Finding::new(code, pair.severity?, other))
}

/// What is found about a drug that begins so many days after another ended.
fn too_soon_after(drugs: &Drugs, drug: &str, ended: &str, days_since: i64) -> Option<Finding> {
    if drugs.are_one(drug, ended) {
        return None;
    }
    let pair = drugs.pair(drug, ended)?;
    let days_left = i64::from(drugs.washout_days(ended, pair)?) - days_since;
    let finding = Finding::new(FindingCode::WashoutNotElapsed, pair.severity?, ended);
    (days_left > 0).then_some(Finding { days_left: Some(days_left), ..finding })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::profile::shipped,
        engine::Knowledge,
        kernel::{json::Json, problem::Problem as _},
    };

    #[test]
    fn every_finding_is_a_listed_code() {
        for code in FindingCode::VALUES {
            assert!(Problem::CODES.iter().any(|known| known.code == *code), "{code}");
        }
    }

    #[test]
    fn only_what_is_absolute_holds_against_everybody() {
        let drugs = Drugs::shipped();
        assert!(drugs.is_absolute("permethrin", Species::Cat));
        assert!(!drugs.is_absolute("permethrin", Species::Dog));
        assert!(!drugs.is_absolute("prednisone", Species::Horse));
    }

    fn of_a_practice(text: &str) -> Drugs {
        let own = Json::map([("drugs", Json::parse(text).unwrap())]);
        Drugs::of(&shipped().under(&own)).unwrap()
    }

    fn codes(drugs: &Drugs, drug: &str, species: Species, active: &str) -> Option<Vec<FindingCode>> {
        let patient = Patient { species, allergies: vec![], conditions: vec![], mdr1: None, age_weeks: None };
        let active = vec![Active { drug: active.to_owned(), ended: None }];
        let on = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        let input = Input { drug: drug.to_owned(), patient, on, active, dose_mcg_kg: None };
        Some(safety(&input, drugs).ok()?.findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn a_practice_adds_drugs_and_pairs_and_lifts_what_is_not_absolute() {
        let drugs = of_a_practice(
            r#"{"version":"7","label":"Dr. Lee","others":[{"drug":"garlic"}],
                "classes":[{"class":"nsaid","drugs":["firocoxib"]}],
                "pairs":[{"one":"nsaid","other":"ace-inhibitor","code":"drug-interaction"}],
                "species":[{"drug":"prednisone","species":"horse"},{"drug":"permethrin","species":"cat"}]}"#,
        );
        assert_eq!(codes(&drugs, "garlic", Species::Dog, "carprofen"), Some(vec![]));
        assert_eq!(codes(&drugs, "firocoxib", Species::Dog, "carprofen"), Some(vec![FindingCode::DuplicateTherapy]));
        assert_eq!(codes(&drugs, "carprofen", Species::Dog, "enalapril"), Some(vec![]));
        assert_eq!(codes(&drugs, "prednisone", Species::Horse, "omeprazole"), Some(vec![]));
        assert_eq!(
            codes(&drugs, "permethrin", Species::Cat, "omeprazole"),
            Some(vec![FindingCode::ContraindicatedSpecies])
        );
        assert_eq!(codes(&drugs, "snake-oil", Species::Dog, "carprofen"), None);
    }
}
