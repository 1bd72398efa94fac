//! `privacy.receive`: somebody asks about their data.

use chrono::NaiveDate;

use crate::{
    domain::{
        audit_logging::erasure::{self, erasure},
        clients::Client,
        system::{PrivacyKind, PrivacyRequest},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{New, Stored},
};

/// Notes that a client asks for a copy of their data, or that they are erased. The answer goes out within a
/// month. Source: GDPR, art. 12(3).
#[derive(Debug, Clone, Record)]
pub struct Receive {
    /// Id of the request; the engine makes one when it is left out.
    pub id: Option<Id<PrivacyRequest>>,
    /// What is asked for.
    pub kind: PrivacyKind,
    /// The client.
    pub client_id: Id<Client>,
    /// To whom a copy goes, where it is not the client: they must have agreed to it on a form.
    pub recipient: Option<String>,
    /// The day on which it came; today when left out.
    pub received_on: Option<NaiveDate>,
}

/// What receiving wants to know.
#[derive(Debug)]
pub struct Facts {
    client: Option<Stored<Client>>,
    taken: bool,
}

impl Action for Receive {
    const NAME: &'static str = "privacy.receive";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Clients);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let client = ask.one(self.client_id);
        let taken = ask.is_taken(self.id);
        Ok(Facts { client: client?, taken: taken? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        case.found(facts.client, "client_id");
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        let received = self.received_on.unwrap_or(case.today());
        if received > case.today() {
            case.refuse(Violation::new("value-invalid", "received_on"));
        }
        if self.recipient.is_some() && self.kind == PrivacyKind::Erase {
            case.refuse(Violation::new("value-invalid", "recipient"));
        }
        let terms = erasure(&erasure::Input { received, categories: Vec::new(), legal_hold: false });
        let terms = terms.map_err(|problem| vec![Violation::of(&problem)]);
        let Some(terms) = case.ok(terms) else { return Json::Null };
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let by = case.actor.user_id;
        case.insert(
            New::row(id)
                .with(PrivacyRequest::KIND, self.kind)
                .with(PrivacyRequest::CLIENT_ID, self.client_id)
                .with(PrivacyRequest::RECEIVED_ON, received)
                .with(PrivacyRequest::RESPOND_BY, terms.respond_by)
                .with(PrivacyRequest::RECIPIENT, self.recipient)
                .with(PrivacyRequest::RECEIVED_BY, by),
        );
        Json::map([("id", Json::Text(id.to_string())), ("respond_by", Json::Text(terms.respond_by.to_string()))])
    }
}
