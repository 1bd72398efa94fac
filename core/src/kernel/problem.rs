//! What can be wrong: enums whose variants are codes.
//!
//! A code is part of the interface and stays; the text a person reads is looked up by code
//! elsewhere. Each code stands in one enum, with its meaning as the doc comment.

use super::{choice::Choice, json::Json};

pub use vet_derive::Problem;

/// One code and what it means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Code {
    /// The code, in kebab-case.
    pub code: &'static str,
    /// Its meaning; empty in builds without `projections`.
    pub doc: &'static str,
}

/// The words of a choice as codes, for one whose words say what was found. `N` is how many they are.
#[must_use]
pub const fn codes_of<C: Choice, const N: usize>() -> [Code; N] {
    let mut codes = [Code { code: "", doc: "" }; N];
    let mut at = 0;
    while at < N {
        codes[at] = Code { code: C::VALUES[at], doc: C::DOCS[at] };
        at += 1;
    }
    codes
}

/// An enum of what can be wrong, declared with `#[derive(Problem)]`.
pub trait Problem: 'static {
    /// The codes of its own, in declared order.
    const CODES: &'static [Code];
    /// The codes of the enums it takes over.
    const TAKEN_OVER: &'static [&'static [Code]];

    /// The code of this problem.
    fn code(&self) -> &'static str;

    /// What else is known about it, by name, in declared order.
    fn details(&self) -> Vec<(String, Json)>;
}

/// What can be wrong with any input, whatever it is about.
#[derive(Debug, Clone, PartialEq, Problem)]
pub enum Generic {
    /// The input has a field that was never declared.
    UnknownField {
        /// The field, as a path from the top of the input.
        field: String,
    },
    /// A required field is absent or null.
    FieldMissing {
        /// The field, as a path from the top of the input.
        field: String,
    },
    /// A value is of the wrong kind, malformed, out of any possible range, or not a listed word.
    ValueInvalid {
        /// The field, as a path from the top of the input.
        field: String,
    },
    /// Nothing is known by that name or id.
    NotFound,
    /// A quantity is zero or negative where something is counted out.
    QuantityInvalid,
    /// A span of time ends before it begins, or lasts no time at all.
    DurationInvalid,
}

impl Generic {
    /// A value that has no code of its own for what is wrong with it.
    #[must_use]
    pub fn value_invalid(field: &str) -> Self {
        Self::ValueInvalid { field: field.to_owned() }
    }

    /// The same problem, found inside the field at `path`.
    #[must_use]
    pub fn inside(self, path: &str) -> Self {
        let within = |field| format!("{path}.{field}");
        match self {
            Self::UnknownField { field } => Self::UnknownField { field: within(field) },
            Self::FieldMissing { field } => Self::FieldMissing { field: within(field) },
            Self::ValueInvalid { field } => Self::ValueInvalid { field: within(field) },
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Problem)]
    enum Sample {
        BatchExpired {
            days: i64,
        },
        Closed,
        #[problem(of)]
        Generic(Generic),
    }

    #[test]
    fn a_code_is_the_name_in_kebab_case_with_its_details() {
        let expired = Sample::BatchExpired { days: 3 };
        assert_eq!(expired.code(), "batch-expired");
        assert_eq!(expired.details(), [("days".to_owned(), Json::Int(3))]);
        assert_eq!(Sample::Closed.details(), []);
        let codes: Vec<_> = Sample::CODES.iter().map(|known| known.code).collect();
        assert_eq!(codes, ["batch-expired", "closed"]);
    }

    #[test]
    fn taken_over_problems_speak_for_themselves() {
        let problem = Sample::from(Generic::value_invalid("qty").inside("lines[2]"));
        assert_eq!(problem.to_string(), "value-invalid");
        assert_eq!(problem.details(), [("field".to_owned(), Json::from("lines[2].qty"))]);
    }
}
