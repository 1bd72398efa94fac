//! What one accepted command writes, as a value: it is applied as a whole or not at all, and can be
//! kept as text and applied again.

use uuid::{Builder, Uuid};

use super::few::Few;

use crate::{
    engine::{CHAIN_START, Change, Settled, default_cell, number_text, seal, stored_row},
    kernel::{cell::Cell, id::parse_uuid, json::Json, time::Instant},
    schema::{EntityDef, Row, Schema, Values},
};

/// Everything that one accepted command writes.
#[derive(Debug, Clone)]
pub struct Entry {
    pub(super) tenant: Uuid,
    pub(super) rows: Vec<Written>,
    pub(super) counters: Counters,
    /// Whether what earlier entries tell of the rows is to be forgotten, too.
    pub(super) forgets: bool,
}

/// One row as the command leaves it.
#[derive(Debug, Clone)]
pub(super) enum Written {
    Put(Row),
    Gone(&'static EntityDef, Uuid),
}

/// How far a tenant's business numbers and audit chain have come.
#[derive(Debug, Clone)]
pub(super) struct Counters {
    numbers: Few<String, i64>,
    seq: i64,
    head: String,
}

/// A row that changed, for whoever watches.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub id: Uuid,
    /// What happened to it.
    pub operation: Operation,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// It is new.
    Insert,
    /// It was there before.
    Update,
    /// It is gone.
    Delete,
}

impl Entry {
    /// What a settled command writes: the changed rows, their audit rows in their chain, the receipt.
    pub(super) fn of(tenant: Uuid, settled: Settled, mut counters: Counters) -> Self {
        let Settled { changes, audit, receipt, discreet, .. } = settled;
        let mut rows: Vec<Written> = changes.into_iter().map(written).collect();
        rows.extend(counters.chained(tenant, audit).map(Written::Put));
        rows.push(Written::Put(receipt));
        for row in &mut rows {
            if let Written::Put(row) = row {
                row.set("tenant_id", Cell::Uuid(tenant));
            }
        }
        Self { tenant, rows, counters, forgets: discreet }
    }

    /// Audit rows in their chain, which belong to no command that was accepted.
    pub(super) fn of_events(tenant: Uuid, audit: Vec<Row>, mut counters: Counters) -> Self {
        let rows = counters.chained(tenant, audit).map(Written::Put).collect();
        Self { tenant, rows, counters, forgets: false }
    }

    /// `{tenant, rows: [{table, row} | {table, gone}], counters}`
    #[must_use]
    pub fn to_json(&self) -> Json {
        let rows = self.rows.iter().map(|written| match written {
            Written::Put(row) => Json::map([("table", Json::from(row.def().table)), ("row", row.to_json())]),
            Written::Gone(def, id) => {
                Json::map([("table", Json::from(def.table)), ("gone", Json::Text(id.to_string()))])
            }
        });
        Json::map([
            ("tenant", Json::Text(self.tenant.to_string())),
            ("rows", Json::List(rows.collect())),
            ("counters", self.counters.to_json()),
        ])
    }

    /// Reads what [`Entry::to_json`] wrote.
    #[must_use]
    pub fn read(schema: &Schema, json: &Json) -> Option<Self> {
        let Json::List(rows) = json.get("rows")? else { return None };
        let rows = rows.iter().map(|written| {
            let def = schema.table(written.get("table")?.as_text()?)?;
            match written.get("gone") {
                Some(id) => Some(Written::Gone(def, parse_uuid(id.as_text()?)?)),
                None => kept_row(def, written.get("row")?).map(Written::Put),
            }
        });
        Some(Self {
            tenant: parse_uuid(json.get("tenant")?.as_text()?)?,
            rows: rows.collect::<Option<_>>()?,
            counters: Counters::read(json.get("counters")?)?,
            forgets: false,
        })
    }
}

fn written(change: Change) -> Written {
    match change {
        Change::Insert(row) => Written::Put(row),
        Change::Update { before, patch } => Written::Put(before.patched(&patch)),
        Change::Delete(row) => Written::Gone(row.def(), id_of(&row)),
    }
}

pub(super) fn id_of(row: &Row) -> Uuid {
    row.cell("id").as_uuid().unwrap_or(Uuid::nil())
}

/// A row that was kept, perhaps by an engine that knew fewer columns: those get their defaults.
/// Nothing that this engine does not know is dropped: such a row cannot be read.
pub(super) fn kept_row(def: &'static EntityDef, json: &Json) -> Option<Row> {
    let mut row = stored_row(def, json)?;
    for field in def.fields {
        if !row.has(field.name) {
            match default_cell(field, Instant::UNIX_EPOCH) {
                Cell::Null if field.nullable => row.set(field.name, Cell::Null),
                Cell::Null if field.default.is_none() => return None,
                Cell::Null => {} // given by a database alone, such as the number of a transaction
                default => row.set(field.name, default),
            }
        }
    }
    Some(row)
}

impl Default for Counters {
    fn default() -> Self {
        Self { numbers: Few::default(), seq: 0, head: CHAIN_START.to_owned() }
    }
}

impl Counters {
    /// The next number of a series.
    pub(super) fn next_number(&mut self, series: &str) -> String {
        let next = self.numbers.get_or(series.to_owned(), || 0);
        *next += 1;
        number_text(series, next.unsigned_abs())
    }

    /// The id of the next audit row that no command gives one: its time, and its place in the chain.
    pub(super) fn event_id(&self, now: Instant) -> Uuid {
        let mut place = [0; 10];
        place[2..].copy_from_slice(&(self.seq + 1).to_be_bytes());
        Builder::from_unix_timestamp_millis(now.timestamp_millis().unsigned_abs(), &place).into_uuid()
    }

    /// The rows with their places in the chain, one after the other.
    fn chained(&mut self, tenant: Uuid, audit: Vec<Row>) -> impl Iterator<Item = Row> + '_ {
        audit.into_iter().map(move |mut row| {
            self.seq += 1;
            // The salt keeps erased details from being guessed. One process's memory is no evidence.
            let salt = id_of(&row).to_string();
            row.set("tenant_id", Cell::Uuid(tenant));
            self.head = seal(&mut row, "main", self.seq, &salt, &self.head);
            row
        })
    }

    /// `{numbers: {series: n}, seq, head}`
    pub(super) fn to_json(&self) -> Json {
        let numbers = self.numbers.iter().map(|(series, last)| (series.as_str(), Json::Int(*last)));
        Json::map([
            ("numbers", Json::map(numbers)),
            ("seq", Json::Int(self.seq)),
            ("head", Json::from(self.head.as_str())),
        ])
    }

    pub(super) fn read(json: &Json) -> Option<Self> {
        let Json::Map(numbers) = json.get("numbers")? else { return None };
        let whole = |json: &Json| if let Json::Int(number) = json { Some(*number) } else { None };
        Some(Self {
            numbers: numbers
                .iter()
                .map(|(series, last)| Some((series.clone(), whole(last)?)))
                .collect::<Option<_>>()?,
            seq: whole(json.get("seq")?)?,
            head: json.get("head")?.as_text()?.to_owned(),
        })
    }
}

impl Changed {
    /// `{table, id, op}`
    #[must_use]
    pub fn to_json(&self) -> Json {
        let operation = match self.operation {
            Operation::Insert => "insert",
            Operation::Update => "update",
            Operation::Delete => "delete",
        };
        Json::map([
            ("table", Json::from(self.table)),
            ("id", Json::Text(self.id.to_string())),
            ("op", Json::from(operation)),
        ])
    }
}
