//! What a decision wants to know, in a form that every store can answer.

use std::cmp::Ordering;

use uuid::Uuid;

use crate::{
    kernel::{
        cell::{Cell, Column},
        json::Json,
    },
    schema::{ColumnOf, Entity, EntityDef, Row, Values},
};

/// Rows of one table that fulfil all conditions. The tenant is the transaction's and is not named.
#[derive(Debug, Clone)]
pub struct Query {
    /// The table.
    pub def: &'static EntityDef,
    /// The conditions; all must hold.
    pub filters: Vec<Filter>,
    /// The order; rows that compare equal come by id.
    pub sort: Vec<(&'static str, Direction)>,
    /// The most rows wanted.
    pub limit: u32,
    /// Whether deleted rows count.
    pub deleted: bool,
    /// Whether a key or a unique rule stands behind the answer; see [`Query::guarded`].
    pub guarded: bool,
}

/// A condition on one column.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// The column.
    pub column: &'static str,
    /// How it is compared.
    pub how: How,
    /// With what; null for [`How::IsNull`].
    pub value: Cell,
}

/// The comparisons that an index answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The same value.
    Equal,
    /// Below the value.
    Less,
    /// Above the value.
    Greater,
    /// No value.
    IsNull,
}

/// The direction of an order. Nulls come last either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Small values first.
    Ascending,
    /// Large values first.
    Descending,
}

/// Two queries are equal when they have the same answer.
impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.def.table == other.def.table
            && self.filters == other.filters
            && self.sort == other.sort
            && self.limit == other.limit
            && self.deleted == other.deleted
    }
}

impl Query {
    /// The row with this id, deleted or not: who asks decides what that means.
    #[must_use]
    pub fn by_id(def: &'static EntityDef, id: Uuid) -> Self {
        Self::of(def).equal("id", Cell::Uuid(id)).with_deleted().limited(1)
    }

    /// All live rows of a table.
    #[must_use]
    pub fn of(def: &'static EntityDef) -> Self {
        Self { def, filters: Vec::new(), sort: Vec::new(), limit: u32::MAX, deleted: false, guarded: false }
    }

    /// All live rows of an entity.
    #[must_use]
    pub fn all<E: Entity>() -> Self {
        Self::of(E::DEF)
    }

    /// The live row of that id.
    #[must_use]
    pub fn live(def: &'static EntityDef, id: Uuid) -> Self {
        Self::of(def).equal("id", Cell::Uuid(id)).limited(1)
    }

    /// Only rows with this value; a null asks for rows without one.
    #[must_use]
    pub fn equal(self, column: &'static str, value: Cell) -> Self {
        let how = if value.is_null() { How::IsNull } else { How::Equal };
        self.and(column, how, value)
    }

    /// Only rows of an entity with this value in a typed column.
    #[must_use]
    pub fn having<E: Entity, T: Column>(self, column: ColumnOf<E, T>, value: impl Into<T>) -> Self {
        debug_assert_eq!(self.def.table, E::TABLE);
        self.equal(column.name, value.into().into_cell())
    }

    /// Only rows with less than this value.
    #[must_use]
    pub fn less(self, column: &'static str, value: Cell) -> Self {
        self.and(column, How::Less, value)
    }

    /// Only rows with more than this value.
    #[must_use]
    pub fn greater(self, column: &'static str, value: Cell) -> Self {
        self.and(column, How::Greater, value)
    }

    fn and(mut self, column: &'static str, how: How, value: Cell) -> Self {
        debug_assert!(self.def.field(column).is_some(), "{} has no column {column}", self.def.table);
        self.filters.push(Filter { column, how, value });
        self
    }

    /// In this order, after any given before.
    #[must_use]
    pub fn sorted(mut self, column: &'static str, direction: Direction) -> Self {
        self.sort.push((column, direction));
        self
    }

    /// At most so many rows.
    #[must_use]
    pub fn limited(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// Deleted rows too.
    #[must_use]
    pub fn with_deleted(mut self) -> Self {
        self.deleted = true;
        self
    }

    /// Asked only to say in time that a key is taken: should a row slip in after the answer, the key
    /// or unique rule of the table refuses the write. A store may therefore answer outside the view of
    /// its transaction, and spare writers of neighbouring keys the conflict.
    #[must_use]
    pub fn guarded(mut self) -> Self {
        self.guarded = true;
        self
    }

    /// Whether a row is wanted.
    #[must_use]
    pub fn matches(&self, row: &Row) -> bool {
        let live = self.deleted || row.cell("deleted_at").is_null();
        live && self.filters.iter().all(|filter| {
            let cell = row.cell(filter.column);
            match filter.how {
                How::IsNull => cell.is_null(),
                How::Equal => compare(cell, &filter.value) == Some(Ordering::Equal),
                How::Less => compare(cell, &filter.value) == Some(Ordering::Less),
                How::Greater => compare(cell, &filter.value) == Some(Ordering::Greater),
            }
        })
    }

    /// Which of two rows comes first.
    #[must_use]
    pub fn order(&self, a: &Row, b: &Row) -> Ordering {
        let by_columns = self.sort.iter().map(|(column, direction)| {
            let (a, b) = (a.cell(column), b.cell(column));
            match (a.is_null(), b.is_null()) {
                (true, true) => Ordering::Equal,
                (true, false) => Ordering::Greater,
                (false, true) => Ordering::Less,
                (false, false) => {
                    let order = compare(a, b).unwrap_or(Ordering::Equal);
                    if *direction == Direction::Ascending { order } else { order.reverse() }
                }
            }
        });
        let by_id = || a.cell("id").as_uuid().cmp(&b.cell("id").as_uuid());
        by_columns.fold(Ordering::Equal, Ordering::then).then_with(by_id)
    }

    /// As a caller that fetches facts itself receives it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let filters = self.filters.iter().map(|filter| {
            let how = match filter.how {
                How::Equal => "eq",
                How::Less => "lt",
                How::Greater => "gt",
                How::IsNull => "is_null",
            };
            Json::map([
                ("column", Json::from(filter.column)),
                ("op", Json::from(how)),
                ("value", filter.value.to_json()),
            ])
        });
        let sort = self.sort.iter().map(|(column, direction)| {
            let sign = if *direction == Direction::Descending { "-" } else { "" };
            Json::Text(format!("{sign}{column}"))
        });
        Json::map([
            ("table", Json::from(self.def.table)),
            ("filters", Json::List(filters.collect())),
            ("sort", Json::List(sort.collect())),
            ("limit", Json::from(i64::from(self.limit))),
            ("deleted", Json::from(self.deleted)),
        ])
    }
}

/// How two values of one column stand to each other; unknown when either is null.
#[must_use]
pub fn compare(a: &Cell, b: &Cell) -> Option<Ordering> {
    match (a, b) {
        (Cell::Bool(a), Cell::Bool(b)) => Some(a.cmp(b)),
        (Cell::Int(a), Cell::Int(b)) => Some(a.cmp(b)),
        (Cell::Decimal(a), Cell::Decimal(b)) => Some(a.cmp(b)),
        (Cell::Text(a), Cell::Text(b)) => Some(a.cmp(b)),
        (Cell::Uuid(a), Cell::Uuid(b)) => Some(a.cmp(b)),
        (Cell::Date(a), Cell::Date(b)) => Some(a.cmp(b)),
        (Cell::Time(a), Cell::Time(b)) => Some(a.cmp(b)),
        (Cell::Instant(a), Cell::Instant(b)) => Some(a.cmp(b)),
        _ => None,
    }
}
