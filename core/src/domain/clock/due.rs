//! Which rows a move by the clock is due for, read off the declaration where the machine says it,
//! and off a rule of its own where it takes more than one row can say in a condition.

use chrono::{Months, TimeDelta};

use crate::{
    domain::{communication::Reminder, treatments::Prescription, veterinarians::DeaSchedule},
    engine::{At, Case, Direction, Query},
    kernel::{cell::Cell, time::Instant},
    schema::{By, Compare, Entity, EntityDef, Expr, Machine, Move, Row},
};

/// A move by the clock, and the state that it leaves.
#[derive(Debug, Clone, Copy)]
pub(super) struct DueMove {
    pub(super) def: &'static EntityDef,
    pub(super) machine: &'static Machine,
    pub(super) row: &'static Move,
    pub(super) from: &'static str,
}

/// Every move by the clock, in the order of the tables. A consent expires by being read: it has no
/// status to move.
pub(super) fn moves(case: &Case<'_>) -> Vec<DueMove> {
    let machines = case.schema.tables().flat_map(|def| def.machines.iter().map(move |machine| (def, *machine)));
    machines
        .filter(|(def, machine)| {
            def.field(machine.column).is_some_and(|field| field.kind != crate::kernel::cell::ColumnKind::Boolean)
        })
        .flat_map(|(def, machine)| machine.moves.iter().map(move |row| (def, machine, row)))
        .filter(|(_, _, row)| row.by == By::Clock)
        .flat_map(|(def, machine, row)| row.from.iter().map(move |from| DueMove { def, machine, row, from }))
        .collect()
}

impl DueMove {
    /// The rows that are due, oldest first, so that a batch never starves on rows that are not.
    pub(super) fn queries(&self, case: &Case<'_>, limit: u32) -> Vec<Query> {
        let now = case.moment.now;
        let state = Query::of(self.def).equal(self.machine.column, Cell::Text(self.from.to_owned())).limited(limit);
        let before =
            |query: &Query, column, limit| query.clone().less(column, limit).sorted(column, Direction::Ascending);
        match (self.row.when.and_then(deadline), self.def.table) {
            (Some((column, Expr::Today)), _) => vec![before(&state, column, Cell::Date(case.today()))],
            (Some((column, _)), _) => vec![before(&state, column, Cell::Instant(now))],
            (None, Prescription::TABLE) => {
                let ended = before(&state, "end_date", Cell::Instant(now));
                let lapsed = [
                    DeaSchedule::Schedule3,
                    DeaSchedule::Schedule4,
                    DeaSchedule::Schedule2,
                    DeaSchedule::Schedule5,
                    DeaSchedule::NonControlled,
                ]
                .map(|schedule| {
                    let of = state.clone().having(Prescription::DEA_SCHEDULE, schedule);
                    before(&of, "prescribed_at", Cell::Instant(earlier(now, validity(schedule))))
                });
                lapsed.into_iter().chain([ended]).collect()
            }
            (None, Reminder::TABLE) => {
                let undated = state.clone().equal("due_date", Cell::Null);
                vec![
                    before(&state, "due_date", Cell::Instant(now)),
                    before(&undated, "scheduled_at", Cell::Instant(now - reminder_window(case))),
                ]
            }
            (None, other) => unreachable!("{other} has a move by the clock that nobody judges"),
        }
    }

    /// Whether it is due for a row that a query found.
    pub(super) fn is_due(&self, case: &Case<'_>, row: &Row) -> bool {
        self.row.when.is_none_or(|when| when.truth(&At { row, clock: case.clock() }) == Some(true))
    }
}

/// The column that a condition compares with the time: `due_date < now`.
fn deadline(when: &'static Expr) -> Option<(&'static str, &'static Expr)> {
    match when {
        Expr::Compare(Compare::Less, Expr::Column(column), bound @ (Expr::Now | Expr::Today)) => Some((column, bound)),
        Expr::And(parts) => parts.iter().find_map(deadline),
        _ => None,
    }
}

/// How long a prescription may be filled: six months for schedules III and IV, twelve for anything
/// else. Source: 21 CFR 1306.22 (schedules III and IV); one year is the common limit of state law.
fn validity(schedule: DeaSchedule) -> Months {
    match schedule {
        DeaSchedule::Schedule3 | DeaSchedule::Schedule4 => Months::new(6),
        _ => Months::new(12),
    }
}

fn earlier(now: Instant, months: Months) -> Instant {
    now.checked_sub_months(months).unwrap_or(Instant::UNIX_EPOCH)
}

/// How long after its time a reminder without a due date is worth sending.
fn reminder_window(case: &Case<'_>) -> TimeDelta {
    TimeDelta::days(case.profile.int("reminder_window_days").unwrap_or_default().clamp(0, 3_650))
}
