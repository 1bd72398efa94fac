//! `clinical.vaccine`: when an animal is vaccinated next.

use chrono::NaiveDate;

use super::{
    problem::Problem,
    protocol::{Course, Protocol},
};
use crate::{
    kernel::choice::Choice,
    record::Record,
    rule::{data::Table, rule},
};

/// The days before a booster from which on it is due soon.
const SOON_DAYS: i64 = 30;

/// A protocol, and the doses an animal was given by it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The protocol.
    pub protocol: String,
    /// The day of birth.
    pub birth: NaiveDate,
    /// The days of the doses, each after the one before.
    pub doses: Vec<NaiveDate>,
    /// The day of the question; no dose is after it.
    pub on: NaiveDate,
}

/// How far the animal has come.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What comes next.
    pub stage: VaccineStage,
    /// When it is due.
    pub next_due: NaiveDate,
    /// How it stands with that.
    pub status: VaccinePlanStatus,
}

/// How far an animal has come in a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum VaccineStage {
    /// The first dose comes next.
    NotStarted,
    /// Another dose of the series comes next.
    InSeries,
    /// The series is finished, and its first booster comes next.
    FirstBooster,
    /// Another booster comes next.
    Booster,
}

/// How it stands with the next dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum VaccinePlanStatus {
    /// Its day has not come, and the series goes on.
    Scheduled,
    /// Its day has come.
    Due,
    /// The animal is protected.
    UpToDate,
    /// The booster is due within a month.
    DueSoon,
    /// It is too late: the series begins again, or the booster is past due.
    Overdue,
}

/// Follows the doses of an animal through a protocol and says what is due next.
///
/// A series that rests for longer than it may begins again with the later dose. A dose that comes too
/// soon does not count.
#[rule(
    id = "clinical.vaccine",
    source = "AAHA Canine Vaccination Guidelines 2022; AAHA/AAFP Feline Vaccination Guidelines 2020; NASPHV Rabies \
              Compendium 2016; reference data to be confirmed by a veterinarian",
    errors = [ProtocolUnknown, VaccineTooYoung, VaccineIntervalTooShort]
)]
pub fn vaccine(input: &Input, protocols: &Table<Protocol>) -> Result<Output, Problem> {
    doses_ascend(input)?;
    let protocol = protocols.find(|row| row.protocol == input.protocol).ok_or(Problem::ProtocolUnknown)?;
    let course = input.doses.iter().try_fold(Course::new(protocol, input.birth), |course, dose| course.with(*dose))?;
    let next_due = course.next_due().ok_or_else(|| Problem::invalid("birth"))?;
    let stage = stage(&course);
    Ok(Output { stage, next_due, status: status(stage, &course, next_due, input.on) })
}

/// Each dose is after the one before, and none after the day of the question.
fn doses_ascend(input: &Input) -> Result<(), Problem> {
    let mut before = None;
    for (at, dose) in input.doses.iter().enumerate() {
        if before.is_some_and(|before| *dose <= before) || *dose > input.on {
            return Err(Problem::invalid(&format!("doses[{at}]")));
        }
        before = Some(*dose);
    }
    Ok(())
}

const fn stage(course: &Course<'_>) -> VaccineStage {
    if course.last.is_none() {
        VaccineStage::NotStarted
    } else if !course.finished {
        VaccineStage::InSeries
    } else if course.boosters == 0 {
        VaccineStage::FirstBooster
    } else {
        VaccineStage::Booster
    }
}

fn status(stage: VaccineStage, course: &Course<'_>, due: NaiveDate, on: NaiveDate) -> VaccinePlanStatus {
    let days_to_go = (due - on).num_days();
    match stage {
        VaccineStage::NotStarted | VaccineStage::InSeries if course.has_lapsed(on) => VaccinePlanStatus::Overdue,
        VaccineStage::NotStarted | VaccineStage::InSeries if days_to_go > 0 => VaccinePlanStatus::Scheduled,
        VaccineStage::NotStarted | VaccineStage::InSeries => VaccinePlanStatus::Due,
        _ if days_to_go < 0 => VaccinePlanStatus::Overdue,
        _ if days_to_go <= SOON_DAYS => VaccinePlanStatus::DueSoon,
        _ => VaccinePlanStatus::UpToDate,
    }
}
