//! What a practice knows of drugs beyond the reference data, and otherwise: a part of its profile.
//!
//! Its rows are asked before those of the reference data, of which the first that fits counts. A row
//! without a severity says that there is nothing to find; what is absolute stays so.

use super::{BelowAge, Class, DRUGS, Drugs, Edition, ForSpecies, InCondition, Member, Pair, Severity, Washout};
use crate::{
    engine::{Profile, Violation},
    record::Record,
};

/// What a practice knows of drugs.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnDrugs {
    /// The version of these rows.
    #[field(default = "")]
    pub version: String,
    /// Who vouches for them.
    #[field(default = "")]
    pub label: String,
    /// Further drugs.
    #[field(default = [])]
    pub known: Vec<String>,
    /// Drugs of a class, which may be a new one.
    #[field(default = [])]
    pub members: Vec<OwnMember>,
    /// Species that must not have a drug.
    #[field(default = [])]
    pub species: Vec<OwnForSpecies>,
    /// Conditions in which a class of drugs is not given.
    #[field(default = [])]
    pub conditions: Vec<OwnInCondition>,
    /// Ages below which a class of drugs is not given.
    #[field(default = [])]
    pub ages: Vec<OwnBelowAge>,
    /// Classes that do not go together.
    #[field(default = [])]
    pub pairs: Vec<OwnPair>,
    /// Drugs that linger for longer than others of their class.
    #[field(default = [])]
    pub washouts: Vec<OwnWashout>,
}

/// A drug of a class.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnMember {
    /// The class.
    pub class: String,
    /// The drug.
    pub drug: String,
}

/// A species that must not have a drug.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnForSpecies {
    /// The drug.
    pub drug: String,
    /// The species.
    pub species: String,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// A condition in which a class of drugs is not given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnInCondition {
    /// The class.
    pub class: String,
    /// The condition.
    pub condition: String,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// An age below which a class of drugs is not given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnBelowAge {
    /// The class.
    pub class: String,
    /// The species.
    pub species: String,
    /// The age in weeks.
    pub below_weeks: u32,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// Two classes that do not go together.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnPair {
    /// One class.
    pub one: String,
    /// The other.
    pub other: String,
    /// Whether both do the same, rather than harm each other.
    #[field(default = false)]
    pub duplicate: bool,
    /// How much weight it has.
    pub severity: Option<Severity>,
    /// The days that have to pass after the end of one before the other begins.
    pub washout_days: Option<u32>,
}

/// A drug that lingers for longer than others of its class.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnWashout {
    /// The drug that has ended.
    pub drug: String,
    /// One class of the pair.
    pub one: String,
    /// The other.
    pub other: String,
    /// The days that have to pass.
    pub washout_days: u32,
}

#[derive(Record)]
struct Part {
    /// What the practice knows of drugs.
    drugs: OwnDrugs,
}

impl OwnDrugs {
    /// What a tenant says.
    ///
    /// # Errors
    /// `field-missing` and `value-invalid`, each with its place in the profile.
    pub fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        profile.part::<Part>().map(|part| part.drugs)
    }

    /// These rows laid over the reference data.
    #[must_use]
    pub fn over_reference(&self) -> Layered<'_> {
        let Drugs { edition, known, members, classes, same, species, conditions, ages, mdr1, pairs, washouts } = DRUGS;
        let edition = match self.version.as_str() {
            "" => edition,
            version => Edition { version, label: &self.label },
        };
        Layered {
            known: layered(self.known.iter().map(String::as_str), known),
            members: layered(self.members.iter().map(|OwnMember { class, drug }| Member { class, drug }), members),
            species: layered(self.species.iter().map(OwnForSpecies::row), species),
            conditions: layered(self.conditions.iter().map(OwnInCondition::row), conditions),
            ages: layered(self.ages.iter().map(OwnBelowAge::row), ages),
            pairs: layered(self.pairs.iter().map(OwnPair::row), pairs),
            washouts: layered(self.washouts.iter().map(OwnWashout::row), washouts),
            rest: Drugs { edition, classes, same, mdr1, ..DRUGS },
        }
    }
}

/// The rows of a practice before those of the reference data.
pub struct Layered<'a> {
    known: Vec<&'a str>,
    members: Vec<Member<'a>>,
    species: Vec<ForSpecies<'a>>,
    conditions: Vec<InCondition<'a>>,
    ages: Vec<BelowAge<'a>>,
    pairs: Vec<Pair<'a>>,
    washouts: Vec<Washout<'a>>,
    rest: Drugs<'a>,
}

impl Layered<'_> {
    /// The tables, to judge by.
    #[must_use]
    pub fn drugs(&self) -> Drugs<'_> {
        Drugs {
            known: &self.known,
            members: &self.members,
            species: &self.species,
            conditions: &self.conditions,
            ages: &self.ages,
            pairs: &self.pairs,
            washouts: &self.washouts,
            ..self.rest
        }
    }

    /// The wider classes and all else that a practice does not say otherwise.
    #[must_use]
    pub fn classes(&self) -> &[Class<'_>] {
        self.rest.classes
    }
}

fn layered<T: Copy>(own: impl Iterator<Item = T>, shipped: &[T]) -> Vec<T> {
    own.chain(shipped.iter().copied()).collect()
}

impl OwnForSpecies {
    fn row(&self) -> ForSpecies<'_> {
        ForSpecies { drug: &self.drug, species: &self.species, severity: self.severity, absolute: false }
    }
}

impl OwnInCondition {
    fn row(&self) -> InCondition<'_> {
        InCondition { class: &self.class, condition: &self.condition, severity: self.severity }
    }
}

impl OwnBelowAge {
    fn row(&self) -> BelowAge<'_> {
        let Self { class, species, below_weeks, severity } = self;
        BelowAge { class, species, below_weeks: *below_weeks, severity: *severity }
    }
}

impl OwnPair {
    fn row(&self) -> Pair<'_> {
        let Self { one, other, duplicate, severity, washout_days } = self;
        Pair { one, other, duplicate: *duplicate, severity: *severity, washout_days: *washout_days }
    }
}

impl OwnWashout {
    fn row(&self) -> Washout<'_> {
        let Self { drug, one, other, washout_days } = self;
        Washout { drug, one, other, washout_days: *washout_days }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::{
        domain::{
            patients::Species,
            profile::defaults,
            treatments::dosing::safety::{Active, FindingCode, Input, Patient, safety_by},
        },
        kernel::json::Json,
    };

    fn own(text: &str) -> OwnDrugs {
        let mut profile = defaults();
        if let Json::Map(entries) = &mut profile {
            entries.retain(|(key, _)| key != "drugs");
            entries.push(("drugs".to_owned(), Json::parse(text).unwrap()));
        }
        OwnDrugs::of(&Profile::of(&profile, None)).unwrap()
    }

    fn codes(own: &OwnDrugs, drug: &str, species: Species, active: &str) -> Option<Vec<FindingCode>> {
        let layered = own.over_reference();
        let patient = Patient { species, allergies: vec![], conditions: vec![], mdr1: None, age_weeks: None };
        let active = vec![Active { drug: active.to_owned(), ended: None }];
        let on = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        let input = Input { drug: drug.to_owned(), patient, on, active, dose_mcg_kg: None };
        let answer = safety_by(&layered.drugs(), &input).ok()?;
        Some(answer.findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn a_practice_that_says_nothing_has_the_reference_data() {
        let own = own("{}");
        assert_eq!(own.over_reference().drugs(), DRUGS);
        assert!(!own.over_reference().classes().is_empty());
    }

    #[test]
    fn a_practice_adds_drugs_and_pairs_and_lifts_what_is_not_absolute() {
        let own = own(
            r#"{"version":"7","label":"Dr. Lee","known":["garlic"],"members":[{"class":"nsaid","drug":"firocoxib"}],
                "pairs":[{"one":"nsaid","other":"ace-inhibitor"}],
                "species":[{"drug":"prednisone","species":"horse"},{"drug":"permethrin","species":"cat"}]}"#,
        );
        let layered = own.over_reference();
        assert_eq!(layered.drugs().edition, Edition { version: "7", label: "Dr. Lee" });
        assert_eq!(codes(&own, "garlic", Species::Dog, "carprofen"), Some(vec![]));
        assert_eq!(codes(&own, "firocoxib", Species::Dog, "carprofen"), Some(vec![FindingCode::DuplicateTherapy]));
        assert_eq!(codes(&own, "carprofen", Species::Dog, "enalapril"), Some(vec![]));
        assert_eq!(codes(&own, "prednisone", Species::Horse, "omeprazole"), Some(vec![]));
        assert_eq!(
            codes(&own, "permethrin", Species::Cat, "omeprazole"),
            Some(vec![FindingCode::ContraindicatedSpecies])
        );
        assert_eq!(codes(&own, "snake-oil", Species::Dog, "carprofen"), None);
    }
}
