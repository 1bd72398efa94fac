//! One command being decided: what it says, what is known, and what has been found so far.

use uuid::Uuid;

use super::{
    actor::{Actor, Moment},
    ask::Ask,
    change::ChangeSet,
    envelope::Envelope,
    profile::Profile,
    violation::{Severity, Violation},
};
use crate::schema::Schema;

/// A command being decided.
#[derive(Debug)]
pub struct Case<'a> {
    /// The data model.
    pub schema: &'a Schema,
    /// The command.
    pub envelope: &'a Envelope,
    /// Who asks.
    pub actor: &'a Actor,
    /// When.
    pub moment: Moment,
    /// The tenant's policies.
    pub profile: &'a Profile,
    /// The facts.
    pub ask: Ask<'a>,
    /// What changes.
    pub changes: ChangeSet,
    violations: Vec<Violation>,
}

impl<'a> Case<'a> {
    /// A case with nothing found yet.
    #[must_use]
    pub fn new(
        schema: &'a Schema,
        envelope: &'a Envelope,
        actor: &'a Actor,
        moment: Moment,
        profile: &'a Profile,
        ask: Ask<'a>,
    ) -> Self {
        let changes = ChangeSet::new(envelope.id, moment.now);
        Self { schema, envelope, actor, moment, profile, ask, changes, violations: Vec::new() }
    }

    /// Notes what is wrong.
    pub fn refuse(&mut self, violation: Violation) {
        self.violations.push(violation);
    }

    /// Notes all that is wrong.
    pub fn refuse_all(&mut self, violations: impl IntoIterator<Item = Violation>) {
        self.violations.extend(violations);
    }

    /// Whether anything found so far refuses the command.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.violations.iter().any(|violation| violation.severity == Severity::Hard)
    }

    /// What has been found so far.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// The version of a row that the caller has seen.
    #[must_use]
    pub fn expected(&self, table: &str, id: Uuid) -> Option<i64> {
        self.envelope.expected.get(&(table.to_owned(), id)).copied()
    }

    /// Hands over what was found.
    #[must_use]
    pub fn close(self) -> (ChangeSet, Vec<Violation>, Ask<'a>) {
        (self.changes, self.violations, self.ask)
    }
}
