//! What is due for a row, or why it stays.

use chrono::NaiveDate;

use super::{
    floor::{Kept, Law},
    holds::Holds,
    kin::{Subjects, subjects},
    policy::{Policies, is_archived},
    purge::Doomed,
    tombstone::{is_empty, personal, tombstone, without},
};
use crate::{
    domain::audit_logging::{RetentionArchiveAction, RetentionDeleteAction, retention::KeptBecause},
    engine::{Case, Gap},
    kernel::{cell::Cell, choice::Choice, json::Json},
    schema::{Row, Values},
};

/// What is due for a row.
#[derive(Debug)]
pub(super) enum Fate {
    /// It stays.
    Stays {
        /// Why: a word of [`KeptBecause`], or one of the words below.
        reason: &'static str,
        /// Which rule says so.
        rule: String,
        /// Until when, where that is known.
        until: Option<NaiveDate>,
    },
    /// It is put aside.
    Archive(Row),
    /// It becomes a tombstone.
    Anonymise(Row),
    /// It is marked deleted.
    Delete(Row),
    /// It goes for good, with its parts.
    Purge(Doomed),
}

/// No policy of the practice speaks of the row.
const NO_POLICY: &str = "no-policy";
/// What the policy asks for was done, or cannot be done to rows of this table.
const NOTHING_DUE: &str = "nothing-due";
/// Another row needs it.
const IN_USE: &str = "row-in-use";

/// What is known for all rows.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) law: Law,
    pub(super) holds: Holds,
    pub(super) policies: Policies,
}

impl Books {
    /// Asks for all of it.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub(super) fn gather(case: &mut Case<'_>) -> Result<Self, Gap> {
        let law = Law::gather(case);
        let holds = Holds::gather(&mut case.ask, case.moment.now);
        let policies = Policies::gather(&mut case.ask);
        Ok(Self { law: law?, holds: holds?, policies: policies? })
    }

    /// What is due for a row.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub(super) fn fate(&self, case: &mut Case<'_>, row: &Row) -> Result<Fate, Gap> {
        let (schema, zone, today) = (case.schema, case.zone(), case.today());
        let about = subjects(&mut case.ask, schema, row);
        let Some(wanted) = self.policies.wanted(&mut case.ask, schema, zone, row)? else {
            return Ok(stays(NO_POLICY, "", None));
        };
        if today <= wanted.until {
            return Ok(stays(KeptBecause::RetentionNotElapsed.code(), &wanted.policy, Some(wanted.until)));
        }
        let last = wanted.delete.filter(|(from, _)| today > *from).map(|(_, action)| action);
        let fate = match (last, wanted.archive) {
            (Some(RetentionDeleteAction::HardDelete), _) => Some(None),
            (Some(RetentionDeleteAction::SoftDelete), _) => marked(case, row).map(|patch| Some(Fate::Delete(patch))),
            (Some(RetentionDeleteAction::Anonymize), _) | (None, Some(RetentionArchiveAction::Anonymize)) => {
                let patch =
                    if last.is_some() { tombstone(row, case.moment.now) } else { without(row, personal(row.def())) };
                (!is_empty(&patch)).then_some(Some(Fate::Anonymise(patch)))
            }
            (None, Some(RetentionArchiveAction::MoveToColdStorage)) => {
                put_aside(case, row).map(|patch| Some(Fate::Archive(patch)))
            }
            (None, Some(RetentionArchiveAction::None) | None) => None,
        };
        let Some(fate) = fate else { return Ok(stays(NOTHING_DUE, &wanted.policy, None)) };
        if let Some(kept) = self.bound(case, row, &about?)? {
            return Ok(kept);
        }
        match fate {
            Some(fate) => Ok(fate),
            None => self.purge(case, row),
        }
    }

    /// Why a row may not be touched.
    fn bound(&self, case: &mut Case<'_>, row: &Row, about: &Subjects) -> Result<Option<Fate>, Gap> {
        if self.holds.cover(about) {
            return Ok(Some(stays(KeptBecause::LegalHoldActive.code(), "legal-hold", None)));
        }
        let kept = self.law.asks_for(&mut case.ask, row, about)?;
        let kept = kept.map_err(|violation| case.refuse(violation)).ok().flatten();
        let running = kept.filter(|kept| kept.until.is_none_or(|until| case.today() <= until));
        Ok(running.map(|Kept { until, rule }| stays(KeptBecause::RetentionNotElapsed.code(), &rule, until)))
    }

    /// A row goes when each of its parts may go, too.
    fn purge(&self, case: &mut Case<'_>, row: &Row) -> Result<Fate, Gap> {
        let schema = case.schema;
        let doomed = Doomed::gather(case, schema, row)?;
        if let Some(table) = doomed.kept_by() {
            return Ok(stays(IN_USE, table, None));
        }
        let about: Vec<_> = doomed.rows.iter().map(|part| subjects(&mut case.ask, schema, part)).collect();
        let mut gap = Ok(());
        let mut longest: Option<Fate> = None;
        for (part, about) in doomed.rows.iter().zip(about) {
            match about.and_then(|about| self.bound(case, part, &about)) {
                Ok(Some(kept)) if longest.as_ref().is_none_or(|known| kept.outlasts(known)) => longest = Some(kept),
                Ok(_) => {}
                Err(Gap) => gap = Err(Gap),
            }
        }
        gap?;
        Ok(longest.unwrap_or(Fate::Purge(doomed)))
    }
}

impl Fate {
    /// Whether it keeps a row for longer than another fate does.
    fn outlasts(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Stays { until: None, .. }, _) => true,
            (Self::Stays { until: Some(day), .. }, Self::Stays { until: Some(other), .. }) => day > other,
            _ => false,
        }
    }

    /// `{table, id, deed, reason, rule, until}`, as a plan tells it.
    pub(super) fn to_json(&self, row: &Row) -> Json {
        let text = |text: &str| Json::from(text);
        let mut entries = vec![("table", text(row.def().table)), ("id", row.cell("id").to_json())];
        let deed = match self {
            Self::Stays { reason, rule, until } => {
                let until = until.map_or(Json::Null, |day| Json::Text(day.to_string()));
                entries.extend([("reason", text(reason)), ("rule", text(rule)), ("until", until)]);
                "keep"
            }
            Self::Archive(_) => "archive",
            Self::Anonymise(_) => "anonymise",
            Self::Delete(_) => "delete",
            Self::Purge(doomed) => {
                entries.push(("rows", Json::Int(i64::try_from(doomed.rows.len()).unwrap_or(i64::MAX))));
                "purge"
            }
        };
        entries.insert(2, ("deed", text(deed)));
        Json::map(entries)
    }
}

fn stays(reason: &'static str, rule: &str, until: Option<NaiveDate>) -> Fate {
    Fate::Stays { reason, rule: rule.to_owned(), until }
}

/// The row marked deleted, where its table marks and nobody has done it.
fn marked(case: &Case<'_>, row: &Row) -> Option<Row> {
    let marks = row.def().soft_delete() && row.cell("deleted_at").is_null();
    marks.then(|| {
        let mut patch = Row::new(row.def());
        patch.set("deleted_at", Cell::Instant(case.moment.now));
        patch
    })
}

/// The row put aside: it says since when, and is marked deleted so that no list shows it.
fn put_aside(case: &Case<'_>, row: &Row) -> Option<Row> {
    if row.def().field("metadata").is_none() || is_archived(row) {
        return None;
    }
    let own = match row.cell("metadata") {
        Cell::Json(Json::Map(entries)) => entries.clone(),
        _ => Vec::new(),
    };
    let since = Cell::Instant(case.moment.now).to_json();
    let entries = own.into_iter().chain([("archived_at".to_owned(), since)]).collect();
    let mut patch = marked(case, row).unwrap_or_else(|| Row::new(row.def()));
    patch.set("metadata", Cell::Json(Json::Map(entries).sorted()));
    Some(patch)
}
