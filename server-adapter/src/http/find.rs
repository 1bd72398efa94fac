//! A question about the rows of a table, as callers put it: `column=op.value`, `sort`, `limit`,
//! `cursor`.
//!
//! Only what an index answers can be asked, so that no question reads a whole table, and what is
//! personal is not asked in an address, which logs and histories keep.

use uuid::Uuid;
use vet_core::{
    domain::exports::ALONE,
    engine::{Direction, Given, How, PermissionAction, Query, Violation, read_cell},
    kernel::{cell::ColumnKind, choice::Choice, id::parse_uuid, json::Json},
    schema::{EntityDef, Expr, FieldDef},
};

/// The most rows of an answer.
pub(super) const MOST: u32 = ALONE;

/// How many rows an answer has when nothing is said.
pub(super) const USUAL: u32 = 50;

/// A question that can be answered.
#[derive(Debug)]
pub(super) struct Find {
    /// The filters, and the order before the id.
    pub(super) query: Query,
    /// The most rows wanted.
    pub(super) limit: u32,
    /// Where an earlier answer ended.
    pub(super) cursor: Option<String>,
    /// What the rows are for: to read, print or export them.
    pub(super) action: PermissionAction,
    /// Who has allowed an export that goes on beyond what one person takes along alone.
    pub(super) export: Option<Uuid>,
}

/// Where the question stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// In the address.
    Address,
    /// In the body.
    Body,
}

impl Find {
    /// Reads a question.
    ///
    /// # Errors
    /// All that is wrong with it; the paths are the names of parameters.
    pub(super) fn read(
        def: &'static EntityDef,
        given: &[(String, String)],
        place: Place,
    ) -> Result<Self, Vec<Violation>> {
        let action = PermissionAction::Read;
        let mut find = Self { query: Query::of(def), limit: USUAL, cursor: None, action, export: None };
        let mut wrong = Vec::new();
        let mut sort = None;
        for (name, value) in given {
            match name.as_str() {
                "sort" if sort.is_none() => sort = Some(value.as_str()),
                "limit" => match value.parse() {
                    Ok(limit @ 1..=MOST) => find.limit = limit,
                    _ => wrong.push(invalid("limit", "from 1 to 500")),
                },
                "cursor" => find.cursor = Some(value.clone()),
                "for" => match purpose(value) {
                    Some(action) => find.action = action,
                    None => wrong.push(invalid("for", "read, print or export")),
                },
                "export" => match parse_uuid(value) {
                    Some(export) => find.export = Some(export),
                    None => wrong.push(invalid("export", "an id")),
                },
                "sort" => wrong.push(invalid("sort", "one column")),
                _ => match filtered(find.query.clone(), name, value) {
                    Ok(query) => find.query = query,
                    Err(found) => wrong.extend(found),
                },
            }
        }
        if let Some(sort) = sort {
            match sorted(find.query.clone(), sort) {
                Ok(query) => find.query = query,
                Err(violation) => wrong.push(violation),
            }
        }
        if wrong.is_empty() {
            wrong.extend(unanswerable(&find.query, place));
        }
        if wrong.is_empty() { Ok(find) } else { Err(wrong) }
    }
}

/// What rows can be asked for.
pub(super) const PURPOSES: [PermissionAction; 3] =
    [PermissionAction::Read, PermissionAction::Print, PermissionAction::Export];

/// What rows are asked for, by its word.
pub(super) fn purpose(word: &str) -> Option<PermissionAction> {
    PURPOSES.into_iter().find(|action| action.code() == word)
}

/// The parameters of a question that stands in a body: the same names, each with a text, a number or a
/// list of texts.
///
/// # Errors
/// Which parameter is none of these.
pub(super) fn parameters(body: &Json) -> Result<Vec<(String, String)>, Vec<Violation>> {
    let Json::Map(entries) = body else { return Err(vec![invalid("", "object")]) };
    let mut found = Vec::new();
    let mut wrong = Vec::new();
    for (name, value) in entries {
        let values = match value {
            Json::List(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            match value {
                Json::Text(text) => found.push((name.clone(), text.clone())),
                Json::Int(number) => found.push((name.clone(), number.to_string())),
                _ => wrong.push(invalid(name, "text")),
            }
        }
    }
    if wrong.is_empty() { Ok(found) } else { Err(wrong) }
}

fn invalid(path: &str, reason: &'static str) -> Violation {
    Violation::new("value-invalid", path).with("reason", reason)
}

/// `eq.value`, `lt.value`, `gt.value` or `is_null`.
fn filtered(query: Query, column: &str, value: &str) -> Result<Query, Vec<Violation>> {
    let Some(field) = query.def.field(column) else { return Err(vec![Violation::new("unknown-field", column)]) };
    if value == "is_null" {
        return Ok(query.equal(field.name, vet_core::kernel::cell::Cell::Null));
    }
    let Some((how @ ("eq" | "lt" | "gt"), text)) = value.split_once('.') else {
        return Err(vec![invalid(column, "eq.value, lt.value, gt.value or is_null")]);
    };
    let given = match field.kind {
        ColumnKind::Boolean => text.parse().ok().map(Given::Bool),
        ColumnKind::Integer | ColumnKind::Bigint => text.parse().ok().map(Given::Int),
        _ => None,
    };
    let mut wrong = Vec::new();
    let cell = read_cell(field, given.unwrap_or(Given::Text(text)), &mut wrong).ok_or(wrong)?;
    Ok(match how {
        "lt" => query.less(field.name, cell),
        "gt" => query.greater(field.name, cell),
        _ => query.equal(field.name, cell),
    })
}

/// A column, or `-` and a column for large values first.
fn sorted(query: Query, text: &str) -> Result<Query, Violation> {
    let (name, direction) = match text.strip_prefix('-') {
        Some(name) => (name, Direction::Descending),
        None => (text, Direction::Ascending),
    };
    let field = query.def.field(name).ok_or_else(|| Violation::new("unknown-field", "sort"))?;
    Ok(query.sorted(field.name, direction))
}

/// Why no index answers the question, or why it must not stand where it does.
fn unanswerable(query: &Query, place: Place) -> Vec<Violation> {
    let def = query.def;
    let equal: Vec<&str> = query
        .filters
        .iter()
        .filter(|filter| matches!(filter.how, How::Equal | How::IsNull))
        .map(|filter| filter.column)
        .collect();
    let mut wrong = Vec::new();
    let mut judge = |column: &'static str, path: &'static str, fits: bool| match def.field(column) {
        Some(field) if !fits || !comparable(field) || !is_served(def, column, &equal) => {
            wrong.push(Violation::new("column-not-indexed", path).with("column", column));
        }
        Some(field) if field.sensitivity.pii && place == Place::Address => {
            wrong.push(Violation::new("column-personal", path).with("column", column));
        }
        _ => {}
    };
    for filter in &query.filters {
        judge(filter.column, filter.column, true);
    }
    for (column, direction) in &query.sort {
        // No index holds an order in which large values come first and nulls last.
        let nullable = def.field(column).is_some_and(|field| field.nullable);
        judge(column, "sort", !(nullable && *direction == Direction::Descending));
    }
    wrong
}

/// Whether an index can compare values of the column for a role that row-level security binds: its
/// comparison has to be leakproof.
fn comparable(field: &FieldDef) -> bool {
    use ColumnKind::{Bigint, Boolean, Choice, Date, Instant, Integer, Text, Uuid};
    !field.sealed && matches!(field.kind, Uuid | Text | Boolean | Integer | Bigint | Date | Instant | Choice(_))
}

/// Whether an index begins with the column, or has it right after columns that are asked to be equal
/// to something.
fn is_served(def: &EntityDef, column: &str, equal: &[&str]) -> bool {
    let leads = |columns: &[&str]| {
        let at = columns.iter().position(|known| *known == column);
        at.is_some_and(|at| columns[..at].iter().all(|before| equal.contains(before)))
    };
    let by_unique = def.uniques.iter().any(|unique| {
        let covers = unique.only.is_none_or(|only| holds_for_asked(only, equal));
        covers && leads(unique.columns)
    });
    column == "id" || by_unique || def.all_indexes().iter().any(|index| leads(index.columns))
}

/// Whether the rows of a partial index include all that are asked for: live rows, with a value where one
/// is asked for.
fn holds_for_asked(only: &Expr, equal: &[&str]) -> bool {
    match only {
        Expr::And(list) => list.iter().all(|part| holds_for_asked(part, equal)),
        Expr::IsNull(Expr::Column(column)) => *column == "deleted_at",
        Expr::Not(Expr::IsNull(Expr::Column(column))) => equal.contains(column),
        _ => false,
    }
}

/// The columns by which rows of a table can be filtered and sorted, some of them only together with those
/// before them in an index.
pub(super) fn asked(def: &'static EntityDef) -> impl Iterator<Item = &'static FieldDef> + Clone {
    let columns: Vec<&str> = def.fields.iter().map(|field| field.name).collect();
    def.fields.iter().filter(move |field| comparable(field) && is_served(def, field.name, &columns))
}

#[cfg(test)]
mod tests {
    use vet_core::domain::SCHEMA;

    use super::*;

    fn find(table: &str, text: &str, place: Place) -> Result<Find, Vec<String>> {
        let given: Vec<_> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        Find::read(SCHEMA.table(table).unwrap(), &given, place)
            .map_err(|wrong| wrong.iter().map(|v| format!("{} {}", v.path, v.code)).collect())
    }

    fn wrong(table: &str, text: &str) -> Vec<String> {
        find(table, text, Place::Address).err().unwrap_or_default()
    }

    #[test]
    fn what_an_index_answers_can_be_asked() {
        for (table, text) in [
            ("appointments", ""),
            ("appointments", "id=eq.00000000-0000-7000-8000-000000000001"),
            ("appointments", "clinic_id=eq.00000000-0000-7000-8000-000000000001"),
            ("appointments", "sort=-id&limit=200"),
            ("patients", "status=eq.active"),
            ("invoices", "invoice_number=eq.INV-1"),
        ] {
            assert_eq!(wrong(table, text), [""; 0], "{table}?{text}");
        }
        let found = find("appointments", "limit=1&cursor=abc", Place::Address).unwrap();
        assert_eq!((found.limit, found.cursor.as_deref()), (1, Some("abc")));
    }

    #[test]
    fn what_no_index_answers_is_refused() {
        for (table, text, code) in [
            ("appointments", "notes=eq.x", "notes column-not-indexed"),
            ("appointments", "sort=duration_minutes", "sort column-not-indexed"),
            ("invoices", "total_amount=gt.1", "total_amount column-not-indexed"),
            ("patients", "name=gt.a", "name column-not-indexed"),
            ("appointments", "sort=nothing", "sort unknown-field"),
            ("appointments", "nothing=eq.1", "nothing unknown-field"),
            ("appointments", "id=1", "id value-invalid"),
            ("appointments", "id=like.1", "id value-invalid"),
            ("appointments", "id=eq.1", "id value-invalid"),
            ("appointments", "limit=0", "limit value-invalid"),
            ("appointments", "limit=501", "limit value-invalid"),
            ("appointments", "limit=x", "limit value-invalid"),
            ("appointments", "sort=id&sort=id", "sort value-invalid"),
        ] {
            assert_eq!(wrong(table, text), [code], "{table}?{text}");
        }
    }

    #[test]
    fn what_is_personal_is_asked_in_a_body() {
        let table = SCHEMA.table("clients").unwrap();
        for column in ["last_name", "email", "phone"] {
            assert!(table.field(column).is_some_and(|field| field.sensitivity.pii));
            let text = format!("{column}=eq.x");
            assert_eq!(wrong("clients", &text), [format!("{column} column-personal")]);
            assert!(find("clients", &text, Place::Body).is_ok());
        }
    }

    #[test]
    fn a_body_holds_the_same_parameters() {
        let read = |text: &str| parameters(&Json::parse(text).unwrap());
        let given = read(r#"{"a":["gt.1","lt.3"],"limit":7}"#).unwrap();
        let entry = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(given, [entry("a", "gt.1"), entry("a", "lt.3"), entry("limit", "7")]);
        assert!(read("[]").is_err() && read(r#"{"a":{}}"#).is_err() && read(r#"{"a":true}"#).is_err());
    }
}
