//! `clinical.consent`: whether somebody has consented to a procedure.

use chrono::{NaiveDateTime, TimeDelta};

use super::{ConsentType, problem::Problem};
use crate::{record::Record, rule::rule};

/// The days that a consent holds which says nothing else.
const DAYS: i64 = 30;
/// Who may decide for an animal.
const SIGNERS: [&str; 3] = ["owner", "co_owner", "agent"];
/// The word for any procedure.
const ANY: &str = "*";

/// A procedure, and the forms there are.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The kind of consent that is needed.
    pub kind: ConsentType,
    /// What is to be done.
    pub procedure: String,
    /// When, on the clock of the clinic.
    pub at: NaiveDateTime,
    /// The forms.
    pub forms: Vec<Form>,
}

/// A signed form.
#[derive(Debug, Clone, Record)]
pub struct Form {
    /// The kind of consent.
    pub kind: ConsentType,
    /// What it is for; `*` for anything.
    pub procedures: Vec<String>,
    /// Who signed: `owner`, `co_owner` or `agent` may.
    pub signer: String,
    /// When it was signed.
    pub signed_at: NaiveDateTime,
    /// Until when it holds; 30 days from the signature when it does not say.
    pub expires_at: Option<NaiveDateTime>,
    /// When it was revoked.
    pub revoked_at: Option<NaiveDateTime>,
}

/// That somebody has.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub valid: bool,
}

/// Looks for a form that holds for a procedure at a time; without one it says what is wrong with those
/// there are.
///
/// A form that would be right but for its age, its signer or its withdrawal says more than one that is
/// for something else.
#[rule(
    id = "clinical.consent",
    source = "AVMA policy on informed consent",
    errors = [ConsentMissing, ConsentScopeMismatch, ConsentWithdrawn, ConsentExpired, ConsentSignerNotAuthorized]
)]
pub fn consent(input: &Input) -> Result<Output, Problem> {
    let mut found = None;
    for form in input.forms.iter().filter(|form| form.kind == input.kind) {
        match fault(form, &input.procedure, input.at) {
            None => return Ok(Output { valid: true }),
            Some(weak @ (Problem::ConsentScopeMismatch | Problem::ConsentMissing)) => found = found.or(Some(weak)),
            strong => found = strong,
        }
    }
    Err(found.unwrap_or(Problem::ConsentMissing))
}

/// What is wrong with a form, if anything: the first of what it is for, its signature, its withdrawal,
/// its end and its signer.
fn fault(form: &Form, procedure: &str, at: NaiveDateTime) -> Option<Problem> {
    let fits = form.procedures.iter().any(|known| known == ANY || known == procedure);
    let expires_at = form.expires_at.or_else(|| form.signed_at.checked_add_signed(TimeDelta::days(DAYS)));
    if !fits {
        Some(Problem::ConsentScopeMismatch)
    } else if form.signed_at > at {
        Some(Problem::ConsentMissing)
    } else if form.revoked_at.is_some_and(|revoked| revoked <= at) {
        Some(Problem::ConsentWithdrawn)
    } else if expires_at.is_some_and(|until| until < at) {
        Some(Problem::ConsentExpired)
    } else if !SIGNERS.contains(&form.signer.as_str()) {
        Some(Problem::ConsentSignerNotAuthorized)
    } else {
        None
    }
}
