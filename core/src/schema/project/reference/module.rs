//! The page of a module.

use std::fmt::Write as _;

use super::{super::label::label, diagram, table};
use crate::schema::{Module, Schema};

pub(super) fn text(schema: &Schema, module: &Module) -> String {
    let name = label(module.name).to_lowercase().replace("rbac", "RBAC");
    let mut out = format!("# The {name} module\n\n{}\n", module.doc);
    let _ = write!(out, "\n```mermaid\n{}```\n", diagram::of_module(module));
    for def in module.tables {
        table::section(&mut out, schema, def);
    }
    let _ = write!(out, "\n[All modules](README.md#modules)\n");
    out
}
