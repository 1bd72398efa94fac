//! `clock.advance`: makes the moves that time brings about.

use super::{
    due::{DueMove, moves},
    effects::{Nudge, nudge, remind},
};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{cell::Cell, json::Json},
    record::Record,
    schema::{Row, Values},
};

/// Makes the moves that are due by now, a batch at a time: `moved` counts them, and `more` says that
/// another batch may be waiting. Asking again is harmless: a row that has moved is due no more.
#[derive(Debug, Clone, Record)]
pub struct Advance {
    /// The most rows to look at for each kind of move.
    #[field(default = 100)]
    pub limit: u32,
}

/// The rows that are due, each with its move and whom it reminds.
type Due = Vec<(DueMove, Row, Option<Nudge>)>;

impl Action for Advance {
    const NAME: &'static str = "clock.advance";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Settings);
    type Facts = ();

    fn gather(&self, _: &mut Ask<'_>) -> Result<(), Gap> {
        Ok(())
    }

    fn decide(self, (): (), case: &mut Case<'_>) -> Json {
        let limit = self.limit.clamp(1, 1_000);
        let Ok((due, more)) = due(case, limit) else { return Json::Null };
        let moved = i64::try_from(due.len()).unwrap_or(i64::MAX);
        for (step, row, reminded) in due {
            let mut patch = Row::new(step.def);
            patch.set(step.machine.column, Cell::Text(step.row.to.to_owned()));
            case.changes.update_row(&row, &patch);
            if let Some(reminded) = reminded {
                remind(case, reminded);
            }
        }
        Json::map([("moved", Json::Int(moved)), ("more", Json::Bool(more))])
    }
}

fn due(case: &mut Case<'_>, limit: u32) -> Result<(Due, bool), Gap> {
    let steps = moves(case);
    let mut candidates = Vec::new();
    for step in steps {
        for query in step.queries(case, limit) {
            let rows = case.ask.rows(query);
            candidates.push((step, rows));
        }
    }
    let mut found = Vec::new();
    let mut more = false;
    let mut gap = Ok(());
    for (step, rows) in candidates {
        let rows = rows?;
        more |= rows.len() >= usize::try_from(limit).unwrap_or(usize::MAX);
        for row in rows {
            let known = |(_, other, _): &(DueMove, Row, Option<Nudge>)| other.cell("id") == row.cell("id");
            if step.is_due(case, row) && !found.iter().any(known) {
                match nudge(&mut case.ask, &step, row) {
                    Ok(reminded) => found.push((step, row.clone(), reminded)),
                    Err(Gap) => gap = Err(Gap),
                }
            }
        }
    }
    gap.map(|()| (found, more))
}
