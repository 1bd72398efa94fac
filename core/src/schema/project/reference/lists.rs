//! The choices: closed lists of words.

use std::fmt::Write as _;

use super::{
    super::{choices::choices, machine::one_line},
    code_list, link_to,
};
use crate::schema::Schema;

pub(super) fn text(schema: &Schema) -> String {
    let lists = choices(schema);
    let mut out = format!(
        "# Choices\n\nThe {} closed lists of words. Any other word is refused with `value-invalid`.\n",
        lists.len()
    );
    for (name, choice) in lists {
        let mut used: Vec<String> = Vec::new();
        for (table, column) in &choice.columns {
            let place = format!("`{column}` of {}", link_to(schema, table));
            if !used.contains(&place) {
                used.push(place);
            }
        }
        let _ = write!(out, "\n## {name}\n\n{} Used in {}.\n\n", one_line(choice.list.doc), used.join(", "));
        let _ = writeln!(out, "{}", code_list(choice.list.values.iter().copied()));
    }
    out
}
