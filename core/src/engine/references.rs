//! The rows that a row refers to, and those that refer to it.

use uuid::Uuid;

use super::{Violation, ask::Gap, case::Case, query::Query, row_rules::Write};
use crate::{
    kernel::cell::Cell,
    schema::{EntityDef, FieldDef, OnDelete, Schema, Values},
};

/// References that lead nowhere. A row of another tenant and a deleted row are not there: the
/// answer is the same, so that nothing is learned from it.
pub(super) fn dangling(case: &mut Case<'_>, write: &Write<'_>) -> Result<Vec<Violation>, Gap> {
    let mut found = Vec::new();
    let mut gap = Ok(());
    for field in write.def.fields {
        let Some(target) = field.references.and_then(|reference| case.schema.table(reference.table)) else { continue };
        let Some(id) = write.after.cell(field.name).as_uuid().filter(|_| write.touches(field.name)) else { continue };
        // A row may name itself.
        if write.after.cell("id").as_uuid() == Some(id) && target.table == write.def.table {
            continue;
        }
        match case.ask.row(target, id) {
            Ok(row) => {
                if row.is_none_or(|row| !row.cell("deleted_at").is_null()) {
                    found.push(Violation::new("not-found", field.name));
                }
            }
            Err(Gap) => gap = Err(Gap),
        }
    }
    gap.map(|()| found)
}

/// The columns of all tables that refer to this one.
pub fn referrers<'a>(
    schema: &'a Schema,
    def: &'a EntityDef,
) -> impl Iterator<Item = (&'static EntityDef, &'static FieldDef, OnDelete)> + 'a {
    schema.all_tables().flat_map(|other| other.fields.iter().map(move |field| (other, field))).filter_map(
        |(other, field)| {
            let reference = field.references.filter(|reference| reference.table == def.table)?;
            Some((other, field, reference.on_delete))
        },
    )
}

/// Rows that a delete would leave behind: the children of a row that is only marked, anything that
/// names a row that goes for good.
pub(super) fn children_in_the_way(
    case: &mut Case<'_>,
    def: &'static EntityDef,
    id: Uuid,
) -> Result<Vec<Violation>, Gap> {
    let mut found = Vec::new();
    let mut gap = Ok(());
    let for_good = !def.soft_delete();
    for (other, field, rule) in referrers(case.schema, def) {
        if !for_good && rule == OnDelete::SetNull {
            continue;
        }
        let query = Query::of(other).equal(field.name, Cell::Uuid(id)).limited(1);
        let query = if for_good { query.with_deleted() } else { query };
        match case.ask.rows(query) {
            Ok([]) => {}
            Ok(_) => {
                let violation =
                    Violation::new("row-in-use", "id").with("table", other.table).with("column", field.name);
                found.push(violation);
            }
            Err(Gap) => gap = Err(Gap),
        }
    }
    gap.map(|()| found)
}
