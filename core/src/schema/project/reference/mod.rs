//! The reference of the data model, in Markdown: an overview, a page for each module, the status
//! machines, their moves, and the choices.

mod diagram;
mod lists;
mod machines;
mod module;
mod overview;
mod table;

use crate::schema::{Machine, Move, Schema};

/// A page of the reference.
#[derive(Debug)]
pub struct Page {
    /// Its file, such as `billing.md`.
    pub file: String,
    /// Its text, with links to the other files.
    pub text: String,
}

/// Says what makes the move of a machine from a state, and judges what the machine itself cannot.
pub type JudgedBy<'a> = &'a dyn Fn(&Machine, &str, &Move) -> String;

/// Every page of the data model, the overview first.
#[must_use]
pub fn pages(schema: &Schema, judged_by: JudgedBy<'_>) -> Vec<Page> {
    let page = |file: &str, text: String| Page { file: file.to_owned(), text };
    let mut pages = vec![page("README.md", overview::text(schema))];
    for module in schema.modules.iter().copied().chain([schema.system]) {
        pages.push(page(&format!("{}.md", module.name), module::text(schema, module)));
    }
    pages.push(page("machines.md", machines::diagrams(schema)));
    pages.push(page("transitions.md", machines::transitions(schema, judged_by)));
    pages.push(page("choices.md", lists::text(schema)));
    pages
}

/// Where a table is described.
fn link_to(schema: &Schema, table: &str) -> String {
    let all = schema.modules.iter().copied().chain([schema.system]);
    let home = all.into_iter().find(|module| module.tables.iter().any(|def| def.table == table));
    home.map_or_else(|| table.to_owned(), |module| format!("[{table}]({}.md#{table})", module.name))
}

/// Where a status machine is described.
fn link_to_machine(id: &str) -> String {
    format!("[{id}](machines.md#{})", id.replace('.', ""))
}

/// Names as code, with commas between them.
pub(crate) fn code_list<'t>(names: impl IntoIterator<Item = &'t str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A row of a Markdown table.
pub(crate) fn cells<const N: usize>(texts: [&str; N]) -> String {
    format!("| {} |\n", texts.map(|text| text.replace('|', "\\|")).join(" | "))
}

/// The head of a Markdown table.
pub(crate) fn head<const N: usize>(titles: [&str; N]) -> String {
    format!("\n{}{}", cells(titles), cells(titles.map(|_| "-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn every_table_machine_and_transition_has_its_place() {
        let pages = pages(&SCHEMA, &|_, _, _| String::new());
        let text_of = |file: &str| &pages.iter().find(|page| page.file == file).unwrap().text;
        assert_eq!(
            pages.iter().flat_map(|page| page.text.lines()).filter(|line| *line == "**Columns**").count(),
            SCHEMA.all_tables().count()
        );
        assert_eq!(text_of("machines.md").matches("```mermaid").count(), 29);
        assert_eq!(text_of("transitions.md").lines().filter(|line| line.starts_with("| [")).count(), 270);
    }
}
