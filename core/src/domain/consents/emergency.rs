//! `consents.record_emergency`: care that saves a life, and nobody could be asked.

use crate::{
    domain::{
        audit_logging::grave_consent::emergency_is_recorded,
        emergency::EmergencyCase,
        staff::{Staff, StaffStatus},
        surgeries::Surgery,
        system::EmergencyConsent,
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{New, Stored},
};

/// Notes that an operation which saves a life goes ahead although nobody could be asked: by two of the
/// staff, of whom one asks, once in an emergency that is still open.
#[derive(Debug, Clone, Record)]
pub struct RecordEmergency {
    /// Id of the record; the engine makes one when it is left out.
    pub id: Option<Id<EmergencyConsent>>,
    /// The emergency.
    pub emergency_case_id: Id<EmergencyCase>,
    /// The operation.
    pub surgery_id: Id<Surgery>,
    /// The other of the two.
    pub seconded_by: Id<Staff>,
    /// Why nobody could be asked.
    pub reason: String,
}

/// What recording wants to know.
#[derive(Debug)]
pub struct Facts {
    emergency: Option<Stored<EmergencyCase>>,
    surgery: Option<Stored<Surgery>>,
    second: Option<Stored<Staff>>,
    before: Vec<Stored<EmergencyConsent>>,
    taken: bool,
}

impl Action for RecordEmergency {
    const NAME: &'static str = "consents.record_emergency";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::MedicalEncounters);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let emergency = ask.one(self.emergency_case_id);
        let surgery = ask.one(self.surgery_id);
        let second = ask.one(self.seconded_by);
        let before = ask
            .many(Query::all::<EmergencyConsent>().having(EmergencyConsent::EMERGENCY_CASE_ID, self.emergency_case_id));
        let taken = ask.is_taken(self.id);
        Ok(Facts { emergency: emergency?, surgery: surgery?, second: second?, before: before?, taken: taken? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let emergency = case.found(facts.emergency, "emergency_case_id");
        let surgery = case.found(facts.surgery, "surgery_id");
        let second = facts.second.filter(|staff| staff.status() == StaffStatus::Active);
        let second = case.found(second, "seconded_by");
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        if self.reason.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "reason"));
        }
        let (Some(emergency), Some(surgery), Some(second)) = (emergency, surgery, second) else { return Json::Null };
        if emergency.disposition().is_some() {
            case.refuse(Violation::new("not-found", "emergency_case_id"));
        }
        if surgery.patient_id() != emergency.patient_id() {
            case.refuse(Violation::new("parent-mismatch", "surgery_id"));
        }
        // A staff member without a row among the staff is nobody who could be asked about it later.
        let first = case.actor.staff_id.map(|id| id.to_string()).unwrap_or_default();
        let same_login = second.user_id() == Some(case.actor.user_id);
        let other = if same_login { first.clone() } else { self.seconded_by.to_string() };
        let recorders: Vec<&str> = [first.as_str(), &other].into_iter().filter(|name| !name.is_empty()).collect();
        if let Err(problem) = emergency_is_recorded(&recorders, !facts.before.is_empty()) {
            case.refuse(Violation::of(&problem).inside("seconded_by"));
            return Json::Null;
        }
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let recorded_by = case.actor.staff_id.map(Id::new);
        case.insert(
            New::row(id)
                .with(EmergencyConsent::EMERGENCY_CASE_ID, self.emergency_case_id)
                .with(EmergencyConsent::PATIENT_ID, surgery.patient_id())
                .with(EmergencyConsent::SURGERY_ID, self.surgery_id)
                .with(EmergencyConsent::RECORDED_BY, recorded_by)
                .with(EmergencyConsent::SECONDED_BY, Some(self.seconded_by))
                .with(EmergencyConsent::REASON, self.reason),
        );
        Json::map([("id", Json::Text(id.to_string()))])
    }
}
