//! The one place where a command is judged: by what it needs, and by the rows that it is about.
//!
//! Nothing has to be declared beside the need. The rows are those that the input names and those that the
//! command changes, as far as the resource covers their tables; the fields are the columns that it writes.
//! What else a command changes are its effects, which come with it.

use super::{
    Access, Denial, Named, PermissionAction, PermissionResource,
    about::{Anywhere, Finder, RowAbout},
    applicable::approved_with,
    judge::Open,
};
use crate::{
    engine::{Actor, Ask, Case, Change, Decides, Gap, Need, Violation, default_cell, state_of},
    kernel::{choice::Choice, time::Instant},
    schema::{By, Default, EntityDef, Row, Schema, Values, Writer},
};

/// The resource that covers a table.
#[must_use]
pub fn resource_of(def: &EntityDef) -> PermissionResource {
    // A test looks at every table.
    PermissionResource::from_code(def.resource).unwrap_or(PermissionResource::Settings)
}

/// A command being judged by somebody's grants.
pub(in crate::engine) struct Guard<'a> {
    pub(super) schema: &'a Schema,
    pub(super) access: &'a Access,
    pub(super) actor: &'a Actor,
    pub(super) need: Need,
}

impl<'a> Guard<'a> {
    /// None when the actor is the host itself, whom nobody judges.
    pub(in crate::engine) fn of(schema: &'a Schema, actor: &'a Actor, need: Need) -> Option<Self> {
        Some(Self { schema, access: actor.access.as_deref()?, actor, need })
    }

    /// Whether it could be allowed at all, before anything is known.
    pub(in crate::engine) fn before(&self, case: &Case<'_>) -> Result<(), Violation> {
        let Need { action, resource, decides } = self.need;
        let wanted = match decides {
            Decides::Grants => self.access.could(case.moment.now, action, resource),
            Decides::Command => self.access.some_role(case.moment.now, &Anywhere),
        };
        wanted.map_err(|denial| denial.violation(action, resource))
    }

    /// Whether the rows and the fields are allowed.
    pub(in crate::engine) fn after(
        &self,
        case: &mut Case<'_>,
        named: &[Named],
        changes: &[Change],
    ) -> Result<Result<(), Violation>, Gap> {
        if self.need.decides == Decides::Command {
            return Ok(Ok(()));
        }
        let mut gap = false;
        let mut denied = None;
        let mut none = true;
        for named in named.iter().filter(|named| named.is_subject) {
            match self.named(case, named) {
                Ok(None) => {}
                Ok(Some(outcome)) => {
                    none = false;
                    denied = denied.or(outcome.err());
                }
                Err(Gap) => gap = true,
            }
        }
        for change in changes.iter().filter(|change| resource_of(change.def()) == self.need.resource) {
            none = false;
            match self.changed(case, change, changes) {
                Ok(outcome) => denied = denied.or(outcome.err()),
                Err(Gap) => gap = true,
            }
        }
        if gap {
            return Err(Gap);
        }
        if none && denied.is_none() {
            // Nothing of the resource is touched: it is judged as what all clinics share.
            denied = self.judge(case, &RowAbout::shared(self.actor)).err().map(|it| self.told(&it));
        }
        Ok(denied.map_or(Ok(()), Err))
    }

    /// A row that the input names; none where it is not there, or hidden, which the command tells itself.
    fn named(&self, case: &mut Case<'_>, named: &Named) -> Result<Option<Result<(), Violation>>, Gap> {
        let Some(row) = case.ask.row(named.def, named.id)?.cloned() else { return Ok(None) };
        let about = self.about(&mut case.ask, &row, &[])?;
        Ok(Some(self.judge_row(case, &row, &about).map(drop).map_err(|denial| self.told(&denial))))
    }

    /// A row that changes: as it was and as it will be, and the columns that are written.
    fn changed(&self, case: &mut Case<'_>, change: &Change, all: &[Change]) -> Result<Result<(), Violation>, Gap> {
        let rows = [change.before().cloned(), change.after()];
        for row in rows.iter().flatten() {
            let about = self.about(&mut case.ask, row, all)?;
            let judged = self.judge_row(case, row, &about);
            let judged = judged.and_then(|open| self.access.fields_are_open(&open, written(change, case.moment.now)));
            if let Err(denial) = judged {
                return Ok(Err(self.told(&denial)));
            }
            if is_moved_by_approver(change)
                && let Err(denial) = self.approves(case, row, &about)
            {
                return Ok(Err(denial));
            }
        }
        Ok(Ok(()))
    }

    fn about(&self, ask: &mut Ask<'_>, row: &Row, new: &[Change]) -> Result<RowAbout<'a>, Gap> {
        let resource = self.need.resource;
        Finder { schema: self.schema, access: self.access, actor: self.actor, resource, ask, new }.about(row)
    }

    fn judge(&self, case: &Case<'_>, about: &RowAbout<'_>) -> Result<Open, Denial> {
        self.access.judge(case.moment.now, self.need.action, self.need.resource, about)
    }

    fn judge_row(&self, case: &Case<'_>, row: &Row, about: &RowAbout<'_>) -> Result<Open, Denial> {
        let open = self.judge(case, about)?;
        match self.need.action {
            PermissionAction::Approve if is_author(self.actor, row) => Err(Denial::SeparationOfDuties),
            PermissionAction::Prescribe => {
                let schedule = row.cell("dea_schedule").as_text().and_then(|text| text.strip_prefix("schedule_"));
                self.access.may_prescribe(schedule, case.today()).map(|()| open)
            }
            _ => Ok(open),
        }
    }

    /// A move that an approver makes is an approval of the row.
    fn approves(&self, case: &Case<'_>, row: &Row, about: &RowAbout<'_>) -> Result<(), Violation> {
        let resource = approved_with(self.need.resource);
        let guard = Self { need: Need::new(PermissionAction::Approve, resource), ..*self };
        guard.judge_row(case, row, about).map(drop).map_err(|denial| guard.told(&denial))
    }

    fn told(&self, denial: &Denial) -> Violation {
        denial.violation(self.need.action, self.need.resource)
    }
}

/// Whether a change moves a status machine as only an approver does.
fn is_moved_by_approver(change: &Change) -> bool {
    let (Some(before), Some(after)) = (change.before(), change.after()) else { return false };
    let mut moves = change.def().machines.iter().map(|machine| {
        let (from, to) = (state_of(machine, before), state_of(machine, &after));
        (from != to).then(|| machine.find(from, to)).flatten()
    });
    moves.any(|listed| listed.is_some_and(|listed| listed.by == By::Approver))
}

/// Whether somebody wrote or asked for what is to be approved.
#[must_use]
pub fn is_author(actor: &Actor, row: &Row) -> bool {
    let own = |column: &str| actor.staff_id.is_some() && row.cell(column).as_uuid() == actor.staff_id;
    ["created_by", "requested_by", "staff_id"].into_iter().any(own)
}

/// The columns that somebody writes: not those that every row has, nor what the store fills in.
fn written(change: &Change, now: Instant) -> impl Iterator<Item = &'static str> {
    let part = match change {
        Change::Delete(_) => None,
        Change::Insert(row) | Change::Update { patch: row, .. } => Some(row),
    };
    let is_new = matches!(change, Change::Insert(_));
    part.into_iter().flat_map(Row::cells).filter_map(move |(column, cell)| {
        let field = change.def().field(column).filter(|field| field.writer != Writer::Store && field.name != "id")?;
        // A new row has every column; those that nobody gave are as the declaration has them.
        let is_usual = matches!(field.default, Some(Default::Profile(_))) || default_cell(field, now) == *cell;
        (!is_new || !is_usual).then_some(column)
    })
}
