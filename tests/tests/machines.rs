//! Every pair of states of every status machine is judged as `golden/machines.txt` says: by the function
//! that judges moves, by the rule `status.move`, and by the generic command of the table.
//!
//! The list was written from the description of the machines, not from their declaration: a line
//! `table.column starts state` for each start, and `table.column from -> to` for each move, with
//! `by clock` or `derived` after it where no user makes it.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use vet_core::{
    domain::{SCHEMA, commands::ROW_RULES, rules::evaluate_json},
    engine::{Clock, Verb, judge_move, judge_start},
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
    },
    schema::{By, EntityDef, Machine, NULL_STATE, Need, Row, Writer},
};
use vet_tests::practice::{Practice, id, monday, wrongs};

const GOLDEN: &str = include_str!("../golden/machines.txt");

/// Who makes each listed move, by machine and states.
fn listed() -> BTreeMap<(&'static str, &'static str, &'static str), &'static str> {
    let moves = GOLDEN.lines().filter_map(|line| line.split_once(" -> "));
    let parsed = moves.map(|(left, right)| {
        let (machine, from) = left.split_once(' ').unwrap();
        let (to, by) = right.split_once(' ').unwrap_or((right, "user"));
        ((machine, from, to), by)
    });
    parsed.collect()
}

fn machines() -> Vec<(&'static EntityDef, &'static Machine)> {
    SCHEMA.tables().flat_map(|def| def.machines.iter().map(move |machine| (def, *machine))).collect()
}

/// Every value that the column can have, and every state that the machine names.
fn universe(def: &EntityDef, machine: &Machine) -> BTreeSet<&'static str> {
    let field = def.field(machine.column).unwrap();
    let mut states: BTreeSet<&'static str> = machine.states().into_iter().collect();
    if let ColumnKind::Choice(list) = field.kind {
        states.extend(list.values);
    }
    if field.nullable {
        states.insert(NULL_STATE);
    }
    states
}

/// Every machine with every pair of its states.
fn pairs() -> Vec<(&'static EntityDef, &'static Machine, &'static str, &'static str)> {
    let mut pairs = Vec::new();
    for (def, machine) in machines() {
        let states = universe(def, machine);
        for from in &states {
            pairs.extend(states.iter().map(|to| (def, machine, *from, *to)));
        }
    }
    pairs
}

/// The value of the column in a state; none for a state that is read from other columns.
fn cell(def: &EntityDef, machine: &Machine, state: &'static str) -> Option<Cell> {
    match def.field(machine.column).unwrap().kind {
        ColumnKind::Boolean => [("signed", false), ("revoked", true)]
            .into_iter()
            .find_map(|(name, flag)| (name == state).then_some(Cell::Bool(flag))),
        _ if state == NULL_STATE => Some(Cell::Null),
        _ => Some(Cell::Text(state.to_owned())),
    }
}

fn row(def: &'static EntityDef, machine: &Machine, cell: Cell) -> Row {
    let mut row = Row::new(def);
    row.set(machine.column, cell);
    row
}

#[test]
fn the_list_names_every_machine_and_270_moves() {
    let listed = listed();
    let named: BTreeSet<&str> = listed.keys().map(|(machine, _, _)| *machine).collect();
    let declared: BTreeSet<String> = machines().iter().map(|(_, machine)| machine.id()).collect();
    assert_eq!(named, declared.iter().map(String::as_str).collect());
    assert_eq!((named.len(), listed.len()), (29, 270));
}

#[test]
fn rows_begin_where_they_may() {
    for (def, machine) in machines() {
        for state in universe(def, machine) {
            let Some(cell) = cell(def, machine, state) else { continue };
            let may = GOLDEN.lines().any(|line| line == format!("{} starts {state}", machine.id()));
            let found = judge_start(machine, &row(def, machine, cell)).map(|violation| violation.code);
            assert_eq!(found, (!may).then_some("status-transition-invalid"), "{} {state}", machine.id());
        }
    }
}

#[test]
fn a_move_is_allowed_exactly_when_it_is_listed() {
    let listed = listed();
    let mut judged = 0;
    for (def, machine, from, to) in pairs() {
        let (Some(old), Some(new)) = (cell(def, machine, from), cell(def, machine, to)) else { continue };
        let verdict = judge_move(machine, &row(def, machine, old), &row(def, machine, new), Clock::utc(monday()));
        let codes: Vec<&str> = verdict.err().into_iter().flatten().map(|violation| violation.code).collect();
        let id = machine.id();
        let place = format!("{id} {from} -> {to}");
        match listed.get(&(id.as_str(), from, to)).copied() {
            None if from == to => assert_eq!(codes, [""; 0], "{place}"),
            None => assert_eq!(codes, ["status-transition-invalid"], "{place}"),
            Some("user") => {
                let guards = ["status-guard-missing", "status-guard-failed"];
                assert!(codes.iter().all(|code| guards.contains(code)), "{place}: {codes:?}");
            }
            Some(_) => assert_eq!(codes, ["status-by-clock-only"], "{place}"),
        }
        judged += 1;
    }
    assert_eq!(judged, 885);
}

/// Some value for a column.
fn some(def: &EntityDef, column: &str) -> Cell {
    match def.field(column).unwrap().kind {
        ColumnKind::Boolean => Cell::Bool(true),
        ColumnKind::Instant => Cell::Instant(monday()),
        ColumnKind::Date => Cell::Date(monday().date_naive()),
        ColumnKind::Json => Cell::Json(Json::List(vec![Json::from("x")])),
        ColumnKind::Integer | ColumnKind::Bigint | ColumnKind::Decimal { .. } => Cell::Int(1),
        ColumnKind::Uuid => Cell::Uuid(id(column)),
        ColumnKind::Text | ColumnKind::Choice(_) | ColumnKind::Time => Cell::Text("x".to_owned()),
    }
}

#[test]
fn a_move_is_refused_without_each_column_that_it_needs() {
    let mut judged = 0;
    for (def, machine) in machines() {
        for listed in machine.moves.iter().filter(|listed| matches!(listed.by, By::User | By::Approver)) {
            let needed: Vec<Vec<&str>> = listed.needs.iter().map(|need| columns(*need)).collect();
            let (Some(old), Some(new)) = (cell(def, machine, listed.from[0]), cell(def, machine, listed.to)) else {
                continue;
            };
            let before = row(def, machine, old);
            let missing = |left_out: Option<usize>| {
                let mut patch = row(def, machine, new.clone());
                for (_, columns) in needed.iter().enumerate().filter(|(at, _)| Some(*at) != left_out) {
                    patch.set(columns[0], some(def, columns[0]));
                }
                let found = judge_move(machine, &before, &patch, Clock::utc(monday())).err().unwrap_or_default();
                found.into_iter().find(|violation| violation.code == "status-guard-missing")
            };
            let place = format!("{} -> {}", machine.id(), listed.to);
            assert_eq!(missing(None), None, "{place}");
            for (at, columns) in needed.iter().enumerate().filter(|(_, columns)| columns[0] != machine.column) {
                let violation = missing(Some(at)).unwrap_or_else(|| panic!("{place} needs {columns:?}"));
                let mut columns = columns.clone();
                columns.sort_unstable();
                let fields = Json::List(columns.into_iter().map(Json::from).collect());
                assert_eq!(violation.params, [("fields".to_owned(), fields)], "{place}");
                judged += 1;
            }
        }
    }
    assert!(judged > 100, "{judged}");
}

/// The columns of which one is needed.
fn columns(need: Need) -> Vec<&'static str> {
    match need {
        Need::Set(a) | Need::New(a) => vec![a],
        Need::Either(a, b) | Need::NewEither(a, b) => vec![a, b],
    }
}

#[test]
fn the_rule_says_the_same() {
    let listed = listed();
    for (_, machine, from, to) in pairs() {
        let id = machine.id();
        let state = |name: &str| if name == NULL_STATE { "null".to_owned() } else { format!("\"{name}\"") };
        let input = |by_clock: bool| {
            format!(r#"{{"machine":"{id}","from":{},"to":{},"by_clock":{by_clock}}}"#, state(from), state(to))
        };
        let (user, clock) = (evaluate_json("status.move", &input(false)), evaluate_json("status.move", &input(true)));
        let place = format!("{id} {from} -> {to}");
        match listed.get(&(id.as_str(), from, to)).copied() {
            None => {
                assert_eq!(user, r#"{"error":"status-transition-invalid"}"#, "{place}");
                assert_eq!(clock, user, "{place}");
            }
            Some("by clock") => {
                assert_eq!(user, r#"{"error":"status-by-clock-only"}"#, "{place}");
                assert_eq!(clock, r#"{"ok":true}"#, "{place}");
            }
            Some(_) => {
                assert!(user == r#"{"ok":true}"# || user.contains("status-guard-missing"), "{place}: {user}");
                assert_eq!(clock, user, "{place}");
            }
        }
    }
}

#[test]
fn the_generic_update_says_the_same() {
    let listed = listed();
    let mut judged = BTreeSet::new();
    let mut practice = Practice::default();
    for (def, machine, from, to) in pairs() {
        let column = machine.column;
        let (Some(old), Some(new)) = (cell(def, machine, from), cell(def, machine, to)) else { continue };
        if !def.generic_commands().any(|name| Verb::named(name) == Some(Verb::Update)) {
            continue;
        }
        let mut stored = practice.blank_row(def);
        stored.set(column, old);
        practice.store.put(practice.actor.tenant, stored);
        let input = format!(r#"{{"id":"{}","patch":{{"{column}":{}}}}}"#, id(def.table), new.to_json());
        let outcome = practice.run_at(&format!("{}.update", def.table), &input, id(def.table), 1);
        let prefix = format!("patch.{column} ");
        let told: BTreeSet<String> =
            wrongs(&outcome).iter().filter_map(|line| line.strip_prefix(&prefix).map(str::to_owned)).collect();
        let machine = machine.id();
        let place = format!("{machine} {from} -> {to}: {told:?}");
        let writable = def.field(column).unwrap().writer == Writer::Caller;
        assert_eq!(told.contains("field-not-writable"), !writable, "{place}");
        let by = listed.get(&(machine.as_str(), from, to)).copied();
        assert_eq!(told.contains("status-transition-invalid"), by.is_none() && from != to, "{place}");
        assert_eq!(told.contains("status-by-clock-only"), by.is_some_and(|by| by != "user"), "{place}");
        judged.insert(machine);
    }
    assert_eq!(judged.len(), 29, "{judged:?}");
}

#[test]
fn a_move_that_other_rows_decide_is_answered_for() {
    let mut open: Vec<String> = Vec::new();
    for (def, machine) in machines() {
        if def.field(machine.column).unwrap().writer != Writer::Caller {
            continue;
        }
        for listed in machine.moves.iter().filter(|listed| matches!(listed.by, By::User | By::Approver)) {
            for from in listed.from.iter().filter(|from| **from != listed.to) {
                let plain = listed.also.is_empty() && listed.effect.is_none();
                let mut rules = ROW_RULES.iter().copied().flatten();
                if !plain && !rules.any(|rule| rule.when.answers_for(machine.table, machine.column, from, listed.to)) {
                    open.push(format!("{} {from} -> {}", machine.id(), listed.to));
                }
            }
        }
    }
    // They wait for the commands of the stock.
    let expected = [
        "stock_adjustments.status approved -> posted",
        "purchase_orders.status sent -> partially_received",
        "purchase_orders.status confirmed -> partially_received",
        "purchase_orders.status sent -> received",
        "purchase_orders.status confirmed -> received",
        "purchase_orders.status partially_received -> received",
    ];
    assert_eq!(open, expected);
}
