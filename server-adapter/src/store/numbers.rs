//! Business numbers: blocks for the series that may have gaps, a queue for those that may not.

use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::{Mutex as Gate, OwnedMutexGuard};
use tokio_postgres::types::Type;
use uuid::Uuid;
use vet_core::{
    engine::{is_gapless, number_text},
    kernel::cell::Cell,
};

use super::{cell_sql::Bound, statement::Statement};

type Series = &'static str;
type BySeries<T> = BTreeMap<(Uuid, Series), T>;

/// How many numbers of an ordinary series a server takes at a time.
pub(super) const BLOCK: i64 = 100;

/// The numbers that a server has in stock, and the queues before the series without gaps.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    stock: Mutex<BySeries<Vec<Range<i64>>>>,
    gates: Mutex<BySeries<Arc<Gate<()>>>>,
}

/// The turn of one command at a series without gaps.
pub(super) type Turn = OwnedMutexGuard<()>;

impl Numbers {
    /// Takes so many numbers of a series out of the stock, or as many as there are.
    pub(super) fn take(&self, tenant: Uuid, series: Series, count: usize) -> Vec<i64> {
        let mut stock = self.stock.lock().unwrap_or_else(PoisonError::into_inner);
        let blocks = stock.entry((tenant, series)).or_default();
        let mut taken = Vec::new();
        while taken.len() < count
            && let Some(block) = blocks.first_mut()
        {
            match block.next() {
                Some(number) => taken.push(number),
                None => drop(blocks.remove(0)),
            }
        }
        taken
    }

    /// Adds a block that the database gave out.
    pub(super) fn add(&self, tenant: Uuid, series: Series, block: Range<i64>) {
        let mut stock = self.stock.lock().unwrap_or_else(PoisonError::into_inner);
        stock.entry((tenant, series)).or_default().push(block);
    }

    /// The queue before a series without gaps. The row of the series can be written by one
    /// transaction at a time, and whoever waited for another one has to begin again; commands of one
    /// server therefore wait here, before they begin.
    pub(super) fn gate(&self, tenant: Uuid, series: Series) -> Arc<Gate<()>> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(gates.entry((tenant, series)).or_default())
    }
}

/// The numbers that one command has been given, series by series.
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    numbers: BTreeMap<Series, Vec<i64>>,
}

impl Given {
    /// How many numbers of each ordinary series a command still lacks.
    pub(super) fn lacking(&self, pending: &[Series]) -> BTreeMap<Series, usize> {
        let mut lacking = BTreeMap::new();
        for (series, count) in counted(pending).into_iter().filter(|(series, _)| !is_gapless(series)) {
            let have = self.numbers.get(series).map_or(0, Vec::len);
            if have < count {
                lacking.insert(series, count - have);
            }
        }
        lacking
    }

    /// Adds numbers.
    pub(super) fn add(&mut self, series: Series, numbers: impl IntoIterator<Item = i64>) {
        self.numbers.entry(series).or_default().extend(numbers);
    }

    /// The numbers as texts, each series in its own order: what [`vet_core::engine::settle`] asks for.
    pub(super) fn texts(&self) -> impl FnMut(Series) -> String + use<> {
        let mut left: BTreeMap<Series, std::vec::IntoIter<i64>> =
            self.numbers.iter().map(|(series, numbers)| (*series, numbers.clone().into_iter())).collect();
        move |series| {
            let next = left.get_mut(series).and_then(Iterator::next);
            // The same walk over the changes has counted them before.
            let next = next.unwrap_or_else(|| unreachable!("a number of {series} was not counted"));
            number_text(series, next.unsigned_abs())
        }
    }
}

/// The series without gaps that a command takes numbers from, and how many. In order of their
/// names, so that two commands never wait for each other crosswise.
pub(super) fn gapless(pending: &[Series]) -> Vec<(Series, usize)> {
    counted(pending).into_iter().filter(|(series, _)| is_gapless(series)).collect()
}

fn counted(pending: &[Series]) -> BTreeMap<Series, usize> {
    let mut counts = BTreeMap::new();
    for series in pending {
        *counts.entry(*series).or_insert(0) += 1;
    }
    counts
}

/// The statement that takes so many numbers of a series; it answers the first of them.
pub(super) fn taking(tenant: Uuid, series: Series, count: i64) -> Statement {
    let mut statement = Statement::with_texts(
        "insert into number_series (series, tenant_id, id, next_value)
           values ($1, $2, gen_random_uuid(), 1 + $3)
         on conflict (tenant_id, series)
           do update set next_value = number_series.next_value + $3
         returning next_value - $3",
        &[series],
    );
    statement.params.push((Bound(Cell::Uuid(tenant)), Type::UUID));
    statement.params.push((Bound(Cell::Int(count)), Type::INT8));
    statement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stock_gives_each_number_once_and_runs_dry() {
        let numbers = Numbers::default();
        let (here, there) = (Uuid::from_u128(1), Uuid::from_u128(2));
        numbers.add(here, "client", 1..3);
        numbers.add(here, "client", 7..9);
        assert_eq!(numbers.take(here, "client", 3), [1, 2, 7]);
        assert!(numbers.take(there, "client", 1).is_empty());
        assert_eq!(numbers.take(here, "client", 3), [8]);
    }

    #[test]
    fn what_is_lacking_is_counted_for_ordinary_series_alone() {
        let mut given = Given::default();
        given.add("client", [4]);
        let pending = ["client", "invoice", "client", "patient"];
        assert_eq!(given.lacking(&pending), BTreeMap::from([("client", 1), ("patient", 1)]));
        assert_eq!(gapless(&pending), [("invoice", 1)]);
        let mut texts = given.texts();
        assert_eq!(texts("client"), "CL-00004");
    }
}
