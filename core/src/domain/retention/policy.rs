//! The policies of the practice: for how long a kind of record is wanted, and what comes then.

use chrono::NaiveDate;

use super::{
    floor::{day, days_after},
    kin::id_of,
};
use crate::{
    domain::audit_logging::{AuditEntityType, DataRetentionPolicy, RetentionArchiveAction, RetentionDeleteAction},
    engine::{Ask, Direction, Gap, Query, referrers},
    kernel::{cell::Cell, choice::Choice, json::Json, zone::Zone},
    schema::{EntityDef, Row, Schema, Stored, Values},
};

/// The policies in force.
#[derive(Debug)]
pub(super) struct Policies(Vec<Stored<DataRetentionPolicy>>);

/// What the policies say of a row.
#[derive(Debug)]
pub(super) struct Wanted {
    /// The last day on which the practice wants it.
    pub(super) until: NaiveDate,
    /// The policy that wants it longest.
    pub(super) policy: String,
    /// What comes after that day.
    pub(super) archive: Option<RetentionArchiveAction>,
    /// What comes in the end, and from when on.
    pub(super) delete: Option<(NaiveDate, RetentionDeleteAction)>,
}

impl Policies {
    /// Asks for the policies in force.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub(super) fn gather(ask: &mut Ask<'_>) -> Result<Self, Gap> {
        let active = Query::all::<DataRetentionPolicy>().having(DataRetentionPolicy::IS_ACTIVE, true);
        ask.many(active.sorted("policy_name", Direction::Ascending)).map(Self)
    }

    /// The tables that a policy speaks of, in the order of the declaration.
    pub(super) fn tables(&self, schema: &Schema) -> Vec<&'static EntityDef> {
        schema.all_tables().filter(|def| self.of(def).next().is_some()).collect()
    }

    fn of(&self, def: &'static EntityDef) -> impl Iterator<Item = &Stored<DataRetentionPolicy>> {
        let kind = AuditEntityType::from_code(def.audit);
        self.0.iter().filter(move |policy| Some(policy.entity_type()) == kind)
    }

    /// What the policies say of a row; nothing when none speaks of it. The longest counts.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub(super) fn wanted(
        &self,
        ask: &mut Ask<'_>,
        schema: &Schema,
        zone: Zone,
        row: &Row,
    ) -> Result<Option<Wanted>, Gap> {
        let Some(created) = day(row.cell("created_at"), zone) else { return Ok(None) };
        let mut longest: Option<&Stored<DataRetentionPolicy>> = None;
        for policy in self.of(row.def()) {
            let longer = longest.is_none_or(|known| policy.retention_days() > known.retention_days());
            if longer && applies(ask, schema, policy, row)? {
                longest = Some(policy);
            }
        }
        Ok(longest.and_then(|policy| {
            let delete = policy.delete_after_days().zip(policy.delete_action());
            Some(Wanted {
                until: days_after(created, policy.retention_days().into())?,
                policy: policy.policy_name().to_owned(),
                archive: policy.archive_action(),
                delete: delete.and_then(|(days, action)| Some((days_after(created, days.into())?, action))),
            })
        }))
    }
}

/// Whether the conditions of a policy hold for a row.
fn applies(ask: &mut Ask<'_>, schema: &Schema, policy: &Stored<DataRetentionPolicy>, row: &Row) -> Result<bool, Gap> {
    let Some(conditions) = policy.conditions() else { return Ok(true) };
    let status = row.cell("status").as_text();
    let states = match conditions.get("status") {
        Some(Json::List(states)) => states.iter().any(|state| state.as_text() == status),
        _ => true,
    };
    let archived = match conditions.get("is_archived") {
        Some(Json::Bool(wanted)) => is_archived(row) == *wanted,
        _ => true,
    };
    let related = match conditions.get("has_active_relations") {
        Some(Json::Bool(wanted)) => has_live_rows(ask, schema, row)? == *wanted,
        _ => true,
    };
    Ok(states && archived && related)
}

/// Whether a row was put aside by an earlier run.
pub(super) fn is_archived(row: &Row) -> bool {
    matches!(row.cell("metadata"), Cell::Json(entries) if entries.get("archived_at").is_some())
}

fn has_live_rows(ask: &mut Ask<'_>, schema: &Schema, row: &Row) -> Result<bool, Gap> {
    let answers: Vec<_> = referrers(schema, row.def())
        .map(|(other, field, _)| {
            ask.rows(Query::of(other).equal(field.name, Cell::Uuid(id_of(row))).limited(1)).map(|rows| !rows.is_empty())
        })
        .collect();
    answers.into_iter().try_fold(false, |any, live| Ok(any | live?))
}
