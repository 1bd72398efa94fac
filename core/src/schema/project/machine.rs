//! The status machines as data, and as diagrams.

use std::fmt::Write as _;

use super::{
    object::{Object, printed, texts},
    words::in_words,
};
use crate::{
    kernel::json::Json,
    schema::{By, EntityDef, Machine, Move, NULL_STATE, Need, Schema},
};

/// Every machine by its id, as JSON: where a row starts, and which moves there are.
///
/// A state without a value is `null`. `needs` names columns of which one is given by then, or
/// `anew` with the move itself; `when`, `also` and `effect` are in words and left out where empty.
#[must_use]
pub fn data(schema: &Schema) -> String {
    let mut document = Object::new();
    for def in schema.tables() {
        for machine in def.machines {
            document = document.with(&machine.id(), of_machine(def, machine));
        }
    }
    printed(&document.into())
}

fn of_machine(def: &EntityDef, machine: &Machine) -> Object {
    let moves: Vec<Json> = machine.moves.iter().map(|row| of_move(def, row).into()).collect();
    Object::new()
        .with("id", machine.id())
        .with("table", machine.table)
        .with("column", machine.column)
        .with("doc", one_line(machine.doc))
        .with("starts", states(machine.starts))
        .with("moves", moves)
}

fn of_move(def: &EntityDef, row: &Move) -> Object {
    let needs: Vec<Json> = row.needs.iter().map(|need| of_need(*need).into()).collect();
    Object::new()
        .with("from", states(row.from))
        .with("to", state(row.to))
        .with("by", by(row.by))
        .with("needs", needs)
        .with_some("when", row.when.map(|condition| in_words(def, condition)))
        .with_some("also", (!row.also.is_empty()).then(|| texts(row.also.iter().copied())))
        .with_some("effect", row.effect)
}

fn of_need(need: Need) -> Object {
    let (columns, anew) = columns(need);
    Object::new().with("any_of", texts(columns)).with_flag("anew", anew)
}

/// The columns of which one is needed, and whether it has to be given with the move itself.
pub(super) fn columns(need: Need) -> (Vec<&'static str>, bool) {
    match need {
        Need::Set(a) => (vec![a], false),
        Need::New(a) => (vec![a], true),
        Need::Either(a, b) => (vec![a, b], false),
        Need::NewEither(a, b) => (vec![a, b], true),
    }
}

fn states(list: &[&str]) -> Json {
    Json::List(list.iter().map(|name| state(name)).collect())
}

fn state(name: &str) -> Json {
    if name == NULL_STATE { Json::Null } else { name.into() }
}

/// Who makes a move, in a word.
pub(super) fn by(by: By) -> &'static str {
    match by {
        By::User => "user",
        By::Approver => "approver",
        By::Clock => "clock",
        By::Derived => "derived",
    }
}

/// A doc comment as one paragraph.
pub(super) fn one_line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The machine as a Mermaid state diagram. A state that nothing leaves leads to the end.
pub(super) fn diagram(machine: &Machine) -> String {
    let mut out = String::from("stateDiagram-v2\n");
    if machine.states().contains(&NULL_STATE) {
        out.push_str("  state \"no value yet\" as none\n");
    }
    let name = |state| if state == NULL_STATE { "none" } else { state };
    for start in machine.starts {
        let _ = writeln!(out, "  [*] --> {}", name(start));
    }
    for row in machine.moves {
        let label = match row.by {
            By::User => "",
            By::Approver => " : by an approver",
            By::Clock => " : by the clock",
            By::Derived => " : derived",
        };
        for from in row.from {
            let _ = writeln!(out, "  {} --> {}{label}", name(from), name(row.to));
        }
    }
    for state in machine.states() {
        if !machine.moves.iter().any(|row| row.from.contains(&state)) {
            let _ = writeln!(out, "  {} --> [*]", name(state));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn a_move_names_its_guard() {
        let document = Json::parse(&data(&SCHEMA)).unwrap();
        let machine = document.get("payments.status").unwrap();
        let Some(Json::List(moves)) = machine.get("moves") else { panic!("{machine}") };
        assert_eq!(
            moves[1].to_string(),
            concat!(
                r#"{"from":["pending","processing"],"to":"completed","by":"user","needs":[{"any_of":["payment_date"]}],"#,
                r#""when":"either “Processed by” is given, or “Payment method” is neither cash nor check","#,
                r#""effect":"the amount paid of the invoice rises; a receipt is issued"}"#
            )
        );
    }

    #[test]
    fn a_state_without_value_is_null() {
        let document = Json::parse(&data(&SCHEMA)).unwrap();
        let starts = document.get("emergency_cases.disposition").unwrap().get("starts");
        assert_eq!(starts, Some(&Json::List(vec![Json::Null])));
    }

    #[test]
    fn a_diagram_begins_and_ends() {
        let machine = SCHEMA.table("staff_leave_requests").unwrap().machines[0];
        assert_eq!(
            diagram(machine),
            "stateDiagram-v2
  [*] --> pending
  pending --> approved
  pending --> rejected
  pending --> cancelled
  approved --> cancelled
  rejected --> [*]
  cancelled --> [*]
"
        );
    }
}
