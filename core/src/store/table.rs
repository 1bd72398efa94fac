//! The rows of one table of one tenant, with an index for every key and index of the declaration.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use uuid::Uuid;

use crate::{
    engine::{How, Query, compare},
    kernel::cell::Cell,
    schema::{EntityDef, Row, Values},
};

/// Rows by id, and the indexes over them.
#[derive(Debug)]
pub(super) struct Table {
    rows: BTreeMap<Uuid, Row>,
    indexes: Vec<Index>,
}

/// One index: the columns, and for each row its values in them.
#[derive(Debug)]
struct Index {
    columns: &'static [&'static str],
    entries: BTreeSet<(Vec<Key>, Uuid)>,
}

/// A cell that can be put in order; nulls come last.
#[derive(Debug, Clone)]
struct Key(Cell);

impl Table {
    pub(super) fn new(def: &'static EntityDef) -> Self {
        let uniques = def.uniques.iter().map(|unique| unique.columns);
        let declared = def.all_indexes().into_iter().map(|index| index.columns).chain(uniques);
        let indexes = declared.map(|columns| Index { columns, entries: BTreeSet::new() }).collect();
        Self { rows: BTreeMap::new(), indexes }
    }

    pub(super) fn get(&self, id: Uuid) -> Option<&Row> {
        self.rows.get(&id)
    }

    /// Every row, by id.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }

    /// Writes a row, and says whether it was there before.
    pub(super) fn put(&mut self, id: Uuid, row: Row) -> bool {
        let known = self.remove(id);
        for index in &mut self.indexes {
            index.entries.insert((index.key(&row), id));
        }
        self.rows.insert(id, row);
        known
    }

    /// Takes a row out, and says whether it was there.
    pub(super) fn remove(&mut self, id: Uuid) -> bool {
        let Some(row) = self.rows.remove(&id) else { return false };
        for index in &mut self.indexes {
            index.entries.remove(&(index.key(&row), id));
        }
        true
    }

    /// The rows that answer a query.
    pub(super) fn find(&self, query: &Query) -> Vec<Row> {
        let mut rows: Vec<&Row> = self.candidates(query).filter(|row| query.matches(row)).collect();
        rows.sort_by(|a, b| query.order(a, b));
        rows.truncate(usize::try_from(query.limit).unwrap_or(usize::MAX));
        rows.into_iter().cloned().collect()
    }

    /// The rows that the best index leaves to be looked at.
    fn candidates<'t>(&'t self, query: &Query) -> Box<dyn Iterator<Item = &'t Row> + 't> {
        let equal = |column: &str| {
            query
                .filters
                .iter()
                .find(|f| f.column == column && matches!(f.how, How::Equal | How::IsNull))
                .map(|f| &f.value)
        };
        if let Some(id) = equal("id").and_then(Cell::as_uuid) {
            return Box::new(self.rows.get(&id).into_iter());
        }
        let prefix = |index: &Index| -> Vec<Key> {
            index.columns.iter().map_while(|column| equal(column).cloned().map(Key)).collect()
        };
        let best = self.indexes.iter().map(|index| (prefix(index), index)).max_by_key(|(prefix, _)| prefix.len());
        match best {
            Some((prefix, index)) if !prefix.is_empty() => {
                Box::new(index.starting_with(prefix).filter_map(|id| self.get(id)))
            }
            _ => Box::new(self.rows.values()),
        }
    }
}

impl Index {
    fn key(&self, row: &Row) -> Vec<Key> {
        self.columns.iter().map(|column| Key(row.cell(column).clone())).collect()
    }

    /// The ids of the rows whose first values are these.
    fn starting_with(&self, prefix: Vec<Key>) -> impl Iterator<Item = Uuid> + '_ {
        let from = (prefix.clone(), Uuid::nil());
        self.entries
            .range((Bound::Included(from), Bound::Unbounded))
            .take_while(move |(key, _)| key.starts_with(&prefix))
            .map(|(_, id)| *id)
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.0.is_null(), other.0.is_null()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) => compare(&self.0, &other.0).unwrap_or(Ordering::Equal),
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Key {}
