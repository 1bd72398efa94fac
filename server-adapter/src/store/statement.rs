//! Statements over rows of any table, read off its declaration.
//!
//! Every value is a bound parameter, and every statement names the tenant, so that an index led by
//! the tenant serves it; row-level security says the same once more. Types are sent along, so that
//! nothing has to be prepared: the statements work behind a pooler that hands out a connection for
//! each transaction.

use tokio_postgres::types::Type;
use uuid::Uuid;
use vet_core::{
    engine::{Change, Direction, How, Query},
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
    },
    schema::{EntityDef, FieldDef, Row, Values},
};

use super::cell_sql::{Bound, type_of};

/// A statement and its parameters.
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) sql: String,
    pub(super) params: Vec<(Bound, Type)>,
    /// The statement takes a row out.
    pub(super) removes: bool,
}

/// The most parameters that the protocol counts.
const PARAMETERS: usize = 65_535;

impl Statement {
    fn new() -> Self {
        Self { sql: String::new(), params: Vec::new(), removes: false }
    }

    /// A statement without parameters but texts.
    pub(super) fn with_texts(sql: &str, texts: &[&str]) -> Self {
        let params = texts.iter().map(|text| (Bound(Cell::Text((*text).to_owned())), Type::TEXT)).collect();
        Self { sql: sql.to_owned(), params, ..Self::new() }
    }

    pub(super) fn push(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }

    /// Adds a parameter, and its place in the text.
    pub(super) fn bind(&mut self, cell: Cell, kind: ColumnKind) {
        self.params.push((Bound(cell), type_of(kind)));
        self.sql.push_str(&format!("${}", self.params.len()));
    }

    fn bind_tenant(&mut self, tenant: Uuid) {
        self.bind(Cell::Uuid(tenant), ColumnKind::Uuid);
    }
}

/// The rows of a tenant that answer a query, in its order; every column, in the order of the
/// declaration.
pub(super) fn select(tenant: Uuid, query: &Query) -> Statement {
    select_where(tenant, query, |_| {}, |_| {})
}

/// The same with more to each row, and on more conditions.
pub(super) fn select_where(
    tenant: Uuid,
    query: &Query,
    more: impl FnOnce(&mut Statement),
    only: impl FnOnce(&mut Statement),
) -> Statement {
    let mut out = Statement::new();
    let columns: Vec<&str> = query.def.fields.iter().map(|field| field.name).collect();
    out.push(&format!("select {}", columns.join(", ")));
    more(&mut out);
    out.push(&format!(" from {} where tenant_id = ", query.def.table));
    out.bind_tenant(tenant);
    for filter in &query.filters {
        let Some(field) = query.def.field(filter.column) else { continue };
        out.push(" and ");
        condition(&mut out, field, filter.how, &filter.value);
    }
    if query.def.soft_delete() && !query.deleted {
        out.push(" and deleted_at is null");
    }
    only(&mut out);
    out.push(" order by ");
    for field in query.sort.iter().filter_map(|(column, direction)| Some((query.def.field(column)?, direction))) {
        out.push(&order(field.0, *field.1));
    }
    out.push("id");
    if query.limit < u32::MAX {
        out.push(&format!(" limit {}", query.limit));
    }
    out
}

fn condition(out: &mut Statement, field: &FieldDef, how: How, value: &Cell) {
    let sign = match how {
        How::IsNull => return out.push(&format!("{} is null", field.name)),
        // Nothing is like, or unlike, a tree.
        _ if field.kind == ColumnKind::Json => return out.push("false"),
        How::Equal => "=",
        How::Less => "<",
        How::Greater => ">",
    };
    out.push(&format!("{} {sign} ", field.name));
    out.bind(value.clone(), field.kind);
}

/// Nulls come last in either direction. A tree has no place in an order.
fn order(field: &FieldDef, direction: Direction) -> String {
    let down = match direction {
        Direction::Ascending => "",
        Direction::Descending => " desc",
    };
    match (field.kind, field.nullable) {
        (ColumnKind::Json, _) => String::new(),
        (_, true) => format!("{}{down} nulls last, ", field.name),
        (_, false) => format!("{}{down}, ", field.name),
    }
}

/// The statements that write the changes, in their order. New rows of one table that follow each
/// other go in one statement.
pub(super) fn writes(tenant: Uuid, changes: &[Change]) -> Vec<Statement> {
    let mut out = Vec::new();
    let mut new: Vec<&Row> = Vec::new();
    for change in changes {
        let Change::Insert(row) = change else {
            out.extend(inserts(tenant, &std::mem::take(&mut new)));
            out.push(match change {
                Change::Update { before, patch } => update(tenant, before, patch),
                _ => delete(tenant, change),
            });
            continue;
        };
        if new.last().is_some_and(|last| !same_columns(last, row)) {
            out.extend(inserts(tenant, &std::mem::take(&mut new)));
        }
        new.push(row);
    }
    out.extend(inserts(tenant, &new));
    out
}

fn same_columns(a: &Row, b: &Row) -> bool {
    a.def().table == b.def().table
        && columns(a).map(|(field, _)| field.name).eq(columns(b).map(|(field, _)| field.name))
}

/// The columns that a row gives; the tenant is named apart.
fn columns(row: &Row) -> impl Iterator<Item = (&'static FieldDef, &Cell)> {
    let def = row.def();
    row.cells().filter(|(name, _)| *name != "tenant_id").filter_map(|(name, cell)| Some((def.field(name)?, cell)))
}

/// Adds rows that give the same columns of one table.
pub(super) fn inserts(tenant: Uuid, rows: &[&Row]) -> Vec<Statement> {
    let Some(first) = rows.first() else { return Vec::new() };
    let width = columns(first).count() + 1;
    rows.chunks(PARAMETERS / width).map(|rows| insert(tenant, first.def(), rows)).collect()
}

fn insert(tenant: Uuid, def: &EntityDef, rows: &[&Row]) -> Statement {
    let mut out = Statement::new();
    let names: Vec<&str> = rows[0].cells().map(|(name, _)| name).filter(|name| *name != "tenant_id").collect();
    out.push(&format!("insert into {} (tenant_id, {}) values ", def.table, names.join(", ")));
    for (at, row) in rows.iter().enumerate() {
        out.push(if at == 0 { "(" } else { ", (" });
        out.bind_tenant(tenant);
        for (field, cell) in columns(row) {
            out.push(", ");
            out.bind(cell.clone(), field.kind);
        }
        out.push(")");
    }
    out
}

/// Changes one row, which must still be as it was read.
fn update(tenant: Uuid, before: &Row, patch: &Row) -> Statement {
    if before.def().append_only {
        return purge(before, Some(patch));
    }
    let mut out = Statement::new();
    out.push(&format!("with met as (update {} set ", before.def().table));
    for (at, (field, cell)) in columns(patch).enumerate() {
        out.push(&format!("{}{} = ", if at == 0 { "" } else { ", " }, field.name));
        out.bind(cell.clone(), field.kind);
    }
    one_row(&mut out, tenant, before);
    out
}

/// Takes one row out, which must still be as it was read.
fn delete(tenant: Uuid, change: &Change) -> Statement {
    let mut out = Statement { removes: true, ..Statement::new() };
    if let Some(before) = change.before() {
        if !before.def().hard_delete() {
            return Statement { removes: true, ..purge(before, None) };
        }
        out.push(&format!("with met as (delete from {}", before.def().table));
        one_row(&mut out, tenant, before);
    }
    out
}

/// Changes a row that is only ever added, or takes out one that nobody deletes: the database does it for
/// the commands that purge, and for nobody else.
fn purge(before: &Row, patch: Option<&Row>) -> Statement {
    let def = before.def();
    let mut out = Statement::new();
    out.push(&format!("select vetplan_purge('{}', ", def.table));
    out.bind(before.cell("id").clone(), ColumnKind::Uuid);
    out.push(", ");
    // A row that goes may have lost its mention of another that went just before; the transaction itself
    // sees to it that nobody else has changed it.
    let seen = patch.and(def.field("version")).map_or(Cell::Null, |_| before.cell("version").clone());
    out.bind(seen, ColumnKind::Integer);
    out.push(", ");
    let columns = patch.map_or(Cell::Null, |patch| {
        Cell::Json(Json::map(columns(patch).map(|(field, cell)| (field.name, cell.to_json()))))
    });
    out.bind(columns, ColumnKind::Json);
    out.push(")");
    out
}

/// Ends a statement in the condition that it meets this row at this version, and in an error when
/// it does not.
fn one_row(out: &mut Statement, tenant: Uuid, before: &Row) {
    out.push(" where tenant_id = ");
    out.bind_tenant(tenant);
    out.push(" and id = ");
    out.bind(before.cell("id").clone(), ColumnKind::Uuid);
    if let Some(field) = before.def().field("version") {
        out.push(" and version = ");
        out.bind(before.cell("version").clone(), field.kind);
    }
    out.push(" returning 1) select vetplan_expect(count(*), 1) from met");
}

#[cfg(test)]
mod tests {
    use vet_core::{domain::SCHEMA, schema::Row};

    use super::*;

    fn table(name: &str) -> &'static EntityDef {
        SCHEMA.table(name).unwrap()
    }

    fn role(name: &str) -> Row {
        let mut row = Row::new(table("roles"));
        row.set("id", Cell::Uuid(Uuid::from_u128(7)));
        row.set("name", Cell::Text(name.to_owned()));
        row.set("version", Cell::Int(3));
        row
    }

    #[test]
    fn a_find_names_the_tenant_and_puts_nulls_last() {
        let query = Query::of(table("audit_links"))
            .equal("chain", Cell::Text("a".into()))
            .greater("first_seq", Cell::Int(1))
            .sorted("first_seq", Direction::Descending)
            .limited(1);
        let found = select(Uuid::nil(), &query);
        assert!(found.sql.ends_with(
            " from audit_links where tenant_id = $1 and chain = $2 and first_seq > $3 order by first_seq desc, id limit 1"
        ));
        let query = Query::of(table("clients"))
            .equal("date_of_birth", Cell::Null)
            .sorted("date_of_birth", Direction::Descending)
            .sorted("metadata", Direction::Ascending);
        let found = select(Uuid::nil(), &query).sql;
        assert!(found.ends_with(
            " where tenant_id = $1 and date_of_birth is null and deleted_at is null \
             order by date_of_birth desc nulls last, id"
        ));
    }

    #[test]
    fn neighbouring_new_rows_share_a_statement() {
        let insert = |name| Change::Insert(role(name));
        let changes = [insert("a"), insert("b"), Change::Delete(role("c")), insert("d")];
        let sql: Vec<String> = writes(Uuid::nil(), &changes).into_iter().map(|it| it.sql).collect();
        assert_eq!(
            sql,
            [
                "insert into roles (tenant_id, id, name, version) values ($1, $2, $3, $4), ($5, $6, $7, $8)",
                "with met as (delete from roles where tenant_id = $1 and id = $2 and version = $3 returning 1) \
                 select vetplan_expect(count(*), 1) from met",
                "insert into roles (tenant_id, id, name, version) values ($1, $2, $3, $4)",
            ]
        );
    }

    #[test]
    fn rows_are_split_where_the_protocol_counts_no_further() {
        let row = role("a");
        let rows = vec![&row; PARAMETERS / 4 + 1];
        assert_eq!(inserts(Uuid::nil(), &rows).iter().map(|it| it.params.len()).collect::<Vec<_>>(), [65_532, 4]);
    }
}
