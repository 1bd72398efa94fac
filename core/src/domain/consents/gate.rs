//! Whether there is a live consent to what is about to be done.

use super::template::{Published, published};
use crate::{
    domain::{
        audit_logging::{
            ConsentForm, ConsentType,
            consent_valid::{self, Form, consent},
            problem::Problem as Grave,
        },
        clients::Client,
        patients::Patient,
        surgeries::Surgery,
        system::EmergencyConsent,
    },
    engine::{Case, Gap, Query, Violation},
    kernel::{choice::Choice, id::Id, time::Instant},
    schema::Stored,
};

/// What can be wrong with the consents there are.
pub const FAULTS: &[&str] =
    &["consent-missing", "consent-scope-mismatch", "consent-withdrawn", "consent-expired", "consent-witness-required"];

/// What needs consent: an operation, or something done without one.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// The kind of consent.
    pub kind: ConsentType,
    /// The operation, if it is one.
    pub surgery: Option<Id<Surgery>>,
    /// What is done.
    pub procedure: &'a str,
}

/// Why nobody has consented to what is done to an animal; nothing when somebody has, or when two of the
/// staff have recorded that nobody could be asked.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn fault(case: &mut Case<'_>, patient: Id<Patient>, deed: Deed<'_>) -> Result<Option<Violation>, Gap> {
    let forms = Query::all::<ConsentForm>().having(ConsentForm::PATIENT_ID, Some(patient));
    let forms = case.ask.many::<ConsentForm>(forms.having(ConsentForm::CONSENT_TYPE, deed.kind));
    let emergency = match deed.surgery {
        Some(surgery) if matches!(deed.kind, ConsentType::Surgery | ConsentType::Anesthesia) => {
            let recorded = Query::all::<EmergencyConsent>().having(EmergencyConsent::SURGERY_ID, surgery);
            !case.ask.rows(recorded)?.is_empty()
        }
        _ => false,
    };
    let fault = fault_of(case, &forms?, deed)?;
    Ok(fault.filter(|_| !emergency))
}

/// Why a client has not agreed that their data are given to somebody; nothing when they have.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn sharing_fault(case: &mut Case<'_>, client: Id<Client>, recipient: &str) -> Result<Option<Violation>, Gap> {
    let forms = Query::all::<ConsentForm>().having(ConsentForm::CLIENT_ID, client);
    let forms = case.ask.many::<ConsentForm>(forms.having(ConsentForm::CONSENT_TYPE, ConsentType::DataSharing))?;
    fault_of(case, &forms, Deed { kind: ConsentType::DataSharing, surgery: None, procedure: recipient })
}

/// Why an animal may not be put to sleep.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn euthanasia_fault(case: &mut Case<'_>, patient: Id<Patient>) -> Result<Option<Violation>, Gap> {
    fault(case, patient, Deed { kind: ConsentType::Euthanasia, surgery: None, procedure: "euthanasia" })
}

fn fault_of(case: &mut Case<'_>, forms: &[Stored<ConsentForm>], deed: Deed<'_>) -> Result<Option<Violation>, Gap> {
    let texts: Vec<Result<Published, Gap>> =
        forms.iter().map(|form| published(&mut case.ask, form.template_name())).collect();
    let texts: Vec<Published> = texts.into_iter().collect::<Result<_, Gap>>()?;
    let mut unwitnessed = false;
    let mut judged = Vec::new();
    for (form, text) in forms.iter().zip(&texts) {
        if form.witnessed_by().is_none() && text.needs_witness(case, form.template_name(), form.template_version()) {
            unwitnessed |= !form.is_revoked();
        } else {
            judged.push(as_judged(form, deed));
        }
    }
    let question = consent_valid::Input {
        kind: deed.kind,
        procedure: deed.procedure.to_owned(),
        at: case.moment.now.naive_utc(),
        forms: judged,
    };
    Ok(match consent(&question) {
        Ok(_) => None,
        Err(Grave::ConsentMissing) if unwitnessed => Some(Violation::new("consent-witness-required", "")),
        Err(problem) => Some(Violation::of(&problem)),
    }
    .map(|fault| fault.with("kind", deed.kind.code())))
}

/// A form as `clinical.consent` takes it. One that names an operation is for that operation alone; one
/// that describes a procedure is for that procedure. Whether the signer may decide was judged when it was
/// signed.
fn as_judged(form: &Stored<ConsentForm>, deed: Deed<'_>) -> Form {
    let described = form.procedure_description().map(str::trim).filter(|text| !text.is_empty());
    let procedures = match (form.surgery_id(), described) {
        (Some(surgery), _) if Some(surgery) == deed.surgery => vec!["*".to_owned()],
        (Some(_), _) => Vec::new(),
        (None, Some(text)) if text.eq_ignore_ascii_case(deed.procedure.trim()) => vec!["*".to_owned()],
        (None, Some(_)) => Vec::new(),
        (None, None) => vec!["*".to_owned()],
    };
    let local = |instant: Instant| instant.naive_utc();
    Form {
        kind: form.consent_type(),
        procedures,
        signer: "owner".to_owned(),
        signed_at: local(form.signed_at()),
        expires_at: form.expires_at().map(local),
        revoked_at: form.revoked_at().map(local),
    }
}
