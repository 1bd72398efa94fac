//! Rows as they are stored, read by the types of their entity.

use std::{fmt, marker::PhantomData};

use super::{ColumnOf, Edit, Entity, Row, Values};
use crate::kernel::cell::{Cell, Column};

/// A stored row of `E`. Every column of the struct is a function here, which reads the value off its
/// cell: `invoice.status()`.
pub struct Stored<E> {
    row: Row,
    of: PhantomData<fn() -> E>,
}

impl<E: Entity> Stored<E> {
    /// The entity of a row; `None` when the row does not hold one.
    #[must_use]
    pub fn of(row: &Row) -> Option<Self> {
        let is_one = row.def().table == E::TABLE && row.is_sound();
        is_one.then(|| Self { row: row.clone(), of: PhantomData })
    }

    /// The value of a column.
    #[must_use]
    pub fn get<T: Column>(&self, column: ColumnOf<E, T>) -> T::Read<'_> {
        match T::read(self.row.at(column.position)) {
            Some(value) => value,
            None => unreachable!("a stored row is sound"),
        }
    }

    /// The row as it is stored.
    #[must_use]
    pub fn row(&self) -> &Row {
        &self.row
    }

    /// The columns that `edit` sets.
    #[must_use]
    pub fn edited(&self, edit: impl FnOnce(&mut Edit<E>)) -> Row {
        let mut columns = Edit::new();
        edit(&mut columns);
        columns.into_row()
    }

    /// The version that was read.
    #[must_use]
    pub fn version(&self) -> i64 {
        version_of(&self.row)
    }
}

impl<E> Clone for Stored<E> {
    fn clone(&self) -> Self {
        Self { row: self.row.clone(), of: PhantomData }
    }
}

impl<E> fmt::Debug for Stored<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.row.fmt(f)
    }
}

/// The version of a row; 0 for a table without one.
#[must_use]
pub fn version_of(row: &Row) -> i64 {
    match row.cell("version") {
        Cell::Int(version) => *version,
        _ => 0,
    }
}
