//! `consents.sign`: somebody signs a form.

use chrono::{NaiveDate, TimeDelta};

use super::{
    signer::Signer,
    template::{Published, Template, published},
    witness,
};
use crate::{
    domain::{
        appointments::Appointment,
        audit_logging::{ConsentForm, ConsentType, grave_consent::is_not_observed, problem::Problem as Grave},
        clients::Client,
        consents::problem::Problem,
        medical_records::MedicalEncounter,
        patients::Patient,
        staff::Staff,
        surgeries::Surgery,
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{New, Stored},
};

/// Notes that somebody has signed a form: with the text as it was shown, until the day on which the form
/// says that it ends.
///
/// The owner of the animal signs, or a co-owner or agent whom the owner gave that right, of full age.
/// Before an animal is put to sleep the signer is known and says whether it has bitten somebody; one that
/// has is observed for rabies first. Sources: AVMA policy on informed consent; NASPHV compendium of animal
/// rabies prevention and control.
#[derive(Debug, Clone, Record)]
pub struct Sign {
    /// Id of the signed form; the engine makes one when it is left out.
    pub id: Option<Id<ConsentForm>>,
    /// What the form is called.
    pub template: String,
    /// Which version of it was shown.
    pub version: u32,
    /// In which language; that of the client when left out.
    pub language: Option<String>,
    /// Who signs.
    pub client_id: Id<Client>,
    /// The animal; needed for whatever is done to one.
    pub patient_id: Option<Id<Patient>>,
    /// The operation, where the form is for one alone.
    pub surgery_id: Option<Id<Surgery>>,
    /// The booking.
    pub appointment_id: Option<Id<Appointment>>,
    /// The visit.
    pub encounter_id: Option<Id<MedicalEncounter>>,
    /// What is agreed to: the procedure, or to whom data are given; anything of its kind when left out.
    pub procedure: Option<String>,
    /// The name of the signer; that of the client when left out.
    pub signed_by: Option<String>,
    /// The signature, base64.
    pub signature_data: Option<String>,
    /// Who of the staff saw it; somebody else than who signs and who takes the signature.
    pub witnessed_by: Option<Id<Staff>>,
    /// For euthanasia: whether the signer is known to be who they say.
    pub identity_checked: Option<bool>,
    /// For euthanasia: whether the animal has bitten somebody lately.
    pub has_bitten: Option<bool>,
    /// The day on which it did.
    pub bitten_on: Option<NaiveDate>,
}

/// What signing wants to know.
#[derive(Debug)]
pub struct Facts {
    published: Published,
    signer: Option<Signer>,
    patient: Option<Stored<Patient>>,
    surgery: Option<Stored<Surgery>>,
    appointment: Option<Stored<Appointment>>,
    encounter: Option<Stored<MedicalEncounter>>,
    witness: Option<Stored<Staff>>,
    taken: bool,
}

impl Action for Sign {
    const NAME: &'static str = "consents.sign";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::MedicalEncounters);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let published = published(ask, &self.template);
        let client = ask.one(self.client_id);
        let patient = ask.maybe(self.patient_id);
        let surgery = ask.maybe(self.surgery_id);
        let appointment = ask.maybe(self.appointment_id);
        let encounter = ask.maybe(self.encounter_id);
        let witness = ask.maybe(self.witnessed_by);
        let taken = ask.is_taken(self.id);
        let patient = patient?;
        let signer = match client? {
            Some(client) => Some(Signer::gather(ask, client, patient.as_ref())?),
            None => None,
        };
        Ok(Facts {
            published: published?,
            signer,
            patient,
            surgery: surgery?,
            appointment: appointment?,
            encounter: encounter?,
            witness: witness?,
            taken: taken?,
        })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let found = self.strangers(&facts);
        case.refuse_all(found);
        let Some(template) = self.template(&facts, case) else { return Json::Null };
        let found = self.faults(&template, case);
        case.refuse_all(found);
        let Some(signer) = &facts.signer else { return Json::Null };
        if !signer.may_decide(case, template.kind, facts.patient.as_ref()) {
            case.refuse(Violation::of(&Grave::ConsentSignerNotAuthorized).inside("client_id"));
        }
        if let Some(staff) = &facts.witness {
            let author = case.actor.user_id;
            case.refuse_all(witness::may_witness(case, staff, &signer.client, author, "witnessed_by"));
        }
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let form = self.form(id, template, &signer.client, case);
        case.insert(form);
        Json::map([("id", Json::Text(id.to_string()))])
    }
}

impl Sign {
    /// Rows that are not there, or that are about another animal.
    fn strangers(&self, facts: &Facts) -> Vec<Violation> {
        let missing = [
            ("client_id", facts.signer.is_none()),
            ("patient_id", self.patient_id.is_some() && facts.patient.is_none()),
            ("surgery_id", self.surgery_id.is_some() && facts.surgery.is_none()),
            ("appointment_id", self.appointment_id.is_some() && facts.appointment.is_none()),
            ("encounter_id", self.encounter_id.is_some() && facts.encounter.is_none()),
            ("witnessed_by", self.witnessed_by.is_some() && facts.witness.is_none()),
        ];
        let of = [
            ("surgery_id", facts.surgery.as_ref().map(|row| row.patient_id())),
            ("appointment_id", facts.appointment.as_ref().map(|row| row.patient_id())),
            ("encounter_id", facts.encounter.as_ref().map(|row| row.patient_id())),
        ];
        let strange = |(_, patient): &(&str, Option<Id<Patient>>)| patient.is_some() && *patient != self.patient_id;
        let missing = missing.into_iter().filter(|(_, missing)| *missing);
        let taken = facts.taken.then(|| Violation::new("id-taken", "id"));
        missing
            .map(|(field, _)| Violation::new("not-found", field))
            .chain(of.into_iter().filter(strange).map(|(field, _)| Violation::new("parent-mismatch", field)))
            .chain(taken)
            .collect()
    }

    fn template(&self, facts: &Facts, case: &mut Case<'_>) -> Option<Template> {
        let spoken = facts.signer.as_ref().and_then(|signer| signer.client.preferred_language());
        let wanted = [self.language.as_deref(), spoken, case.profile.text("language")];
        let languages: Vec<&str> = wanted.into_iter().flatten().collect();
        let found = facts.published.find(case, &self.template, self.version, &languages);
        let found = found.filter(|text| self.language.as_ref().is_none_or(|language| text.language == *language));
        match &found {
            None => case.refuse(Violation::new("not-found", "template")),
            Some(text) if !text.is_active => {
                case.refuse(Violation::of(&Problem::ConsentTemplateRetired).inside("template"));
            }
            Some(_) => {}
        }
        found
    }

    /// What the form asks for and the signer has not said.
    fn faults(&self, template: &Template, case: &Case<'_>) -> Vec<Violation> {
        let mut found = Vec::new();
        let without_animal = [ConsentType::DataSharing, ConsentType::Research, ConsentType::FinancialEstimate];
        if self.patient_id.is_none() && !without_animal.contains(&template.kind) {
            found.push(Violation::new("field-missing", "patient_id"));
        }
        if self.signed_by.as_ref().is_some_and(|name| name.trim().is_empty()) {
            found.push(Violation::new("value-invalid", "signed_by"));
        }
        if template.kind == ConsentType::Euthanasia {
            found.extend(self.last_questions(case.today()));
        }
        found
    }

    /// What is asked before every euthanasia. A bite on an unknown day may have been today.
    fn last_questions(&self, today: NaiveDate) -> Vec<Violation> {
        let mut found = Vec::new();
        if self.identity_checked != Some(true) {
            found.push(Violation::of(&Grave::IdentityNotVerified).inside("identity_checked"));
        }
        match self.has_bitten {
            None => found.push(Violation::new("field-missing", "has_bitten")),
            Some(true) => {
                let bite = self.bitten_on.unwrap_or(today);
                if bite > today {
                    found.push(Violation::new("value-invalid", "bitten_on"));
                } else if let Err(problem) = is_not_observed(Some(bite), today) {
                    found.push(Violation::of(&problem).inside("has_bitten"));
                }
            }
            Some(false) if self.bitten_on.is_some() => found.push(Violation::new("value-invalid", "bitten_on")),
            Some(false) => {}
        }
        found
    }

    fn form(
        self,
        id: Id<ConsentForm>,
        template: Template,
        signer: &Stored<Client>,
        case: &Case<'_>,
    ) -> New<ConsentForm> {
        let now = case.moment.now;
        let expires = TimeDelta::try_days(template.life_days).and_then(|life| now.checked_add_signed(life));
        let answers = (template.kind == ConsentType::Euthanasia).then(|| {
            Json::map([
                ("bitten_on", self.bitten_on.map_or(Json::Null, |day| Json::Text(day.to_string()))),
                ("has_bitten", self.has_bitten.map_or(Json::Null, Json::Bool)),
                ("identity_checked", Json::from(self.identity_checked == Some(true))),
            ])
        });
        let name = self.signed_by.unwrap_or_else(|| format!("{} {}", signer.first_name(), signer.last_name()));
        let mut row = New::row(id)
            .with(ConsentForm::TEMPLATE_NAME, self.template)
            .with(ConsentForm::TEMPLATE_VERSION, self.version.to_string())
            .with(ConsentForm::CLIENT_ID, self.client_id)
            .with(ConsentForm::PATIENT_ID, self.patient_id)
            .with(ConsentForm::CONSENT_TYPE, template.kind)
            .with(ConsentForm::PROCEDURE_DESCRIPTION, self.procedure)
            .with(ConsentForm::ENCOUNTER_ID, self.encounter_id)
            .with(ConsentForm::SURGERY_ID, self.surgery_id)
            .with(ConsentForm::APPOINTMENT_ID, self.appointment_id)
            .with(ConsentForm::CONSENT_TEXT, template.body)
            .with(ConsentForm::RISKS_DISCLOSED, template.risks)
            .with(ConsentForm::ALTERNATIVES_DISCLOSED, template.alternatives)
            .with(ConsentForm::SIGNED_BY, name)
            .with(ConsentForm::SIGNATURE_DATA, self.signature_data)
            .with(ConsentForm::SIGNED_AT, now)
            .with(ConsentForm::EXPIRES_AT, expires);
        if let Some(answers) = answers {
            row = row.noting(answers);
        }
        if self.witnessed_by.is_some() {
            row = row.with(ConsentForm::WITNESSED_BY, self.witnessed_by).with(ConsentForm::WITNESSED_AT, Some(now));
        }
        row
    }
}
