//! What drugs have to do with each other, with species, conditions, ages and genes.

use std::sync::LazyLock;

use super::{FormularyRow, Severity};
use crate::{
    domain::patients::Species,
    engine::{Knowledge, Profile, Violation},
    kernel::{choice::Choice, number::Number},
    record::Record,
    rule::data::{DataFile, Row, Table, data_file},
};

/// What is known of drugs: by a practice, then by everybody.
///
/// A row of a practice without a severity says that there is nothing to find; what is absolute stays so.
#[derive(Debug, Clone, PartialEq)]
pub struct Drugs {
    own: Option<DrugFile>,
    shipped: &'static DrugFile,
    formulary: Table<FormularyRow>,
}

/// The lists of the file.
#[derive(Debug, Clone, PartialEq, Record)]
struct DrugFile {
    /// The classes and the drugs that belong to them.
    #[field(default = [])]
    classes: Vec<Class>,
    /// Drugs that count as one.
    #[field(default = [])]
    same: Vec<Same>,
    /// Further drugs.
    #[field(default = [])]
    others: Vec<Other>,
    /// Species that must not have a drug.
    #[field(default = [])]
    species: Vec<ForSpecies>,
    /// Conditions in which a class of drugs is not given.
    #[field(default = [])]
    conditions: Vec<InCondition>,
    /// Ages below which a class of drugs is not given.
    #[field(default = [])]
    ages: Vec<BelowAge>,
    /// Drugs that carriers of the MDR1 mutation do not bear.
    #[field(default = [])]
    mdr1: Vec<WithMdr1>,
    /// Classes that do not go together.
    #[field(default = [])]
    pairs: Vec<Pair>,
    /// Drugs that linger for longer than others of their class.
    #[field(default = [])]
    washouts: Vec<Washout>,
    /// What must not be given to animals kept for food.
    #[field(default = [])]
    forbidden_in_food_animals: Vec<Forbidden>,
}

/// A class of drugs.
#[derive(Debug, Clone, PartialEq, Record)]
struct Class {
    /// Its name.
    class: String,
    /// The wider class it belongs to.
    within: Option<String>,
    /// Whether an allergy to one of its drugs may be one to the others.
    #[field(default = false)]
    cross_allergy: bool,
    /// The drugs that belong to it.
    #[field(default = [])]
    drugs: Vec<String>,
}

/// Drugs that count as one.
#[derive(Debug, Clone, PartialEq, Record)]
struct Same {
    /// The drugs.
    drugs: Vec<String>,
}

/// A drug of no class.
#[derive(Debug, Clone, PartialEq, Record)]
struct Other {
    /// The drug.
    drug: String,
}

/// A species that must not have a drug.
#[derive(Debug, Clone, PartialEq, Record)]
struct ForSpecies {
    /// The drug.
    drug: String,
    /// The species.
    species: Species,
    /// How much weight it has.
    severity: Option<Severity>,
    /// Whether nobody may decide otherwise.
    #[field(default = false)]
    absolute: bool,
}

/// A condition in which a class of drugs is not given.
#[derive(Debug, Clone, PartialEq, Record)]
struct InCondition {
    /// The class.
    class: String,
    /// The condition.
    condition: String,
    /// How much weight it has.
    severity: Option<Severity>,
}

/// An age below which a class of drugs is not given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct BelowAge {
    /// The class.
    pub class: String,
    /// The species.
    pub species: Species,
    /// The age in weeks.
    pub below_weeks: u32,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// A drug that carriers of the MDR1 mutation do not bear.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct WithMdr1 {
    /// The drug.
    pub drug: String,
    /// What is found.
    pub code: Mdr1Code,
    /// The dose in mcg/kg up to which it is borne.
    pub above_mcg_kg: Option<Number>,
    /// How much weight it has.
    pub severity: Option<Severity>,
}

/// What is found of a drug for a carrier of the MDR1 mutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Mdr1Code {
    /// It must not be given.
    #[choice("mdr1-risk")]
    Risk,
    /// A lower dose is enough.
    #[choice("mdr1-dose-reduction")]
    DoseReduction,
}

/// Two classes that do not go together.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Pair {
    /// One class.
    pub one: String,
    /// The other.
    pub other: String,
    /// What is found.
    pub code: PairCode,
    /// How much weight it has.
    pub severity: Option<Severity>,
    /// The days that have to pass after the end of one before the other begins.
    pub washout_days: Option<u32>,
}

/// What is found of two drugs that do not go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PairCode {
    /// They harm each other.
    #[choice("drug-interaction")]
    Interaction,
    /// They do the same.
    #[choice("duplicate-therapy")]
    Duplicate,
}

/// A drug that lingers for longer than others of its class.
#[derive(Debug, Clone, PartialEq, Record)]
struct Washout {
    /// The drug that has ended.
    drug: String,
    /// One class of the pair.
    one: String,
    /// The other.
    other: String,
    /// The days that have to pass.
    washout_days: u32,
}

/// A drug that is forbidden in animals kept for food.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Forbidden {
    /// The drug.
    pub drug: String,
    /// The species it is forbidden in; all when none is named.
    #[field(default = [])]
    pub species: Vec<Species>,
    /// When it is forbidden only in some uses.
    pub only: Option<ForbiddenUse>,
    /// The dairy animals it is forbidden in, when not in all.
    pub dairy: Option<Dairy>,
}

/// A use to which a ban is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ForbiddenUse {
    /// Outside of the label.
    Extralabel,
}

/// Dairy animals to which a ban is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Dairy {
    /// In milk.
    Lactating,
    /// Females from 20 months of age, in milk or not.
    #[choice("female_from_20_months")]
    FemaleFrom20Months,
}

impl Drugs {
    /// The file.
    pub const FILE: DataFile = data_file!("drugs");

    /// What everybody knows.
    #[must_use]
    pub fn shipped() -> Self {
        static SHIPPED: LazyLock<DrugFile> = LazyLock::new(|| Drugs::FILE.shipped(DataFile::whole));
        Self { own: None, shipped: &SHIPPED, formulary: Table::shipped() }
    }

    /// The rows of a list, those of the practice first.
    fn rows<T: 'static>(&self, list: fn(&DrugFile) -> &[T]) -> impl Iterator<Item = &T> {
        self.own.iter().chain([self.shipped]).flat_map(list)
    }

    /// The formulary.
    #[must_use]
    pub const fn formulary(&self) -> &Table<FormularyRow> {
        &self.formulary
    }

    fn classes(&self) -> impl Iterator<Item = &Class> {
        self.rows(|file| &file.classes)
    }

    /// Every drug that something is known of, some more than once.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let others = self.rows(|file| &file.others).map(|other| &*other.drug);
        let members = self.classes().flat_map(|class| &class.drugs).map(String::as_str);
        others.chain(members).chain(self.formulary.iter().map(|row| &*row.drug))
    }

    /// Whether anything is known of the drug.
    #[must_use]
    pub fn knows(&self, drug: &str) -> bool {
        self.names().any(|known| known == drug)
    }

    /// The classes that a drug belongs to.
    fn classes_of<'a>(&'a self, drug: &'a str) -> impl Iterator<Item = &'a str> {
        self.classes().filter(move |class| class.drugs.iter().any(|known| known == drug)).map(|class| &*class.class)
    }

    /// Whether both are the drug, or count as one.
    #[must_use]
    pub fn are_one(&self, drug: &str, other: &str) -> bool {
        let both = |same: &Same| [drug, other].iter().all(|name| same.drugs.iter().any(|known| known == name));
        drug == other || self.rows(|file| &file.same).any(both)
    }

    /// Whether the drug belongs to the class, or to one within it.
    #[must_use]
    pub fn is_a(&self, drug: &str, class: &str) -> bool {
        self.classes_of(drug).any(|of| of == class || self.within(of) == Some(class))
    }

    /// The wider class that a class belongs to.
    #[must_use]
    pub fn within(&self, class: &str) -> Option<&str> {
        self.classes().filter(|known| known.class == class).find_map(|known| known.within.as_deref())
    }

    /// Whether an allergy to one of the drugs may be one to the other: they share a class, or a wider
    /// one, in which that is so.
    #[must_use]
    pub fn cross_react(&self, drug: &str, other: &str) -> bool {
        let classes = self.classes().filter(|class| class.cross_allergy);
        let mut shared = classes.flat_map(|class| [Some(&*class.class), class.within.as_deref()]).flatten();
        shared.any(|class| self.is_a(drug, class) && self.is_a(other, class))
    }

    /// How much speaks against the drug for the species. What is absolute holds whatever other rows say.
    #[must_use]
    pub fn against_species(&self, drug: &str, species: Species) -> Option<Severity> {
        let fits = || self.rows(|file| &file.species).filter(|row| row.drug == drug && row.species == species);
        fits().find(|row| row.absolute).or_else(|| fits().next()).and_then(|row| row.severity)
    }

    /// Nobody may decide to give the drug to that species all the same.
    #[must_use]
    pub fn is_absolute(&self, drug: &str, species: Species) -> bool {
        self.rows(|file| &file.species).any(|row| row.drug == drug && row.species == species && row.absolute)
    }

    /// How much speaks against the drug in a condition.
    #[must_use]
    pub fn against_condition(&self, drug: &str, condition: &str) -> Option<Severity> {
        let mut rows = self.rows(|file| &file.conditions);
        rows.find(|row| row.condition == condition && self.is_a(drug, &row.class)).and_then(|row| row.severity)
    }

    /// The age below which the drug is not given to the species.
    #[must_use]
    pub fn least_age(&self, drug: &str, species: Species) -> Option<&BelowAge> {
        self.rows(|file| &file.ages).find(|row| row.species == species && self.is_a(drug, &row.class))
    }

    /// What carriers of the MDR1 mutation do not bear of the drug.
    #[must_use]
    pub fn with_mdr1(&self, drug: &str) -> Option<&WithMdr1> {
        self.rows(|file| &file.mdr1).find(|row| row.drug == drug)
    }

    /// What is found of two drugs: the first pair of classes that they belong to, in either order.
    #[must_use]
    pub fn pair(&self, drug: &str, other: &str) -> Option<&Pair> {
        let fits = |pair: &Pair, drug, other| self.is_a(drug, &pair.one) && self.is_a(other, &pair.other);
        self.rows(|file| &file.pairs).find(|pair| fits(pair, drug, other) || fits(pair, other, drug))
    }

    /// The days that have to pass after the end of a drug before one of the other class begins.
    #[must_use]
    pub fn washout_days(&self, ended: &str, pair: &Pair) -> Option<u32> {
        let mut rows = self.rows(|file| &file.washouts);
        let lingers = rows.find(|row| row.drug == ended && row.one == pair.one && row.other == pair.other);
        lingers.map(|row| row.washout_days).or(pair.washout_days)
    }

    /// The bans of a drug in animals kept for food.
    pub fn bans<'a>(&'a self, drug: &'a str) -> impl Iterator<Item = &'a Forbidden> {
        self.rows(|file| &file.forbidden_in_food_animals).filter(move |row| row.drug == drug)
    }
}

impl Knowledge for Drugs {
    const DATA: &'static [&'static str] = &[Self::FILE.edition.name, FormularyRow::FILE.edition.name];

    fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        let own = Self::FILE.whole(profile.get(Self::FILE.edition.name))?;
        Ok(Self { own: Some(own), formulary: Table::of(profile)?, ..Self::shipped() })
    }
}
