//! What people sign, version by version, and care that nobody could be asked about.

use crate::{
    domain::{
        audit_logging::ConsentType, emergency::EmergencyCase, patients::Patient, staff::Staff, surgeries::Surgery,
    },
    kernel::{id::Id, json::Json},
    schema::Entity,
};

/// A version of a text that people sign. It is never changed: a change is the next version.
#[derive(Entity)]
#[entity(
    table = consent_templates, shown,
    resource = settings, audit = consent_form, scope = shared, erasure = untouched, without(create, delete, restore)
)]
#[unique((name, template_version, language))]
#[check(template_version_positive: template_version >= 1)]
#[check(life_positive: life_days >= 1)]
pub struct ConsentTemplate {
    pub id: Id<ConsentTemplate>,
    /// What the form is called, such as `surgery`.
    #[field(by_action)]
    pub name: String,
    /// Counts the versions of a name, from 1.
    #[field(by_action)]
    pub template_version: i32,
    #[field(by_action)]
    pub consent_type: ConsentType,
    /// Language code, such as `en`.
    #[field(by_action)]
    pub language: String,
    /// The full text, as it is shown.
    #[field(max = 200_000, by_action)]
    pub body: String,
    #[field(json([text]), by_action)]
    pub risks: Option<Json>,
    #[field(json([text]), by_action)]
    pub alternatives: Option<Json>,
    /// Days for which a signature holds.
    #[field(by_action)]
    pub life_days: i32,
    /// A signature counts once somebody else has witnessed it.
    #[field(default = false, by_action)]
    pub needs_witness: bool,
    /// Whether it is still given out to be signed.
    #[field(default = true)]
    pub is_active: bool,
}

/// Care that saves a life and that nobody could be asked about, recorded by two of the staff: once in
/// an emergency.
#[derive(Entity)]
#[entity(
    table = emergency_consents, shown, append_only, created_only,
    resource = medical_encounters, audit = consent_form, scope = shared, erasure = keep_medical_period, without(create)
)]
#[sensitive(phi = [reason])]
#[unique(emergency_case_id)]
#[check(recorders_differ: recorded_by <> seconded_by)]
pub struct EmergencyConsent {
    pub id: Id<EmergencyConsent>,
    #[field(cascade, by_action)]
    pub emergency_case_id: Id<EmergencyCase>,
    #[field(cascade, by_action)]
    pub patient_id: Id<Patient>,
    /// The operation that went ahead.
    #[field(cascade, by_action)]
    pub surgery_id: Id<Surgery>,
    #[field(set_null, required, by_action)]
    pub recorded_by: Option<Id<Staff>>,
    #[field(set_null, required, by_action)]
    pub seconded_by: Option<Id<Staff>>,
    /// Why nobody could be asked.
    #[field(long, by_action)]
    pub reason: String,
}
