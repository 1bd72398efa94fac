//! What a table is: its columns, keys, conditions and status machines, as constant data.
//!
//! Every entity is declared once, as a Rust struct with `derive(Entity)`. The derive writes an
//! [`EntityDef`]; everything else (DDL, types, forms, validation, documentation) reads it.

mod column;
mod def;
mod expr;
mod machine;
#[cfg(feature = "projections")]
mod names;
mod new;
pub mod outline;
#[cfg(feature = "projections")]
pub mod project;
mod row;
mod shape;
mod standard;
mod stored;

pub use column::ColumnOf;
pub use def::{
    Check, Default, Entity, EntityDef, Erasure, FieldDef, Index, Module, OnDelete, Overlap, Reference, Schema, Scope,
    Sensitivity, Unique, Writer,
};
pub use expr::{Compare, Expr, Values};
pub use machine::{By, Machine, Move, NULL_STATE, Need};
#[cfg(feature = "projections")]
pub use names::Rule;
pub use new::{Edit, New};
pub use row::Row;
pub use shape::{Member, Shape, WEEKDAYS};
pub use standard::{CREATED_AT, DELETED_AT, ID, METADATA, TENANT_ID, UPDATED_AT, VERSION};
pub use stored::{Stored, version_of};
pub use vet_derive::{Entity, machine};
