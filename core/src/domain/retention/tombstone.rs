//! What stays of a row when the person is taken out of it.

use super::kin::id_of;
use crate::{
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
        time::Instant,
    },
    schema::{EntityDef, Erasure, FieldDef, Row, Shape, Values},
};

/// From so many characters on, a text is no name but a story.
const STORY: usize = 10_000;

/// The columns that name a person or tell of one. References stay: they lead to another tombstone.
pub fn personal(def: &'static EntityDef) -> impl Iterator<Item = &'static FieldDef> {
    let tells = matches!(def.erasure, Erasure::Anonymise | Erasure::AnonymiseAfterRetention);
    def.fields.iter().filter(move |field| {
        let story = tells && field.kind == ColumnKind::Text && field.max >= STORY;
        field.references.is_none() && (field.sensitivity.pii || field.sealed || story)
    })
}

/// The columns of accounts and cards, which go at once, whatever keeps the row.
pub fn sealed(def: &'static EntityDef) -> impl Iterator<Item = &'static FieldDef> {
    def.fields.iter().filter(|field| field.sealed)
}

/// The row without those columns: empty where it may be, else a word that says whose tombstone it is.
/// Only what differs is in it.
#[must_use]
pub fn without(row: &Row, columns: impl Iterator<Item = &'static FieldDef>) -> Row {
    let mut patch = Row::new(row.def());
    for field in columns {
        let empty = if field.nullable { Some(Cell::Null) } else { stand_in(row, field) };
        if let Some(empty) = empty.filter(|empty| empty != row.cell(field.name)) {
            patch.set(field.name, empty);
        }
    }
    patch
}

/// What stands in a column that may not be empty. Choices, days and numbers say nothing of a person
/// without the rest.
fn stand_in(row: &Row, field: &FieldDef) -> Option<Cell> {
    match (field.kind, field.shape) {
        (ColumnKind::Text, _) => Some(Cell::Text(format!("erased-{}", id_of(row)))),
        (ColumnKind::Json, Some(Shape::List(_))) => Some(Cell::Json(Json::List(Vec::new()))),
        (ColumnKind::Json, _) => Some(Cell::Json(Json::Map(Vec::new()))),
        _ => None,
    }
}

/// The row as a tombstone: without what names a person, and marked deleted where the table marks.
#[must_use]
pub fn tombstone(row: &Row, now: Instant) -> Row {
    let mut patch = without(row, personal(row.def()));
    if row.def().soft_delete() && row.cell("deleted_at").is_null() {
        patch.set("deleted_at", Cell::Instant(now));
    }
    patch
}

/// Whether nothing would change.
#[must_use]
pub fn is_empty(patch: &Row) -> bool {
    patch.cells().next().is_none()
}
