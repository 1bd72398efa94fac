//! Typed columns, and new rows made of them.

use std::marker::PhantomData;

use super::{Entity, Row, Values};
use crate::kernel::{
    cell::{Cell, Column},
    id::Id,
};

/// A column of `E` that holds a `T`: `Appointment::CLINIC_ID`.
#[derive(Debug)]
pub struct ColumnOf<E, T> {
    /// Its name.
    pub name: &'static str,
    position: usize,
    of: PhantomData<fn() -> (E, T)>,
}

impl<E, T> ColumnOf<E, T> {
    /// The column of that name, at a position of the declaration.
    #[must_use]
    pub const fn new(name: &'static str, position: usize) -> Self {
        Self { name, position, of: PhantomData }
    }
}

impl Row {
    /// The value of a typed column; none when the row is of another table, or holds what the type
    /// does not.
    #[must_use]
    pub fn value<E: Entity, T: Column>(&self, column: ColumnOf<E, T>) -> Option<T> {
        if self.def().table == E::TABLE { T::from_cell(self.cell(column.name)) } else { None }
    }
}

/// A new row of `E`, of which only what differs from the defaults is said.
#[derive(Debug)]
pub struct New<E> {
    row: Row,
    of: PhantomData<fn() -> E>,
}

impl<E: Entity> New<E> {
    /// A new row of that id.
    #[must_use]
    pub fn row(id: Id<E>) -> Self {
        let mut row = Row::new(E::DEF);
        row.set("id", id.into_cell());
        Self { row, of: PhantomData }
    }

    /// With this value in that column.
    #[must_use]
    pub fn with<T: Column>(mut self, column: ColumnOf<E, T>, value: T) -> Self {
        self.row.put_at(column.position, value);
        self
    }

    /// With the next number of the column's series, which the store gives.
    #[must_use]
    pub fn numbered<T: Column>(mut self, column: ColumnOf<E, T>) -> Self {
        if let Some(series) = E::DEF.field(column.name).and_then(|field| field.series) {
            self.row.set(column.name, Cell::Pending(series));
        }
        self
    }

    /// The row; columns that nobody set are absent.
    #[must_use]
    pub fn into_row(self) -> Row {
        self.row
    }
}
