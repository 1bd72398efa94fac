//! Consents: which is live, and until when one may be revoked.

use super::{ConsentForm, ConsentType};
use crate::{
    domain::{patients::Patient, surgeries::Surgery},
    engine::{Case, Gap, Query, RowRule, When},
    kernel::{id::Id, time::Instant},
    schema::{Entity, Stored},
};

/// Asks for the consents of a kind for an animal.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn consents(case: &mut Case<'_>, patient: Id<Patient>, kind: ConsentType) -> Result<Vec<Stored<ConsentForm>>, Gap> {
    let forms = Query::all::<ConsentForm>()
        .having(ConsentForm::PATIENT_ID, Some(patient))
        .having(ConsentForm::CONSENT_TYPE, kind);
    case.ask.many(forms)
}

/// Why none of the consents is live: nobody signed, it was withdrawn, or it has expired. One that
/// names an operation is for that operation alone.
#[must_use]
pub fn fault_of_consents(
    forms: &[Stored<ConsentForm>],
    surgery: Option<Id<Surgery>>,
    now: Instant,
) -> Option<&'static str> {
    let mut fault = "consent-missing";
    for form in forms.iter().filter(|form| form.surgery_id().is_none() || form.surgery_id() == surgery) {
        if form.is_revoked() {
            fault = "consent-withdrawn";
        } else if form.expires_at().is_some_and(|until| until < now) {
            fault = "consent-expired";
        } else if form.signed_at() <= now {
            return None;
        }
    }
    Some(fault)
}

/// What has begun cannot be forbidden any more.
pub const REVOKED_CONSENT_IS_BEFORE_THE_PROCEDURE: RowRule = RowRule {
    name: crate::prose!("revoked_consent_is_before_the_procedure"),
    doc: crate::prose!("A consent to an operation is revoked only before the operation has begun."),
    codes: &["revoked-consent-is-before-the-procedure"],
    when: When::Moved { table: ConsentForm::TABLE, column: "is_revoked", from: &[], to: "revoked" },
    judge: |case, write| {
        let Some(surgery) = write.after.value(ConsentForm::SURGERY_ID).flatten() else { return Ok(()) };
        if case.ask.one(surgery)?.is_some_and(|surgery| surgery.surgery_started_at().is_some()) {
            case.refuse(write.wrong("revoked-consent-is-before-the-procedure", "is_revoked"));
        }
        Ok(())
    },
};
