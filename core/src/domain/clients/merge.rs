//! `clients.merge`: two rows of one client become one.

use rust_decimal::Decimal;

use super::{Client, ClientStatus, problem::Problem};
use crate::{
    domain::{
        patients::Patient,
        retention::{
            holds::Holds,
            kin::id_of,
            purge::{Doomed, Work},
        },
        system::{ClientMerge, PrivacyRequest, PrivacyStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation, failed, referrers},
    kernel::{cell::Cell, choice::Choice, id::Id, json::Json},
    record::Record,
    schema::{Entity, EntityDef, FieldDef, New, Row, Stored, Unique, Values},
};

/// Makes two rows of one client one: everything of the one that goes belongs to the one that stays, credit
/// is added, and the one that goes stays behind as a tombstone that leads to the other.
#[derive(Debug, Clone, Record)]
pub struct Merge {
    /// The client who stays.
    pub id: Id<Client>,
    /// The client who goes.
    pub merged_id: Id<Client>,
}

impl Action for Merge {
    const NAME: &'static str = "clients.merge";
    const NEEDS: Need = Need::new(PermissionAction::Delete, PermissionResource::Clients);
    type Facts = (Option<Stored<Client>>, Option<Stored<Client>>);

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        let (stays, goes) = (ask.one(self.id), ask.one(self.merged_id));
        Ok((stays?, goes?))
    }

    fn decide(self, (stays, goes): Self::Facts, case: &mut Case<'_>) -> Json {
        let (stays, goes) = (case.found(stays, "id"), case.found(goes, "merged_id"));
        if self.id == self.merged_id {
            case.refuse(Violation::new("value-invalid", "merged_id"));
            return Json::Null;
        }
        let (Some(stays), Some(goes)) = (stays, goes) else { return Json::Null };
        merged(case, &stays, &goes).unwrap_or(Json::Null)
    }
}

fn merged(case: &mut Case<'_>, stays: &Stored<Client>, goes: &Stored<Client>) -> Result<Json, Gap> {
    let conflicts = conflicts(case, stays, goes);
    let mentions = mentions(case, goes.id());
    case.refuse_all(conflicts?);
    let mut work = Work::default();
    let mut moved = 0_i64;
    for (row, fields) in mentions? {
        moved += 1;
        let mut patch = Row::new(row.def());
        for field in fields {
            patch.set(field.name, Cell::Uuid(stays.id().uuid()));
        }
        let after = row.patched(&patch);
        if row.def().table == Client::TABLE {
            // Nobody has referred themselves.
            if id_of(&row) == stays.id().uuid() {
                patch.set("referred_by", Cell::Null);
            }
            work.patch(&row, patch);
        } else if is_told_already(case, &after)? {
            let schema = case.schema;
            work.take_out(Doomed::gather(case, schema, &row)?);
        } else {
            work.patch(&row, patch);
        }
    }
    survivor(&mut work, stays, goes);
    tombstone(case, &mut work, stays, goes);
    work.apply(case);
    let (id, by) = (case.changes.new_id(), case.actor.user_id);
    case.insert(
        New::row(id)
            .with(ClientMerge::SURVIVOR_ID, stays.id())
            .with(ClientMerge::MERGED_ID, goes.id())
            .with(ClientMerge::MERGED_BY, by),
    );
    Ok(Json::map([("id", Json::Text(stays.id().to_string())), ("moved", Json::Int(moved))]))
}

/// A client, and whoever became one with them, the client first: what is asked about the one is asked about
/// all of them.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn with_merged(ask: &mut Ask<'_>, client: Row) -> Result<Vec<Row>, Gap> {
    let mut all = vec![client];
    let mut next = 0;
    while let Some(survivor) = all.get(next).map(id_of) {
        next += 1;
        let merges = Query::of(ClientMerge::DEF).equal("survivor_id", Cell::Uuid(survivor));
        let merged: Vec<_> = ask.rows(merges)?.iter().filter_map(|row| row.cell("merged_id").as_uuid()).collect();
        let rows: Vec<_> = merged.iter().map(|id| ask.row(Client::DEF, *id)).collect();
        for row in rows {
            // Each once, also where rows that nobody should have written lead in a circle.
            if let Some(row) = row?.filter(|row| all.iter().all(|known| id_of(known) != id_of(row))) {
                all.push(row.clone());
            }
        }
    }
    Ok(all)
}

/// What of the two cannot be one.
fn conflicts(case: &mut Case<'_>, stays: &Stored<Client>, goes: &Stored<Client>) -> Result<Vec<Violation>, Gap> {
    let holds = Holds::gather(&mut case.ask, case.moment.now);
    let requests: Vec<_> = [stays, goes]
        .map(|client| {
            let of = Query::all::<PrivacyRequest>().having(PrivacyRequest::CLIENT_ID, client.id());
            case.ask.many::<PrivacyRequest>(of)
        })
        .into();
    let animals: Vec<_> = [stays, goes]
        .map(|client| {
            let of = Query::of(Patient::DEF).equal("client_id", Cell::Uuid(client.id().uuid()));
            case.ask.rows(of.with_deleted())
        })
        .into();
    let holds = holds?;
    let mut found = Vec::new();
    for ((client, field), animals) in [(stays, "id"), (goes, "merged_id")].into_iter().zip(animals) {
        let animals: Vec<_> = animals?.iter().map(id_of).collect();
        if holds.cover_client(client.id().uuid(), &animals) {
            found.push(Violation::new("legal-hold-active", field));
        }
    }
    let conflict = |column| Violation::of(&Problem::ClientMergeConflict).inside("merged_id").with("column", column);
    for (requests, field) in requests.into_iter().zip(["id", "merged_id"]) {
        if requests?.iter().any(|request| request.status() != PrivacyStatus::Done) {
            found.push(Violation::of(&Problem::ClientMergeConflict).inside(field).with("table", "privacy_requests"));
        }
    }
    if stays.user_id().is_some() && goes.user_id().is_some() && stays.user_id() != goes.user_id() {
        found.push(conflict("user_id"));
    }
    Ok(found)
}

/// A row, and the columns in which it names the one who goes.
type Mention = (Row, Vec<&'static FieldDef>);

/// Every row that names the one who goes: found in the declaration, so that no table is forgotten.
fn mentions(case: &mut Case<'_>, goes: Id<Client>) -> Result<Vec<Mention>, Gap> {
    let answers: Vec<_> = referrers(case.schema, Client::DEF)
        .map(|(other, field, _)| {
            let naming = Query::of(other).equal(field.name, Cell::Uuid(goes.uuid())).with_deleted();
            (field, case.ask.rows(naming))
        })
        .collect();
    let mut found: Vec<Mention> = Vec::new();
    for (field, rows) in answers {
        for row in rows? {
            let same = |(known, _): &&mut Mention| known.def().table == row.def().table && id_of(known) == id_of(row);
            match found.iter_mut().find(same) {
                Some((_, fields)) => fields.push(field),
                None => found.push((row.clone(), vec![field])),
            }
        }
    }
    Ok(found)
}

/// Whether the row as it would be says nothing new: a tie of the client to themselves, or what another row
/// says in columns in which no two may agree.
fn is_told_already(case: &mut Case<'_>, after: &Row) -> Result<bool, Gap> {
    let def: &'static EntityDef = after.def();
    if failed(after, case.clock()).iter().any(|wrong| wrong.code == "not-self-related") {
        return Ok(true);
    }
    let about_clients = |unique: &&Unique| {
        let leads = |column: &&str| {
            let field = def.field(column).and_then(|field| field.references);
            field.is_some_and(|reference| reference.table == Client::TABLE)
        };
        unique.columns.iter().any(leads)
    };
    let asked: Vec<_> =
        def.uniques
            .iter()
            .filter(about_clients)
            .filter(|unique| unique.only.is_none_or(|only| only.truth(after) == Some(true)))
            .map(|unique| {
                let query = unique.columns.iter().fold(Query::of(def).with_deleted(), |query, column| {
                    query.equal(column, after.cell(column).clone())
                });
                case.ask.rows(query).map(|rows| rows.iter().any(|other| id_of(other) != id_of(after)))
            })
            .collect();
    asked.into_iter().try_fold(false, |any, told| Ok(any | told?))
}

/// The one who stays has the credit, the login and the visits of both.
fn survivor(work: &mut Work, stays: &Stored<Client>, goes: &Stored<Client>) {
    let (one, other) = (stays.row(), goes.row());
    let mut patch = Row::new(Client::DEF);
    if let (Cell::Decimal(own), Cell::Decimal(theirs)) = (one.cell("account_balance"), other.cell("account_balance")) {
        patch.set("account_balance", Cell::Decimal(own + theirs));
    }
    let first = earliest(one.cell("first_visit_date"), other.cell("first_visit_date"), true);
    let last = earliest(one.cell("last_visit_date"), other.cell("last_visit_date"), false);
    patch.set("first_visit_date", first);
    patch.set("last_visit_date", last);
    // What only the other row knew is known from now on; choices of the client stay as they are.
    for field in Client::DEF.fields.iter().filter(|field| field.sensitivity.pii && field.nullable) {
        if one.cell(field.name).is_null() && !other.cell(field.name).is_null() {
            patch.set(field.name, other.cell(field.name).clone());
        }
    }
    work.patch(one, patch);
}

fn earliest(one: &Cell, other: &Cell, first: bool) -> Cell {
    match (one, other) {
        (Cell::Date(a), Cell::Date(b)) => Cell::Date(if first == (a < b) { *a } else { *b }),
        (Cell::Null, known) | (known, _) => known.clone(),
    }
}

/// The one who goes has nothing left, and leads to the other.
fn tombstone(case: &Case<'_>, work: &mut Work, stays: &Stored<Client>, goes: &Stored<Client>) {
    let mut patch = Row::new(Client::DEF);
    let own = match goes.row().cell("metadata") {
        Cell::Json(Json::Map(entries)) => entries.clone(),
        _ => Vec::new(),
    };
    let leads = [("merged_into".to_owned(), Json::Text(stays.id().to_string()))];
    patch.set("metadata", Cell::Json(Json::Map(own.into_iter().chain(leads).collect()).sorted()));
    patch.set("account_balance", Cell::Decimal(Decimal::new(0, 2)));
    patch.set("user_id", Cell::Null);
    patch.set("status", Cell::Text(ClientStatus::Inactive.code().to_owned()));
    patch.set("allow_marketing", Cell::Bool(false));
    patch.set("deleted_at", Cell::Instant(case.moment.now));
    work.patch(goes.row(), patch);
}
