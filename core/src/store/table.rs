//! The rows of one table of one tenant, with an index for every key and index of the declaration.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::{
    engine::{How, Query},
    kernel::{cell::Cell, order},
    schema::{EntityDef, Row, Values},
};

/// Rows, and the indexes over them.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Option<Row>>,
    /// Places of rows that were taken out.
    free: Vec<usize>,
    by_id: Index,
    others: Vec<Index>,
}

/// One index: the columns, and by the values that a row has in them, the row's place.
#[derive(Debug)]
struct Index {
    columns: &'static [&'static str],
    places: BTreeMap<Vec<u8>, usize>,
}

impl Table {
    pub(super) fn new(def: &'static EntityDef) -> Self {
        let uniques = def.uniques.iter().map(|unique| unique.columns);
        let declared = def.all_indexes().into_iter().map(|index| index.columns).chain(uniques);
        Self {
            rows: Vec::new(),
            free: Vec::new(),
            by_id: Index::over(&[]),
            others: declared.map(Index::over).collect(),
        }
    }

    pub(super) fn get(&self, id: Uuid) -> Option<&Row> {
        self.at(*self.by_id.places.get(&key_of([&Cell::Uuid(id)]))?)
    }

    /// Every row, by id.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.by_id.places.values().filter_map(|place| self.at(*place))
    }

    fn at(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)?.as_ref()
    }

    /// Writes a row, and says whether it was there before.
    pub(super) fn put(&mut self, id: Uuid, row: Row) -> bool {
        let known = self.remove(id);
        let place = self.free.pop().unwrap_or_else(|| {
            self.rows.push(None);
            self.rows.len() - 1
        });
        for index in std::iter::once(&mut self.by_id).chain(&mut self.others) {
            index.places.insert(index.key(&row, id), place);
        }
        self.rows[place] = Some(row);
        known
    }

    /// Takes a row out, and says whether it was there.
    pub(super) fn remove(&mut self, id: Uuid) -> bool {
        let Some(place) = self.by_id.places.remove(&key_of([&Cell::Uuid(id)])) else { return false };
        let Some(row) = self.rows.get_mut(place).and_then(Option::take) else { return false };
        for index in &mut self.others {
            index.places.remove(&index.key(&row, id));
        }
        self.free.push(place);
        true
    }

    /// The rows that answer a query.
    pub(super) fn find(&self, query: &Query) -> Vec<Row> {
        let mut rows: Vec<&Row> = self.candidates(query).filter(|row| query.matches(row)).collect();
        order::sort_by(&mut rows, |a, b| query.order(a, b));
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
            return Box::new(self.get(id).into_iter());
        }
        let known = |index: &Index| index.columns.iter().map_while(|column| equal(column)).count();
        match self.others.iter().max_by_key(|index| known(index)) {
            Some(index) if known(index) > 0 => {
                let prefix = key_of(index.columns.iter().map_while(|column| equal(column)));
                Box::new(index.starting_with(prefix).filter_map(|place| self.at(place)))
            }
            _ => Box::new(self.rows()),
        }
    }
}

impl Index {
    fn over(columns: &'static [&'static str]) -> Self {
        Self { columns, places: BTreeMap::new() }
    }

    /// The values of the row, and its id: no two rows have the same.
    fn key(&self, row: &Row, id: Uuid) -> Vec<u8> {
        key_of(self.columns.iter().map(|column| row.cell(column)).chain([&Cell::Uuid(id)]))
    }

    /// The places of the rows whose first values are these.
    fn starting_with(&self, prefix: Vec<u8>) -> impl Iterator<Item = usize> + '_ {
        let from = self.places.range(prefix.clone()..);
        from.take_while(move |(key, _)| key.starts_with(&prefix)).map(|(_, place)| *place)
    }
}

/// Cells as bytes: the same cells give the same bytes, and where the bytes of one list begin with those
/// of another, so do the cells.
fn key_of<'c>(cells: impl IntoIterator<Item = &'c Cell>) -> Vec<u8> {
    let mut key = Vec::new();
    for cell in cells {
        match cell {
            Cell::Null => key.push(0),
            Cell::Uuid(id) => {
                key.push(1);
                key.extend_from_slice(id.as_bytes());
            }
            Cell::Int(number) => {
                key.push(2);
                key.extend_from_slice(&number.to_be_bytes());
            }
            // No text holds U+0000, which ends it here.
            Cell::Text(text) => {
                key.push(3);
                key.extend_from_slice(text.as_bytes());
                key.push(0);
            }
            Cell::Decimal(number) => written(&mut key, number.normalize()),
            other => written(&mut key, other.to_json()),
        }
    }
    key
}

fn written(key: &mut Vec<u8>, value: impl ToString) {
    key.push(4);
    key.extend_from_slice(value.to_string().as_bytes());
    key.push(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_begin_alike_only_where_cells_do() {
        let text = |text: &str| Cell::Text(text.to_owned());
        let short = key_of([&text("a"), &text("b")]);
        assert!(short.starts_with(&key_of([&text("a")])));
        assert!(!key_of([&text("ab")]).starts_with(&key_of([&text("a")])));
        assert_ne!(short, key_of([&text("ab"), &text("")]));
        assert_ne!(key_of([&Cell::Null]), key_of([&text("")]));
        let decimal = |text: &str| Cell::Decimal(text.parse().unwrap());
        assert_eq!(key_of([&decimal("1.50")]), key_of([&decimal("1.5")]));
    }
}
