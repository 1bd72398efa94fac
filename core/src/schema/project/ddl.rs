//! The data model as PostgreSQL 15 DDL: one script that loads into an empty database.
//!
//! Every key leads with the tenant, so that a row can never refer to another tenant's, and row-level
//! security is forced on every table by a setting that is local to the transaction.

use std::fmt::Write as _;

use super::sql::{default_sql, expression, literal, sql_type};
use crate::{
    kernel::cell::ColumnKind,
    schema::{EntityDef, FieldDef, OnDelete, Schema},
};

/// The tenant of the transaction, read once per statement.
const TENANT: &str = "(select nullif(current_setting('vetplan.tenant', true), '')::uuid)";

/// The roles that own, use and look after the database. Can be repeated, and run in several
/// databases of a cluster at once; takes a superuser.
pub const ROLES: &str = include_str!("roles.sql");

/// What tables have in common: extensions and the functions behind the triggers.
pub const PRELUDE: &str = include_str!("prelude.sql");

/// What needs the tables: functions that a request may use before it is clear whose it is.
pub const EPILOGUE: &str = include_str!("epilogue.sql");

/// The whole script.
#[must_use]
pub fn script(schema: &Schema) -> String {
    format!("{ROLES}\n{}", tables(schema))
}

/// The script without the roles, as a migration applies it.
#[must_use]
pub fn tables(schema: &Schema) -> String {
    let mut out = String::from(PRELUDE);
    for def in schema.all_tables() {
        table(&mut out, def);
    }
    out.push_str("\n-- References, once every table is there.\n");
    for def in schema.all_tables() {
        references(&mut out, def);
    }
    for def in schema.all_tables() {
        let _ = write!(out, "\n-- {}: indexes, security, triggers, comments.\n", def.table);
        indexes(&mut out, def);
        security(&mut out, def);
        triggers(&mut out, def);
        files(&mut out, def);
        comments(&mut out, def);
    }
    out.push('\n');
    out.push_str(EPILOGUE);
    out.push_str("\nselect vetplan_add_audit_partitions(12);\n");
    out
}

/// The columns that hold for rows of one moment in a table that is split by month.
fn partition_key(def: &EntityDef) -> &'static str {
    if def.monthly { ", created_at" } else { "" }
}

fn table(out: &mut String, def: &EntityDef) {
    let key = partition_key(def);
    let mut lines: Vec<String> = def.fields.iter().map(column).collect();
    lines.push(format!("constraint {} primary key (tenant_id, id{key})", def.key_name()));
    lines.extend(def.fields.iter().filter_map(|field| choice(def, field)));
    for check in def.checks.iter().filter(|check| !check.engine_only) {
        lines.push(format!("constraint {} check ({})", def.check_name(check), expression(&check.holds)));
    }
    for unique in def.uniques.iter().filter(|unique| unique.only.is_none()) {
        let nulls = if unique.nulls_equal { " nulls not distinct" } else { "" };
        let columns = unique.columns.join(", ");
        lines.push(format!("constraint {} unique{nulls} (tenant_id, {columns}{key})", def.unique_name(unique)));
    }
    for overlap in def.overlaps {
        lines.push(format!(
            "constraint {} exclude using gist (tenant_id with =, {} with =, tstzrange({}, {}) with &&) where ({})",
            def.overlap_name(overlap),
            overlap.of,
            overlap.from,
            overlap.until,
            expression(&overlap.only)
        ));
    }
    let partition = if def.monthly { " partition by range (created_at)" } else { "" };
    let _ = write!(out, "\ncreate table {} (\n  {}\n){partition};\n", def.table, lines.join(",\n  "));
}

fn column(field: &FieldDef) -> String {
    let collation = match field.kind {
        ColumnKind::Text | ColumnKind::Choice(_) => " collate \"C\"",
        _ => "",
    };
    let null = if field.nullable { "" } else { " not null" };
    let default = default_sql(field).map(|value| format!(" default {value}")).unwrap_or_default();
    format!("{} {}{collation}{null}{default}", field.name, sql_type(field.kind))
}

fn choice(def: &EntityDef, field: &FieldDef) -> Option<String> {
    let ColumnKind::Choice(list) = field.kind else { return None };
    let values: Vec<String> = list.values.iter().map(|value| literal(value)).collect();
    Some(format!("constraint {} check ({} in ({}))", def.choice_name(field), field.name, values.join(", ")))
}

/// References are judged when the transaction ends, so that the rows of one command may come in any
/// order.
fn references(out: &mut String, def: &EntityDef) {
    for field in def.fields {
        let Some(reference) = field.references else { continue };
        let rule = match reference.on_delete {
            OnDelete::Cascade | OnDelete::CascadeOnPurge => "cascade".to_owned(),
            OnDelete::SetNull => format!("set null ({})", field.name),
            OnDelete::Restrict => "restrict".to_owned(),
        };
        let _ = writeln!(
            out,
            "alter table {} add constraint {} foreign key (tenant_id, {}) references {} (tenant_id, id) on delete {rule}
  deferrable initially deferred;",
            def.table,
            def.reference_name(field),
            field.name,
            reference.table,
        );
    }
}

fn indexes(out: &mut String, def: &EntityDef) {
    for unique in def.uniques {
        let Some(only) = unique.only else { continue };
        let nulls = if unique.nulls_equal { " nulls not distinct" } else { "" };
        let _ = writeln!(
            out,
            "create unique index {} on {} (tenant_id, {}){nulls} where {};",
            def.unique_name(unique),
            def.table,
            unique.columns.join(", "),
            expression(only)
        );
    }
    for index in def.all_indexes() {
        let columns = index.columns.join(", ");
        let _ = writeln!(out, "create index {} on {} (tenant_id, {columns});", def.index_name(&index), def.table);
    }
}

fn security(out: &mut String, def: &EntityDef) {
    let table = def.table;
    let _ = write!(
        out,
        "alter table {table} enable row level security;
alter table {table} force row level security;
create policy {table}__tenant on {table} using (tenant_id = {TENANT}) with check (tenant_id = {TENANT});
create policy {table}__operator on {table} to vetplan_ops using (true) with check (true);
"
    );
    let verbs = match (def.append_only, def.hard_delete()) {
        (true, _) => "select, insert",
        (false, false) => "select, insert, update",
        (false, true) => "select, insert, update, delete",
    };
    let _ = writeln!(out, "grant {verbs} on {table} to vetplan_app;");
    let _ = writeln!(out, "grant select, insert, update, delete on {table} to vetplan_ops;");
}

fn triggers(out: &mut String, def: &EntityDef) {
    let table = def.table;
    if def.append_only {
        let _ = write!(
            out,
            "create trigger {table}__append_only before update or delete on {table}
  for each row execute function vetplan_refuse_change();
create trigger {table}__never_emptied before truncate on {table}
  for each statement execute function vetplan_refuse_change();
"
        );
    } else {
        let _ = writeln!(
            out,
            "create trigger {table}__touch before update on {table} for each row execute function vetplan_touch();"
        );
    }
}

/// Whatever names a file, or names it no more, is followed in the row of the file.
fn files(out: &mut String, def: &EntityDef) {
    let columns: Vec<&str> = def.file_columns().collect();
    if columns.is_empty() {
        return;
    }
    let (table, listed) = (def.table, columns.join(", "));
    let names: Vec<String> = columns.iter().map(|name| literal(name)).collect();
    let _ = writeln!(
        out,
        "create trigger {table}__files after insert or delete or update of {listed} on {table}
  for each row execute function vetplan_follow_files({});",
        names.join(", ")
    );
}

fn comments(out: &mut String, def: &EntityDef) {
    let _ = writeln!(out, "comment on table {} is {};", def.table, literal(def.doc));
    for field in def.fields.iter().filter(|field| !field.doc.is_empty()) {
        let _ = writeln!(out, "comment on column {}.{} is {};", def.table, field.name, literal(field.doc));
    }
}
