//! Conditions mean the same in the database and in the engine: checks, the rows of partial rules, the
//! rows of overlaps; each over a thousand random rows of its table.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::collections::{BTreeMap, BTreeSet};

use tokio_postgres::Client;
use vet_core::{
    domain::SCHEMA,
    engine::{At, Clock},
    kernel::{cell::ColumnKind, json::Json, time::Instant},
    schema::{EntityDef, Expr, Row},
};
use vet_tests::{
    database::migrated_database,
    postgres::connected_as_superuser,
    random_rows::{Dice, random_row},
};

const ROWS: usize = 1_000;

/// The conditions as the database keeps them: table, name of the rule, text. The check of a choice is
/// told apart by its name.
const CONDITIONS: &str = "
select c.relname::text, k.conname::text, pg_get_expr(k.conbin, k.conrelid)
from pg_constraint k join pg_class c on c.oid = k.conrelid
where k.contype = 'c' and k.connamespace = 'public'::regnamespace and not c.relispartition
union all
select c.relname::text, x.relname::text, pg_get_expr(i.indpred, i.indrelid)
from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
where i.indpred is not null and c.relnamespace = 'public'::regnamespace";

#[tokio::test]
async fn the_database_and_the_engine_judge_alike() {
    let database = migrated_database().await;
    let client = connected_as_superuser(&database).await;
    // One transaction: `now()` stands still.
    client.batch_execute("begin").await.unwrap();
    let now: Instant = client.query_one("select now()", &[]).await.unwrap().get(0);
    let mut kept: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in client.query(CONDITIONS, &[]).await.unwrap() {
        kept.entry(row.get(0)).or_default().push((row.get(1), row.get(2)));
    }
    let mut one_sided = Vec::new();
    for def in SCHEMA.all_tables() {
        let declared = declared(def);
        let kept: Vec<_> =
            kept.remove(def.table).unwrap_or_default().into_iter().filter(|(name, _)| !is_choice(def, name)).collect();
        let names = |list: &mut dyn Iterator<Item = &String>| list.cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&mut kept.iter().map(|(name, _)| name)), names(&mut declared.keys()), "{}", def.table);

        let mut dice = Dice::named(def.table);
        let rows: Vec<Row> = (0..ROWS).map(|_| random_row(def, &mut dice, now)).collect();
        let judged = judged(&client, def, &kept, &rows).await;
        for (at, (name, _)) in kept.iter().enumerate() {
            let ours: Vec<Option<bool>> =
                rows.iter().map(|row| declared[name].truth(&At { row, clock: Clock::utc(now) })).collect();
            for ((row, ours), theirs) in rows.iter().zip(&ours).zip(&judged) {
                assert_eq!(*ours, theirs[at], "{name}, here and in the database: {}", row.to_json());
            }
            if !(ours.contains(&Some(true)) && ours.contains(&Some(false))) {
                one_sided.push(name.clone());
            }
        }
    }
    assert!(kept.is_empty(), "conditions of unknown tables: {kept:?}");
    assert!(one_sided.is_empty(), "the random rows do not try both sides of {one_sided:?}");
}

fn declared(def: &'static EntityDef) -> BTreeMap<String, &'static Expr> {
    let checks = def.checks.iter().filter(|check| !check.engine_only);
    let uniques = def.uniques.iter().filter_map(|unique| Some((def.unique_name(unique), unique.only?)));
    let overlaps = def.overlaps.iter().map(|overlap| (def.overlap_name(overlap), &overlap.only));
    checks.map(|check| (def.check_name(check), &check.holds)).chain(uniques).chain(overlaps).collect()
}

fn is_choice(def: &EntityDef, name: &str) -> bool {
    let mut choices = def.fields.iter().filter(|field| matches!(field.kind, ColumnKind::Choice(_)));
    choices.any(|field| def.choice_name(field) == name)
}

/// What the database says of each row under each condition: true, false or unknown.
async fn judged(
    client: &Client,
    def: &EntityDef,
    conditions: &[(String, String)],
    rows: &[Row],
) -> Vec<Vec<Option<bool>>> {
    if conditions.is_empty() {
        return vec![Vec::new(); rows.len()];
    }
    let sql: Vec<String> = conditions.iter().map(|(_, text)| format!("({text})")).collect();
    let query = format!(
        "select array[{}] from jsonb_populate_recordset(null::{table}, $1::text::jsonb) as {table}",
        sql.join(", "),
        table = def.table
    );
    let json = Json::List(rows.iter().map(Row::to_json).collect()).to_string();
    client.query(&query, &[&json]).await.unwrap().iter().map(|row| row.get(0)).collect()
}
