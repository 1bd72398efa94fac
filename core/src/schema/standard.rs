//! The columns that tables have in common.

use super::{Default, FieldDef, Sensitivity, Shape, Writer};
use crate::kernel::cell::ColumnKind;

const PLAIN: FieldDef = FieldDef {
    name: "",
    doc: "",
    kind: ColumnKind::Uuid,
    shape: None,
    nullable: false,
    required: false,
    default: None,
    references: None,
    writer: Writer::Store,
    max: 0,
    sensitivity: Sensitivity { pii: false, phi: false, financial: false, dea: false },
    sealed: false,
    series: None,
};

/// The columns that the store fills in, and that no struct names.
pub(super) const FILLED_IN: [&str; 4] = [TENANT_ID.name, VERSION.name, CREATED_AT.name, UPDATED_AT.name];

/// First column of every table.
pub const TENANT_ID: FieldDef =
    FieldDef { name: "tenant_id", doc: "The practice or group that the row belongs to.", ..PLAIN };

/// Second column of every table, chosen by the caller.
pub const ID: FieldDef =
    FieldDef { name: "id", doc: "Identifies the row within its tenant.", writer: Writer::Caller, ..PLAIN };

/// Free entries of the practice, where a table has them. The derive gives it the highest class of
/// sensitivity of its table.
pub const METADATA: FieldDef = FieldDef {
    name: "metadata",
    doc: "Entries of the practice's own; no rule reads them.",
    kind: ColumnKind::Json,
    shape: Some(&Shape::Map(&Shape::Any)),
    nullable: true,
    writer: Writer::Caller,
    ..PLAIN
};

/// Counts the writes of a row, from 1; an update names the version that it has seen.
pub const VERSION: FieldDef = FieldDef {
    name: "version",
    doc: "Counts the writes of the row, from 1.",
    kind: ColumnKind::Integer,
    default: Some(Default::Int(1)),
    ..PLAIN
};

/// When the row was written first.
pub const CREATED_AT: FieldDef = FieldDef {
    name: "created_at",
    doc: "When the row was written first.",
    kind: ColumnKind::Instant,
    default: Some(Default::Now),
    ..PLAIN
};

/// When the row was written last.
pub const UPDATED_AT: FieldDef = FieldDef {
    name: "updated_at",
    doc: "When the row was written last.",
    kind: ColumnKind::Instant,
    default: Some(Default::Now),
    ..PLAIN
};

/// When the row was deleted, where deleting keeps it.
pub const DELETED_AT: FieldDef = FieldDef {
    name: "deleted_at",
    doc: "When the row was deleted; empty while it is live.",
    kind: ColumnKind::Instant,
    nullable: true,
    ..PLAIN
};
