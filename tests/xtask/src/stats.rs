//! `cargo xtask schema stats`: what a database has beside what is declared.

use anyhow::{Context, Result, bail};
use vet_core::{domain::SCHEMA, kernel::cell::ColumnKind, schema::EntityDef};
use vet_server::cluster::connect;

/// How many of each there are in the catalogue. Partitions are parts of their table, and the record of
/// migrations is nobody's declaration.
const CATALOGUE: &str = "
with ours as (
  select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> 'vetplan_migrations'
), keys as (
  select i.indisunique, i.indisprimary, m.amname from pg_index i join ours on ours.oid = i.indrelid
  join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
)
select (select count(*) from ours),
       (select count(*) from pg_attribute a join ours on ours.oid = a.attrelid
        where a.attnum > 0 and not a.attisdropped),
       (select count(*) from pg_constraint k join ours on ours.oid = k.conrelid where k.contype = 'f'),
       (select count(*) from keys where indisunique and not indisprimary),
       (select count(*) from pg_constraint k join ours on ours.oid = k.conrelid where k.contype = 'c'),
       (select count(*) from pg_constraint k join ours on ours.oid = k.conrelid where k.contype = 'x'),
       (select count(*) from keys where not indisunique and amname = 'btree'),
       (select count(*) from pg_policies where schemaname = 'public')";

type Counted = (&'static str, fn(&EntityDef) -> usize);

/// The same, read off the declarations, in the same order.
const DECLARED: [Counted; 8] = [
    ("tables", |_| 1),
    ("columns", |def| def.fields.len()),
    ("foreign keys", |def| def.fields.iter().filter(|field| field.references.is_some()).count()),
    ("unique rules", |def| def.uniques.len()),
    ("checks", |def| checks(def) + choices(def)),
    ("exclusions", |def| def.overlaps.len()),
    ("indexes", |def| def.all_indexes().len()),
    ("policies", |_| 2),
];

fn checks(def: &EntityDef) -> usize {
    def.checks.iter().filter(|check| !check.engine_only).count()
}

fn choices(def: &EntityDef) -> usize {
    def.fields.iter().filter(|field| matches!(field.kind, ColumnKind::Choice(_))).count()
}

/// Prints both.
///
/// # Errors
/// When the database cannot be asked, or has less than is declared.
pub(crate) fn print(database: &str) -> Result<()> {
    let found = counts(database)?;
    println!("{:<14}{:>10}{:>10}", "", "database", "declared");
    let mut short = Vec::new();
    for ((name, count), found) in DECLARED.iter().zip(found) {
        let declared: usize = SCHEMA.all_tables().map(count).sum();
        println!("{name:<14}{found:>10}{declared:>10}");
        if found < declared {
            short.push(*name);
        }
    }
    if !short.is_empty() {
        bail!("the database has fewer {} than are declared", short.join(", "));
    }
    Ok(())
}

fn counts(database: &str) -> Result<Vec<usize>> {
    let config = database.parse().context("this is not the address of a database")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let row = runtime.block_on(async { connect(&config).await?.query_one(CATALOGUE, &[]).await });
    let row = row.context("the database cannot be asked")?;
    (0..DECLARED.len()).map(|at| Ok(usize::try_from(row.try_get::<_, i64>(at)?)?)).collect()
}
