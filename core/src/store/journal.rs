//! Rows that outlive the page: a journal of entries on a shelf of texts, folded into snapshots.
//!
//! An accepted command is one entry, written by one `set`: it is there as a whole or not at all.
//! Every so often the tables that changed are written out whole, then the head that says how far
//! they reach, and only then the entries go. Entries hold whole rows, so that to replay one that a
//! snapshot has already taken in changes nothing; whatever write is the last before a crash, the
//! same rows are found again.
//!
//! | key | value |
//! |---|---|
//! | `head` | layout, fingerprint of the data model, generation, last entry folded in, counters |
//! | `entry:<n>` | what the n-th accepted command wrote |
//! | `rows:<generation>:<table>` | the rows of a table |
//!
//! To replace everything, as an import does, the tables of the next generation are written beside
//! those of the last; the head then leads to the new ones by one write.

use std::fmt;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    entry::{Changed, Entry},
    memory::{Memory, Outcome, Prepared},
};
use crate::{
    engine::{Actor, Engine, Violation},
    kernel::{json::Json, time::Instant},
    schema::{Row, Schema},
};

/// The layout described above. A shelf with a higher one was written by a newer engine.
const LAYOUT: i64 = 1;
/// Entries are folded in when there are so many, unless somebody says otherwise.
const FOLD_AT: u64 = 64;

/// Where texts are kept by key.
pub trait Shelf: fmt::Debug {
    /// Every key that is kept.
    fn keys(&self) -> Vec<String>;

    /// The value under a key, when there is one.
    ///
    /// # Errors
    /// [`Fault::Unreadable`] when it is not JSON.
    fn get(&self, key: &str) -> Result<Option<Json>, Fault>;

    /// Keeps a value under a key, in place of any before; all of it or nothing.
    ///
    /// # Errors
    /// [`NotKept`], mostly for want of room.
    fn set(&mut self, key: &str, value: &Json) -> Result<(), NotKept>;

    /// Keeps nothing under a key.
    fn remove(&mut self, key: &str);
}

/// A value was not kept; nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no room left")]
pub struct NotKept;

/// Why what is kept cannot be used. It is left as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// What stands under that key is not what this engine writes.
    #[error("`{0}` cannot be read")]
    Unreadable(String),
    /// A newer engine wrote it.
    #[error("a newer engine wrote it")]
    Newer,
}

/// Rows in memory, kept on a shelf where there is one.
#[derive(Debug)]
pub struct Journal {
    memory: Memory,
    /// Says which data model the rows are of.
    fingerprint: String,
    shelf: Option<Box<dyn Shelf>>,
    fold_at: u64,
    generation: i64,
    folded: u64,
    last: u64,
    /// The tables that entries after the last fold wrote to.
    unfolded: Vec<&'static str>,
}

impl Journal {
    /// Rows in memory alone, none yet.
    #[must_use]
    pub fn in_memory(schema: Schema) -> Self {
        Self {
            memory: Memory::new(schema),
            fingerprint: fingerprint(&schema),
            shelf: None,
            fold_at: FOLD_AT,
            generation: 0,
            folded: 0,
            last: 0,
            unfolded: Vec::new(),
        }
    }

    /// The rows of a shelf.
    ///
    /// # Errors
    /// [`Fault`]; nothing on the shelf is changed then.
    pub fn open(schema: Schema, shelf: Box<dyn Shelf>) -> Result<Self, Fault> {
        let mut journal = Self::in_memory(schema);
        journal.shelf = Some(shelf);
        let outdated = journal.load()?;
        journal.tidy();
        if outdated {
            // Without room for the new form the old one stays, and is read the same way next time.
            let _ = journal.fold(schema.all_tables().map(|def| def.table).collect());
        }
        Ok(journal)
    }

    /// The same, folding entries in when there are so many: more often makes opening faster and
    /// running slower.
    #[must_use]
    pub fn folding_at(mut self, entries: u64) -> Self {
        self.fold_at = entries;
        self
    }

    /// The rows.
    #[must_use]
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Counts what has been written: whoever shares the shelf and has the same number has it all.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.last
    }

    /// Runs a command over the newest rows. It is accepted once its entry is kept; without room it is
    /// refused as `storage-full`, and nothing has changed.
    ///
    /// # Errors
    /// [`Fault`] when what others wrote cannot be read.
    pub fn run(
        &mut self,
        engine: &Engine<'_>,
        command: &Json,
        actor: &Actor,
        now: Instant,
    ) -> Result<(Outcome, Vec<Changed>), Fault> {
        let mut changed = self.catch_up()?;
        let (entry, answer) = match self.memory.prepare(engine, command, actor, now) {
            Prepared::Answered(answer) => return Ok((Outcome::Accepted(answer), changed)),
            Prepared::Refused { entry, violations } => {
                // Without room a refusal is one all the same.
                changed.extend(self.keep(entry).unwrap_or_default());
                return Ok((Outcome::Refused(violations), changed));
            }
            Prepared::Accepted { entry, answer } => (entry, answer),
        };
        match self.keep(entry) {
            Ok(rows) => changed.extend(rows),
            Err(NotKept) => return Ok((Outcome::Refused(vec![Violation::new("storage-full", "")]), changed)),
        }
        Ok((Outcome::Accepted(answer), changed))
    }

    /// Writes audit rows that belong to no accepted command, as [`Event::row`](crate::engine::Event::row)
    /// makes them, and says which rows changed.
    ///
    /// # Errors
    /// `storage-full`, `storage-unreadable`; nothing has changed then.
    pub fn record(&mut self, tenant: Uuid, rows: Vec<Row>) -> Result<Vec<Changed>, Violation> {
        let mut changed = self.catch_up().map_err(|fault| unreadable(&fault))?;
        let kept = self.keep(self.memory.recorded(tenant, rows));
        changed.extend(kept.map_err(|NotKept| Violation::new("storage-full", ""))?);
        Ok(changed)
    }

    /// Keeps an entry and takes it in, or neither.
    fn keep(&mut self, entry: Entry) -> Result<Vec<Changed>, NotKept> {
        if let Some(shelf) = &mut self.shelf {
            shelf.set(&entry_key(self.last + 1), &entry.to_json())?;
        }
        // Earlier entries hold the rows as they were: what is to be forgotten is folded in at once.
        let forgets = entry.forgets;
        let changed = self.take_in(entry);
        if forgets || self.last - self.folded >= self.fold_at {
            // Without room the entries stay, and are replayed.
            let tables = self.unfolded.clone();
            let _ = self.fold(tables);
        }
        Ok(changed)
    }

    /// Takes in what others have written to the same shelf, and says which rows that changed.
    ///
    /// # Errors
    /// [`Fault`]
    pub fn catch_up(&mut self) -> Result<Vec<Changed>, Fault> {
        let Some(shelf) = &self.shelf else { return Ok(Vec::new()) };
        let head = Head::read(shelf.as_ref())?;
        if head.generation == self.generation && head.folded <= self.last {
            return self.replay();
        }
        // Entries that this one has not seen are gone: start from the snapshots.
        let mut fresh = Self::in_memory(*self.memory.schema()).folding_at(self.fold_at);
        fresh.shelf = self.shelf.take();
        match fresh.load() {
            Ok(_) => {
                let changed = fresh.memory.changed_since(&self.memory);
                *self = fresh;
                Ok(changed)
            }
            Err(fault) => {
                self.shelf = fresh.shelf;
                Err(fault)
            }
        }
    }

    /// Everything, as JSON that [`Journal::import`] takes: `{layout, schema, counters, tables}`.
    #[must_use]
    pub fn export(&self) -> Json {
        let tables = self.memory.schema().all_tables().filter_map(|def| {
            let rows = self.rows(def.table);
            (rows != Json::List(Vec::new())).then_some((def.table, rows))
        });
        Json::map([
            ("layout", Json::Int(LAYOUT)),
            ("schema", Json::from(self.fingerprint.as_str())),
            ("counters", self.memory.counters()),
            ("tables", Json::map(tables)),
        ])
    }

    /// Puts what was exported in the place of everything, and says which rows that changed.
    ///
    /// # Errors
    /// `import-invalid` with the place of what cannot be read, `storage-full`, `storage-unreadable`; nothing
    /// has changed then.
    pub fn import(&mut self, export: &Json) -> Result<Vec<Changed>, Violation> {
        let memory = imported(*self.memory.schema(), export).map_err(|path| Violation::new("import-invalid", path))?;
        self.replace(memory)
    }

    /// Removes every row.
    ///
    /// # Errors
    /// `storage-full`, `storage-unreadable`; nothing has changed then.
    pub fn reset(&mut self) -> Result<Vec<Changed>, Violation> {
        self.replace(Memory::new(*self.memory.schema()))
    }

    fn replace(&mut self, memory: Memory) -> Result<Vec<Changed>, Violation> {
        let mut changed = self.catch_up().map_err(|fault| unreadable(&fault))?;
        let before = std::mem::replace(&mut self.memory, memory);
        let (generation, folded, last) = (self.generation, self.folded, self.last);
        self.generation += 1;
        self.last += 1;
        let tables = self.memory.schema().all_tables().map(|def| def.table).collect();
        if self.fold(tables).is_err() {
            (self.memory, self.generation, self.folded, self.last) = (before, generation, folded, last);
            self.tidy();
            return Err(Violation::new("storage-full", ""));
        }
        changed.extend(self.memory.changed_since(&before));
        Ok(changed)
    }

    /// Reads head, snapshots and entries; says whether another data model wrote them.
    fn load(&mut self) -> Result<bool, Fault> {
        let Some(shelf) = &self.shelf else { return Ok(false) };
        let head = Head::read(shelf.as_ref())?;
        let schema = *self.memory.schema();
        self.memory.take_counters(&head.counters).ok_or_else(|| Fault::Unreadable("head".to_owned()))?;
        let prefix = rows_key(head.generation, "");
        for key in shelf.keys() {
            let Some(table) = key.strip_prefix(&prefix) else { continue };
            let rows = shelf.get(&key)?;
            let taken = schema.table(table).zip(rows).and_then(|(def, rows)| self.memory.take_rows(def, &rows));
            taken.ok_or(Fault::Unreadable(key))?;
        }
        self.generation = head.generation;
        self.folded = head.folded;
        self.last = head.folded;
        self.replay()?;
        self.gap_is_none()?;
        Ok(head.schema.is_some_and(|schema_then| schema_then != self.fingerprint))
    }

    /// Takes in the entries after the last one known.
    fn replay(&mut self) -> Result<Vec<Changed>, Fault> {
        let mut changed = Vec::new();
        while let Some(shelf) = &self.shelf {
            let key = entry_key(self.last + 1);
            let Some(json) = shelf.get(&key)? else { break };
            let entry = Entry::read(self.memory.schema(), &json).ok_or(Fault::Unreadable(key))?;
            changed.extend(self.take_in(entry));
        }
        Ok(changed)
    }

    /// No entry stands after a missing one.
    fn gap_is_none(&self) -> Result<(), Fault> {
        let keys = self.shelf.iter().flat_map(|shelf| shelf.keys());
        match keys.filter_map(|key| entry_number(&key)).find(|number| *number > self.last) {
            Some(_) => Err(Fault::Unreadable(entry_key(self.last + 1))),
            None => Ok(()),
        }
    }

    fn take_in(&mut self, entry: Entry) -> Vec<Changed> {
        let changed = self.memory.apply(entry);
        self.last += 1;
        for row in &changed {
            if !self.unfolded.contains(&row.table) {
                self.unfolded.push(row.table);
            }
        }
        changed
    }

    /// Writes tables out whole, then the head that leads to them, and tidies up.
    fn fold(&mut self, tables: Vec<&'static str>) -> Result<(), NotKept> {
        if self.shelf.is_none() {
            return Ok(()); // before every row has been written as JSON for nothing
        }
        let written: Vec<_> = tables.iter().map(|table| (rows_key(self.generation, table), self.rows(table))).collect();
        let head = self.head();
        let Some(shelf) = &mut self.shelf else { return Ok(()) };
        let kept = shelf.keys();
        for (key, rows) in written {
            if rows != Json::List(Vec::new()) {
                shelf.set(&key, &rows)?;
            } else if kept.contains(&key) {
                shelf.remove(&key);
            }
        }
        shelf.set("head", &head)?;
        self.folded = self.last;
        self.unfolded.clear();
        self.tidy();
        Ok(())
    }

    /// Removes what the head no longer leads to: folded entries and other generations.
    fn tidy(&mut self) {
        let Some(shelf) = &mut self.shelf else { return };
        let own = rows_key(self.generation, "");
        for key in shelf.keys() {
            let folded_in = entry_number(&key).is_some_and(|number| number <= self.folded);
            if folded_in || (key.starts_with("rows:") && !key.starts_with(&own)) {
                shelf.remove(&key);
            }
        }
    }

    fn rows(&self, table: &str) -> Json {
        Json::List(self.memory.rows(table).map(Row::to_json).collect())
    }

    fn head(&self) -> Json {
        Json::map([
            ("layout", Json::Int(LAYOUT)),
            ("schema", Json::from(self.fingerprint.as_str())),
            ("generation", Json::Int(self.generation)),
            ("folded", Json::Int(i64::try_from(self.last).unwrap_or(i64::MAX))),
            ("counters", self.memory.counters()),
        ])
    }
}

fn unreadable(fault: &Fault) -> Violation {
    Violation::new("storage-unreadable", "").with("reason", fault.to_string())
}

struct Head {
    schema: Option<String>,
    generation: i64,
    folded: u64,
    counters: Json,
}

impl Head {
    /// The head of a shelf; an empty shelf has none.
    fn read(shelf: &dyn Shelf) -> Result<Self, Fault> {
        let Some(json) = shelf.get("head")? else {
            return Ok(Self { schema: None, generation: 0, folded: 0, counters: Json::Map(Vec::new()) });
        };
        let whole = |key: &str| if let Some(Json::Int(number)) = json.get(key) { Some(*number) } else { None };
        if whole("layout").is_some_and(|layout| layout > LAYOUT) {
            return Err(Fault::Newer);
        }
        let read = || {
            Some(Self {
                schema: Some(json.get("schema")?.as_text()?.to_owned()),
                generation: whole("generation")?,
                folded: u64::try_from(whole("folded")?).ok()?,
                counters: json.get("counters")?.clone(),
            })
        };
        read().ok_or_else(|| Fault::Unreadable("head".to_owned()))
    }
}

/// The rows of an export, or the place of what cannot be read.
fn imported(schema: Schema, export: &Json) -> Result<Memory, String> {
    let mut memory = Memory::new(schema);
    if export.get("layout") != Some(&Json::Int(LAYOUT)) {
        return Err("layout".to_owned());
    }
    export.get("counters").and_then(|counters| memory.take_counters(counters)).ok_or("counters")?;
    let Some(Json::Map(tables)) = export.get("tables") else { return Err("tables".to_owned()) };
    for (table, rows) in tables {
        let taken = schema.table(table).and_then(|def| memory.take_rows(def, rows));
        taken.ok_or_else(|| format!("tables.{table}"))?;
    }
    Ok(memory)
}

/// Says in 16 hex digits which tables and columns there are.
fn fingerprint(schema: &Schema) -> String {
    let mut hash = Sha256::new();
    for def in schema.all_tables() {
        hash.update(def.table);
        for field in def.fields {
            hash.update([0, u8::from(field.nullable)]);
            hash.update(field.name);
        }
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn entry_key(number: u64) -> String {
    format!("entry:{number}")
}

fn entry_number(key: &str) -> Option<u64> {
    key.strip_prefix("entry:")?.parse().ok()
}

fn rows_key(generation: i64, table: &str) -> String {
    format!("rows:{generation}:{table}")
}
