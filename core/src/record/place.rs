//! Where the reader stands in an input, and the mistake it will report.
//!
//! A rule reports the first mistake, a command all of them: an undeclared field before a missing one
//! before a bad value, and among equals by path. So the answer does not depend on the order in which
//! anybody wrote the fields.

use std::cell::RefCell;

use crate::kernel::{order, problem::Generic};

/// A place in an input: a field within a record, an item within a list.
pub struct Place<'a> {
    above: Option<&'a Place<'a>>,
    step: Step<'a>,
    /// None where nobody wants to know.
    mistakes: Option<&'a Mistakes>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Top,
    Key(&'a str),
    Index(usize),
}

/// The mistakes found, as far as the input has been read.
#[derive(Default)]
pub struct Mistakes(RefCell<Vec<Mistake>>);

/// Compared by kind first, then by path.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Mistake {
    kind: Kind,
    path: Vec<PathStep>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    UnknownField,
    FieldMissing,
    ValueInvalid,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum PathStep {
    Key(String),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The top of an input.
    #[must_use]
    pub fn top(mistakes: &'a Mistakes) -> Self {
        Self { above: None, step: Step::Top, mistakes: Some(mistakes) }
    }

    /// A place whose mistakes nobody wants to know: that of a value which stands in for another.
    #[must_use]
    pub(super) const fn ignored() -> Self {
        Self { above: None, step: Step::Top, mistakes: None }
    }

    /// The field or entry `key` within this place.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> Self {
        Self { above: Some(self), step: Step::Key(key), mistakes: self.mistakes }
    }

    /// The item at `index` within this place.
    #[must_use]
    pub fn index(&'a self, index: usize) -> Self {
        Self { above: Some(self), step: Step::Index(index), mistakes: self.mistakes }
    }

    /// Notes that the value here is of the wrong kind, malformed, impossible, or not listed.
    pub fn invalid(&self) {
        self.note(Kind::ValueInvalid);
    }

    /// Keeps the mistake found here.
    pub(super) fn note(&self, kind: Kind) {
        if let Some(mistakes) = self.mistakes {
            let found = Mistake { kind, path: self.path() };
            mistakes.0.borrow_mut().push(found);
        }
    }

    fn path(&self) -> Vec<PathStep> {
        let mut path = self.above.map_or_else(Vec::new, Place::path);
        match self.step {
            Step::Top => {}
            Step::Key(key) => path.push(PathStep::Key(key.to_owned())),
            Step::Index(index) => path.push(PathStep::Index(index)),
        }
        path
    }
}

impl Mistakes {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// The mistake to report, when only one is.
    #[must_use]
    #[inline(never)]
    pub fn first(self) -> Option<Generic> {
        self.0.into_inner().into_iter().min().map(Mistake::problem)
    }

    /// All of them, in order.
    #[must_use]
    pub fn all(self) -> Vec<Generic> {
        let mut found = self.0.into_inner();
        order::sort(&mut found);
        found.into_iter().map(Mistake::problem).collect()
    }
}

impl Mistake {
    fn problem(self) -> Generic {
        let field = written(&self.path);
        match self.kind {
            Kind::UnknownField => Generic::UnknownField { field },
            Kind::FieldMissing => Generic::FieldMissing { field },
            Kind::ValueInvalid => Generic::ValueInvalid { field },
        }
    }
}

/// `lines[0].qty`
fn written(path: &[PathStep]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            PathStep::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            PathStep::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_come_by_kind_and_then_by_path() {
        let mistakes = Mistakes::default();
        let top = Place::top(&mistakes);
        let lines = top.key("lines");
        lines.index(10).key("qty").note(Kind::FieldMissing);
        lines.index(2).key("qty").note(Kind::FieldMissing);
        top.key("a").note(Kind::ValueInvalid);
        let missing = |field: &str| Generic::FieldMissing { field: field.to_owned() };
        let bad = Generic::value_invalid("a");
        assert_eq!(mistakes.all(), [missing("lines[2].qty"), missing("lines[10].qty"), bad]);
    }
}
