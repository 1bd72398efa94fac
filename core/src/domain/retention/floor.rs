//! Until when the law asks for a row, whatever the practice would like.

use chrono::{NaiveDate, TimeDelta};

use super::kin::{Subjects, id_of};
use crate::{
    domain::{
        appointments::Appointment,
        audit_logging::{
            problem::Problem,
            retention::{Alternative, Input, Rule, compute},
            state_profile::StateProfile,
        },
        clinics::Clinic,
        medical_records::MedicalEncounter,
        preventive::Vaccination,
        treatments::{Prescription, Treatment},
    },
    engine::{Ask, Case, Direction, Gap, Query, Violation},
    kernel::{cell::Cell, zone::Zone},
    record::{Entries, Nullable},
    rule::data::Table,
    schema::{Entity, EntityDef, Erasure, Row, Values},
};

/// The days by which a document says itself when it was: the latest counts.
const OWN_DAYS: [&str; 10] = [
    "created_at",
    "issue_date",
    "paid_at",
    "payment_date",
    "performed_at",
    "administered_at",
    "prescribed_at",
    "end_date",
    "service_date",
    "transaction_date",
];

/// What the law says everywhere in the practice, read once for many rows.
#[derive(Debug)]
pub struct Law {
    /// The rule of each state in which there is a clinic; that of the practice where no state says anything.
    medical: Vec<Rule>,
    /// The rules that hold in all states.
    everywhere: Vec<Rule>,
    years: i64,
    zone: Zone,
    today: NaiveDate,
}

/// Until when a row is kept, and which rule says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The last day; without end when absent.
    pub until: Option<NaiveDate>,
    /// The rule.
    pub rule: String,
}

impl Law {
    /// Reads what holds for the practice.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn gather(case: &mut Case<'_>) -> Result<Self, Gap> {
        let clinics = case.ask.rows(Query::all::<Clinic>().with_deleted())?;
        let profiles = case.knows::<Table<StateProfile>>();
        let profiles: Vec<&StateProfile> = profiles.iter().flat_map(Table::iter).collect();
        let years = case.profile.int("retention_years").unwrap_or_default();
        let here = |profile: &&&StateProfile| {
            let state = profile.state.as_deref();
            state.is_some() && clinics.iter().any(|clinic| clinic.cell("state").as_text() == state)
        };
        let mut medical: Vec<Rule> = profiles.iter().filter(here).filter_map(|profile| rule_of(profile)).collect();
        if medical.is_empty() {
            medical.push(plain("practice-medical", "last_visit", u32::try_from(years).unwrap_or_default()));
        }
        let everywhere = profiles.iter().filter(|profile| profile.state.is_none());
        let everywhere = everywhere.filter_map(|profile| rule_of(profile)).collect();
        Ok(Self { medical, everywhere, years, zone: case.zone(), today: case.today() })
    }

    /// The last day on which the law asks for a row, with the rule that says so; nothing where it never did.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing; the violations of the rules otherwise.
    pub fn asks_for(
        &self,
        ask: &mut Ask<'_>,
        row: &Row,
        subjects: &Subjects,
    ) -> Result<Result<Option<Kept>, Violation>, Gap> {
        let own = self.own_day(row);
        let mut anchors: Vec<(String, Nullable<NaiveDate>)> = Vec::new();
        let mut know = |name: &str, day: Option<NaiveDate>| anchors.push((name.to_owned(), Nullable(day)));
        let mut rules: Vec<Rule> = Vec::new();
        match class(row.def()) {
            Class::Forever => return Ok(Ok(Some(Kept { until: None, rule: "kept-forever".to_owned() }))),
            Class::Never => return Ok(Ok(None)),
            Class::Medical => {
                let (visit, death) = self.visits(ask, subjects)?;
                know("last_visit", visit.max(Some(own)));
                know("death", death);
                rules.extend(self.medical.iter().cloned());
            }
            Class::Tax => {
                know("last_invoice", Some(own));
                rules.extend(self.everywhere.iter().cloned());
                rules.push(plain("practice-accounts", "last_invoice", self.years()));
            }
            Class::Years(years) => {
                know("recorded", Some(own));
                know("last_controlled", is_controlled(row).then_some(own));
                rules.push(plain("kept-for-years", "recorded", years.into()));
                rules.extend(self.everywhere.iter().cloned());
            }
        }
        if row.def().table == Vaccination::TABLE {
            know("protects_until", day(row.cell("next_due_date"), self.zone));
            rules.push(plain("rabies-certificate", "protects_until", 0));
        }
        let question = Input { anchors: Entries(anchors), rules, as_of: self.today, legal_hold: false };
        Ok(match compute(&question) {
            Ok(kept) => Ok(Some(Kept { until: Some(kept.retain_until), rule: kept.rule })),
            Err(Problem::RetentionAnchorMissing) => Ok(None),
            Err(problem) => Err(Violation::of(&problem)),
        })
    }

    fn years(&self) -> u32 {
        u32::try_from(self.years).unwrap_or_default()
    }

    /// The latest of the days that the row bears itself, never one to come.
    fn own_day(&self, row: &Row) -> NaiveDate {
        let days = OWN_DAYS.iter().filter_map(|column| day(row.cell(column), self.zone));
        days.filter(|day| *day <= self.today).max().unwrap_or(self.today)
    }

    /// The last visit of the animals, and the last death when none of them lives.
    fn visits(&self, ask: &mut Ask<'_>, subjects: &Subjects) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Gap> {
        let sources: [(&'static EntityDef, &'static str); 4] = [
            (Appointment::DEF, "scheduled_at"),
            (MedicalEncounter::DEF, "created_at"),
            (Treatment::DEF, "performed_at"),
            (Prescription::DEF, "prescribed_at"),
        ];
        let mut answers = Vec::new();
        for patient in &subjects.patients {
            for (def, column) in sources {
                let newest = Query::of(def)
                    .equal("patient_id", Cell::Uuid(id_of(patient)))
                    .with_deleted()
                    .sorted(column, Direction::Descending)
                    .limited(1);
                answers.push((column, ask.rows(newest)));
            }
        }
        let mut last: Option<NaiveDate> = None;
        for (column, rows) in answers {
            let newest = rows?.iter().filter_map(|row| day(row.cell(column), self.zone)).max();
            last = last.max(newest);
        }
        let deaths: Vec<_> =
            subjects.patients.iter().map(|patient| day(patient.cell("deceased_date"), self.zone)).collect();
        let all_dead = !deaths.is_empty() && deaths.iter().all(Option::is_some);
        Ok((last, deaths.into_iter().max().flatten().filter(|_| all_dead)))
    }
}

/// Why rows of a table are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Nobody asks for them but the practice.
    Never,
    /// As long as the record of an animal.
    Medical,
    /// As long as the books.
    Tax,
    /// For so many years.
    Years(u8),
    /// What holds the audit log together.
    Forever,
}

/// Why rows of a table are kept.
#[must_use]
pub fn class(def: &EntityDef) -> Class {
    let of_an_animal = def.table == "patients" || def.field("patient_id").is_some();
    match def.erasure {
        // What is cut out of a chain cannot be told from what somebody has taken away.
        Erasure::Keep | Erasure::KeepYears(_) if ["audit_logs", "audit_links", "command_ids"].contains(&def.table) => {
            Class::Forever
        }
        Erasure::KeepMedicalPeriod => Class::Medical,
        Erasure::Keep if of_an_animal => Class::Medical,
        Erasure::Keep | Erasure::KeepTaxPeriod => Class::Tax,
        Erasure::KeepYears(years) => Class::Years(years),
        Erasure::AnonymiseAfterRetention | Erasure::DeleteAfterRetention => Class::Tax,
        Erasure::Untouched | Erasure::Anonymise | Erasure::Delete => Class::Never,
    }
}

fn rule_of(profile: &StateProfile) -> Option<Rule> {
    let name = match (&profile.name, &profile.state) {
        (Some(name), _) => name.clone(),
        (None, Some(state)) => format!("{state}-medical"),
        (None, None) => return None,
    };
    (!profile.any_of.is_empty()).then(|| Rule::any(&name, profile.any_of.clone()))
}

/// So many years after a day.
fn plain(name: &str, anchor: &str, years: u32) -> Rule {
    Rule::any(name, vec![Alternative { anchor: anchor.to_owned(), years }])
}

/// A row that concerns a controlled product, or does not say that it concerns none.
fn is_controlled(row: &Row) -> bool {
    match row.get("is_controlled_substance") {
        Some(Cell::Bool(controlled)) => *controlled,
        _ => true,
    }
}

/// The day of a date or a moment.
pub(super) fn day(cell: &Cell, zone: Zone) -> Option<NaiveDate> {
    match cell {
        Cell::Date(day) => Some(*day),
        Cell::Instant(moment) => Some(zone.day_of(*moment)),
        _ => None,
    }
}

/// So many days after a moment.
pub(super) fn days_after(from: NaiveDate, days: i64) -> Option<NaiveDate> {
    TimeDelta::try_days(days).and_then(|span| from.checked_add_signed(span))
}
