//! A migrated database is what the declarations say, column by column.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::collections::BTreeMap;

use tokio_postgres::Client;
use vet_core::{
    domain::SCHEMA,
    kernel::cell::ColumnKind,
    schema::{
        EntityDef, FieldDef, OnDelete,
        project::{default_sql, sql_type},
    },
};
use vet_tests::{
    database::migrated_database,
    postgres::{TestDatabase, connected_as_superuser},
};

/// What the catalogue answers, line by line, against what the declarations say.
async fn compare(query: &str, expected: impl Iterator<Item = String>) {
    let database = migrated_database().await;
    let client = connected_as_superuser(&database).await;
    let found = lines(&client, query).await;
    let mut expected: Vec<String> = expected.collect();
    expected.sort();
    for (line, other) in found.iter().zip(&expected) {
        assert_eq!(line, other, "the database, and the declaration");
    }
    assert_eq!(found.len(), expected.len(), "{:?} {:?}", found.last(), expected.last());
}

async fn lines(client: &Client, query: &str) -> Vec<String> {
    let rows = client.query(query, &[]).await.unwrap();
    let mut lines: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    lines.sort();
    lines
}

fn tables() -> impl Iterator<Item = &'static EntityDef> {
    SCHEMA.all_tables()
}

/// Tables of ours: partitions are looked at apart, and so is the record of migrations.
const OURS: &str = "n.nspname = 'public' and not c.relispartition and c.relname <> 'vetplan_migrations'";

#[tokio::test]
async fn columns_are_as_declared() {
    let expected = tables().flat_map(|def| {
        def.fields.iter().enumerate().map(|(at, field)| {
            let collation = if is_text(field) { "C" } else { "-" };
            let null = if field.nullable { "null" } else { "not null" };
            let default = default_sql(field).map_or_else(|| "-".to_owned(), |sql| stored_default(field, &sql));
            format!("{}.{:03} {} {} {collation} {null} {default}", def.table, at + 1, field.name, sql_type(field.kind))
        })
    });
    let query = format!(
        "select format('%s.%s %s %s %s %s %s', c.relname, to_char(a.attnum, 'FM000'), a.attname,
                       format_type(a.atttypid, a.atttypmod), coalesce(l.collname, '-'),
                       case when a.attnotnull then 'not null' else 'null' end,
                       coalesce(pg_get_expr(d.adbin, d.adrelid), '-'))
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         left join pg_collation l on l.oid = a.attcollation
         where {OURS} and c.relkind in ('r', 'p')"
    );
    compare(&query, expected).await;
}

fn is_text(field: &FieldDef) -> bool {
    matches!(field.kind, ColumnKind::Text | ColumnKind::Choice(_))
}

/// A default as the catalogue prints it back.
fn stored_default(field: &FieldDef, sql: &str) -> String {
    match field.kind {
        ColumnKind::Text | ColumnKind::Choice(_) => format!("{sql}::text"),
        _ if sql.contains("pg_current_xact_id") => "((pg_current_xact_id())::text)::bigint".to_owned(),
        ColumnKind::Decimal { .. } if sql.starts_with('\'') => format!("{sql}::numeric"),
        _ => sql.to_owned(),
    }
}

#[tokio::test]
async fn primary_keys_are_as_declared() {
    let expected = tables().map(|def| {
        let month = if def.monthly { ", created_at" } else { "" };
        format!("{} {} PRIMARY KEY (tenant_id, id{month})", def.table, def.key_name())
    });
    compare(&constraints('p'), expected).await;
}

#[tokio::test]
async fn references_are_as_declared() {
    let expected = tables().flat_map(|def| {
        def.fields.iter().filter_map(move |field| {
            let reference = field.references?;
            let rule = match reference.on_delete {
                OnDelete::Cascade | OnDelete::CascadeOnPurge => " ON DELETE CASCADE".to_owned(),
                OnDelete::SetNull => format!(" ON DELETE SET NULL ({})", field.name),
                OnDelete::Restrict => " ON DELETE RESTRICT".to_owned(),
            };
            Some(format!(
                "{} {} FOREIGN KEY (tenant_id, {}) REFERENCES {}(tenant_id, id){rule} DEFERRABLE INITIALLY DEFERRED",
                def.table,
                def.reference_name(field),
                field.name,
                reference.table
            ))
        })
    });
    compare(&constraints('f'), expected).await;
}

fn constraints(kind: char) -> String {
    format!(
        "select format('%s %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
         from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
         where {OURS} and k.contype = '{kind}'"
    )
}

/// That each is there, and valid. The catalogue prints what it says in words of its own; whether that
/// means the same is judged over random rows in `postgres_checks.rs`.
#[tokio::test]
async fn checks_are_as_declared() {
    let expected = tables().flat_map(|def| {
        let checks = def.checks.iter().filter(|check| !check.engine_only).map(|check| def.check_name(check));
        let choices = def.fields.iter().filter(|field| matches!(field.kind, ColumnKind::Choice(_)));
        checks
            .chain(choices.map(|field| def.choice_name(field)))
            .map(|name| format!("{} {name} t", def.table))
            .collect::<Vec<_>>()
    });
    let query = format!(
        "select format('%s %s %s', c.relname, k.conname, k.convalidated)
         from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
         where {OURS} and k.contype = 'c'"
    );
    compare(&query, expected).await;
}

#[tokio::test]
async fn unique_rules_are_as_declared() {
    let expected = tables().flat_map(|def| {
        def.uniques.iter().map(move |unique| {
            let month = if def.monthly && unique.only.is_none() { ", created_at" } else { "" };
            format!(
                "{} {} (tenant_id, {}{month}) nulls equal: {} partial: {}",
                def.table,
                def.unique_name(unique),
                unique.columns.join(", "),
                if unique.nulls_equal { "t" } else { "f" },
                if unique.only.is_some() { "t" } else { "f" },
            )
        })
    });
    // A short name means one practice in the whole installation, because it comes before any tenant.
    let everywhere = "tenants tenants__slug_everywhere (slug) nulls equal: f partial: f".to_owned();
    let expected = expected.chain([everywhere]);
    let query = format!(
        "select format('%s %s (%s) nulls equal: %s partial: %s', c.relname, x.relname,
                       (select string_agg(pg_get_indexdef(i.indexrelid, at, true), ', ' order by at)
                        from generate_series(1, i.indnkeyatts) at), i.indnullsnotdistinct, i.indpred is not null)
         from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
         join pg_namespace n on n.oid = c.relnamespace
         where {OURS} and i.indisunique and not i.indisprimary and i.indisvalid"
    );
    compare(&query, expected).await;
}

#[tokio::test]
async fn overlaps_are_excluded_as_declared() {
    let expected = tables().flat_map(|def| def.overlaps.iter().map(move |overlap| (def, overlap))).map(|(def, it)| {
        format!(
            "{} {} EXCLUDE USING gist (tenant_id WITH =, {} WITH =, tstzrange({}, {}) WITH &&)",
            def.table,
            def.overlap_name(it),
            it.of,
            it.from,
            it.until
        )
    });
    let query = format!(
        "select split_part(format('%s %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)), ' WHERE ', 1)
         from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
         where {OURS} and k.contype = 'x'"
    );
    compare(&query, expected).await;
}

#[tokio::test]
async fn indexes_are_as_declared() {
    let expected = tables().flat_map(|def| {
        let name = move |columns: &[&str]| format!("{} (tenant_id, {})", def.table, columns.join(", "));
        def.all_indexes()
            .into_iter()
            .map(move |index| format!("{} on {}", def.index_name(&index), name(index.columns)))
            .collect::<Vec<_>>()
    });
    let query = format!(
        "select format('%s on %s (%s)', x.relname, c.relname,
                       (select string_agg(pg_get_indexdef(i.indexrelid, at, true), ', ' order by at)
                        from generate_series(1, i.indnkeyatts) at))
         from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
         join pg_namespace n on n.oid = c.relnamespace join pg_am m on m.oid = x.relam
         where {OURS} and not i.indisunique and m.amname = 'btree' and i.indisvalid and i.indpred is null"
    );
    compare(&query, expected).await;
}

/// Forced on every table, partitions included, and with the two policies on each table.
#[tokio::test]
async fn security_is_forced_everywhere() {
    let database = migrated_database().await;
    let client = connected_as_superuser(&database).await;
    let open = lines(
        &client,
        "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'vetplan_migrations'
           and not (c.relrowsecurity and c.relforcerowsecurity)",
    )
    .await;
    assert!(open.is_empty(), "{open:?}");

    let tenant = "(tenant_id = ( SELECT (NULLIF(current_setting('vetplan.tenant'::text, true), ''::text))::uuid AS \
                  \"nullif\"))";
    let expected = tables().flat_map(|def| {
        let table = def.table;
        [
            format!("{table} {table}__tenant PERMISSIVE {{public}} ALL {tenant} {tenant}"),
            format!("{table} {table}__operator PERMISSIVE {{vetplan_ops}} ALL true true"),
        ]
    });
    // The one question that is asked before it is clear whose rows are meant, by a function of the owner.
    let by_slug = "tenants tenants__by_slug PERMISSIVE {vetplan_owner} SELECT true ".to_owned();
    let expected = expected.chain([by_slug]);
    compare(
        "select format('%s %s %s %s %s %s %s', tablename, policyname, permissive, roles, cmd, qual, with_check)
         from pg_policies where schemaname = 'public'",
        expected,
    )
    .await;
}

#[tokio::test]
async fn roles_may_do_what_is_declared_and_nothing_else() {
    let expected = tables().flat_map(|def| {
        let app = match (def.append_only, def.hard_delete()) {
            (true, _) => "INSERT, SELECT",
            (false, false) => "INSERT, SELECT, UPDATE",
            (false, true) => "DELETE, INSERT, SELECT, UPDATE",
        };
        [
            format!("{} vetplan_app {app}", def.table),
            format!("{} vetplan_ops DELETE, INSERT, SELECT, UPDATE", def.table),
        ]
    });
    // Partitions are reached through their table alone.
    compare(
        "select format('%s %s %s', table_name, grantee, string_agg(privilege_type, ', ' order by privilege_type))
         from information_schema.role_table_grants
         where table_schema = 'public' and grantee <> 'vetplan_owner' and table_name <> 'vetplan_migrations'
         group by table_name, grantee",
        expected,
    )
    .await;
    let owners = "select distinct tableowner::text from pg_tables where schemaname = 'public'";
    compare(owners, ["vetplan_owner".to_owned()].into_iter()).await;
    let database = migrated_database().await;
    let app = database.connect(vet_server::cluster::Role::App).await;
    for statement in [
        "create table pets ()",
        "create schema pets",
        "drop table roles",
        "alter table roles disable row level security",
    ] {
        assert!(app.batch_execute(statement).await.is_err(), "{statement}");
    }
}

#[tokio::test]
async fn triggers_are_as_declared() {
    let expected = tables().flat_map(|def| {
        let table = def.table;
        let files = def.file_columns().next().map(|_| format!("{table} {table}__files vetplan_follow_files 29"));
        let mut triggers = if def.append_only {
            vec![
                format!("{table} {table}__append_only vetplan_refuse_change 27"),
                format!("{table} {table}__never_emptied vetplan_refuse_change 34"),
            ]
        } else {
            vec![format!("{table} {table}__touch vetplan_touch 19")]
        };
        triggers.extend(files);
        triggers
    });
    // The numbers: 1 each row, 2 before, 4 insert, 8 delete, 16 update, 32 truncate.
    let query = format!(
        "select format('%s %s %s %s', c.relname, t.tgname, p.proname, t.tgtype)
         from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
         join pg_proc p on p.oid = t.tgfoid where {OURS} and not t.tgisinternal and t.tgenabled = 'O'"
    );
    compare(&query, expected).await;
}

#[tokio::test]
async fn comments_are_as_declared() {
    let expected = tables().flat_map(|def| {
        let columns = def.fields.iter().filter(|field| !field.doc.is_empty());
        std::iter::once(format!("{} {}", def.table, def.doc))
            .chain(columns.map(|field| format!("{}.{} {}", def.table, field.name, field.doc)))
            .collect::<Vec<_>>()
    });
    let query = format!(
        "select format('%s%s %s', c.relname, coalesce('.' || a.attname, ''), s.description)
         from pg_description s join pg_class c on c.oid = s.objoid and s.classoid = 'pg_class'::regclass
         join pg_namespace n on n.oid = c.relnamespace
         left join pg_attribute a on a.attrelid = c.oid and a.attnum = s.objsubid and s.objsubid > 0
         where {OURS} and c.relkind in ('r', 'p')"
    );
    compare(&query, expected).await;
}

#[tokio::test]
async fn the_audit_log_has_a_year_of_partitions_and_one_for_strays() {
    let database: TestDatabase = migrated_database().await;
    let client = connected_as_superuser(&database).await;
    let found = lines(
        &client,
        "select format('%s %s', relname, pg_get_expr(relpartbound, oid)) from pg_class
         where relispartition and relkind = 'r'",
    )
    .await;
    let bounds: BTreeMap<&str, &str> = found.iter().filter_map(|line| line.split_once(' ')).collect();
    assert_eq!(bounds.len(), 15, "the last month, this one, twelve ahead, and the rest: {bounds:?}");
    assert_eq!(bounds["audit_logs_default"], "DEFAULT");
    let this_month: String =
        client.query_one("select to_char(now() at time zone 'UTC', 'YYYY_MM')", &[]).await.unwrap().get(0);
    assert!(bounds.contains_key(format!("audit_logs_{this_month}").as_str()));
}
