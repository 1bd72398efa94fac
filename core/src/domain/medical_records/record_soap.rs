//! `medical_records.record_soap`: writes the SOAP note of a visit.

use super::{EncounterStatus, MedicalEncounter, problem::Problem};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Writes the SOAP note of a visit, or parts of it. What is left out stays as it is.
#[derive(Debug, Clone, Record)]
pub struct RecordSoap {
    /// The encounter.
    pub id: Id<MedicalEncounter>,
    /// What the owner tells.
    pub subjective: Option<String>,
    /// What the examination finds.
    pub objective: Option<String>,
    /// What it means.
    pub assessment: Option<String>,
    /// What is to be done.
    pub plan: Option<String>,
    /// Temperature, heart and respiratory rate, weight and other signs.
    pub vital_signs: Option<Json>,
    /// Diagnoses, at most one of them primary.
    pub diagnoses: Option<Json>,
}

impl Action for RecordSoap {
    const NAME: &'static str = "medical_records.record_soap";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::MedicalEncounters);
    type Facts = Option<Stored<MedicalEncounter>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(encounter) = case.found(facts, "id") else { return Json::Null };
        case.refuse_all(is_open(&encounter).map(|problem| Violation::of(&problem).inside("id")));
        if self.diagnoses.as_ref().is_some_and(|diagnoses| primaries(diagnoses) > 1) {
            case.refuse(Violation::new("value-invalid", "diagnoses").with("reason", "one-primary"));
        }
        case.update(&encounter, |edit| {
            edit.given(MedicalEncounter::SUBJECTIVE, self.subjective);
            edit.given(MedicalEncounter::OBJECTIVE, self.objective);
            edit.given(MedicalEncounter::ASSESSMENT, self.assessment);
            edit.given(MedicalEncounter::PLAN, self.plan);
            edit.given(MedicalEncounter::VITAL_SIGNS, self.vital_signs.map(Json::sorted));
            edit.given(MedicalEncounter::DIAGNOSES, self.diagnoses.map(Json::sorted));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}

/// A note is written while the visit goes on, and until it is signed.
pub(super) fn is_open(encounter: &Stored<MedicalEncounter>) -> Option<Problem> {
    match encounter.status() {
        _ if encounter.signed_at().is_some() => Some(Problem::EncounterLocked),
        EncounterStatus::InProgress | EncounterStatus::Completed => None,
        _ => Some(Problem::EncounterNotOpen),
    }
}

fn primaries(diagnoses: &Json) -> usize {
    match diagnoses {
        Json::List(items) => items.iter().filter(|item| item.get("is_primary") == Some(&Json::Bool(true))).count(),
        _ => 0,
    }
}
