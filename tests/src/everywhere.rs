//! Rows in every table, past all commands: enough of them that each table has some of each clinic and each
//! owner, with references to rows that are there.

use std::collections::BTreeMap;

use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    engine::{At, Clock, read_row},
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
        time::Instant,
    },
    schema::{EntityDef, FieldDef, Row, Values},
};

use crate::{
    practice::Practice,
    random_rows::{Dice, constants, value},
};

/// The ids of rows, table by table.
pub type Ids = BTreeMap<&'static str, Vec<Uuid>>;

/// Tables whose rows say what somebody may do. What is put into them is about made-up roles alone.
const OF_ROLES: [&str; 4] = ["roles", "permissions", "role_permissions", "user_roles"];

/// The id of the so many-th made-up row of a table; the same in every tenant.
#[must_use]
pub fn made_up(def: &EntityDef, number: u64) -> Uuid {
    let table = SCHEMA.tables().position(|known| known.table == def.table).unwrap_or(99) as u128;
    Uuid::from_u128(0x0190_5555_0000_7000_8000_0000_0000_0000 | (table << 32) | u128::from(number))
}

/// Puts the rows of those numbers into each table of a tenant, past triggers and references, which are kept all
/// the same; `there` are rows of the tenant to refer to beside. Returns how many each table took.
///
/// # Panics
/// When a table takes none at all, which fails the test.
pub async fn fill(
    superuser: &Client,
    tenant: Uuid,
    numbers: std::ops::Range<u64>,
    there: &Ids,
    now: Instant,
) -> BTreeMap<&'static str, u64> {
    let run = async |sql: &str| superuser.batch_execute(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    run("set session_replication_role = replica").await;
    let mut practice = Practice::default();
    practice.now = now;
    let mut taken = BTreeMap::new();
    for def in SCHEMA.tables() {
        let mut dice = Dice::named(&format!("{tenant} {} {}", def.table, numbers.start));
        let rows: Vec<Json> = numbers
            .clone()
            .map(|number| {
                let mut row = sound_row(&practice, def, number, &numbers, there, &mut dice);
                // In a database these stand encrypted, which what is put in past the store is not.
                def.fields.iter().filter(|field| field.sealed).for_each(|field| row.set(field.name, Cell::Null));
                row.to_json()
            })
            .collect();
        let columns = def.fields.iter().map(|field| field.name).filter(|name| *name != "tenant_id");
        let columns: Vec<&str> = columns.collect();
        let columns = columns.join(", ");
        let insert = format!(
            "insert into {table} (tenant_id, {columns}) select '{tenant}'::uuid, {columns}
             from jsonb_populate_recordset(null::{table}, $1::text::jsonb) on conflict do nothing",
            table = def.table
        );
        let count = superuser.execute(&insert, &[&Json::List(rows).to_string()]).await;
        let count = count.unwrap_or_else(|error| panic!("{}: {:?}", def.table, error.as_db_error()));
        assert!(count > 0, "{} takes no row", def.table);
        taken.insert(def.table, count);
    }
    run("set session_replication_role = default").await;
    taken
}

/// A row that fulfils all conditions of its table.
fn sound_row(
    practice: &Practice,
    def: &'static EntityDef,
    number: u64,
    numbers: &std::ops::Range<u64>,
    there: &Ids,
    dice: &mut Dice,
) -> Row {
    for turn in 0..20_000 {
        let mut row = practice.blank_row(def);
        for field in def.fields {
            if let Some(cell) = cell(def, field, &row, (number, turn), numbers, there, dice, practice.now) {
                row.set(field.name, cell);
            }
        }
        row.set("id", Cell::Uuid(made_up(def, number)));
        // What no store would take, such as an object that is none, is left out; what cannot be is a file.
        let mut mistakes = Vec::new();
        read_row(def, &row.to_json(), &mut mistakes);
        for mistake in mistakes {
            let may_be_empty = def.field(&mistake.path).is_some_and(|field| field.nullable);
            let file = || Cell::Text(format!("file:{}", "0".repeat(64)));
            row.set(&mistake.path, if may_be_empty { Cell::Null } else { file() });
        }
        let at = At { row: &row, clock: Clock::utc(practice.now) };
        if def.checks.iter().all(|check| check.holds.truth(&at) != Some(false)) {
            return row;
        }
    }
    panic!("no row fulfils the conditions of {}", def.table)
}

/// What stands in a column; none where the default does.
#[allow(clippy::too_many_arguments, reason = "everything that a value hangs on")]
fn cell(
    def: &EntityDef,
    field: &FieldDef,
    row: &Row,
    (number, turn): (u64, u64),
    numbers: &std::ops::Range<u64>,
    there: &Ids,
    dice: &mut Dice,
    now: Instant,
) -> Option<Cell> {
    let is_empty = row.cell(field.name).is_null();
    if let Some(reference) = field.references {
        let must = !field.nullable;
        return (must || dice.below(4) > 0).then(|| {
            let target = SCHEMA.table(reference.table)?;
            let real = there.get(reference.table).filter(|_| !OF_ROLES.contains(&def.table));
            match real {
                Some(real) if !real.is_empty() && dice.below(2) == 0 => Some(Cell::Uuid(*dice.pick(real))),
                _ => Some(Cell::Uuid(made_up(target, numbers.start + dice.below(numbers.end - numbers.start)))),
            }
        })?;
    }
    let in_unique = def.uniques.iter().any(|unique| unique.columns.contains(&field.name));
    match field.kind {
        ColumnKind::Text if field.series.is_some() => Some(Cell::Text(format!("M-{number}"))),
        ColumnKind::Text if (in_unique || is_empty && !field.nullable) && turn % 2 == 0 => {
            Some(Cell::Text(format!("made up {number}")))
        }
        // What may be empty is filled now and then, unless that keeps breaking the conditions.
        _ if is_empty && (!field.nullable || dice.below(if turn < 50 { 4 } else { 12 }) == 0) => {
            Some(value(field, dice, now, &constants(def)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_rows_that_fulfil_its_conditions() {
        let practice = Practice::default();
        for def in SCHEMA.tables() {
            let mut dice = Dice::named(def.table);
            for number in 0..5 {
                let row = sound_row(&practice, def, number, &(0..5), &Ids::new(), &mut dice);
                assert_eq!(row.cell("id"), &Cell::Uuid(made_up(def, number)));
            }
        }
    }
}
