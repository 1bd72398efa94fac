//! Named commands: how one is written, and how it is found.

use super::{
    Violation,
    ask::{Ask, Gap},
    case::Case,
    permission::Need,
};
use crate::{
    kernel::json::Json,
    record::{self, Record, RecordShape},
};

/// A named command. Its struct is the input, its doc comment the reference; the methods read top to bottom: which facts it wants,
/// what may be wrong, what changes.
pub trait Action: Record {
    /// Its name, `module.verb`.
    const NAME: &'static str;
    /// What it needs to be allowed.
    const NEEDS: Need;
    /// What it wants to know.
    type Facts;

    /// Asks for everything that can be named, then for the rest.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap>;

    /// Judges, and states the outcome: violations go to [`Case::refuse`], changes to
    /// [`Case::changes`]. The answer of an accepted command comes back.
    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json;
}

/// A named command, as the list of all holds it.
#[derive(Debug, Clone, Copy)]
pub struct CommandDef {
    /// Its name, `module.verb`.
    pub name: &'static str,
    /// What it does; empty in builds without `projections`.
    pub doc: &'static str,
    /// What it needs to be allowed.
    pub needs: Need,
    /// Its input.
    pub input: &'static RecordShape,
    run: fn(&mut Case<'_>) -> Result<Json, Gap>,
}

impl CommandDef {
    /// The entry of an action.
    #[must_use]
    pub const fn of<A: Action>() -> Self {
        Self { name: A::NAME, doc: A::SHAPE.doc, needs: A::NEEDS, input: &A::SHAPE, run: run::<A> }
    }

    /// Decides the command of the case.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn run(&self, case: &mut Case<'_>) -> Result<Json, Gap> {
        (self.run)(case)
    }
}

fn run<A: Action>(case: &mut Case<'_>) -> Result<Json, Gap> {
    match record::read_all::<A>(&case.envelope.input) {
        Ok(action) => {
            let facts = action.gather(&mut case.ask)?;
            Ok(action.decide(facts, case))
        }
        Err(mistakes) => {
            case.refuse_all(mistakes.iter().map(Violation::of));
            Ok(Json::Null)
        }
    }
}
