//! Which rows of a table somebody sees, and which of their columns.
//!
//! A store turns [`Sight::filter`] into its own language, so that rows outside are never fetched, and returns
//! with each row what the conditions ask about. Its columns are then judged by the same function as everything
//! else ([`Sight::open`]).

use uuid::Uuid;

use super::{
    Access, Denial, Open, PermissionAction,
    about::{Finder, RowAbout},
    compiled::{Compiled, Condition, in_order},
    guard::resource_of,
};
use crate::{
    engine::{Actor, Ask, Gap, Query},
    kernel::time::Instant,
    schema::{EntityDef, Row, Schema, Scope},
};

/// What somebody may see of a table.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    access: &'a Access,
    actor: &'a Actor,
    action: PermissionAction,
    def: &'static EntityDef,
    at: Instant,
}

/// The rows that somebody sees: those that pass some clause, and that no clause closes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// All tests of a clause hold.
    pub any: Vec<Vec<Test>>,
    /// No test of a clause surely fails, but for those of the place of a role, which have to hold.
    pub none: Vec<Closing>,
}

/// A clause that closes rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Closing {
    /// These hold.
    pub place: Vec<Test>,
    /// These do not surely fail.
    pub tests: Vec<Test>,
}

/// A test of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// The row is the actor's own.
    Own,
    /// It is of one of these clinics.
    Clinics(Vec<Uuid>),
    /// It is of that department.
    Department(String),
    /// It is about that animal.
    Patient(Uuid),
    /// Nobody can tell.
    Unknown,
}

impl<'a> Sight<'a> {
    /// What the actor may see of a table; none when they are the host itself, who sees everything.
    ///
    /// # Errors
    /// Why they see nothing of it.
    pub fn of(
        actor: &'a Actor,
        action: PermissionAction,
        def: &'static EntityDef,
        at: Instant,
    ) -> Result<Option<Self>, Denial> {
        let Some(access) = actor.access.as_deref() else { return Ok(None) };
        access.could(at, action, resource_of(def))?;
        Ok(Some(Self { access, actor, action, def, at }))
    }

    /// The table.
    #[must_use]
    pub fn def(&self) -> &'static EntityDef {
        self.def
    }

    /// Whose eyes it is seen with.
    #[must_use]
    pub fn actor(&self) -> &'a Actor {
        self.actor
    }

    /// The clients whose rows are the actor's own.
    #[must_use]
    pub fn clients(&self) -> Vec<Uuid> {
        self.access.clients_of(self.actor, resource_of(self.def)).collect()
    }

    /// The columns that lead from a row to what it is a part of.
    pub fn wholes(&self, def: &EntityDef) -> impl Iterator<Item = &'static str> + use<> {
        self.access.wholes(self.actor, def)
    }

    /// Whether anything asks whose department a row is of.
    #[must_use]
    pub fn asks_for_departments(&self) -> bool {
        self.access.asks_for_departments()
    }

    /// What the conditions ask about a row.
    ///
    /// # Errors
    /// [`Gap`] when rows that it refers to have not been fetched yet.
    pub fn about(&self, schema: &'a Schema, ask: &mut Ask<'_>, row: &Row) -> Result<RowAbout<'a>, Gap> {
        let (access, actor, resource) = (self.access, self.actor, resource_of(self.def));
        Finder { schema, access, actor, resource, ask, new: &[] }.about(row)
    }

    /// Whether anything asks which animal a row is about.
    #[must_use]
    pub fn asks_for_patients(&self) -> bool {
        self.access.asks_for_patients()
    }

    /// The columns of a row that are open.
    ///
    /// # Errors
    /// Why the row is not shown.
    pub fn open(&self, about: &RowAbout<'_>) -> Result<Open, Denial> {
        self.access.judge(self.at, self.action, resource_of(self.def), about)
    }

    /// Whether a column is shown. Who a row is, and when it was written, is shown with every row.
    #[must_use]
    pub fn shows(&self, open: &Open, column: &str) -> bool {
        ALWAYS.contains(&column) || open.has(self.access.number(column))
    }

    /// The columns that a query filters and sorts by are open whatever grant shows a row; otherwise the answer
    /// would tell what is closed.
    ///
    /// # Errors
    /// [`Denial::FieldForbidden`] with those that are not.
    pub fn may_answer(&self, query: &Query) -> Result<(), Denial> {
        let filters = query.filters.iter().map(|filter| filter.column);
        let columns = filters.chain(query.sort.iter().map(|(column, _)| *column));
        let closed: Vec<String> = columns.filter(|column| !self.may_ask_by(column)).map(str::to_owned).collect();
        if closed.is_empty() { Ok(()) } else { Err(Denial::FieldForbidden { fields: in_order(closed) }) }
    }

    fn may_ask_by(&self, column: &str) -> bool {
        let number = self.access.number(column);
        let names = |grant: &Compiled| match &grant.fields {
            Some(fields) => number.is_some_and(|number| fields.binary_search(&number).is_ok()),
            None => grant.allows,
        };
        ALWAYS.contains(&column) || self.grants().all(|grant| names(grant) == grant.allows)
    }

    /// Which rows are shown; none when all are.
    #[must_use]
    pub fn filter(&self) -> Option<Filter> {
        let mut filter = Filter::default();
        for grant in self.grants() {
            let (place, tests) = (self.place(grant), self.tests(grant));
            match (grant.allows, &grant.fields) {
                (true, _) => filter.any.push(place.into_iter().chain(tests).collect()),
                (false, None) => filter.none.push(Closing { place, tests }),
                (false, Some(_)) => {}
            }
        }
        let all = filter.none.is_empty() && filter.any.iter().any(Vec::is_empty);
        (!all).then_some(filter)
    }

    fn grants(&self) -> impl Iterator<Item = &'a Compiled> {
        let held = &self.access.held;
        let at = self.at;
        self.access.about(self.action, resource_of(self.def)).iter().filter(move |grant| held[grant.held].is_active(at))
    }

    /// Where the role of a grant is held.
    fn place(&self, grant: &Compiled) -> Vec<Test> {
        let held = &self.access.held[grant.held];
        let clinic =
            held.clinic_id.filter(|_| self.def.scope != Scope::Shared).map(|clinic| Test::Clinics(vec![clinic]));
        let department = held.department.clone().map(Test::Department);
        clinic.into_iter().chain(department).chain(held.patient_id.map(Test::Patient)).collect()
    }

    fn tests(&self, grant: &Compiled) -> Vec<Test> {
        let department = self.access.held[grant.held].department.as_ref().or(self.actor.department.as_ref());
        let test = |condition: &Condition| match condition {
            Condition::Own => Some(Test::Own),
            Condition::Clinic if self.def.scope == Scope::Shared && !self.actor.clinics.is_empty() => None,
            Condition::Clinic => Some(Test::Clinics(self.actor.clinics.clone())),
            Condition::Department => Some(department.cloned().map_or(Test::Unknown, Test::Department)),
            Condition::Unknown(_) => Some(Test::Unknown),
        };
        grant.conditions.iter().filter_map(test).collect()
    }
}

/// The columns that are shown with every row, as far as its table has them.
pub const ALWAYS: [&str; 5] = ["id", "version", "created_at", "updated_at", "deleted_at"];
