//! The tables of a module and what they refer to, as a Mermaid diagram.

use std::{collections::BTreeMap, fmt::Write as _};

use super::super::sql_type;
use crate::{
    kernel::cell::ColumnKind,
    schema::{EntityDef, FieldDef, Module},
};

/// Keys, references and statuses of the module's tables. Tables of other modules show their names.
pub(super) fn of_module(module: &Module) -> String {
    let mut out = String::from("erDiagram\n");
    for def in module.tables {
        let _ = writeln!(out, "  {} {{", def.table);
        for field in def.fields {
            if let Some(mark) = mark(def, field) {
                let _ = writeln!(out, "    {} {}{mark}", type_name(field), field.name);
            }
        }
        out.push_str("  }\n");
    }
    for def in module.tables {
        relations(&mut out, def);
    }
    out
}

fn type_name(field: &FieldDef) -> String {
    match field.kind {
        ColumnKind::Choice(list) => list.name.to_owned(),
        kind => sql_type(kind).replace(' ', "_"),
    }
}

/// The mark of a column that the diagram shows.
fn mark(def: &EntityDef, field: &FieldDef) -> Option<&'static str> {
    if field.name == "id" {
        Some(" PK")
    } else if field.references.is_some() {
        Some(" FK")
    } else if is_unique(def, field.name) {
        Some(" UK")
    } else {
        def.machine(field.name).map(|_| "")
    }
}

/// Whether no two rows agree in that column alone.
fn is_unique(def: &EntityDef, column: &str) -> bool {
    def.uniques.iter().any(|unique| unique.columns == [column])
}

/// One line between two tables, labelled with the columns that refer.
fn relations(out: &mut String, def: &EntityDef) {
    let mut targets: BTreeMap<&str, Vec<&FieldDef>> = BTreeMap::new();
    for field in def.fields {
        if let Some(reference) = field.references {
            targets.entry(reference.table).or_default().push(field);
        }
    }
    for (target, fields) in targets {
        let one = if fields.iter().all(|field| field.nullable) { "|o" } else { "||" };
        let many = if fields.iter().all(|field| is_unique(def, field.name)) { "o|" } else { "o{" };
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        let _ = writeln!(out, "  {target} {one}--{many} {} : \"{}\"", def.table, names.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clients;

    #[test]
    fn a_line_says_how_many_and_by_which_column() {
        let text = of_module(&clients::MODULE);
        for line in [
            "    text client_number UK",
            "    client_status status",
            "  clients |o--o{ clients : \"referred_by\"",
            "  clients ||--o{ client_relationships : \"primary_client_id, related_client_id\"",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}");
        }
    }
}
