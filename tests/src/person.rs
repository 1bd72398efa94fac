//! Somebody with a row in every table that can tell of a client, made from the declaration: every column
//! about a person holds a value that stands nowhere else.

use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, retention::kin::is_about_clients},
    engine::{Clock, failed},
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
        time::Instant,
    },
    schema::{EntityDef, FieldDef, Row, Shape, Values},
};

use crate::{
    practice::{Practice, id},
    rows::with_ids,
};

/// The tables that can tell of a client, each after those it refers to.
#[must_use]
pub fn tables() -> Vec<&'static EntityDef> {
    let system = ["legal_holds", "privacy_requests", "emergency_consents", "client_merges"];
    let mut left: Vec<_> = SCHEMA.all_tables().filter(|def| is_about_clients(&SCHEMA, def, 0)).collect();
    left.retain(|def| !system.contains(&def.table));
    let mut sorted: Vec<&'static EntityDef> = Vec::new();
    while !left.is_empty() {
        let waits = |def: &EntityDef| {
            let needs = def.fields.iter().filter(|field| !field.nullable).filter_map(|field| field.references);
            let waiting: Vec<_> = left.iter().map(|def| def.table).collect();
            needs.into_iter().any(|reference| reference.table != def.table && waiting.contains(&reference.table))
        };
        let next = left.iter().position(|def| !waits(def)).unwrap_or(0);
        sorted.push(left.remove(next));
    }
    sorted
}

/// The id of somebody's row of a table.
#[must_use]
pub fn row_of(person: &str, table: &str) -> Uuid {
    id(&format!("{person}:{table}"))
}

/// What stands in a column about a person, and nowhere else.
#[must_use]
pub fn secret(person: &str, table: &str, column: &str) -> String {
    format!("secret-{person}-{table}.{column}")
}

/// Puts a row of every such table but these, as written at that moment.
///
/// # Panics
/// When a row would break a condition of its table.
pub fn put_all(practice: &mut Practice, person: &str, at: Instant, except: &[&str]) {
    let mut wrong = Vec::new();
    let now = std::mem::replace(&mut practice.now, at);
    for def in tables().into_iter().filter(|def| !except.contains(&def.table)) {
        let row = row(practice, def, person, at);
        wrong.extend(
            failed(&row, Clock::utc(practice.now)).iter().map(|wrong| format!("{}: {}", def.table, wrong.code)),
        );
        wrong.extend((!row.is_sound()).then(|| format!("{} is not sound", def.table)));
        practice.store.put(practice.actor.tenant, row);
    }
    practice.now = now;
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn row(practice: &Practice, def: &'static EntityDef, person: &str, at: Instant) -> Row {
    let mut row = practice.blank_row(def);
    row.set("id", Cell::Uuid(row_of(person, def.table)));
    for field in def.fields.iter().filter(|field| !["id", "tenant_id", "deleted_at"].contains(&field.name)) {
        if let Some(cell) = cell(&row, field, def, person, at) {
            row.set(field.name, cell);
        }
    }
    for (table, columns) in FITTING {
        if *table == def.table {
            let json = Json::parse(&with_ids(columns)).unwrap_or_else(|error| panic!("{error}: {columns}"));
            row = row.patched(&vet_core::engine::read_row(def, &json, &mut Vec::new()));
        }
    }
    row
}

/// What the conditions of a table ask for beside.
const FITTING: &[(&str, &str)] =
    &[("payments", r#"{"card_last4":null}"#), ("estimates", r#"{"converted_to_invoice_id":null}"#)];

fn cell(row: &Row, field: &FieldDef, def: &EntityDef, person: &str, at: Instant) -> Option<Cell> {
    if let Some(reference) = field.references {
        let own = SCHEMA.table(reference.table).is_some_and(|whole| is_about_clients(&SCHEMA, whole, 0));
        let another = reference.table == def.table || field.name == "related_client_id";
        return match (own, another, field.nullable) {
            (true, false, _) => Some(Cell::Uuid(row_of(person, reference.table))),
            (_, _, true) => None,
            (_, true, _) => Some(Cell::Uuid(id("related"))),
            _ => Some(Cell::Uuid(row_of(person, reference.table))),
        };
    }
    let told = secret(person, def.table, field.name);
    let ends = ["until", "end", "expir", "check_out"].iter().any(|word| field.name.contains(word));
    let at = if ends { at + chrono::TimeDelta::days(1) } else { at };
    let needed = !field.nullable && row.cell(field.name).is_null();
    match field.kind {
        ColumnKind::Instant if ["created_at", "updated_at"].contains(&field.name) => Some(Cell::Instant(at)),
        ColumnKind::Text if field.sensitivity.pii || field.sealed => Some(Cell::Text(told)),
        ColumnKind::Json if field.sensitivity.pii => Some(Cell::Json(tree(field.shape, &told))),
        ColumnKind::Text if field.series.is_some() => Some(Cell::Text(format!("N-{person}"))),
        ColumnKind::Instant if field.name == "administered_at" => Some(Cell::Instant(at)),
        _ if !needed => None,
        ColumnKind::Text => Some(Cell::Text(format!("plain-{person}"))),
        ColumnKind::Json => Some(Cell::Json(tree(field.shape, "plain"))),
        ColumnKind::Choice(list) => Some(Cell::Text((*list.values.first()?).to_owned())),
        ColumnKind::Uuid => Some(Cell::Uuid(row_of(person, field.name))),
        ColumnKind::Boolean => Some(Cell::Bool(false)),
        ColumnKind::Integer | ColumnKind::Bigint => Some(Cell::Int(1)),
        ColumnKind::Decimal { scale, .. } => {
            let mut one = rust_decimal::Decimal::ONE;
            one.rescale(scale.into());
            Some(Cell::Decimal(one))
        }
        ColumnKind::Date => Some(Cell::Date(at.date_naive())),
        ColumnKind::Time => Some(Cell::Time(at.time())),
        ColumnKind::Instant => Some(Cell::Instant(at)),
    }
}

fn tree(shape: Option<&Shape>, told: &str) -> Json {
    match shape {
        Some(Shape::List(_)) => Json::List(vec![Json::from(told)]),
        _ => Json::map([("entry", Json::from(told))]),
    }
}
