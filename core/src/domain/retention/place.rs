//! `holds.place`: nothing about somebody is destroyed from now on.

use crate::{
    domain::{
        clients::Client,
        patients::Patient,
        system::{HoldSubject, LegalHold},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json, time::Instant},
    record::Record,
    schema::{New, Stored},
};

/// Keeps everything about a client, an animal or the whole practice from being destroyed, whatever its
/// age, until the hold ends or is lifted.
#[derive(Debug, Clone, Record)]
pub struct Place {
    /// Id of the hold; the engine makes one when it is left out.
    pub id: Option<Id<LegalHold>>,
    /// What it is about.
    pub subject: HoldSubject,
    /// The client, when it is about one.
    pub client_id: Option<Id<Client>>,
    /// The animal, when it is about one.
    pub patient_id: Option<Id<Patient>>,
    /// Why: the case or the authority.
    pub reason: String,
    /// Its last moment; until somebody lifts it when left out.
    pub until: Option<Instant>,
}

/// What placing wants to know.
#[derive(Debug)]
pub struct Facts {
    client: Option<Stored<Client>>,
    patient: Option<Stored<Patient>>,
    taken: bool,
}

impl Action for Place {
    const NAME: &'static str = "holds.place";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Settings);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let client = ask.maybe(self.client_id);
        let patient = ask.maybe(self.patient_id);
        let taken = ask.is_taken(self.id);
        Ok(Facts { client: client?, patient: patient?, taken: taken? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let named = [
            ("client_id", self.subject == HoldSubject::Client, self.client_id.is_some(), facts.client.is_some()),
            ("patient_id", self.subject == HoldSubject::Patient, self.patient_id.is_some(), facts.patient.is_some()),
        ];
        for (field, needed, given, found) in named {
            match (needed, given, found) {
                (true, false, _) => case.refuse(Violation::new("field-missing", field)),
                (false, true, _) => case.refuse(Violation::new("value-invalid", field)),
                (true, true, false) => case.refuse(Violation::new("not-found", field)),
                _ => {}
            }
        }
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        if self.reason.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "reason"));
        }
        let now = case.moment.now;
        if self.until.is_some_and(|until| until < now) {
            case.refuse(Violation::new("value-invalid", "until"));
        }
        if case.is_refused() {
            return Json::Null;
        }
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let placed_by = case.actor.user_id;
        case.insert(
            New::row(id)
                .with(LegalHold::SUBJECT, self.subject)
                .with(LegalHold::CLIENT_ID, self.client_id)
                .with(LegalHold::PATIENT_ID, self.patient_id)
                .with(LegalHold::REASON, self.reason)
                .with(LegalHold::PLACED_AT, now)
                .with(LegalHold::PLACED_BY, placed_by)
                .with(LegalHold::UNTIL, self.until),
        );
        Json::map([("id", Json::Text(id.to_string()))])
    }
}
