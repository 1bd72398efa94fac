//! One row of any table, complete or in part.

use super::{EntityDef, Values, standard::FILLED_IN};
use crate::kernel::{cell::Cell, json::Json};

/// The cells of one row, by the columns of its table. A cell may be absent: not given in a patch,
/// or not granted to the reader.
#[derive(Debug, Clone)]
pub struct Row {
    def: &'static EntityDef,
    cells: Vec<Option<Cell>>,
}

impl Row {
    /// A row with every cell absent.
    #[must_use]
    pub fn new(def: &'static EntityDef) -> Self {
        Self { def, cells: vec![None; def.fields.len()] }
    }

    /// A row with a cell for every column, in the order of the declaration.
    #[must_use]
    pub fn complete(def: &'static EntityDef, cells: Vec<Cell>) -> Self {
        debug_assert_eq!(cells.len(), def.fields.len());
        Self { def, cells: cells.into_iter().map(Some).collect() }
    }

    /// The table that the row belongs to.
    #[must_use]
    pub fn def(&self) -> &'static EntityDef {
        self.def
    }

    /// The cell of a column, when it is present.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&Cell> {
        self.cells.get(self.def.position(column)?)?.as_ref()
    }

    /// Whether the column is present.
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        self.get(column).is_some()
    }

    /// Sets a cell; a column that the table does not have is left alone.
    pub fn set(&mut self, column: &str, cell: Cell) {
        debug_assert!(self.def.position(column).is_some(), "{} has no column {column}", self.def.table);
        if let Some(at) = self.def.position(column) {
            self.cells[at] = Some(cell);
        }
    }

    /// Takes out the cells of the columns that are not to be kept.
    pub fn keep(&mut self, mut is_kept: impl FnMut(&'static str) -> bool) {
        for (field, cell) in self.def.fields.iter().zip(&mut self.cells) {
            if cell.is_some() && !is_kept(field.name) {
                *cell = None;
            }
        }
    }

    /// The cell at a position of the declaration; an absent one is null.
    #[must_use]
    pub(super) fn at(&self, position: usize) -> &Cell {
        self.cells.get(position).and_then(Option::as_ref).unwrap_or(&Cell::Null)
    }

    /// Whether every column holds a cell of its kind, or null where it may. The standard columns that
    /// the store fills in may be absent still.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.def.fields.iter().zip(&self.cells).all(|(field, cell)| match cell {
            Some(Cell::Null) => field.nullable,
            Some(cell) => field.kind.holds(cell),
            None => field.nullable || FILLED_IN.contains(&field.name),
        })
    }

    /// Sets the column at a position of the declaration.
    pub(super) fn put(&mut self, position: usize, value: Cell) {
        if let Some(cell) = self.cells.get_mut(position) {
            *cell = Some(value);
        }
    }

    /// The present cells with their columns, in the order of the declaration.
    pub fn cells(&self) -> impl Iterator<Item = (&'static str, &Cell)> {
        let fields = self.def.fields.iter().map(|field| field.name);
        fields.zip(&self.cells).filter_map(|(name, cell)| cell.as_ref().map(|cell| (name, cell)))
    }

    /// This row with the present cells of `patch` laid over it.
    #[must_use]
    pub fn patched(&self, patch: &Row) -> Row {
        let mut row = self.clone();
        for (own, new) in row.cells.iter_mut().zip(&patch.cells) {
            if new.is_some() {
                own.clone_from(new);
            }
        }
        row
    }

    /// The present cells as an object, keys in the order of the declaration.
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::map(self.cells().map(|(name, cell)| (name, cell.to_json())))
    }
}

/// Rows of one table with the same cells.
impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.def.table == other.def.table && self.cells == other.cells
    }
}

impl Values for Row {
    fn cell(&self, column: &str) -> &Cell {
        self.get(column).unwrap_or(&Cell::Null)
    }
}
