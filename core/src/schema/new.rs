//! New rows, and new values for rows that are there.

use std::marker::PhantomData;

use super::{ColumnOf, Entity, Row};
use crate::kernel::{
    cell::{Cell, Column},
    id::Id,
    json::Json,
};

/// A new row of `E`, of which only what differs from the defaults is said.
pub struct New<E>(Edit<E>);

impl<E: Entity> New<E> {
    /// A new row of that id.
    #[must_use]
    pub fn row(id: Id<E>) -> Self {
        let mut edit = Edit::new();
        edit.row.set("id", id.into_cell());
        Self(edit)
    }

    /// With this value in that column.
    #[must_use]
    pub fn with<T: Column>(mut self, column: ColumnOf<E, T>, value: T) -> Self {
        self.0.set(column, value);
        self
    }

    /// With the next number of the column's series, which the store gives.
    #[must_use]
    pub fn numbered<T: Column>(mut self, column: ColumnOf<E, T>) -> Self {
        self.0.number(column);
        self
    }

    /// With entries of its own, in a table that has room for them.
    #[must_use]
    pub fn noting(mut self, metadata: Json) -> Self {
        self.0.row.set("metadata", Cell::Json(metadata.sorted()));
        self
    }

    /// The row; columns that nobody set are absent.
    #[must_use]
    pub fn into_row(self) -> Row {
        self.0.row
    }
}

/// New values for some columns of an `E`.
pub struct Edit<E> {
    row: Row,
    of: PhantomData<fn() -> E>,
}

impl<E: Entity> Edit<E> {
    /// Nothing new yet.
    pub(crate) fn new() -> Self {
        Self { row: Row::new(E::DEF), of: PhantomData }
    }

    /// Sets a column.
    pub fn set<T: Column>(&mut self, column: ColumnOf<E, T>, value: T) {
        self.row.put(column.position, value.into_cell());
    }

    /// Sets a column to what is given; without anything given the column stays as it is.
    pub fn given<T: Column>(&mut self, column: ColumnOf<E, T>, value: Option<impl Into<T>>) {
        if let Some(value) = value {
            self.set(column, value.into());
        }
    }

    /// Gives a column the next number of its series; the store knows it.
    pub fn number<T: Column>(&mut self, column: ColumnOf<E, T>) {
        if let Some(series) = E::DEF.field(column.name).and_then(|field| field.series) {
            self.row.put(column.position, Cell::Pending(series));
        }
    }

    /// The columns that were set; all others are absent.
    #[must_use]
    pub fn into_row(self) -> Row {
        self.row
    }
}
