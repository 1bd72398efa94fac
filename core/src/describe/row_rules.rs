//! The rules between rows on one page, as a checklist.

use crate::{
    engine::{RowRule, When},
    schema::{
        Schema,
        project::reference::{cells, code_list, head},
    },
};

/// The page: each rule with what it says, when it is judged and the codes that it can report.
#[must_use]
pub fn page(schema: &Schema, row_rules: &[&[RowRule]]) -> String {
    let count: usize = row_rules.iter().map(|rules| rules.len()).sum();
    let mut out = format!(
        "# Rules between rows\n\nThe {count} rules that look at other rows than the one written, or at how it was. They \
         are judged with every generic command; those on moves answer for the conditions and the effects of a \
         [status machine](machines.md).\n"
    );
    out.push_str(&head(["Rule", "Says", "Judged", "Codes"]));
    for rule in row_rules.iter().copied().flatten() {
        let doc = rule.doc.split_whitespace().collect::<Vec<_>>().join(" ");
        out.push_str(&cells([
            &format!("`{}`", rule.name),
            &doc,
            &when(schema, rule.when),
            &code_list(rule.codes.iter().copied()),
        ]));
    }
    out
}

fn when(schema: &Schema, when: When) -> String {
    match when {
        When::Written { applies, columns } => {
            let tables: Vec<&str> = schema.tables().filter(|def| applies(def)).map(|def| def.table).collect();
            let of = if tables.len() == schema.tables().count() {
                "a row of any table".to_owned()
            } else {
                format!("a row of {}", code_list(tables))
            };
            match columns {
                [] => format!("{of} is written"),
                columns => format!("{of} is created, or {} changes", code_list(columns.iter().copied())),
            }
        }
        When::Created(table) => format!("a row of `{table}` is created"),
        When::Updated(table) => format!("a row of `{table}` is updated"),
        When::Deleted(table) => format!("a row of `{table}` is deleted"),
        When::Moved { table, column, from, to } => {
            let from =
                if from.is_empty() { String::new() } else { format!("{} → ", code_list(from.iter().copied())) };
            format!("`{table}.{column}` moves {from}`{to}`")
        }
    }
}
