//! One command being decided: what it says, what is known, and what has been found so far.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    Knowledge, Profile, Severity, Violation,
    access::{Guard, Named},
    actor::{Actor, Clock, Moment},
    ask::{Ask, Gap},
    change::ChangeSet,
    checks,
    codec::unfit,
    envelope::Envelope,
    machine::{judge_move, judge_start, state_of, transition_invalid},
};
use crate::{
    kernel::{
        cell::{Cell, Column},
        zone::Zone,
    },
    schema::{ColumnOf, Edit, Entity, NULL_STATE, New, Row, Schema, Stored, Values, version_of},
};

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
    filled: Vec<(&'static str, Cell)>,
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
        Self { schema, envelope, actor, moment, profile, ask, changes, violations: Vec::new(), filled: Vec::new() }
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

    /// The clocks of the practice: those of its time zone; UTC where it names none.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.profile.text("timezone").and_then(Zone::chosen).unwrap_or(Zone::UTC)
    }

    /// The day of the command on the clocks of the practice.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.zone().day_of(self.moment.now)
    }

    /// The moment of the command, with its day.
    #[must_use]
    pub fn clock(&self) -> Clock {
        Clock { now: self.moment.now, today: self.today() }
    }

    /// The policies or reference data of the practice; the mistakes in its profile are violations.
    pub fn knows<K: Knowledge>(&mut self) -> Option<K> {
        self.ok(K::of(self.profile))
    }

    /// The value; where there is none, all that is wrong is noted.
    pub fn ok<T>(&mut self, result: Result<T, Vec<Violation>>) -> Option<T> {
        result.map_err(|found| self.refuse_all(found)).ok()
    }

    /// Sets a column of the row that a generic command writes: one that follows from the others and
    /// that no caller gives.
    pub fn fill<E: Entity, T: Column>(&mut self, column: ColumnOf<E, T>, value: T) {
        self.filled.push((column.name, value.into_cell()));
    }

    /// Takes the columns that rules have set.
    pub(super) fn take_filled(&mut self) -> Vec<(&'static str, Cell)> {
        std::mem::take(&mut self.filled)
    }

    /// The entity that a field names; without one the field is `not-found`.
    pub fn found<E>(&mut self, stored: Option<Stored<E>>, field: &str) -> Option<Stored<E>> {
        if stored.is_none() {
            self.refuse(Violation::new("not-found", field));
        }
        stored
    }

    /// Adds a new row: its statuses begin where rows may begin, and its own conditions hold.
    pub fn insert<E: Entity>(&mut self, new: New<E>) {
        self.insert_at("", new);
    }

    /// The same for a row that stands at that place of the input, such as `lines[0]`.
    pub fn insert_at<E: Entity>(&mut self, place: &str, new: New<E>) {
        let row = self.changes.completed(new.into_row());
        let starts = E::DEF.machines.iter().filter_map(|machine| judge_start(machine, &row)).collect();
        self.judged_insert(place, row, starts);
    }

    /// Adds a new row that goes on at once to where a single move leads, such as a payment that is in
    /// hand: the move is judged as if the row had been there before.
    pub fn insert_moved<E: Entity>(&mut self, new: New<E>) {
        let row = self.changes.completed(new.into_row());
        let mut found = Vec::new();
        for machine in E::DEF.machines {
            let mut start = Row::new(E::DEF);
            let state = machine.starts.first().filter(|state| **state != NULL_STATE);
            let state = state.map_or(Cell::Null, |state| Cell::Text((*state).to_owned()));
            start.set(machine.column, state);
            found.extend(judge_move(machine, &start, &row, self.clock()).err().into_iter().flatten());
        }
        self.judged_insert("", row, found);
    }

    fn judged_insert(&mut self, place: &str, row: Row, mut found: Vec<Violation>) {
        found.extend(unfit(&row));
        found.extend(checks::failed(&row, self.clock()));
        self.refuse_all(found.into_iter().map(|violation| violation.inside(place)));
        self.changes.insert_row(row);
    }

    /// Changes a row: at the version that the caller has seen, if they named one, along its
    /// status machines, and so that its own conditions hold.
    pub fn update<E: Entity>(&mut self, stored: &Stored<E>, edit: impl FnOnce(&mut Edit<E>)) {
        self.judged_update(stored.row(), &stored.edited(edit));
    }

    /// The same for a command that is a move: to stay in a state is no move of its machine.
    pub fn advance<E: Entity>(&mut self, stored: &Stored<E>, edit: impl FnOnce(&mut Edit<E>)) {
        self.judged_move(stored.row(), &stored.edited(edit));
    }

    fn judged_move(&mut self, before: &Row, patch: &Row) {
        self.judged_update(before, patch);
        let after = before.patched(patch);
        for machine in before.def().machines {
            let state = state_of(machine, before);
            if state == state_of(machine, &after) {
                self.refuse(transition_invalid(machine, state, state));
            }
        }
    }

    fn judged_update(&mut self, before: &Row, patch: &Row) {
        self.refuse_all(unfit(patch));
        for machine in before.def().machines {
            if let Err(found) = judge_move(machine, before, patch, self.clock()) {
                self.refuse_all(found);
            }
        }
        self.refuse_all(checks::failed(&before.patched(patch), self.clock()));
        self.version_is_expected(before);
        self.changes.update_row(before, patch);
    }

    /// The row has the version that the caller has seen, if they named one.
    pub(super) fn version_is_expected(&mut self, row: &Row) {
        let table = row.def().table;
        let Some(id) = row.cell("id").as_uuid() else { return };
        if let Some(seen) = self.expected(table, id).filter(|seen| *seen != version_of(row)) {
            let conflict = Violation::new("version-conflict", format!("expected.{table}.{id}"));
            self.refuse(conflict.with("expected", seen).with("actual", version_of(row)));
        }
    }

    /// Whether the grants of the actor allow what has been asked and what has come of it.
    pub(super) fn judged_by(&mut self, guard: &Guard<'_>, named: &[Named]) -> Result<Result<(), Violation>, Gap> {
        let changes = std::mem::replace(&mut self.changes, ChangeSet::new(self.envelope.id, self.moment.now));
        let judged = guard.after(self, named, changes.all());
        self.changes = changes;
        judged
    }

    /// What has been found so far.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// The version of a row that the caller has seen.
    #[must_use]
    pub fn expected(&self, table: &str, id: Uuid) -> Option<i64> {
        self.envelope.expected_version(table, id)
    }

    /// Hands over what was found.
    #[must_use]
    pub fn close(self) -> (ChangeSet, Vec<Violation>, Ask<'a>) {
        (self.changes, self.violations, self.ask)
    }
}
