//! Which rows belong to which: found in the declaration, never listed by hand.

use uuid::Uuid;

use crate::{
    engine::{Ask, Gap, Query, referrers},
    kernel::cell::Cell,
    schema::{EntityDef, FieldDef, OnDelete, Row, Schema, Values},
};

/// The id of a row.
#[must_use]
pub fn id_of(row: &Row) -> Uuid {
    row.cell("id").as_uuid().unwrap_or_default()
}

/// A row of a list of rows.
fn holds(rows: &[Row], def: &EntityDef, id: Uuid) -> bool {
    rows.iter().any(|row| row.def().table == def.table && id_of(row) == id)
}

/// Whether a reference makes the row a part of the row that it names, not a mention of it.
pub(super) fn is_part(rule: OnDelete) -> bool {
    matches!(rule, OnDelete::Cascade | OnDelete::CascadeOnPurge)
}

/// The rows with their parts, and the parts of those.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn with_parts(ask: &mut Ask<'_>, schema: &Schema, roots: Vec<Row>) -> Result<Vec<Row>, Gap> {
    let mut all = roots;
    let mut next = 0;
    while next < all.len() {
        // A level at a time, so that all of it is asked for in one round.
        let level = next..all.len();
        next = all.len();
        let mut answers = Vec::new();
        for row in &all[level] {
            for (other, field, rule) in referrers(schema, row.def()) {
                if is_part(rule) {
                    let parts = Query::of(other).equal(field.name, Cell::Uuid(id_of(row))).with_deleted();
                    answers.push((other, ask.rows(parts)));
                }
            }
        }
        for (other, rows) in answers {
            for row in rows? {
                if !holds(&all, other, id_of(row)) {
                    all.push(row.clone());
                }
            }
        }
    }
    Ok(all)
}

/// A column of a row that mentions a row which goes, or keeps it from going.
#[derive(Debug)]
pub struct Mention {
    /// The row that mentions.
    pub row: Row,
    /// The column.
    pub field: &'static FieldDef,
    /// What the column asks for.
    pub rule: OnDelete,
}

/// The rows that mention some rows and are none of them.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn mentions(ask: &mut Ask<'_>, schema: &Schema, rows: &[Row]) -> Result<Vec<Mention>, Gap> {
    let mut answers = Vec::new();
    for row in rows {
        for (other, field, rule) in referrers(schema, row.def()).filter(|(.., rule)| !is_part(*rule)) {
            let mentioning = Query::of(other).equal(field.name, Cell::Uuid(id_of(row))).with_deleted();
            answers.push((other, field, rule, ask.rows(mentioning)));
        }
    }
    let mut found = Vec::new();
    for (other, field, rule, mentioning) in answers {
        let outside = mentioning?.iter().filter(|row| !holds(rows, other, id_of(row)));
        found.extend(outside.map(|row| Mention { row: row.clone(), field, rule }));
    }
    Ok(found)
}

/// Whom a row is about: the animals and their owners, as far as references lead there.
#[derive(Debug, Clone, Default)]
pub struct Subjects {
    /// The animals.
    pub patients: Vec<Row>,
    /// The clients.
    pub clients: Vec<Uuid>,
}

/// Finds whom a row is about, going from part to whole.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn subjects(ask: &mut Ask<'_>, schema: &Schema, row: &Row) -> Result<Subjects, Gap> {
    let mut found = Subjects::default();
    let mut all = vec![row.clone()];
    let mut next = 0;
    while next < all.len() {
        let level = next..all.len();
        next = all.len();
        let mut answers = Vec::new();
        for row in &all[level] {
            match row.def().table {
                "clients" => found.clients.push(id_of(row)),
                "patients" => found.patients.push(row.clone()),
                _ => {}
            }
            for field in row.def().fields {
                let Some(whole) = field.references.and_then(|reference| schema.table(reference.table)) else {
                    continue;
                };
                let leads = whole.table == "patients" || field.references.is_some_and(|it| is_part(it.on_delete));
                let about = leads && row.def().table != "clients" && is_about_clients(schema, whole, 0);
                if let Some(id) = row.cell(field.name).as_uuid().filter(|_| about) {
                    answers.push(ask.row(whole, id));
                }
            }
        }
        for answer in answers {
            if let Some(row) = answer?.filter(|row| !holds(&all, row.def(), id_of(row))) {
                all.push(row.clone());
            }
        }
    }
    Ok(found)
}

/// How many references lead from the most distant part to its client.
const DEEPEST: usize = 6;

/// Whether the rows of a table belong to clients.
#[must_use]
pub fn is_about_clients(schema: &Schema, def: &EntityDef, depth: usize) -> bool {
    def.table == "clients"
        || depth < DEEPEST
            && def.fields.iter().filter_map(|field| field.references).any(|reference| {
                (is_part(reference.on_delete) || reference.table == "patients")
                    && reference.table != def.table
                    && schema.table(reference.table).is_some_and(|whole| is_about_clients(schema, whole, depth + 1))
            })
}
