//! `medical_records.record_soap`: writes the SOAP note of a visit.

use super::{EncounterStatus, MedicalEncounter, problem::Problem};
use crate::{
    engine::{Action, Ask, Case, Gap, Given, Need, Stored, Violation, read_cell},
    kernel::{cell::Cell, id::Id, json::Json},
    record::Record,
    schema::{ColumnOf, Entity},
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
    const NEEDS: Need = Need::new("update", "medical_encounters");
    type Facts = Option<Stored<MedicalEncounter>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(encounter) = case.found(facts, "id") else { return Json::Null };
        case.refuse_all(is_open(&encounter).map(|problem| Violation::of(&problem).inside("id")));
        let soap = Soap {
            subjective: prose(case, MedicalEncounter::SUBJECTIVE, self.subjective),
            objective: prose(case, MedicalEncounter::OBJECTIVE, self.objective),
            assessment: prose(case, MedicalEncounter::ASSESSMENT, self.assessment),
            plan: prose(case, MedicalEncounter::PLAN, self.plan),
            vital_signs: shaped(case, MedicalEncounter::VITAL_SIGNS, self.vital_signs),
            diagnoses: shaped(case, MedicalEncounter::DIAGNOSES, self.diagnoses),
        };
        if soap.diagnoses.as_ref().is_some_and(|diagnoses| primaries(diagnoses) > 1) {
            case.refuse(Violation::new("value-invalid", "diagnoses").with("reason", "one-primary"));
        }
        case.update(&encounter, |encounter| {
            let keep = |new: Option<String>, old: &mut Option<String>| *old = new.or_else(|| old.take());
            keep(soap.subjective, &mut encounter.subjective);
            keep(soap.objective, &mut encounter.objective);
            keep(soap.assessment, &mut encounter.assessment);
            keep(soap.plan, &mut encounter.plan);
            encounter.vital_signs = soap.vital_signs.or_else(|| encounter.vital_signs.take());
            encounter.diagnoses = soap.diagnoses.or_else(|| encounter.diagnoses.take());
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}

/// The parts of a note that are given.
struct Soap {
    subjective: Option<String>,
    objective: Option<String>,
    assessment: Option<String>,
    plan: Option<String>,
    vital_signs: Option<Json>,
    diagnoses: Option<Json>,
}

/// A note is written while the visit goes on, and until it is signed.
pub(super) fn is_open(encounter: &MedicalEncounter) -> Option<Problem> {
    match encounter.status {
        _ if encounter.signed_at.is_some() => Some(Problem::EncounterLocked),
        EncounterStatus::InProgress | EncounterStatus::Completed => None,
        _ => Some(Problem::EncounterNotOpen),
    }
}

/// Text that fits its column.
fn prose(
    case: &mut Case<'_>,
    column: ColumnOf<MedicalEncounter, Option<String>>,
    text: Option<String>,
) -> Option<String> {
    match fitting(case, column.name, Given::Text(&text?))? {
        Cell::Text(text) => Some(text),
        _ => None,
    }
}

/// JSON of the shape of its column.
fn shaped(case: &mut Case<'_>, column: ColumnOf<MedicalEncounter, Option<Json>>, json: Option<Json>) -> Option<Json> {
    match fitting(case, column.name, (&json?).into())? {
        Cell::Json(json) => Some(json),
        _ => None,
    }
}

fn fitting(case: &mut Case<'_>, column: &str, given: Given<'_>) -> Option<Cell> {
    let mut mistakes = Vec::new();
    let cell = read_cell(MedicalEncounter::DEF.field(column)?, given, &mut mistakes);
    case.refuse_all(mistakes);
    cell
}

fn primaries(diagnoses: &Json) -> usize {
    match diagnoses {
        Json::List(items) => items.iter().filter(|item| item.get("is_primary") == Some(&Json::Bool(true))).count(),
        _ => 0,
    }
}
