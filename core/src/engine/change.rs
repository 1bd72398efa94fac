//! What an accepted command changes: rows to insert, to update and to delete, in order.

use uuid::Uuid;

use super::ids::IdSource;
use crate::{
    kernel::{cell::Cell, id::Id, time::Instant},
    schema::{Default, Edit, Entity, EntityDef, FieldDef, Row, Stored, Values},
};

/// One changed row.
#[derive(Debug, Clone)]
pub enum Change {
    /// A new row, with every column.
    Insert(Row),
    /// A row as it was read, and the columns that change. The store refuses it when the row has
    /// another version by then.
    Update {
        /// As it was read.
        before: Row,
        /// The columns that change.
        patch: Row,
    },
    /// A row that is taken out for good.
    Delete(Row),
}

impl Change {
    /// The table.
    #[must_use]
    pub fn def(&self) -> &'static EntityDef {
        self.before().or(self.after_part()).map_or_else(|| unreachable!("a change has a row"), Row::def)
    }

    /// The id of the row.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.before().or(self.after_part()).and_then(|row| row.cell("id").as_uuid()).unwrap_or(Uuid::nil())
    }

    /// The row as it was, for an update or a delete.
    #[must_use]
    pub fn before(&self) -> Option<&Row> {
        match self {
            Self::Insert(_) => None,
            Self::Update { before, .. } | Self::Delete(before) => Some(before),
        }
    }

    /// The new columns, for an insert or an update.
    #[must_use]
    pub fn after_part(&self) -> Option<&Row> {
        match self {
            Self::Insert(row) => Some(row),
            Self::Update { patch, .. } => Some(patch),
            Self::Delete(_) => None,
        }
    }

    /// The row as it will be; `None` when it will be gone.
    #[must_use]
    pub fn after(&self) -> Option<Row> {
        match self {
            Self::Insert(row) => Some(row.clone()),
            Self::Update { before, patch } => Some(before.patched(patch)),
            Self::Delete(_) => None,
        }
    }
}

/// The changes of one command.
#[derive(Debug)]
pub struct ChangeSet {
    changes: Vec<Change>,
    ids: IdSource,
    now: Instant,
    discreet: bool,
}

impl ChangeSet {
    /// No changes yet, for the command of that id.
    #[must_use]
    pub fn new(command: Uuid, now: Instant) -> Self {
        Self { changes: Vec::new(), ids: IdSource::new(command), now, discreet: false }
    }

    /// The changes so far, in order.
    #[must_use]
    pub fn all(&self) -> &[Change] {
        &self.changes
    }

    /// The id of a new row of `E` that the caller did not choose.
    pub fn new_id<E: Entity>(&mut self) -> Id<E> {
        Id::new(self.ids.next(E::TABLE))
    }

    /// The id of a new row of any table.
    pub fn new_row_id(&mut self, def: &'static EntityDef) -> Uuid {
        self.ids.next(def.table)
    }

    /// Adds a new row; absent columns get their defaults, and the standard ones are filled in.
    pub fn insert_row(&mut self, row: Row) {
        let row = self.completed(row);
        self.changes.push(Change::Insert(row));
    }

    /// A new row with every column: given, by default, or pending a business number.
    #[must_use]
    pub fn completed(&self, mut row: Row) -> Row {
        for field in row.def().fields.iter().filter(|field| field.name != "tenant_id") {
            match field.name {
                "version" => row.set(field.name, Cell::Int(1)),
                "created_at" | "updated_at" => row.set(field.name, Cell::Instant(self.now)),
                _ => match field.series {
                    Some(series) if !field.nullable && row.cell(field.name).is_null() => {
                        row.set(field.name, Cell::Pending(series));
                    }
                    _ if !row.has(field.name) => row.set(field.name, default_cell(field, self.now)),
                    _ => {}
                },
            }
        }
        row
    }

    /// Changes a row; only the columns that differ are written.
    pub fn update<E: Entity>(&mut self, stored: &Stored<E>, edit: impl FnOnce(&mut Edit<E>)) {
        self.update_row(stored.row(), &stored.edited(edit));
    }

    /// Lays `patch` over a row; only the columns that differ are written, and nothing when none does.
    pub fn update_row(&mut self, before: &Row, patch: &Row) {
        let mut changed = Row::new(before.def());
        for (column, cell) in patch.cells().filter(|(column, cell)| before.cell(column) != *cell) {
            changed.set(column, cell.clone());
        }
        if changed.cells().next().is_none() {
            return;
        }
        if let Cell::Int(version) = before.cell("version") {
            changed.set("version", Cell::Int(version + 1));
            changed.set("updated_at", Cell::Instant(self.now));
        }
        self.changes.push(Change::Update { before: before.clone(), patch: changed });
    }

    /// Takes a row out for good.
    pub fn delete_row(&mut self, row: &Row) {
        self.changes.push(Change::Delete(row.clone()));
    }

    /// Keeps what is written, and what is answered, out of the receipt and the audit log: they say which
    /// rows and columns change, and no more. For commands that erase, or hand out a copy of data.
    pub fn be_discreet(&mut self) {
        self.discreet = true;
    }

    /// Whether receipt and audit log are to say no more than which rows and columns change.
    #[must_use]
    pub fn is_discreet(&self) -> bool {
        self.discreet
    }

    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes so far, in order.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The changes, in order.
    #[must_use]
    pub fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}

/// The value of a column that nobody gave. A default of the profile has been filled in before.
pub(crate) fn default_cell(field: &FieldDef, now: Instant) -> Cell {
    use crate::kernel::cell::ColumnKind as Kind;
    match (field.default, field.kind) {
        (Some(Default::Text(text)), _) => Cell::Text(text.to_owned()),
        (Some(Default::Int(number)), Kind::Decimal { scale, .. }) => {
            let mut value = rust_decimal::Decimal::from(number);
            value.rescale(u32::from(scale));
            Cell::Decimal(value)
        }
        (Some(Default::Int(number)), _) => Cell::Int(number),
        (Some(Default::Bool(truth)), _) => Cell::Bool(truth),
        (Some(Default::Now), _) => Cell::Instant(now),
        (Some(Default::Transaction | Default::Profile(_)) | None, _) => Cell::Null,
    }
}
