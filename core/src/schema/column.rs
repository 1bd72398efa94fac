//! Typed columns: where a row and the types of its entity meet.

use std::marker::PhantomData;

use super::{Entity, Row};
use crate::kernel::cell::Column;

/// A column of `E` that holds a `T`: `Appointment::CLINIC_ID`.
pub struct ColumnOf<E, T> {
    /// Its name.
    pub name: &'static str,
    pub(super) position: usize,
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
    pub fn value<E: Entity, T: Column>(&self, column: ColumnOf<E, T>) -> Option<T::Read<'_>> {
        if self.def().table == E::TABLE { T::read(self.at(column.position)) } else { None }
    }
}
