//! `consents.revoke`: a consent is taken back.

use crate::{
    domain::{
        audit_logging::{ConsentForm, ConsentType},
        surgeries::{Surgery, SurgeryStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Takes a consent back, at once. What has begun cannot be forbidden any more: neither the operation that
/// the form names, nor one that is under way on the animal where it names none.
#[derive(Debug, Clone, Record)]
pub struct Revoke {
    /// The signed form.
    pub id: Id<ConsentForm>,
    /// Why.
    pub reason: String,
}

/// What revoking wants to know.
#[derive(Debug)]
pub struct Facts {
    form: Option<Stored<ConsentForm>>,
    surgeries: Vec<Stored<Surgery>>,
}

impl Action for Revoke {
    const NAME: &'static str = "consents.revoke";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::MedicalEncounters);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let form: Option<Stored<ConsentForm>> = ask.one(self.id)?;
        let named = form.as_ref().and_then(|form| form.surgery_id());
        let patient = form.as_ref().and_then(|form| form.patient_id());
        let surgeries = match (named, patient) {
            (Some(surgery), _) => ask.one(surgery)?.into_iter().collect(),
            (None, Some(patient)) => {
                let under_way = Query::all::<Surgery>().having(Surgery::PATIENT_ID, patient);
                ask.many(under_way.having(Surgery::STATUS, SurgeryStatus::InProgress))?
            }
            (None, None) => Vec::new(),
        };
        Ok(Facts { form, surgeries })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let Some(form) = case.found(facts.form, "id") else { return Json::Null };
        if self.reason.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "reason"));
        }
        let has_begun = |surgery: &Stored<Surgery>| surgery.surgery_started_at().is_some();
        let for_operations = matches!(form.consent_type(), ConsentType::Surgery | ConsentType::Anesthesia);
        if for_operations && facts.surgeries.iter().any(has_begun) {
            case.refuse(Violation::new("revoked-consent-is-before-the-procedure", "id"));
        }
        let now = case.moment.now;
        case.advance(&form, |edit| {
            edit.set(ConsentForm::IS_REVOKED, true);
            edit.set(ConsentForm::REVOKED_AT, Some(now));
            edit.set(ConsentForm::REVOCATION_REASON, Some(self.reason));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
