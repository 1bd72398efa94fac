//! What becomes of the rows of each table, on one page of the reference.

use super::{
    floor::{Class, class},
    kin::is_about_clients,
    tombstone::personal,
};
use crate::schema::{
    EntityDef, Erasure, Schema,
    project::reference::{cells, code_list, head},
};

/// The page: for each table what an erasure does, what keeps its rows, and which columns are personal.
#[must_use]
pub fn text(schema: &Schema) -> String {
    let mut out = String::from(
        "# Privacy\n\nWhat becomes of the rows of each table when somebody wants their data erased, and for how long the \
         law asks for them: until then they are kept and not used. Rows of a client are those that lead to one by \
         references that are parts of each other.\n",
    );
    let (clients, others): (Vec<_>, Vec<_>) = schema.all_tables().partition(|def| is_about_clients(schema, def, 0));
    for (title, tables) in [("Rows of clients", clients), ("Other rows", others)] {
        out.push_str(&format!("\n## {title}\n"));
        out.push_str(&head(["Table", "On erasure", "Kept", "Personal columns"]));
        for def in tables {
            let columns = code_list(personal(def).map(|field| field.name));
            out.push_str(&cells([&format!("`{}`", def.table), on_erasure(def), &kept(def), &columns]));
        }
    }
    out
}

fn on_erasure(def: &EntityDef) -> &'static str {
    match def.erasure {
        Erasure::Untouched => "nothing",
        Erasure::Anonymise => "becomes a tombstone",
        Erasure::Keep => "loses its personal columns",
        Erasure::Delete => "goes for good",
        Erasure::KeepMedicalPeriod
        | Erasure::KeepTaxPeriod
        | Erasure::KeepYears(_)
        | Erasure::AnonymiseAfterRetention
        | Erasure::DeleteAfterRetention => "is kept as long as the law asks, then loses its personal columns",
    }
}

fn kept(def: &EntityDef) -> String {
    match class(def) {
        Class::Never => "as the practice likes".to_owned(),
        Class::Medical => "as long as the record of the animal".to_owned(),
        Class::Tax => "as long as the books".to_owned(),
        Class::Years(years) => format!("{years} years"),
        Class::Forever => "for good: it holds the audit log together".to_owned(),
    }
}
