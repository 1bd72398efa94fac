//! The closed lists of words that the columns of a schema use.

use std::collections::BTreeMap;

use crate::{
    kernel::cell::ColumnKind,
    schema::{Schema, Shape},
};

/// A closed list of words.
pub(super) struct ChoiceList {
    /// What the list is about.
    pub(super) doc: &'static str,
    /// Its codes, in the order in which they are shown.
    pub(super) values: &'static [&'static str],
    /// The columns that use it: table and column.
    pub(super) used: Vec<(&'static str, &'static str)>,
}

/// Every list by its name, such as `appointment_status`.
pub(super) fn choices(schema: &Schema) -> BTreeMap<&'static str, ChoiceList> {
    let mut found = BTreeMap::new();
    for def in schema.all_tables() {
        for field in def.fields {
            let mut note = |kind: ColumnKind| {
                if let ColumnKind::Choice { name, values, doc } = kind {
                    let list = found.entry(name).or_insert_with(|| ChoiceList { doc, values, used: Vec::new() });
                    list.used.push((def.table, field.name));
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
