//! What conditions look at: whose a row is, its clinics, its department.

use uuid::Uuid;

use super::{
    Access, PermissionResource, RelatedClient,
    compiled::{Condition, Held},
};
use crate::{
    engine::{Actor, Ask, Change, Gap, Query},
    kernel::cell::Cell,
    schema::{EntityDef, FieldDef, Row, Schema, Scope, Values},
};

/// What is known of a record, as far as conditions ask.
pub trait About {
    /// Whether a condition holds; none when something is not known, or the condition is not.
    fn holds(&self, condition: &Condition, held: &Held) -> Option<bool>;

    /// Whether a role that is held for one clinic, department or animal is held for the record.
    fn reaches(&self, held: &Held) -> bool;
}

/// The clinics of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Clinics {
    /// All clinics of the practice share it.
    Shared,
    /// These; unknown when there are none.
    Of(Vec<Uuid>),
}

/// What is known of a row of a practice.
#[derive(Debug, Clone)]
pub struct RowAbout<'a> {
    /// Whoever asks.
    pub actor: &'a Actor,
    /// Whether the row is theirs.
    pub own: Option<bool>,
    /// Its clinics.
    pub clinics: Clinics,
    /// The department of whoever the row belongs to.
    pub department: Option<String>,
    /// The animal that it is about.
    pub patient: Option<Uuid>,
}

impl About for RowAbout<'_> {
    fn holds(&self, condition: &Condition, held: &Held) -> Option<bool> {
        match condition {
            Condition::Own => self.own,
            Condition::Clinic => match &self.clinics {
                Clinics::Shared => Some(!self.actor.clinics.is_empty()),
                Clinics::Of(clinics) if clinics.is_empty() => None,
                Clinics::Of(clinics) => Some(clinics.iter().any(|clinic| self.actor.clinics.contains(clinic))),
            },
            Condition::Department => {
                let own = held.department.as_ref().or(self.actor.department.as_ref())?;
                Some(self.department.as_ref()? == own)
            }
            Condition::Unknown(_) => None,
        }
    }

    fn reaches(&self, held: &Held) -> bool {
        let clinic = held.clinic_id.is_none_or(|clinic| match &self.clinics {
            Clinics::Shared => true,
            Clinics::Of(clinics) => clinics.contains(&clinic),
        });
        let patient = held.patient_id.is_none_or(|patient| self.patient == Some(patient));
        clinic
            && patient
            && held.department.as_ref().is_none_or(|department| self.department.as_ref() == Some(department))
    }
}

impl<'a> RowAbout<'a> {
    /// What all clinics share, and nobody owns.
    #[must_use]
    pub fn shared(actor: &'a Actor) -> Self {
        Self { actor, own: None, clinics: Clinics::Shared, department: None, patient: None }
    }
}

/// Before any record is known, every role counts.
pub(super) struct Anywhere;

impl About for Anywhere {
    fn holds(&self, _: &Condition, _: &Held) -> Option<bool> {
        None
    }

    fn reaches(&self, _: &Held) -> bool {
        true
    }
}

/// Whose a row can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A veterinarian's.
    Veterinarian,
    /// That of somebody of the staff.
    Staff,
    /// A client's.
    Client,
    /// A login's.
    User,
}

/// The columns that say whose a row is, where its table has them.
const OWN_COLUMNS: [(&str, Owner); 15] = [
    ("veterinarian_id", Owner::Veterinarian),
    ("primary_surgeon_id", Owner::Veterinarian),
    ("assigned_veterinarian_id", Owner::Veterinarian),
    ("ordered_by", Owner::Veterinarian),
    ("created_by", Owner::Staff),
    ("performed_by", Owner::Staff),
    ("administered_by", Owner::Staff),
    ("recorded_by", Owner::Staff),
    ("triaged_by", Owner::Staff),
    ("uploaded_by", Owner::Staff),
    ("requested_by", Owner::Staff),
    ("staff_id", Owner::Staff),
    ("client_id", Owner::Client),
    ("primary_client_id", Owner::Client),
    ("user_id", Owner::User),
];

/// The table whose row is somebody, and who.
const PEOPLE: [(&str, Owner); 3] =
    [("veterinarians", Owner::Veterinarian), ("staff", Owner::Staff), ("clients", Owner::Client)];

/// Whether a column says whose a row is.
#[must_use]
pub fn own_column(def: &EntityDef, field: &FieldDef) -> Option<Owner> {
    if field.name == "id" {
        return PEOPLE.iter().find(|(table, _)| *table == def.table).map(|(_, owner)| *owner);
    }
    OWN_COLUMNS.iter().find(|(name, _)| *name == field.name).map(|(_, owner)| *owner)
}

impl RelatedClient {
    /// Whether the right that the client has given covers what is about a resource.
    #[must_use]
    pub fn covers(&self, resource: PermissionResource) -> bool {
        use PermissionResource as R;
        match resource {
            R::Patients | R::MedicalEncounters | R::Prescriptions | R::Diagnostics | R::Surgeries => {
                self.can_view_medical_records
            }
            R::Appointments => self.can_make_appointments,
            R::Invoices | R::Payments => self.can_authorize_payments,
            _ => false,
        }
    }
}

impl Access {
    /// The columns that lead from a row to what it is a part of. Only a client owns things through an animal.
    pub(super) fn wholes(&self, actor: &Actor, def: &EntityDef) -> impl Iterator<Item = &'static str> + use<> {
        let for_clients = actor.client_id.is_some() || !self.related_clients.is_empty();
        whole_of(def).filter(move |column| for_clients || *column != PATIENT)
    }

    /// The clients whose records of a resource are somebody's own: theirs, and of those for whom they act.
    pub fn clients_of(&self, actor: &Actor, resource: PermissionResource) -> impl Iterator<Item = Uuid> {
        let related = self.related_clients.iter().filter(move |client| client.covers(resource));
        actor.client_id.into_iter().chain(related.map(|client| client.client_id))
    }
}

/// Finds out what conditions may ask about a row.
#[derive(Debug)]
pub struct Finder<'a, 'q, 'f> {
    /// The data model.
    pub schema: &'a Schema,
    /// What the actor holds.
    pub access: &'a Access,
    /// Whoever asks.
    pub actor: &'a Actor,
    /// What is asked about.
    pub resource: PermissionResource,
    /// The facts.
    pub ask: &'q mut Ask<'f>,
    /// Rows that are about to be written, and are no facts yet.
    pub new: &'q [Change],
}

impl<'a> Finder<'a, '_, '_> {
    /// What is known of a row.
    ///
    /// # Errors
    /// [`Gap`] when rows that it refers to have not been fetched yet.
    pub fn about(&mut self, row: &Row) -> Result<RowAbout<'a>, Gap> {
        let own = self.own(row);
        let clinics = self.clinics(row);
        let department = self.department(row);
        let patient = if self.access.asks_for_patients() { self.patient(row) } else { Ok(None) };
        Ok(RowAbout { actor: self.actor, own: own?, clinics: clinics?, department: department?, patient: patient? })
    }

    /// Whether the row is the actor's own: one of its columns names them, the animal it is about is theirs, or
    /// the row that it is a part of is. None when nothing says whose it is.
    fn own(&mut self, row: &Row) -> Result<Option<bool>, Gap> {
        let mut known = None;
        for (field, cell) in row.def().fields.iter().filter_map(|field| Some((field, row.get(field.name)?))) {
            let (Some(owner), Some(id)) = (own_column(row.def(), field), cell.as_uuid()) else { continue };
            let is_own = match owner {
                Owner::Veterinarian => self.actor.veterinarian_id == Some(id),
                Owner::Staff => self.actor.staff_id == Some(id),
                Owner::Client => self.access.clients_of(self.actor, self.resource).any(|client| client == id),
                Owner::User => self.actor.user_id == id,
            };
            if is_own {
                return Ok(Some(true));
            }
            known = Some(false);
        }
        for column in self.access.wholes(self.actor, row.def()) {
            if let Some(whole) = self.referred(row, column)? {
                match self.own(&whole)? {
                    Some(true) => return Ok(Some(true)),
                    Some(false) => known = Some(false),
                    None => {}
                }
            }
        }
        Ok(known)
    }

    fn clinics(&mut self, row: &Row) -> Result<Clinics, Gap> {
        let of = |cell: &Cell| Clinics::Of(cell.as_uuid().into_iter().collect());
        match row.def().scope {
            Scope::Shared => Ok(Clinics::Shared),
            Scope::Clinic(column) => Ok(of(row.cell(column))),
            Scope::Parent(column) => self.clinics_of_referred(row, &[column]),
            Scope::Visit => self.clinics_of_referred(row, &VISIT),
            Scope::Assignment { table, person, own } => {
                let Some(def) = self.schema.table(table) else { return Ok(Clinics::Of(Vec::new())) };
                let active = Query::of(def).equal(person, row.cell(own).clone()).equal("is_active", Cell::Bool(true));
                let rows = self.ask.rows(active)?;
                Ok(Clinics::Of(rows.iter().filter_map(|row| row.cell("clinic_id").as_uuid()).collect()))
            }
        }
    }

    /// Those of the first row referred to that has any.
    fn clinics_of_referred(&mut self, row: &Row, columns: &[&str]) -> Result<Clinics, Gap> {
        for column in columns {
            if let Some(row) = self.referred(row, column)? {
                let clinics = self.clinics(&row)?;
                if clinics != Clinics::Of(Vec::new()) {
                    return Ok(clinics);
                }
            }
        }
        Ok(Clinics::Of(Vec::new()))
    }

    /// The department of the first of the staff whom a column of the row names.
    fn department(&mut self, row: &Row) -> Result<Option<String>, Gap> {
        if !self.access.asks_for_departments() {
            return Ok(None);
        }
        let text = |row: &Row| row.cell("department").as_text().map(str::to_owned);
        if row.def().table == "staff" {
            return Ok(text(row));
        }
        match staff_column(row.def()) {
            Some(column) => Ok(self.referred(row, column)?.as_ref().and_then(text)),
            None => Ok(None),
        }
    }

    /// The animal that the row is about, or the row that it is a part of.
    fn patient(&mut self, row: &Row) -> Result<Option<Uuid>, Gap> {
        let mut patient = patient_column(row.def()).and_then(|column| row.cell(column).as_uuid());
        for column in patient_whole(row.def()) {
            if patient.is_none()
                && let Some(whole) = self.referred(row, column)?
            {
                patient = self.patient(&whole)?;
            }
        }
        Ok(patient)
    }

    /// The row that a column refers to.
    fn referred(&mut self, row: &Row, column: &str) -> Result<Option<Row>, Gap> {
        let target = row.def().field(column).and_then(|field| field.references);
        match (target.and_then(|target| self.schema.table(target.table)), row.cell(column).as_uuid()) {
            (Some(def), Some(id)) => {
                match self.new.iter().find(|change| change.id() == id && change.def().table == def.table) {
                    Some(change) => Ok(change.after()),
                    None => Ok(self.ask.row(def, id)?.cloned()),
                }
            }
            _ => Ok(None),
        }
    }
}

/// The columns through which a row of a visit finds its clinic, the first first.
pub const VISIT: [&str; 2] = ["appointment_id", "encounter_id"];

/// The column that names the animal a row is about, and through it the owner.
const PATIENT: &str = "patient_id";

/// The columns that name what a row is a part of: the row it belongs to, and the animal that it is about.
fn whole_of(def: &EntityDef) -> impl Iterator<Item = &'static str> + use<> {
    let parent = match def.scope {
        Scope::Parent(column) => Some(column),
        _ => None,
    };
    let patient = def.field(PATIENT).map(|field| field.name);
    let visit = match (def.scope, patient) {
        (Scope::Visit, None) => Some(VISIT[0]),
        _ => None,
    };
    parent.into_iter().chain(patient).chain(visit)
}

/// The column that names the animal a row is about.
#[must_use]
pub fn patient_column(def: &EntityDef) -> Option<&'static str> {
    let name = if def.table == "patients" { "id" } else { PATIENT };
    def.field(name).map(|field| field.name)
}

/// The columns that name a row through which another is about an animal.
pub fn patient_whole(def: &EntityDef) -> impl Iterator<Item = &'static str> + use<> {
    whole_of(def).filter(|column| *column != PATIENT)
}

/// The column that names whom of the staff a row belongs to.
#[must_use]
pub fn staff_column(def: &EntityDef) -> Option<&'static str> {
    let named = |name: &&str| def.field(name).is_some();
    OWN_COLUMNS.iter().filter(|(_, owner)| *owner == Owner::Staff).map(|(name, _)| *name).find(named)
}
