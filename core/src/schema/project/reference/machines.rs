//! The status machines: a diagram and a table of moves for each, and all transitions in one list.

use std::fmt::Write as _;

use super::{
    super::{
        machine::{by, columns, diagram, one_line},
        words::in_words,
    },
    JudgedBy, cells, code_list, head, link_to, link_to_machine,
};
use crate::schema::{EntityDef, Move, NULL_STATE, Need, Schema};

/// A section for each machine.
pub(super) fn diagrams(schema: &Schema) -> String {
    let mut out = String::from(
        "# Status machines\n\nA column that has a machine changes only along these moves, whichever command writes it. \
         What a move needs has to be given by then, in the row or with the move; a list, like a text, counts as given \
         when it is not empty.\n",
    );
    for def in schema.tables() {
        for machine in def.machines {
            let _ = write!(out, "\n## {}\n\n{}", machine.id(), one_line(machine.doc));
            let _ =
                writeln!(out, " In {}. A row starts as {}.", link_to(schema, def.table), start_list(machine.starts));
            let _ = write!(out, "\n```mermaid\n{}```\n", diagram(machine));
            out.push_str(&head(["From", "To", "Needs", "Only when", "By", "Then"]));
            for row in machine.moves {
                let from = states(row.from);
                out.push_str(&cells([
                    &from,
                    &states(&[row.to]),
                    &needs(row),
                    &guard(def, row),
                    by(row.by),
                    row.effect.unwrap_or_default(),
                ]));
            }
        }
    }
    out
}

/// One line for each pair of states.
pub(super) fn transitions(schema: &Schema, judged_by: JudgedBy<'_>) -> String {
    let total: usize = schema.tables().flat_map(|def| def.machines).map(|machine| machine.transitions()).sum();
    let mut out = format!(
        "# Transitions\n\nAll {total} pairs of states that a [status machine](machines.md) allows; any other change is \
         refused with `status-transition-invalid`. A move that nothing makes yet is refused with `not-supported`.\n"
    );
    out.push_str(&head(["Machine", "From", "To", "By", "Guard", "Then", "Made and judged by"]));
    for def in schema.tables() {
        for machine in def.machines {
            for row in machine.moves {
                let needs = if row.needs.is_empty() { String::new() } else { format!("needs {}", needs(row)) };
                let guard = [needs, guard(def, row)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
                let (link, guard) = (link_to_machine(&machine.id()), guard.join("; "));
                for from in row.from {
                    out.push_str(&cells([
                        &link,
                        &states(&[from]),
                        &states(&[row.to]),
                        by(row.by),
                        &guard,
                        row.effect.unwrap_or_default(),
                        &judged_by(machine, from, row),
                    ]));
                }
            }
        }
    }
    out
}

fn states(list: &[&str]) -> String {
    list.iter().map(|state| self::state(state)).collect::<Vec<_>>().join(", ")
}

fn state(name: &str) -> String {
    if name == NULL_STATE { "*no value yet*".to_owned() } else { format!("`{name}`") }
}

fn start_list(starts: &[&str]) -> String {
    starts.iter().map(|start| state(start)).collect::<Vec<_>>().join(" or ")
}

fn needs(row: &Move) -> String {
    let need = |need: &Need| {
        let (columns, anew) = columns(*need);
        let names = code_list(columns).replace(", ", " or ");
        if anew { format!("{names} given anew") } else { names }
    };
    row.needs.iter().map(need).collect::<Vec<_>>().join(", ")
}

/// The condition on the row, and those on other rows.
fn guard(def: &EntityDef, row: &Move) -> String {
    let own = row.when.map(|condition| in_words(def, condition));
    own.into_iter().chain(row.also.iter().map(|text| (*text).to_owned())).collect::<Vec<_>>().join("; ")
}
