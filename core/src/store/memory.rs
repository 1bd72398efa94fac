//! The reference store: rows in memory.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::table::Table;
use crate::{
    engine::{
        Actor, CHAIN_START, Change, Decision, Engine, Envelope, Facts, Moment, Query, Settled, Violation, replay, seal,
        settle,
    },
    kernel::{cell::Cell, json::Json, time::Instant},
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

/// Rows in memory, tenant by tenant.
#[derive(Debug)]
pub struct Memory {
    schema: Schema,
    tenants: BTreeMap<Uuid, Tenant>,
}

#[derive(Debug, Default)]
struct Tenant {
    tables: BTreeMap<&'static str, Table>,
    numbers: BTreeMap<&'static str, u64>,
    chain: Chain,
}

#[derive(Debug)]
struct Chain {
    seq: i64,
    head: String,
}

impl Default for Chain {
    fn default() -> Self {
        Self { seq: 0, head: CHAIN_START.to_owned() }
    }
}

/// A decision that still lacks facts after so many rounds asks in circles.
const ROUNDS: usize = 64;

impl Memory {
    /// An empty store.
    #[must_use]
    pub fn new(schema: Schema) -> Self {
        Self { schema, tenants: BTreeMap::new() }
    }

    /// Runs a command: reads, decides and, when it is accepted, applies it as a whole.
    pub fn run(&mut self, engine: &Engine<'_>, command: &Json, actor: &Actor, now: Instant) -> Outcome {
        let envelope = match Envelope::read(command) {
            Ok(envelope) => envelope,
            Err(mistakes) => return Outcome::Refused(mistakes),
        };
        if let Some(receipt) = self.get(actor.tenant, "commands", envelope.id) {
            return match replay(&receipt, &envelope, actor) {
                Ok(answer) => Outcome::Accepted(answer),
                Err(violation) => Outcome::Refused(vec![violation]),
            };
        }
        match self.decide(engine, &envelope, actor, now) {
            Decision::Accepted(accepted) => {
                let tenant = self.tenants.entry(actor.tenant).or_default();
                let numbers = &mut tenant.numbers;
                let mut next = |series| next_number(numbers, series);
                let settled = settle(&self.schema, accepted, &envelope, actor, now, &mut next);
                let answer = settled.answer.to_string();
                tenant.apply(actor.tenant, settled);
                Outcome::Accepted(answer)
            }
            Decision::Refused(violations) => Outcome::Refused(violations),
            Decision::Need(_) => unreachable!("a decision names all its facts within {ROUNDS} rounds"),
        }
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
    pub fn put(&mut self, tenant: Uuid, row: Row) {
        self.tenants.entry(tenant).or_default().put(tenant, row);
    }

    /// The row of that id, deleted or not.
    #[must_use]
    pub fn get(&self, tenant: Uuid, table: &str, id: Uuid) -> Option<Row> {
        self.tenants.get(&tenant)?.tables.get(table)?.get(id).cloned()
    }

    /// The rows of a tenant that answer a query.
    #[must_use]
    pub fn find(&self, tenant: Uuid, query: &Query) -> Vec<Row> {
        let table = self.tenants.get(&tenant).and_then(|tenant| tenant.tables.get(query.def.table));
        table.map(|table| table.find(query)).unwrap_or_default()
    }
}

impl Tenant {
    fn apply(&mut self, tenant: Uuid, settled: Settled) {
        let Settled { changes, audit, receipt, .. } = settled;
        for change in changes {
            match change {
                Change::Insert(row) => self.put(tenant, row),
                Change::Update { before, patch } => self.put(tenant, before.patched(&patch)),
                Change::Delete(row) => {
                    let id = id_of(&row);
                    self.table(row.def()).remove(id);
                }
            }
        }
        for mut row in audit {
            self.chain.seq += 1;
            // The salt keeps erased details from being guessed. One process's memory is no evidence.
            let salt = id_of(&row).to_string();
            row.set("tenant_id", Cell::Uuid(tenant));
            self.chain.head = seal(&mut row, "main", self.chain.seq, &salt, &self.chain.head);
            self.put(tenant, row);
        }
        self.put(tenant, receipt);
    }

    fn put(&mut self, tenant: Uuid, mut row: Row) {
        row.set("tenant_id", Cell::Uuid(tenant));
        let id = id_of(&row);
        self.table(row.def()).put(id, row);
    }

    fn table(&mut self, def: &'static EntityDef) -> &mut Table {
        self.tables.entry(def.table).or_insert_with(|| Table::new(def))
    }
}

fn id_of(row: &Row) -> Uuid {
    row.cell("id").as_uuid().unwrap_or(Uuid::nil())
}

fn next_number(numbers: &mut BTreeMap<&'static str, u64>, series: &'static str) -> String {
    let next = numbers.entry(series).or_insert(0);
    *next += 1;
    crate::engine::number_text(series, *next)
}
