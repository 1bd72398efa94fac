//! `medical_records.sign`: completes a visit and locks its record.

use super::{EncounterStatus, MedicalEncounter, problem::Problem, record_soap::is_open};
use crate::{
    domain::veterinarians::Veterinarian,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Completes a visit and signs its record, which is locked from then on.
///
/// The signer is the veterinarian who asks. All four parts of the SOAP note and a weight must be
/// there. Source: AAHA Standards of Accreditation, medical records.
#[derive(Debug, Clone, Record)]
pub struct Sign {
    /// The encounter.
    pub id: Id<MedicalEncounter>,
}

impl Action for Sign {
    const NAME: &'static str = "medical_records.sign";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::MedicalEncounters);
    type Facts = Option<Stored<MedicalEncounter>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(encounter) = case.found(facts, "id") else { return Json::Null };
        let signer: Option<Id<Veterinarian>> = case.actor.veterinarian_id.map(Id::new);
        let missing = missing_parts(&encounter);
        let problems = [
            is_open(&encounter),
            (!missing.is_empty()).then_some(Problem::SoapIncomplete { missing }),
            signer.is_none().then_some(Problem::SignoffRequiresVeterinarian),
        ];
        case.refuse_all(problems.iter().flatten().map(|problem| Violation::of(problem).inside("id")));
        let now = case.moment.now;
        case.update(&encounter, |edit| {
            if encounter.status() == EncounterStatus::InProgress {
                edit.set(MedicalEncounter::STATUS, EncounterStatus::Completed);
                edit.set(MedicalEncounter::ACTUAL_END_AT, Some(now));
            }
            edit.set(MedicalEncounter::SIGNED_AT, Some(now));
            edit.set(MedicalEncounter::SIGNED_BY_VETERINARIAN_ID, signer);
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}

/// The parts of the note that are empty, in its order; blanks count as empty.
fn missing_parts(encounter: &Stored<MedicalEncounter>) -> Vec<String> {
    let blank = |text: Option<&str>| text.is_none_or(|text| text.trim().is_empty());
    let weight = encounter.vital_signs().and_then(|signs| signs.get("weight"));
    [
        ("subjective", blank(encounter.subjective())),
        ("objective", blank(encounter.objective())),
        ("assessment", blank(encounter.assessment())),
        ("plan", blank(encounter.plan())),
        ("weight", weight.is_none_or(Json::is_null)),
    ]
    .into_iter()
    .filter(|(_, missing)| *missing)
    .map(|(part, _)| part.to_owned())
    .collect()
}
