//! What a row must fulfil beside the other rows of its table.

use super::{
    Violation,
    ask::Gap,
    case::Case,
    query::{Query, compare},
    row_rules::Write,
};
use crate::{
    kernel::{cell::Cell, json::Json, order},
    schema::{Overlap, Row, Unique, Values},
};

/// Rows that agree with this one where no two may.
pub(super) fn duplicates(case: &mut Case<'_>, write: &Write<'_>) -> Result<Vec<Violation>, Gap> {
    let mut found = Vec::new();
    let mut gap = Ok(());
    for unique in write.def.uniques.iter().filter(|unique| unique_is_touched(unique, write)) {
        let row = write.after;
        let has_null = unique.columns.iter().any(|column| row.cell(column).is_null());
        // A number that the store has yet to give is nobody else's.
        let is_new = unique.columns.iter().any(|column| matches!(row.cell(column), Cell::Pending(_)));
        if is_new || (has_null && !unique.nulls_equal) || !concerns(unique, row) {
            continue;
        }
        let query = unique.columns.iter().fold(Query::of(write.def).with_deleted().guarded(), |query, column| {
            query.equal(column, row.cell(column).clone())
        });
        match case.ask.rows(query) {
            Ok(rows) => {
                if rows.iter().any(|other| other.cell("id") != row.cell("id") && concerns(unique, other)) {
                    found.push(unique_violation(unique));
                }
            }
            Err(Gap) => gap = Err(Gap),
        }
    }
    gap.map(|()| found)
}

fn unique_is_touched(unique: &Unique, write: &Write<'_>) -> bool {
    // Whether the rule concerns the row may hang on any column.
    unique.only.is_some() || unique.columns.iter().any(|column| write.touches(column))
}

fn concerns(unique: &Unique, row: &Row) -> bool {
    unique.only.is_none_or(|only| only.truth(row) == Some(true))
}

pub(super) fn unique_violation(unique: &Unique) -> Violation {
    let fields = unique.columns.iter().map(|column| Json::from(*column)).collect::<Vec<_>>();
    Violation::new(unique.code, unique.columns[0]).with("fields", Json::List(fields))
}

/// Rows whose time this one's overlaps.
pub(super) fn overlaps(case: &mut Case<'_>, write: &Write<'_>) -> Result<Vec<Violation>, Gap> {
    let mut found = Vec::new();
    let mut gap = Ok(());
    for overlap in write.def.overlaps {
        match overlapping(case, overlap, write.after) {
            Ok(violation) => found.extend(violation),
            Err(Gap) => gap = Err(Gap),
        }
    }
    gap.map(|()| found)
}

fn overlapping(case: &mut Case<'_>, overlap: &Overlap, row: &Row) -> Result<Option<Violation>, Gap> {
    let occupies = |row: &Row| overlap.only.truth(row) == Some(true);
    let (of, from, until) = (row.cell(overlap.of), row.cell(overlap.from), row.cell(overlap.until));
    let span = compare(from, until) == Some(std::cmp::Ordering::Less);
    if of.is_null() || !span || !occupies(row) {
        return Ok(None);
    }
    let query = Query::of(row.def())
        .equal(overlap.of, of.clone())
        .less(overlap.from, until.clone())
        .greater(overlap.until, from.clone());
    let rows = case.ask.rows(query)?;
    let mut with: Vec<String> = rows
        .iter()
        .filter(|other| other.cell("id") != row.cell("id") && occupies(other))
        .filter_map(|other| other.cell("id").as_uuid().map(|id| id.to_string()))
        .collect();
    order::sort(&mut with);
    let with = Json::List(with.into_iter().map(Json::Text).collect());
    let clash = !matches!(&with, Json::List(ids) if ids.is_empty());
    Ok(clash.then(|| Violation::new(overlap.code, overlap.from).with("with", with)))
}
