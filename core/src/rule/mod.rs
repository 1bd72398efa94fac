//! Rules: pure functions with a stable id, a typed input and a typed output.
//!
//! A rule is a plain function, called as such by the commands:
//!
//! ```
//! use vet_core::kernel::{json::Json, number::Number, problem::{Generic, Problem}};
//! use vet_core::record::Record;
//! use vet_core::rule::{profile::Profile, rule};
//!
//! /// What the share of one of several owners is.
//! #[derive(Record)]
//! pub struct Input {
//!     pub owners: u32,
//! }
//!
//! #[derive(Record)]
//! pub struct Output {
//!     pub percent: u32,
//! }
//!
//! /// Splits an animal among its owners.
//! #[rule(id = "sample.share", source = "arithmetic", errors = [QuantityInvalid])]
//! pub fn share(input: &Input) -> Result<Output, Generic> {
//!     match input.owners {
//!         0 => Err(Generic::QuantityInvalid),
//!         owners => Ok(Output { percent: 100 / owners }),
//!     }
//! }
//!
//! assert_eq!(RULE.id, "sample.share");
//! assert_eq!(RULE.codes, ["quantity-invalid"]);
//! let nothing = Profile::shipped(Json::Null);
//! let answer = vet_core::rule::evaluate(&[&[RULE]], "sample.share", &Json::parse(r#"{"owners":3}"#).unwrap(), &nothing);
//! assert_eq!(answer.to_string(), r#"{"percent":33}"#);
//! ```
//!
//! Beside it stands its [`Rule`], which each module lists in `RULES`. From these lists the function
//! is reached by id, over JSON, from anywhere.
//!
//! A rule that knows more than its input takes it as a second argument, which is read from the
//! [`Profile`] of a practice: see [`Knowledge`].

pub mod data;
pub mod passed;
pub mod profile;

pub use passed::Passed;
pub use vet_derive::rule;

use crate::{
    kernel::{
        json::Json,
        problem::{Code, Generic, Problem},
        violation::Violation,
    },
    record::{self, Detailed, Details, FieldShape, Mistakes, Record, RecordShape},
};
use profile::{Knowledge, Profile};

/// A rule: its declaration, and the function behind it.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The stable id, `area.name`.
    pub id: &'static str,
    /// What the rule answers; empty in builds without `projections`.
    pub doc: &'static str,
    /// Where the rule comes from; empty in builds without `projections`.
    pub source: &'static str,
    /// The file it is written in, from the top of the project; empty in builds without `projections`.
    pub file: &'static str,
    /// What goes in.
    pub input: &'static RecordShape,
    /// What comes out.
    pub output: &'static RecordShape,
    /// The codes of its own, in the order in which it checks them. Any rule answers
    /// `unknown-field`, `field-missing` and `value-invalid` before these.
    pub codes: &'static [&'static str],
    /// The enum of problems the codes come from.
    pub problems: Problems,
    /// The reference data it looks at: names of files in `core/data`.
    pub data: &'static [&'static str],
    /// What is wrong with a profile, as far as the rule reads it.
    pub mistakes: fn(&Profile) -> Vec<Violation>,
    /// The function, over JSON.
    pub run: fn(&Json, &Profile) -> Json,
}

/// The codes of an enum of problems and of those it takes over.
#[derive(Debug, Clone, Copy)]
pub struct Problems {
    own: &'static [Code],
    taken_over: &'static [&'static [Code]],
    own_details: &'static [Details],
    taken_over_details: &'static [&'static [Details]],
}

/// The codes of `P`.
#[must_use]
pub const fn problems_of<P: Problem + Detailed>() -> Problems {
    Problems {
        own: P::CODES,
        taken_over: P::TAKEN_OVER,
        own_details: P::DETAILS,
        taken_over_details: P::TAKEN_OVER_DETAILS,
    }
}

impl Rule {
    /// The area of its id: `pricing` of `pricing.line`.
    #[must_use]
    pub fn area(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(area, _)| area)
    }

    /// The name within its area: `line` of `pricing.line`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(_, name)| name)
    }

    /// What one of its codes means.
    #[must_use]
    pub fn meaning(&self, code: &str) -> &'static str {
        self.problems.codes().find(|known| known.code == code).map_or("", |known| known.doc)
    }
}

impl Problems {
    /// Every code, with its meaning.
    pub fn codes(self) -> impl Iterator<Item = &'static Code> {
        self.own.iter().chain(self.taken_over.iter().copied().flatten())
    }

    /// What is told beside a code; nothing in builds without `projections`.
    #[must_use]
    pub fn details(self, code: &str) -> &'static [FieldShape] {
        let mut all = self.own_details.iter().chain(self.taken_over_details.iter().copied().flatten());
        all.find(|details| details.code == code).map_or(&[], |details| details.fields)
    }
}

/// The rule with the given id.
#[must_use]
pub fn find<'a>(rules: &[&'a [Rule]], id: &str) -> Option<&'a Rule> {
    rules.iter().copied().flatten().find(|rule| rule.id == id)
}

/// Answers the rule with the given id: its result, or `{"error": code, ...details}`; `not-found` when
/// no rule has that id.
#[must_use]
pub fn evaluate(rules: &[&[Rule]], id: &str, input: &Json, profile: &Profile) -> Json {
    match find(rules, id) {
        Some(rule) => (rule.run)(input, profile),
        None => refuse(&Generic::NotFound),
    }
}

/// The same over text; what is not JSON is `value-invalid` as a whole.
#[must_use]
pub fn evaluate_json(rules: &[&[Rule]], id: &str, input: &str, profile: &Profile) -> String {
    let answer = match Json::parse(input) {
        Ok(input) => evaluate(rules, id, &input, profile),
        Err(_) => refuse(&Generic::value_invalid("")),
    };
    answer.to_string()
}

/// Reads the input, calls the function and writes what it says.
pub fn run<I: Record, O: Record, P: Problem>(rule: fn(&I) -> Result<O, P>, input: &Json) -> Json {
    let mistakes = Mistakes::default();
    let input = record::read_noting(input, &mistakes);
    match mistakes.first() {
        None => answer(rule(&input)),
        Some(mistake) => refuse(&mistake),
    }
}

/// The same for a function that knows more than its input. A mistake in the profile is told as one in
/// the input.
pub fn run_knowing<I: Record, K: Knowledge, O: Record, P: Problem>(
    rule: fn(&I, &K) -> Result<O, P>,
    input: &Json,
    profile: &Profile,
) -> Json {
    let mistakes = Mistakes::default();
    let input = record::read_noting(input, &mistakes);
    match (mistakes.first(), K::of(profile)) {
        (Some(mistake), _) => refuse(&mistake),
        (None, Ok(knowledge)) => answer(rule(&input, &knowledge)),
        (None, Err(mistakes)) => refuse_profile(&mistakes),
    }
}

#[inline(never)]
fn refuse_profile(mistakes: &[Violation]) -> Json {
    let (code, field) = mistakes.first().map_or(("value-invalid", "profile"), |first| (first.code, &*first.path));
    Json::map([("error", Json::from(code)), ("field", Json::from(field))])
}

/// What is wrong with a profile, as far as it is read as `K`.
pub fn mistakes_of<K: Knowledge>(profile: &Profile) -> Vec<Violation> {
    K::of(profile).err().unwrap_or_default()
}

fn answer<O: Record, P: Problem>(outcome: Result<O, P>) -> Json {
    match outcome {
        Ok(output) => record::write_record(&output),
        Err(problem) => refuse(&problem),
    }
}

/// `{"error": code, ...details}`
#[inline(never)]
fn refuse<P: Problem>(problem: &P) -> Json {
    let mut entries = vec![("error".to_owned(), Json::from(problem.code()))];
    entries.extend(problem.details());
    Json::Map(entries)
}
