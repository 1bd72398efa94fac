//! `privacy.erase`: what was planned and approved is done, a batch at a time.

use uuid::Uuid;

use super::{
    outcome::{Outcome, Part, parts},
    plan::{hold_violation, is_held},
    problem::Problem,
};
use crate::{
    domain::{
        audit_logging::problem::Problem as Grave,
        clients::Client,
        retention::{
            kin::id_of,
            purge::{Doomed, Work},
            tombstone::is_empty,
            trace,
        },
        system::{PrivacyKind, PrivacyRequest, PrivacyStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{Entity, Row, Stored, Values},
};

/// Erases what the approved plan erases, a batch at a time: `more` says that there is something left, and
/// asking again goes on with it. The tombstone of the client stays, so that what the law keeps belongs to
/// somebody without a name; the log and the receipts forget what stood in the rows.
#[derive(Debug, Clone, Record)]
pub struct Erase {
    /// The request.
    pub id: Id<PrivacyRequest>,
    /// The most rows of the client to change.
    #[field(default = 50)]
    pub limit: u32,
}

impl Action for Erase {
    const NAME: &'static str = "privacy.erase";
    const NEEDS: Need = Need::new(PermissionAction::Delete, PermissionResource::Clients);
    type Facts = Option<Stored<PrivacyRequest>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(request) = case.found(facts, "id") else { return Json::Null };
        if request.kind() != PrivacyKind::Erase {
            case.refuse(Violation::of(&Problem::PrivacyRequestKind).inside("id"));
        } else if ![PrivacyStatus::Approved, PrivacyStatus::Running].contains(&request.status()) {
            case.refuse(Violation::of(&Problem::PrivacyRequestNotReady).inside("id"));
        }
        if request.identity_checked_at().is_none() {
            case.refuse(Violation::of(&Grave::IdentityNotVerified).inside("id"));
        }
        let limit = usize::try_from(self.limit.clamp(1, 500)).unwrap_or(500);
        erased(case, &request, limit).unwrap_or(Json::Null)
    }
}

fn erased(case: &mut Case<'_>, request: &Stored<PrivacyRequest>, limit: usize) -> Result<Json, Gap> {
    let client = case.ask.row(Client::DEF, request.client_id().uuid());
    if is_held(case, request)? {
        case.refuse(hold_violation());
    }
    let Some(client) = client?.cloned() else {
        case.refuse(Violation::new("not-found", "id"));
        return Ok(Json::Null);
    };
    // The client comes last: as long as the login is known, what it did can be found.
    let mut parts = parts(case, &client)?;
    let first = parts.remove(0);
    parts.push(first);
    let login = client.cell("user_id").as_uuid();
    let (work, changed, more) = work(case, &parts, login, limit)?;
    case.changes.be_discreet();
    work.apply(case);
    let now = case.moment.now;
    case.update(request, |edit| {
        edit.set(PrivacyRequest::STATUS, if more { PrivacyStatus::Running } else { PrivacyStatus::Done });
        edit.set(PrivacyRequest::DONE_AT, (!more).then_some(now));
    });
    let changed = i64::try_from(changed).unwrap_or(i64::MAX);
    Ok(Json::map([
        ("id", Json::Text(request.id().to_string())),
        ("changed", Json::Int(changed)),
        ("more", Json::Bool(more)),
    ]))
}

fn work(case: &mut Case<'_>, parts: &[Part], login: Option<Uuid>, limit: usize) -> Result<(Work, usize, bool), Gap> {
    let schema = case.schema;
    // What is told of each row, found apart so that a batch can stop between two rows.
    let mut told = Vec::new();
    for part in parts {
        let forgets = matches!(part.outcome, Outcome::Gone | Outcome::Tombstone(_));
        let row = std::slice::from_ref(&part.row);
        told.push(if forgets { trace::blank(case, row, None, &mut Work::default()) } else { Ok(0) });
    }
    let told = told.into_iter().collect::<Result<Vec<usize>, Gap>>()?;
    let mut work = Work::default();
    let mut erased: Vec<Row> = Vec::new();
    let mut changed = 0;
    for (part, told) in parts.iter().zip(told) {
        let patch = match &part.outcome {
            Outcome::Tombstone(patch) | Outcome::Restricted { patch, .. } => Some(patch),
            Outcome::Gone => None,
            Outcome::Plain => continue,
        };
        let done = patch.is_some_and(is_empty) && told == 0;
        if done || work.goes(part.row.def().table, id_of(&part.row)) {
            continue;
        }
        if changed == limit {
            trace::blank(case, &erased, None, &mut work)?;
            return Ok((work, changed, true));
        }
        changed += 1;
        match patch {
            Some(patch) => {
                if !is_empty(patch) {
                    work.patch(&part.row, patch.clone());
                }
                if matches!(part.outcome, Outcome::Tombstone(_)) {
                    erased.push(part.row.clone());
                }
            }
            None => {
                let doomed = Doomed::gather(case, schema, &part.row)?;
                erased.extend(doomed.rows.iter().cloned());
                work.take_out(doomed);
            }
        }
    }
    trace::blank(case, &erased, login, &mut work)?;
    Ok((work, changed, false))
}
