//! The reference store: rows in memory.

use uuid::Uuid;

use super::{
    entry::{Changed, Counters, Entry, Operation, Written, id_of, kept_row},
    few::Few,
    table::Table,
};
use crate::{
    engine::{
        Accepted, Actor, Decision, Engine, Envelope, Facts, Moment, Query, ROUNDS, Violation, checked_json,
        facts_endless, refused_json, replay, settle,
    },
    kernel::{cell::Cell, id::parse_uuid, json::Json, time::Instant},
    schema::{EntityDef, Row, Schema, Values},
};

/// The answer to a command, as its caller receives it.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Accepted, now or at the first time of asking: the text of the answer.
    Accepted(String),
    /// Refused.
    Refused(Vec<Violation>),
}

impl Outcome {
    /// The answer as JSON text.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Accepted(answer) => answer.clone(),
            Self::Refused(violations) => refused_json(violations).to_string(),
        }
    }
}

/// A command that has been judged and changed nothing yet.
#[derive(Debug)]
pub enum Prepared {
    /// It has been accepted before, with this answer; there is nothing to write.
    Answered(String),
    /// It is refused, which the audit log keeps.
    Refused {
        /// The audit row.
        entry: Entry,
        /// Why.
        violations: Vec<Violation>,
    },
    /// It is accepted once this is written.
    Accepted {
        /// What it writes.
        entry: Entry,
        /// The text of the answer.
        answer: String,
    },
}

/// Rows in memory, tenant by tenant.
#[derive(Debug)]
pub struct Memory {
    schema: Schema,
    tenants: Few<Uuid, Tenant>,
}

#[derive(Debug, Default)]
struct Tenant {
    tables: Few<&'static str, Table>,
    counters: Counters,
}

impl Memory {
    /// An empty store.
    #[must_use]
    pub fn new(schema: Schema) -> Self {
        Self { schema, tenants: Few::default() }
    }

    /// The data model.
    #[must_use]
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Runs a command: reads, decides and, when it is accepted, applies it as a whole.
    pub fn run(&mut self, engine: &Engine<'_>, command: &Json, actor: &Actor, now: Instant) -> Outcome {
        match self.prepare(engine, command, actor, now) {
            Prepared::Answered(answer) => Outcome::Accepted(answer),
            Prepared::Refused { entry, violations } => {
                self.apply(entry);
                Outcome::Refused(violations)
            }
            Prepared::Accepted { entry, answer } => {
                self.apply(entry);
                Outcome::Accepted(answer)
            }
        }
    }

    /// Judges a command, and changes nothing yet.
    #[must_use]
    pub fn prepare(&self, engine: &Engine<'_>, command: &Json, actor: &Actor, now: Instant) -> Prepared {
        let refused = |violations| self.refused(engine, command, violations, actor, now);
        let envelope = match Envelope::read(command) {
            Ok(envelope) => envelope,
            Err(mistakes) => return refused(mistakes),
        };
        if let Some(receipt) = self.get(actor.tenant, "commands", envelope.id) {
            return match replay(&receipt, &envelope, actor) {
                Ok(answer) => Prepared::Answered(answer),
                Err(violation) => refused(vec![violation]),
            };
        }
        match self.decide(engine, &envelope, actor, now) {
            Decision::Accepted(accepted) => self.settled(accepted, &envelope, actor, now),
            Decision::Refused(violations) => refused(violations),
            Decision::Need(_) => refused(vec![facts_endless()]),
        }
    }

    fn refused(
        &self,
        engine: &Engine<'_>,
        command: &Json,
        violations: Vec<Violation>,
        actor: &Actor,
        now: Instant,
    ) -> Prepared {
        let id = self.counters_of(actor.tenant).event_id(now);
        let row = engine.refusal(id, command, &violations, actor, now);
        Prepared::Refused { entry: self.recorded(actor.tenant, vec![row]), violations }
    }

    fn settled(&self, accepted: Accepted, envelope: &Envelope, actor: &Actor, now: Instant) -> Prepared {
        let mut counters = self.counters_of(actor.tenant);
        let mut next = |series| counters.next_number(series);
        let settled = settle(&self.schema, accepted, envelope, actor, now, &mut next);
        let answer = settled.answer.to_string();
        Prepared::Accepted { entry: Entry::of(actor.tenant, settled, counters), answer }
    }

    /// Writes audit rows that belong to no accepted command, as [`Event::row`](crate::engine::Event::row)
    /// makes them, into the chain of a tenant.
    pub fn record(&mut self, tenant: Uuid, rows: Vec<Row>) {
        self.apply(self.recorded(tenant, rows));
    }

    /// What it takes to write audit rows.
    pub(super) fn recorded(&self, tenant: Uuid, rows: Vec<Row>) -> Entry {
        Entry::of_events(tenant, rows, self.counters_of(tenant))
    }

    fn counters_of(&self, tenant: Uuid) -> Counters {
        self.tenants.get(&tenant).map(|tenant| tenant.counters.clone()).unwrap_or_default()
    }

    /// Judges a command for a form that is being filled in: the answer without the changes, as text.
    #[must_use]
    pub fn check(&self, engine: &Engine<'_>, command: &Json, actor: &Actor, now: Instant) -> String {
        match Envelope::read(command) {
            Err(mistakes) => refused_json(&mistakes),
            Ok(envelope) => match self.decide(engine, &envelope, actor, now) {
                Decision::Need(_) => refused_json(&[facts_endless()]),
                decision => checked_json(&decision),
            },
        }
        .to_string()
    }

    /// Writes what an accepted command writes, and says which rows changed.
    pub fn apply(&mut self, entry: Entry) -> Vec<Changed> {
        let tenant = self.tenants.get_or(entry.tenant, Tenant::default);
        tenant.counters = entry.counters;
        entry.rows.into_iter().map(|written| tenant.write(written)).collect()
    }

    /// Decides a command against the rows as they are, and changes nothing.
    #[must_use]
    pub fn decide(&self, engine: &Engine<'_>, envelope: &Envelope, actor: &Actor, now: Instant) -> Decision {
        let mut facts = Facts::default();
        let mut decision = engine.decide(envelope, &facts, actor, Moment::at(now));
        for _ in 0..ROUNDS {
            let Decision::Need(queries) = decision else { break };
            for query in queries {
                let rows = self.find(actor.tenant, &query);
                facts.add(query, rows);
            }
            decision = engine.decide(envelope, &facts, actor, Moment::at(now));
        }
        decision
    }

    /// Puts a row as it stands, past all rules: a row from elsewhere, or a state to test.
    pub fn put(&mut self, tenant: Uuid, mut row: Row) {
        row.set("tenant_id", Cell::Uuid(tenant));
        self.tenants.get_or(tenant, Tenant::default).write(Written::Put(row));
    }

    /// The row of that id, deleted or not.
    #[must_use]
    pub fn get(&self, tenant: Uuid, table: &str, id: Uuid) -> Option<Row> {
        self.tenants.get(&tenant)?.table(table)?.get(id).cloned()
    }

    /// The rows of a tenant that answer a query.
    #[must_use]
    pub fn find(&self, tenant: Uuid, query: &Query) -> Vec<Row> {
        let table = self.tenants.get(&tenant).and_then(|tenant| tenant.table(query.def.table));
        table.map(|table| table.find(query)).unwrap_or_default()
    }
}

/// The rows of every table, for a snapshot or an export.
impl Memory {
    /// The rows of a table of every tenant.
    pub(super) fn rows(&self, table: &str) -> impl Iterator<Item = &Row> {
        self.tenants.iter().filter_map(move |(_, tenant)| tenant.table(table)).flat_map(Table::rows)
    }

    /// Takes in rows that were kept; `None` when one of them cannot be read.
    pub(super) fn take_rows(&mut self, def: &'static EntityDef, rows: &Json) -> Option<()> {
        let Json::List(rows) = rows else { return None };
        for row in rows {
            let row = kept_row(def, row)?;
            self.tenants.get_or(row.cell("tenant_id").as_uuid()?, Tenant::default).write(Written::Put(row));
        }
        Some(())
    }

    /// `{tenant: counters}`
    pub(super) fn counters(&self) -> Json {
        Json::map(self.tenants.iter().map(|(id, tenant)| (id.to_string(), tenant.counters.to_json())))
    }

    /// Takes in counters that were kept; `None` when they cannot be read.
    pub(super) fn take_counters(&mut self, counters: &Json) -> Option<()> {
        let Json::Map(tenants) = counters else { return None };
        for (id, counters) in tenants {
            self.tenants.get_or(parse_uuid(id)?, Tenant::default).counters = Counters::read(counters)?;
        }
        Some(())
    }

    /// The rows that differ from those of an earlier state.
    pub(super) fn changed_since(&self, before: &Memory) -> Vec<Changed> {
        let mut changed = Vec::new();
        for def in self.schema.all_tables() {
            let find = |memory: &Memory, row: &Row| {
                memory.get(row.cell("tenant_id").as_uuid().unwrap_or_default(), def.table, id_of(row))
            };
            let mut note = |row: &Row, operation| changed.push(Changed { table: def.table, id: id_of(row), operation });
            for row in self.rows(def.table) {
                match find(before, row) {
                    None => note(row, Operation::Insert),
                    Some(old) if old != *row => note(row, Operation::Update),
                    Some(_) => {}
                }
            }
            before.rows(def.table).filter(|row| find(self, row).is_none()).for_each(|row| note(row, Operation::Delete));
        }
        changed
    }
}

impl Tenant {
    fn write(&mut self, written: Written) -> Changed {
        match written {
            Written::Put(row) => {
                let (def, id) = (row.def(), id_of(&row));
                let known = self.table_of(def).put(id, row);
                Changed { table: def.table, id, operation: if known { Operation::Update } else { Operation::Insert } }
            }
            Written::Gone(def, id) => {
                self.table_of(def).remove(id);
                Changed { table: def.table, id, operation: Operation::Delete }
            }
        }
    }

    fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|(own, _)| **own == name).map(|(_, table)| table)
    }

    fn table_of(&mut self, def: &'static EntityDef) -> &mut Table {
        self.tables.get_or(def.table, || Table::new(def))
    }
}
