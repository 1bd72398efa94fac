//! What somebody holds, ready to be asked many times a second.
//!
//! Rows differ, for the grants of one person, in a few things only: whether the row is theirs, in which of the
//! clinics and departments that their grants name it is, who wrote it. Rows that agree in these are of one kind.
//! For each kind that is asked about, all answers are judged at once, by the same function as everything else; they
//! hold until the next moment at which a role begins or ends or a day is over. To ask is to look one up.

use uuid::Uuid;

use super::{
    check::{Asked, DrugSchedule, asked},
    explain,
};
use crate::{
    engine::{
        Actor, Ask, Facts, PermissionAction, PermissionResource, Query,
        access::{Access, Clinics, Denial, Finder, RowAbout, applicable::is_applicable, is_author, resource_of},
    },
    kernel::{
        cell::{Cell, ColumnKind},
        choice::Choice,
        id::parse_uuid,
        json::Json,
        order,
        problem::Problem as _,
        time::Instant,
        zone::Zone,
    },
    record::write_record,
    schema::{EntityDef, Row, Schema, Values},
};

/// Somebody with their grants, and the kinds of rows that they have been asked about.
#[derive(Debug)]
pub struct Handle {
    actor: Actor,
    zone: Zone,
    kinds: Vec<Kind>,
}

/// What is known of a row, as far as grants ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// Whether it is theirs.
    pub own: Option<bool>,
    /// Its clinics.
    pub clinics: Clinics,
    /// The department of whoever it belongs to.
    pub department: Option<String>,
    /// The animal that it is about.
    pub patient: Option<Uuid>,
    /// Whether they wrote it themselves.
    pub is_author: bool,
    /// The schedule of the drug that it prescribes.
    pub schedule: Option<DrugSchedule>,
}

/// Asks whether there is any row on which an action is allowed.
pub const ANY_ROW: usize = 0;

/// How many answers there are about a kind of rows.
pub const ANSWERS: usize = PermissionAction::ALL.len() * PermissionResource::ALL.len();

impl Handle {
    /// Somebody whose grants are known, and whose days are those of a zone; none for the host itself, whom nobody
    /// judges.
    #[must_use]
    pub fn of(actor: Actor, zone: Zone) -> Option<Self> {
        actor.access.as_ref()?;
        Some(Self { actor, zone, kinds: Vec::new() })
    }

    /// For each action, each resource: 1 where it is allowed on rows of a kind, or with [`ANY_ROW`] on any at all;
    /// `at` is in milliseconds since 1970. What is no kind is not allowed.
    #[must_use]
    pub fn answers(&self, at: i64, number: usize) -> [u8; ANSWERS] {
        let (mut answers, kind) = ([0; ANSWERS], self.kind(number));
        if number != ANY_ROW && kind.is_none() {
            return answers;
        }
        let pairs = PermissionAction::ALL.iter().flat_map(|a| PermissionResource::ALL.iter().map(|r| (*a, *r)));
        for (answer, (action, resource)) in answers.iter_mut().zip(pairs) {
            let allowed = is_applicable(action, resource) && self.judged(at, action, resource, kind, None).is_ok();
            *answer = allowed.into();
        }
        answers
    }

    /// From which and to which moment answers of now hold, in milliseconds since 1970: no role begins or ends in it,
    /// and no day.
    #[must_use]
    pub fn span(&self, at: i64) -> (i64, i64) {
        let day = self.zone.day(self.zone.day_of(instant(at)));
        let (mut from, mut until) = (milliseconds(day.start), milliseconds(day.end));
        if at < from || at >= until {
            // Clocks that went back over midnight show the day before once more.
            (from, until) = (at, at + 1);
        }
        for turn in self.access().turns().map(milliseconds) {
            if turn <= at {
                from = from.max(turn);
            } else {
                until = until.min(turn);
            }
        }
        (from, until)
    }

    /// Why an action is allowed or not, as `rbac.explain` says it; `fields` are those to be read or written.
    #[must_use]
    pub fn explain(&self, at: i64, action: &str, resource: &str, kind: usize, fields: Option<&[String]>) -> Json {
        match asked(action, resource) {
            Ok((action, resource)) => {
                write_record(&explain::told(self.judged(at, action, resource, self.kind(kind), fields)))
            }
            Err(problem) => Json::map([("error", Json::from(problem.code()))]),
        }
    }

    /// The number of a kind of rows.
    pub fn number(&mut self, kind: Kind) -> usize {
        let kind = self.as_grants_see(kind);
        let at = self.kinds.iter().position(|known| *known == kind).unwrap_or_else(|| {
            self.kinds.push(kind);
            self.kinds.len() - 1
        });
        // At 0 stands any row.
        at + 1
    }

    /// The kind of a row of a table; `others` has rows that it refers to, by table. What they would tell and do not
    /// stays unknown, which allows nothing.
    #[must_use]
    pub fn kind_of(&self, schema: &Schema, def: &'static EntityDef, row: &Json, others: &Json) -> Option<Kind> {
        let access = self.actor.access.as_deref()?;
        let facts = facts(schema, others);
        let row = asked_row(def, row);
        let (actor, resource) = (&self.actor, resource_of(def));
        let mut finder = Finder { schema, access, actor, resource, ask: &mut Ask::new(&facts), new: &[] };
        let RowAbout { own, clinics, department, patient, .. } = finder.as_far_as_known(&row);
        let number = row.cell("dea_schedule").as_text().and_then(|text| text.strip_prefix("schedule_"));
        let schedule = number.and_then(|number| DrugSchedule::ALL.get(number.parse::<usize>().ok()?.checked_sub(1)?));
        Some(Kind { own, clinics, department, patient, is_author: is_author(actor, &row), schedule: schedule.copied() })
    }

    fn access(&self) -> &Access {
        let Some(access) = self.actor.access.as_deref() else { unreachable!("a handle has grants") };
        access
    }

    fn kind(&self, number: usize) -> Option<&Kind> {
        self.kinds.get(number.checked_sub(1)?)
    }

    /// Only what the grants name can make a difference: all other clinics, departments and animals are one.
    fn as_grants_see(&self, mut kind: Kind) -> Kind {
        let access = self.access();
        if let Clinics::Of(clinics) = &mut kind.clinics {
            for clinic in clinics.iter_mut() {
                if !self.actor.clinics.contains(clinic) && !access.held_in(*clinic) {
                    *clinic = Uuid::nil();
                }
            }
            order::sort(clinics);
            clinics.dedup();
        }
        if let Some(department) = &mut kind.department
            && self.actor.department.as_ref() != Some(department)
            && !access.held_for(department)
        {
            department.clear();
        }
        kind.patient = kind.patient.filter(|patient| access.held_about(*patient));
        kind
    }

    fn judged(
        &self,
        at: i64,
        action: PermissionAction,
        resource: PermissionResource,
        kind: Option<&Kind>,
        fields: Option<&[String]>,
    ) -> Result<super::check::Output, Denial> {
        let at = instant(at);
        let Some(kind) = kind else {
            let any = super::check::Output { allowed: true, fields: None, except_fields: None };
            return self.access().could(at, action, resource).map(|()| any);
        };
        let (clinics, department) = (kind.clinics.clone(), kind.department.clone());
        let about = RowAbout { actor: &self.actor, own: kind.own, clinics, department, patient: kind.patient };
        let (is_author, schedule) = (kind.is_author, kind.schedule);
        let day = self.zone.day_of(at);
        Asked { at, day, action, resource, about: &about, fields, is_author, schedule }.judged(self.access())
    }
}

/// The first whole millisecond from a moment on.
fn milliseconds(at: Instant) -> i64 {
    at.timestamp_millis() + i64::from(!at.timestamp_subsec_nanos().is_multiple_of(1_000_000))
}

/// A moment; one beyond the calendar is its end.
fn instant(at: i64) -> Instant {
    Instant::from_timestamp_millis(at).unwrap_or(Instant::MAX_UTC)
}

/// The rows that others refer to, as answers to questions for them.
fn facts(schema: &Schema, others: &Json) -> Facts {
    let mut facts = Facts::default();
    let Json::Map(tables) = others else { return facts };
    for (table, rows) in tables {
        let (Some(def), Json::List(rows)) = (schema.table(table), rows) else { continue };
        for row in rows.iter().map(|row| asked_row(def, row)) {
            if let Some(id) = row.cell("id").as_uuid() {
                facts.add(Query::by_id(def, id), vec![row]);
            }
        }
    }
    facts
}

/// A row as far as conditions ask for it: its references, and words such as a department. It may have closed columns.
fn asked_row(def: &'static EntityDef, json: &Json) -> Row {
    let mut row = Row::new(def);
    for field in def.fields {
        let text = json.get(field.name).and_then(Json::as_text);
        let cell = match field.kind {
            ColumnKind::Uuid => text.and_then(parse_uuid).map(Cell::Uuid),
            ColumnKind::Text | ColumnKind::Choice(_) => text.map(|text| Cell::Text(text.to_owned())),
            _ => None,
        };
        if let Some(cell) = cell {
            row.set(field.name, cell);
        }
    }
    row
}
