//! What drugs are and what they have to do with each other: reference data, not rules.
//!
//! The tables stand as JSON in `core/data`, each row with its source, and are compiled in as they are.
//! They are to be confirmed by a veterinarian. A practice lays its own rows over them, which are asked
//! first: see [`own`].

pub mod own;
#[rustfmt::skip]
mod tables;

pub use tables::*;

use crate::kernel::{choice::Choice, number::Number};

/// Which edition of the reference data an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edition<'a> {
    /// The version.
    pub version: &'a str,
    /// How far it may be trusted.
    pub label: &'a str,
}

/// The tables that the safety of a drug is judged by. Of each the first row that fits counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drugs<'a> {
    /// The edition.
    pub edition: Edition<'a>,
    /// The drugs that something is known of, beside those of the classes.
    pub known: &'a [&'a str],
    /// Which drug belongs to which class.
    pub members: &'a [Member<'a>],
    /// The classes.
    pub classes: &'a [Class<'a>],
    /// Drugs that count as one.
    pub same: &'a [(&'a str, &'a str)],
    /// Species that must not have a drug.
    pub species: &'a [ForSpecies<'a>],
    /// Conditions in which a class of drugs is not given.
    pub conditions: &'a [InCondition<'a>],
    /// Ages below which a class of drugs is not given.
    pub ages: &'a [BelowAge<'a>],
    /// Drugs that carriers of the MDR1 mutation do not bear.
    pub mdr1: &'a [WithMdr1<'a>],
    /// Classes that do not go together.
    pub pairs: &'a [Pair<'a>],
    /// Drugs that linger for longer than others of their class.
    pub washouts: &'a [Washout<'a>],
}

/// A drug of a class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Member<'a> {
    /// The class.
    pub class: &'a str,
    /// The drug.
    pub drug: &'a str,
}

/// A class of drugs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Class<'a> {
    /// Its name.
    pub name: &'a str,
    /// The wider class it belongs to.
    pub within: Option<&'a str>,
    /// Whether an allergy to one of its drugs may be one to the others.
    pub cross_allergy: bool,
}

/// How much weight a finding has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Severity {
    /// It stands in the way.
    Hard,
    /// It is shown.
    Warn,
}

/// A species that must not have a drug; no severity lifts what is not absolute.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ForSpecies<'a> {
    /// The drug.
    pub drug: &'a str,
    /// The species.
    pub species: &'a str,
    /// How much weight it has.
    pub severity: Option<Severity>,
    /// Whether nobody may decide otherwise.
    pub absolute: bool,
}

/// A condition in which a class of drugs is not given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InCondition<'a> {
    /// The class.
    pub class: &'a str,
    /// The condition.
    pub condition: &'a str,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// An age below which a class of drugs is not given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BelowAge<'a> {
    /// The class.
    pub class: &'a str,
    /// The species.
    pub species: &'a str,
    /// The age in weeks.
    pub below_weeks: u32,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// A drug that carriers of the MDR1 mutation do not bear.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WithMdr1<'a> {
    /// The drug.
    pub drug: &'a str,
    /// Whether a lower dose is enough.
    pub lower_dose: bool,
    /// The dose in mcg/kg up to which it is borne.
    pub above_mcg_kg: Option<Figure>,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// Two classes that do not go together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair<'a> {
    /// One class.
    pub one: &'a str,
    /// The other.
    pub other: &'a str,
    /// Whether both do the same, rather than harm each other.
    pub duplicate: bool,
    /// How much weight it has.
    pub severity: Option<Severity>,
    /// The days that have to pass after the end of one before the other begins.
    pub washout_days: Option<u32>,
}

/// A drug that lingers for longer than others of its class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Washout<'a> {
    /// The drug that has ended.
    pub drug: &'a str,
    /// One class of the pair.
    pub one: &'a str,
    /// The other.
    pub other: &'a str,
    /// The days that have to pass.
    pub washout_days: u32,
}

/// A row of the formulary: what is usual and what is the most for a drug, a species and a route.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row<'a> {
    /// The drug.
    pub drug: &'a str,
    /// The species.
    pub species: &'a str,
    /// The ways it enters the body.
    pub routes: &'a [&'a str],
    /// What it is given for; anything when nothing is said.
    pub indication: Option<&'a str>,
    /// The unit of its doses.
    pub unit: DoseBasis,
    /// The least usual dose.
    pub least: Figure,
    /// The most usual dose.
    pub most: Figure,
    /// The hours from one dose to the next, least and most; none when it is given once, as needed or as
    /// an infusion.
    pub interval_h: Option<(u16, u16)>,
    /// What else bounds it.
    pub limits: Limits,
    /// The weights in kg it is for: from the first, below the second.
    pub weights_kg: (Option<Figure>, Option<Figure>),
    /// What to look at, in a few words.
    pub note: &'a str,
    /// Where it comes from.
    pub source: &'a str,
}

/// What bounds a drug beside its usual dose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The most at once, in the unit of the row.
    pub per_dose: Option<Figure>,
    /// The most in a day, in the unit of the row.
    pub per_day: Option<Figure>,
    /// The most in a life, in the unit of the row.
    pub per_life: Option<Figure>,
    /// The most at once for the whole animal, in mg.
    pub mg_per_dose: Option<Figure>,
    /// The most in a day for the whole animal, in mg.
    pub mg_per_day: Option<Figure>,
    /// The most days.
    pub days: Option<u16>,
    /// The most doses.
    pub doses: Option<u16>,
    /// The least weight in kg.
    pub weight_kg: Option<Figure>,
    /// The least age in weeks.
    pub age_weeks: Option<u16>,
}

impl Limits {
    /// No bounds.
    pub const NONE: Self = Self {
        per_dose: None,
        per_day: None,
        per_life: None,
        mg_per_dose: None,
        mg_per_day: None,
        days: None,
        doses: None,
        weight_kg: None,
        age_weeks: None,
    };
}

/// What a dose of the formulary is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DoseBasis {
    /// Milligrams for each kg.
    #[choice("mg/kg")]
    MgPerKg,
    /// Micrograms for each kg.
    #[choice("mcg/kg")]
    McgPerKg,
    /// Milligrams for each square metre of body surface.
    #[choice("mg/m2")]
    MgPerM2,
    /// Micrograms for each square metre of body surface.
    #[choice("mcg/m2")]
    McgPerM2,
    /// Milligrams, whatever the animal weighs.
    #[choice("mg/animal")]
    MgPerAnimal,
    /// International units for each kg.
    #[choice("IU/kg")]
    IuPerKg,
    /// Micrograms for each kg in an hour.
    #[choice("mcg/kg/h")]
    McgPerKgHour,
    /// Micrograms for each kg in a minute.
    #[choice("mcg/kg/min")]
    McgPerKgMinute,
    /// Milligrams for each kg in a day.
    #[choice("mg/kg/day")]
    MgPerKgDay,
}

/// A figure of the reference data: `Figure(25, 1)` is 2.5. It takes a quarter of the room of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure(pub u32, pub u8);

impl From<Figure> for Number {
    fn from(Figure(digits, places): Figure) -> Self {
        Self::new(i64::from(digits), places)
    }
}

/// The constant of the body surface of a species.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BodySurface {
    /// The species.
    pub species: &'static str,
    /// The constant.
    pub constant: Figure,
}

/// A drug that is forbidden in animals kept for food.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Forbidden {
    /// The drug.
    pub drug: &'static str,
    /// The species it is forbidden in; all when none is named.
    pub species: &'static [&'static str],
    /// Whether it is forbidden only outside of its label.
    pub extralabel_only: bool,
    /// The dairy animals it is forbidden in, when not in all.
    pub dairy: Option<Dairy>,
}

/// Dairy animals to which a rule is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Dairy {
    /// In milk.
    Lactating,
    /// Females from 20 months of age, in milk or not.
    #[choice("female_from_20_months")]
    FemaleFrom20Months,
}

impl<'a> Drugs<'a> {
    /// Whether anything is known of the drug.
    #[must_use]
    pub fn knows(&self, drug: &str) -> bool {
        self.known.contains(&drug) || self.members.iter().any(|member| member.drug == drug)
    }

    /// Whether both are the drug, or count as one.
    #[must_use]
    pub fn are_one(&self, drug: &str, other: &str) -> bool {
        drug == other || self.same.iter().any(|&(a, b)| (a, b) == (drug, other) || (b, a) == (drug, other))
    }

    /// Whether the drug belongs to the class, or to one within it.
    #[must_use]
    pub fn is_a(&self, drug: &str, class: &str) -> bool {
        self.members
            .iter()
            .any(|member| member.drug == drug && (member.class == class || self.within(member.class) == Some(class)))
    }

    /// The wider class that a class belongs to.
    #[must_use]
    pub fn within(&self, class: &str) -> Option<&'a str> {
        self.classes.iter().find(|known| known.name == class).and_then(|known| known.within)
    }

    /// Whether an allergy to one of the drugs may be one to the other: they share a class, or a wider
    /// one, in which that is so.
    #[must_use]
    pub fn cross_react(&self, drug: &str, other: &str) -> bool {
        let classes = self.classes.iter().filter(|class| class.cross_allergy);
        let mut shared = classes.flat_map(|class| [Some(class.name), class.within]).flatten();
        shared.any(|class| self.is_a(drug, class) && self.is_a(other, class))
    }

    /// How much speaks against the drug for the species. What is absolute holds whatever other rows say.
    #[must_use]
    pub fn against_species(&self, drug: &str, species: &str) -> Option<Severity> {
        let fits = || self.species.iter().filter(|row| row.drug == drug && row.species == species);
        fits().find(|row| row.absolute).or_else(|| fits().next()).and_then(|row| row.severity)
    }

    /// Whether the classes of the pair are those of the two drugs, in either order.
    #[must_use]
    pub fn is_pair(&self, one: &str, other: &str, drug: &str, second: &str) -> bool {
        let fits = |drug, second| self.is_a(drug, one) && self.is_a(second, other);
        fits(drug, second) || fits(second, drug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_may_stand_within_wider_ones() {
        assert!(DRUGS.is_a("amoxicillin", "penicillin") && DRUGS.is_a("amoxicillin", "beta-lactam"));
        assert!(DRUGS.cross_react("amoxicillin", "cephalexin") && !DRUGS.cross_react("tramadol", "trazodone"));
        assert!(DRUGS.are_one("prednisolone", "prednisone") && !DRUGS.are_one("prednisone", "dexamethasone"));
        assert!(DRUGS.knows("permethrin") && DRUGS.knows("omeprazole") && !DRUGS.knows("garlic"));
    }
}
