//! `privacy.export`: a copy of everything about a client.

use super::{
    problem::Problem,
    shown::{documents, shared_with, shown},
};
use crate::{
    domain::{
        audit_logging::export::{self, export},
        clients::{Client, with_merged},
        consents::gate::sharing_fault,
        patients::Patient,
        retention::kin::{id_of, with_parts},
        system::{PrivacyKind, PrivacyRequest, PrivacyStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{cell::Cell, dated::DatedInstant, id::Id, json::Json},
    record::Record,
    schema::{Entity, Row, Stored, Values},
};

/// Makes a copy of everything about a client and nothing about others, with the list of their documents.
/// Who asks is known; another approves a large copy; it can be fetched for seven days. A copy for somebody
/// else needs a live consent to data sharing that names them. Source: GDPR, art. 15 and 20.
///
/// The copy is told once for each command: its receipt does not keep it.
#[derive(Debug, Clone, Record)]
pub struct Export {
    /// The request.
    pub id: Id<PrivacyRequest>,
}

/// The form of the copy; its schema is `docs/privacy-export.schema.json`.
const FORMAT: &str = "vetplan-privacy-export/1";

impl Action for Export {
    const NAME: &'static str = "privacy.export";
    const NEEDS: Need = Need::new(PermissionAction::Export, PermissionResource::Clients);
    type Facts = Option<Stored<PrivacyRequest>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(request) = case.found(facts, "id") else { return Json::Null };
        if request.kind() != PrivacyKind::Export {
            case.refuse(Violation::of(&Problem::PrivacyRequestKind).inside("id"));
        }
        copied(case, &request).unwrap_or(Json::Null)
    }
}

fn copied(case: &mut Case<'_>, request: &Stored<PrivacyRequest>) -> Result<Json, Gap> {
    let id = request.client_id();
    let fault = match request.recipient() {
        Some(recipient) => sharing_fault(case, id, recipient),
        None => Ok(None),
    };
    let Some(client) = case.ask.row(Client::DEF, id.uuid())?.cloned() else {
        case.refuse(Violation::new("not-found", "id"));
        return Ok(Json::Null);
    };
    case.refuse_all(fault?.map(|fault| fault.inside("id")));
    let clients = with_merged(&mut case.ask, client)?;
    let rows = with_parts(&mut case.ask, case.schema, clients)?;
    let rows: Vec<&Row> = rows.iter().collect();
    let (now, today) = (case.moment.now, case.today());
    let dated = |instant| DatedInstant { instant, day: today };
    let question = export::Input {
        requested_by: request.received_by().to_string(),
        identity_verified: request.identity_checked_at().is_some(),
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        approved_by: request.approved_by().map(|by| by.to_string()),
        made_at: dated(request.made_at().unwrap_or(now)),
        at: dated(now),
    };
    let allowed = export(&question).map_err(|problem| vec![Violation::of(&problem).inside("id")]);
    let Some(allowed) = case.ok(allowed) else { return Ok(Json::Null) };
    case.changes.be_discreet();
    case.update(request, |edit| {
        edit.set(PrivacyRequest::STATUS, PrivacyStatus::Done);
        edit.set(PrivacyRequest::MADE_AT, Some(request.made_at().unwrap_or(now)));
        edit.set(PrivacyRequest::DONE_AT, Some(now));
    });
    let moment = |instant| Cell::Instant(instant).to_json();
    let (tables, documents) = bundle(&rows, id);
    Ok(Json::map([
        ("format", Json::from(FORMAT)),
        ("request", Json::Text(request.id().to_string())),
        ("subject", Json::Text(id.to_string())),
        ("made_at", moment(now)),
        ("expires_at", moment(allowed.expires_at)),
        ("tables", tables),
        ("documents", documents),
    ]))
}

fn bundle(rows: &[&Row], client: Id<Client>) -> (Json, Json) {
    let own = rows.iter().filter(|row| row.def().table == Patient::TABLE);
    let own = own.filter(|row| row.cell("client_id").as_uuid() == Some(client.uuid()));
    let patients: Vec<_> = own.map(|row| id_of(row)).collect();
    let mut names: Vec<&'static str> = Vec::new();
    for row in rows {
        if !names.contains(&row.def().table) {
            names.push(row.def().table);
        }
    }
    let shared = shared_with(rows, client.uuid(), &patients);
    let mut files = Vec::new();
    let tables = names.iter().map(|table| {
        let of = rows.iter().zip(&shared).filter(|(row, _)| row.def().table == *table);
        let told = of.map(|(row, shared)| {
            let told = shown(row, client.uuid(), *shared, &names);
            files.extend(documents(row, &told));
            told
        });
        (*table, Json::List(told.collect()))
    });
    let tables = Json::map(tables.collect::<Vec<_>>());
    (tables, Json::List(files))
}
