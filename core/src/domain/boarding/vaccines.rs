//! What an animal must be vaccinated against to board.

use chrono::NaiveDate;

use super::BoardingReservation;
use crate::{
    domain::{
        patients::Patient,
        preventive::{Vaccination, VaccinationStatus},
    },
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::{choice::Choice, json::Json},
    schema::{Entity, Stored},
};

/// An animal boards with its vaccines valid through the stay.
///
/// Source: practice policy, in line with the AAHA canine and AAHA/AAFP feline vaccination guidelines.
pub const BOARDER_IS_VACCINATED: RowRule = RowRule {
    name: crate::prose!("boarder_is_vaccinated"),
    doc: crate::prose!(
        "An animal that checks in has the vaccines that the practice asks for, valid through check-out."
    ),
    codes: &["boarding-vaccine-missing"],
    when: When::Moved { table: BoardingReservation::TABLE, column: "status", from: &[], to: "checked_in" },
    judge: boarder_is_vaccinated,
};

fn boarder_is_vaccinated(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let (Some(id), Some(until)) =
        (write.after.value(BoardingReservation::PATIENT_ID), write.after.value(BoardingReservation::CHECK_OUT_DATE))
    else {
        return Ok(());
    };
    let given = Query::all::<Vaccination>()
        .having(Vaccination::PATIENT_ID, id)
        .having(Vaccination::STATUS, VaccinationStatus::Administered);
    let (patient, given) = (case.ask.one::<Patient>(id), case.ask.many::<Vaccination>(given));
    let (Some(patient), given) = (patient?, given?) else { return Ok(()) };
    let policy = case.profile.get("boarding_vaccines").get(patient.species().code());
    let Some(Json::Map(asked)) = policy else { return Ok(()) };
    let last = case.zone().day_of(until);
    let (mut missing, mut expiring) = (Vec::new(), Vec::new());
    for (vaccine, words) in asked {
        match valid_through(&given, words) {
            None => missing.push(Json::from(vaccine.as_str())),
            Some(day) if day < last => expiring.push(Json::from(vaccine.as_str())),
            Some(_) => {}
        }
    }
    if !missing.is_empty() || !expiring.is_empty() {
        let violation = write.wrong("boarding-vaccine-missing", "status");
        case.refuse(violation.with("missing", Json::List(missing)).with("expiring", Json::List(expiring)));
    }
    Ok(())
}

/// The last day on which a dose of the vaccine is good: the one on which the next is due.
fn valid_through(given: &[Stored<Vaccination>], words: &Json) -> Option<NaiveDate> {
    let Json::List(words) = words else { return None };
    let names = |dose: &Stored<Vaccination>| {
        words.iter().filter_map(Json::as_text).any(|word| has_word(dose.vaccine_name(), word))
    };
    given.iter().filter(|dose| names(dose)).filter_map(|dose| dose.next_due_date()).max()
}

/// Whether a word stands in a name, whatever the case of its letters from a to z.
fn has_word(name: &str, word: &str) -> bool {
    let word = word.as_bytes();
    !word.is_empty() && name.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
}
