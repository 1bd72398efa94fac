//! `sched.booking`: whether somebody may be booked, beside what is in the way.

use chrono::{NaiveDate, NaiveDateTime};

use super::{absence::deposit_is_paid, problem::Problem, working_hours::skill_is_offered};
use crate::{
    domain::patients::PatientStatus,
    record::Record,
    rule::{Passed, rule},
};

/// An appointment to be made, and what is known of the animal, the client and the veterinarian.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Where it begins, on the clock of the clinic.
    pub start: NaiveDateTime,
    /// The moment of the question.
    pub now: NaiveDateTime,
    /// Whether it is entered afterwards by somebody who may.
    #[field(default = false)]
    pub may_enter_back: bool,
    /// Where the animal stands.
    pub patient_status: PatientStatus,
    /// When the veterinarian works at the clinic.
    pub assignments: Vec<Assignment>,
    /// What the appointment needs: a species, skills.
    pub needs: Vec<String>,
    /// What the veterinarian offers.
    pub offers: Vec<String>,
    /// How often the client did not come in the last twelve months.
    pub no_shows_of_a_year: u32,
    /// Whether the client has paid a deposit for this appointment.
    #[field(default = false)]
    pub is_deposit_paid: bool,
}

/// A time in which a veterinarian works at a clinic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Record)]
pub struct Assignment {
    /// Whether it holds at all.
    pub is_active: bool,
    /// Its first day; one without has always held.
    pub start_date: Option<NaiveDate>,
    /// Its last day; one without never ends.
    pub end_date: Option<NaiveDate>,
}

impl Assignment {
    /// Whether it covers a day, its first and last included.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.is_active && self.start_date.is_none_or(|start| start <= day) && self.end_date.is_none_or(|end| day <= end)
    }
}

/// Asks of an appointment that it is ahead, that the animal lives, that the veterinarian works at the
/// clinic on that day and offers what is needed, and of a client who did not come three times in twelve
/// months for a deposit.
///
/// What else takes place at that time is judged by `sched.conflict` and `sched.working_hours`.
#[rule(
    id = "sched.booking",
    source = "General practice of appointment books; policy of the practice for deposits",
    errors = [AppointmentInPast, PatientDeceased, VetNotAssigned, SkillMissing, DepositRequired]
)]
pub fn booking(input: &Input) -> Result<Passed, Problem> {
    appointment_is_ahead(input.start, input.now, input.may_enter_back)?;
    if input.patient_status == PatientStatus::Deceased {
        return Err(Problem::PatientDeceased);
    }
    if !input.assignments.iter().any(|assignment| assignment.covers(input.start.date())) {
        return Err(Problem::VetNotAssigned);
    }
    for needed in &input.needs {
        skill_is_offered(&input.offers, needed)?;
    }
    let no_shows = usize::try_from(input.no_shows_of_a_year).unwrap_or(usize::MAX);
    deposit_is_paid(no_shows, input.is_deposit_paid)?;
    Ok(Passed::OK)
}

/// An appointment begins now or later, unless it is entered afterwards by someone who may.
///
/// # Errors
/// `appointment-in-past`.
pub fn appointment_is_ahead(start: NaiveDateTime, now: NaiveDateTime, may_enter_back: bool) -> Result<(), Problem> {
    if start >= now || may_enter_back { Ok(()) } else { Err(Problem::AppointmentInPast) }
}
