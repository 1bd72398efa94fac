//! `consents.witness`: somebody else has seen the signature.

use uuid::Uuid;

use super::problem::Problem;
use crate::{
    domain::{
        audit_logging::{AuditLog, ConsentForm, problem::Problem as Grave},
        clients::Client,
        staff::{Staff, StaffStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{cell::Cell, id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Witnesses a signature: whoever asks has seen it. The witness works here, and is neither who signed nor
/// who took the signature.
#[derive(Debug, Clone, Record)]
pub struct Witness {
    /// The signed form.
    pub id: Id<ConsentForm>,
}

/// What witnessing wants to know.
#[derive(Debug)]
pub struct Facts {
    form: Option<Stored<ConsentForm>>,
    client: Option<Stored<Client>>,
    taken_by: Vec<Stored<AuditLog>>,
}

impl Action for Witness {
    const NAME: &'static str = "consents.witness";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::MedicalEncounters);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let form = ask.one(self.id);
        let taken_by = ask.many(Query::all::<AuditLog>().equal("entity_id", Cell::Uuid(self.id.uuid())));
        let form: Option<Stored<ConsentForm>> = form?;
        let client = ask.maybe(form.as_ref().map(|form| form.client_id()))?;
        Ok(Facts { form, client, taken_by: taken_by? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let Some(form) = case.found(facts.form, "id") else { return Json::Null };
        let Some(client) = case.found(facts.client, "id") else { return Json::Null };
        // What is missing still is asked for in the next round.
        let staff: Option<Stored<Staff>> = case.ask.maybe(case.actor.staff_id.map(Id::new)).ok().flatten();
        let Some(staff) = staff else {
            case.refuse(Violation::of(&Problem::ConsentWitnessRequired).inside("id"));
            return Json::Null;
        };
        if form.witnessed_by().is_some() {
            case.refuse(Violation::of(&Problem::ConsentWitnessed).inside("id"));
        }
        let authors = facts.taken_by.iter().filter(|log| log.description().starts_with("consents.sign"));
        let author = authors.map(|log| log.user_id()).next().unwrap_or_default();
        case.refuse_all(may_witness(case, &staff, &client, author, "id"));
        let now = case.moment.now;
        case.update(&form, |edit| {
            edit.set(ConsentForm::WITNESSED_BY, Some(staff.id()));
            edit.set(ConsentForm::WITNESSED_AT, Some(now));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}

/// A witness works here, and is neither who signs nor who takes the signature.
pub(super) fn may_witness(
    case: &Case<'_>,
    staff: &Stored<Staff>,
    signer: &Stored<Client>,
    author: Uuid,
    field: &str,
) -> Vec<Violation> {
    let mut found = Vec::new();
    if staff.status() != StaffStatus::Active {
        found.push(Violation::new("not-found", field));
    }
    let login = staff.user_id();
    let own_row = case.actor.user_id == author && case.actor.staff_id == Some(staff.id().uuid());
    let is_signer = login.is_some() && login == signer.user_id();
    if own_row || login == Some(author) || is_signer {
        found.push(Violation::of(&Grave::SeparationOfDuties).inside(field));
    }
    found
}
