//! `retention.run`: what was approved is done, a batch at a time.

use super::{
    batch::{Batch, Position, batch},
    fate::{Books, Fate},
    problem::Problem,
    purge::Work,
    trace,
};
use crate::{
    domain::system::{Purge, PurgeStatus},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{Row, Stored},
};

/// Does what is due in an approved run, a batch at a time, and keeps in mind how far it has come: asking
/// again goes on from there, and `more` says that there is something left. Every row is judged anew. The
/// log says which rows went, not what stood in them.
#[derive(Debug, Clone, Record)]
pub struct Run {
    /// The run.
    pub id: Id<Purge>,
    /// The most rows to look at.
    #[field(default = 50)]
    pub limit: u32,
}

/// How many rows met which fate.
#[derive(Debug, Default)]
struct Counts {
    examined: i32,
    archived: i32,
    anonymised: i32,
    purged: i32,
    kept: i32,
}

impl Action for Run {
    const NAME: &'static str = "retention.run";
    const NEEDS: Need = Need::new(PermissionAction::Delete, PermissionResource::Settings);
    type Facts = Option<Stored<Purge>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(purge) = case.found(facts, "id") else { return Json::Null };
        if ![PurgeStatus::Approved, PurgeStatus::Running].contains(&purge.status()) {
            case.refuse(Violation::of(&Problem::PurgeNotApproved).inside("id"));
            return Json::Null;
        }
        let limit = usize::try_from(self.limit.clamp(1, 500)).unwrap_or(500);
        done(case, &purge, limit).unwrap_or(Json::Null)
    }
}

fn done(case: &mut Case<'_>, purge: &Stored<Purge>, limit: usize) -> Result<Json, Gap> {
    let books = Books::gather(case)?;
    let from = purge.at_table().map(|table| Position { table: table.to_owned(), after: purge.after_row() });
    let batch = batch(case, &books, from, limit)?;
    let (work, counts) = work(case, &books, &batch)?;
    case.changes.be_discreet();
    work.apply(case);
    let (more, now) = (batch.next.is_some(), case.moment.now);
    let next = batch.next.or_else(|| Some(Position { table: purge.at_table()?.to_owned(), after: purge.after_row() }));
    case.update(purge, |edit| {
        edit.set(Purge::STATUS, if more { PurgeStatus::Running } else { PurgeStatus::Done });
        edit.set(Purge::AT_TABLE, next.as_ref().map(|next| next.table.clone()));
        edit.set(Purge::AFTER_ROW, next.as_ref().and_then(|next| next.after));
        edit.set(Purge::EXAMINED, purge.examined().saturating_add(counts.examined));
        edit.set(Purge::ARCHIVED, purge.archived().saturating_add(counts.archived));
        edit.set(Purge::ANONYMISED, purge.anonymised().saturating_add(counts.anonymised));
        edit.set(Purge::PURGED, purge.purged().saturating_add(counts.purged));
        edit.set(Purge::KEPT, purge.kept().saturating_add(counts.kept));
        edit.set(Purge::DONE_AT, (!more).then_some(now));
    });
    let count = |count: i32| Json::Int(count.into());
    Ok(Json::map([
        ("examined", count(counts.examined)),
        ("archived", count(counts.archived)),
        ("anonymised", count(counts.anonymised)),
        ("purged", count(counts.purged)),
        ("kept", count(counts.kept)),
        ("more", Json::Bool(more)),
    ]))
}

fn work(case: &mut Case<'_>, books: &Books, batch: &Batch) -> Result<(Work, Counts), Gap> {
    let fates: Vec<_> = batch.rows.iter().map(|row| books.fate(case, row)).collect();
    let mut work = Work::default();
    let mut counts = Counts { examined: i32::try_from(batch.rows.len()).unwrap_or(i32::MAX), ..Counts::default() };
    let mut told: Vec<Row> = Vec::new();
    for (row, fate) in batch.rows.iter().zip(fates) {
        match fate? {
            Fate::Stays { .. } => counts.kept += 1,
            Fate::Archive(patch) | Fate::Delete(patch) => {
                counts.archived += 1;
                work.patch(row, patch);
            }
            Fate::Anonymise(patch) => {
                counts.anonymised += 1;
                told.push(row.clone());
                work.patch(row, patch);
            }
            Fate::Purge(doomed) => {
                told.extend(doomed.rows.iter().cloned());
                work.take_out(doomed);
            }
        }
    }
    counts.purged = i32::try_from(work.gone()).unwrap_or(i32::MAX);
    trace::blank(case, &told, None, &mut work)?;
    Ok((work, counts))
}
