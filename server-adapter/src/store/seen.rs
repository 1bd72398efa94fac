//! Rows as somebody sees them: what they may not see is not fetched, and with each row comes what the
//! conditions of their grants ask about it.
//!
//! Every path leads through keys, so that the rows it passes are read by an index.

use tokio_postgres::Row as Sent;
use uuid::Uuid;
use vet_core::{
    engine::{
        Query,
        access::{
            Clinics, Closing, Filter, Owner, RowAbout, Sight, Test, VISIT, own_column, patient_column, patient_whole,
            staff_column,
        },
    },
    kernel::cell::{Cell, ColumnKind},
    schema::{EntityDef, Row, Schema, Scope},
};

use super::{
    cell_sql::read_rows,
    fault::Fault,
    sealing::Keys,
    statement::{Statement, select_where},
};

/// A row, and the columns that are closed to whoever asked.
#[derive(Debug)]
pub struct Seen {
    /// The row; cells of closed columns are absent.
    pub row: Row,
    /// The closed columns, in the order of the declaration.
    pub masked: Vec<&'static str>,
}

/// The statement for the rows that answer a query and that the sight shows.
pub(super) fn select(schema: &Schema, tenant: Uuid, query: &Query, sight: Option<&Sight<'_>>) -> Statement {
    let Some(sight) = sight else { return select_where(tenant, query, |_| {}, |_| {}) };
    let paths = Paths { schema, sight };
    let filter = sight.filter();
    select_where(
        tenant,
        query,
        |out| {
            let (def, at) = (query.def, query.def.table);
            out.push(", ");
            paths.own(out, def, at, 0);
            out.push(", ");
            paths.clinics(out, def, at);
            out.push(", ");
            paths.department(out, def, at);
            out.push(", ");
            match sight.asks_for_patients() {
                true => paths.patient(out, def, at, 0),
                false => out.push("null::uuid"),
            }
        },
        |out| {
            if let Some(filter) = &filter {
                paths.filter(out, query.def, filter);
            }
        },
    )
}

/// The rows that the database sent, without what is closed.
pub(super) fn read(keys: &Keys, query: &Query, sight: Option<&Sight<'_>>, sent: &[Sent]) -> Result<Vec<Seen>, Fault> {
    let rows = read_rows(keys, query.def, sent)?;
    let Some(sight) = sight else {
        return Ok(rows.into_iter().map(|row| Seen { row, masked: Vec::new() }).collect());
    };
    let mut seen = Vec::with_capacity(rows.len());
    for (mut row, sent) in rows.into_iter().zip(sent) {
        let extra = query.def.fields.len();
        let cell = |at: usize, source| Fault::Row { table: query.def.table, column: EXTRAS[at], source };
        let clinics: Option<Vec<Uuid>> = sent.try_get(extra + 1).map_err(|error| cell(1, error))?;
        let about = RowAbout {
            actor: sight.actor(),
            own: sent.try_get(extra).map_err(|error| cell(0, error))?,
            clinics: if query.def.scope == Scope::Shared {
                Clinics::Shared
            } else {
                Clinics::Of(clinics.unwrap_or_default())
            },
            department: sent.try_get(extra + 2).map_err(|error| cell(2, error))?,
            patient: sent.try_get(extra + 3).map_err(|error| cell(3, error))?,
        };
        // The database has judged the rows by the same conditions; should the two ever differ, the stricter wins.
        let Ok(open) = sight.open(&about) else { continue };
        let mut masked = Vec::new();
        row.keep(|column| {
            let shown = sight.shows(&open, column);
            if !shown {
                masked.push(column);
            }
            shown
        });
        seen.push(Seen { row, masked });
    }
    Ok(seen)
}

/// What comes with each row.
const EXTRAS: [&str; 4] = ["own", "clinics", "department", "patient"];

/// How a row leads to whose it is and where.
struct Paths<'a> {
    schema: &'a Schema,
    sight: &'a Sight<'a>,
}

impl Paths<'_> {
    /// Some clause holds, and none closes the row.
    fn filter(&self, out: &mut Statement, def: &EntityDef, filter: &Filter) {
        out.push(" and (");
        for (at, clause) in filter.any.iter().enumerate() {
            out.push(if at == 0 { "(" } else { " or (" });
            self.all(out, def, clause, " is true");
            out.push(")");
        }
        out.push(if filter.any.is_empty() { "false)" } else { ")" });
        for Closing { place, tests } in &filter.none {
            out.push(" and not (");
            self.all(out, def, place, " is true");
            out.push(" and ");
            // What nobody can judge closes.
            self.all(out, def, tests, " is not false");
            out.push(")");
        }
    }

    fn all(&self, out: &mut Statement, def: &EntityDef, tests: &[Test], how: &str) {
        out.push("true");
        for test in tests {
            out.push(" and (");
            self.test(out, def, test);
            out.push(")");
            out.push(how);
        }
    }

    fn test(&self, out: &mut Statement, def: &EntityDef, test: &Test) {
        match test {
            Test::Own => self.own(out, def, def.table, 0),
            Test::Clinics(clinics) if clinics.is_empty() => {
                // Known not to be one of theirs, where it has a clinic at all.
                out.push("nullif(cardinality(");
                self.clinics(out, def, def.table);
                out.push("), 0) < 0");
            }
            Test::Clinics(clinics) => match def.scope {
                // A column is compared as it stands, so that an index serves it.
                Scope::Clinic(column) => {
                    out.push(&format!("{}.{column} in (", def.table));
                    ids(out, clinics);
                    out.push(")");
                }
                _ => {
                    out.push("nullif(");
                    self.clinics(out, def, def.table);
                    out.push(", '{}') && array[");
                    ids(out, clinics);
                    out.push("]");
                }
            },
            Test::Department(department) => {
                self.department(out, def, def.table);
                out.push(" = ");
                out.bind(Cell::Text(department.clone()), ColumnKind::Text);
            }
            Test::Patient(patient) => {
                self.patient(out, def, def.table, 0);
                out.push(" = ");
                ids(out, &[*patient]);
            }
            Test::Unknown => out.push("null::boolean"),
        }
    }

    /// True when the row is the actor's own, false when it is known to be another's, else null.
    fn own(&self, out: &mut Statement, def: &EntityDef, at: &str, depth: usize) {
        out.push("case when false");
        let columns = || def.fields.iter().filter_map(|field| Some((field.name, own_column(def, field)?)));
        for (column, owner) in columns() {
            let own = self.ids_of(owner);
            if !own.is_empty() {
                out.push(&format!(" or {at}.{column} in ("));
                ids(out, &own);
                out.push(")");
            }
        }
        for column in self.sight.wholes(def) {
            self.own_whole(out, def, at, column, depth, "");
        }
        out.push(" then true when false");
        for (column, _) in columns() {
            out.push(&format!(" or {at}.{column} is not null"));
        }
        for column in self.sight.wholes(def) {
            self.own_whole(out, def, at, column, depth, " is not null");
        }
        out.push(" then false end");
    }

    /// The row that a column refers to is the actor's own, or with `how` anything else that is asked about that.
    fn own_whole(&self, out: &mut Statement, def: &EntityDef, at: &str, column: &str, depth: usize, how: &str) {
        let Some(whole) = self.referred(def, column) else { return };
        let alias = format!("o{depth}");
        out.push(&format!(
            " or exists (select from {} {alias} where {alias}.tenant_id = {at}.tenant_id and {alias}.id = {at}.{column} and (",
            whole.table
        ));
        self.own(out, whole, &alias, depth + 1);
        out.push(&format!("){how})"));
    }

    fn ids_of(&self, owner: Owner) -> Vec<Uuid> {
        let actor = self.sight.actor();
        match owner {
            Owner::Veterinarian => actor.veterinarian_id.into_iter().collect(),
            Owner::Staff => actor.staff_id.into_iter().collect(),
            Owner::Client => self.sight.clients(),
            Owner::User => vec![actor.user_id],
        }
    }

    /// The clinics of the row as an array; null where all share it.
    fn clinics(&self, out: &mut Statement, def: &EntityDef, at: &str) {
        match def.scope {
            Scope::Shared => out.push("null::uuid[]"),
            Scope::Assignment { table, person, own } => out.push(&format!(
                "(select array_agg(c.clinic_id) from {table} c where c.tenant_id = {at}.tenant_id \
                 and c.{person} = {at}.{own} and c.is_active)"
            )),
            _ => {
                out.push("array_remove(array[");
                self.clinic(out, def, at, 0);
                out.push("], null)");
            }
        }
    }

    /// The clinic of the row, along the references that lead to it.
    fn clinic(&self, out: &mut Statement, def: &EntityDef, at: &str, depth: usize) {
        match def.scope {
            Scope::Clinic(column) => out.push(&format!("{at}.{column}")),
            Scope::Parent(column) => self.clinic_of(out, def, at, column, depth),
            Scope::Visit => {
                out.push("coalesce(null");
                for column in VISIT.into_iter().filter(|column| def.field(column).is_some()) {
                    out.push(", ");
                    self.clinic_of(out, def, at, column, depth);
                }
                out.push(")");
            }
            Scope::Assignment { .. } | Scope::Shared => out.push("null::uuid"),
        }
    }

    fn clinic_of(&self, out: &mut Statement, def: &EntityDef, at: &str, column: &str, depth: usize) {
        let Some(target) = self.referred(def, column) else { return out.push("null::uuid") };
        let alias = format!("p{depth}");
        out.push("(select ");
        self.clinic(out, target, &alias, depth + 1);
        out.push(&format!(
            " from {} {alias} where {alias}.tenant_id = {at}.tenant_id and {alias}.id = {at}.{column})",
            target.table
        ));
    }

    fn department(&self, out: &mut Statement, def: &EntityDef, at: &str) {
        if !self.sight.asks_for_departments() {
            out.push("null::text");
        } else if def.table == "staff" {
            out.push(&format!("{at}.department"));
        } else if let Some(column) = staff_column(def) {
            out.push(&format!(
                "(select d.department from staff d where d.tenant_id = {at}.tenant_id and d.id = {at}.{column})"
            ));
        } else {
            out.push("null::text");
        }
    }

    /// The animal that the row is about, or the row that it is a part of; null where there is none.
    fn patient(&self, out: &mut Statement, def: &EntityDef, at: &str, depth: usize) {
        let wholes: Vec<_> =
            patient_whole(def).filter_map(|column| Some((column, self.referred(def, column)?))).collect();
        match (patient_column(def), wholes.as_slice()) {
            // A column is compared as it stands, so that an index serves it.
            (Some(column), []) => return out.push(&format!("{at}.{column}")),
            (Some(column), _) => out.push(&format!("coalesce({at}.{column}")),
            (None, _) => out.push("coalesce(null::uuid"),
        }
        let alias = format!("a{depth}");
        for (column, whole) in wholes {
            out.push(", (select ");
            self.patient(out, whole, &alias, depth + 1);
            out.push(&format!(
                " from {} {alias} where {alias}.tenant_id = {at}.tenant_id and {alias}.id = {at}.{column})",
                whole.table
            ));
        }
        out.push(")");
    }

    fn referred(&self, def: &EntityDef, column: &str) -> Option<&'static EntityDef> {
        self.schema.table(def.field(column)?.references?.table)
    }
}

fn ids(out: &mut Statement, ids: &[Uuid]) {
    for (at, id) in ids.iter().enumerate() {
        if at > 0 {
            out.push(", ");
        }
        out.bind(Cell::Uuid(*id), ColumnKind::Uuid);
    }
}
