//! The closed lists of words that the columns of a schema use.

use std::collections::BTreeMap;

use crate::{
    kernel::cell::{ChoiceList, ColumnKind},
    schema::{Schema, Shape},
};

/// A closed list, and where it is used.
pub(super) struct Used {
    /// The list.
    pub(super) list: &'static ChoiceList,
    /// The columns that use it: table and column.
    pub(super) columns: Vec<(&'static str, &'static str)>,
}

/// Every list by its name, such as `appointment_status`.
pub(super) fn choices(schema: &Schema) -> BTreeMap<&'static str, Used> {
    let mut found = BTreeMap::new();
    for def in schema.all_tables() {
        for field in def.fields {
            let mut note = |kind: ColumnKind| {
                if let ColumnKind::Choice(list) = kind {
                    let used: &mut Used = found.entry(list.name).or_insert_with(|| Used { list, columns: Vec::new() });
                    used.columns.push((def.table, field.name));
                }
            };
            note(field.kind);
            if let Some(shape) = field.shape {
                walk(shape, &mut note);
            }
        }
    }
    found
}

fn walk(shape: &Shape, note: &mut dyn FnMut(ColumnKind)) {
    match shape {
        Shape::Value(kind) => note(*kind),
        Shape::Nullable(inner) | Shape::List(inner) | Shape::Map(inner) | Shape::Week(inner) => walk(inner, note),
        Shape::Object(members) => members.iter().for_each(|member| walk(&member.shape, note)),
        Shape::Decimal | Shape::File | Shape::FileOrUrl | Shape::Any => {}
    }
}
