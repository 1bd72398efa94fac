//! The declaration of one table.

use super::{Expr, Machine, Shape};
use crate::kernel::cell::ColumnKind;

/// A struct that declares a table. No value of it is ever made: a row is read through
/// [`Stored`](super::Stored), and written through [`New`](super::New) and [`Edit`](super::Edit).
pub trait Entity: Sized + 'static {
    /// Name of the table.
    const TABLE: &'static str;
    /// The whole declaration.
    const DEF: &'static EntityDef;
}

/// The data model: every table there is.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The modules of the practice.
    pub modules: &'static [&'static Module],
    /// The tables of the installation itself.
    pub system: &'static Module,
}

impl Schema {
    /// The tables of the practice, in order.
    pub fn tables(&self) -> impl Iterator<Item = &'static EntityDef> + use<> {
        self.modules.iter().flat_map(|module| module.tables).copied()
    }

    /// Every table, those of the installation first.
    pub fn all_tables(&self) -> impl Iterator<Item = &'static EntityDef> + use<> {
        self.system.tables.iter().copied().chain(self.tables())
    }

    /// The table of that name.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&'static EntityDef> {
        self.all_tables().find(|def| def.table == name)
    }
}

/// A part of the practice with tables of its own.
#[derive(Debug)]
pub struct Module {
    /// Name of the module: snake case.
    pub name: &'static str,
    /// What it is about.
    pub doc: &'static str,
    /// Its tables.
    pub tables: &'static [&'static EntityDef],
}

/// Everything that is known of a table.
#[derive(Debug)]
pub struct EntityDef {
    /// Name of the table: plural, snake case.
    pub table: &'static str,
    /// Name of one row's type: singular, camel case.
    pub name: &'static str,
    /// What a row stands for, in a sentence or two.
    pub doc: &'static str,
    /// The columns in their order, the standard ones included.
    pub fields: &'static [FieldDef],
    /// Rules of uniqueness, beside the primary key (tenant, id).
    pub uniques: &'static [Unique],
    /// Indexes that queries use, beside those of keys and references.
    pub indexes: &'static [Index],
    /// Conditions that every row fulfils.
    pub checks: &'static [Check],
    /// Spans of time that may not overlap.
    pub overlaps: &'static [Overlap],
    /// Status machines over columns of the table.
    pub machines: &'static [&'static Machine],
    /// Rows are only ever added.
    pub append_only: bool,
    /// The table is split by the month of `created_at`.
    pub monthly: bool,
    /// A named command takes rows out again, such as the lines of a draft.
    pub removable: bool,
    /// Generic commands that the table lacks, because named ones do their work.
    pub without: &'static [&'static str],
    /// The permission action that creating a row needs: `create`, unless it is something more.
    pub creating: &'static str,
    /// The permission resource that covers the table.
    pub resource: &'static str,
    /// The kind of entity under which the audit log lists its rows.
    pub audit: &'static str,
    /// How the clinic of a row is found.
    pub scope: Scope,
    /// What an erasure request does to a row.
    pub erasure: Erasure,
}

impl EntityDef {
    /// The column of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldDef> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Where the column of that name stands in [`EntityDef::fields`].
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The columns that may name files of the practice.
    pub fn file_columns(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.fields.iter().filter(|field| field.shape.is_some_and(Shape::names_files)).map(|field| field.name)
    }

    /// Whether a row is deleted by setting `deleted_at`.
    #[must_use]
    pub fn soft_delete(&self) -> bool {
        self.field("deleted_at").is_some()
    }

    /// The indexes that are declared, and one for every reference that no key or declared index
    /// begins with.
    #[must_use]
    pub fn all_indexes(&self) -> Vec<Index> {
        let mut list: Vec<Index> = self.indexes.iter().map(|index| Index { columns: index.columns }).collect();
        for field in self.fields.iter().filter(|field| field.references.is_some()) {
            let led_by_unique = self.uniques.iter().any(|u| u.only.is_none() && u.columns[0] == field.name);
            if !led_by_unique && !list.iter().any(|index| index.columns[0] == field.name) {
                list.push(Index { columns: field.own_name() });
            }
        }
        list
    }

    /// The generic commands of the table.
    ///
    /// Rows are created and, unless they are only ever added, updated. They are deleted and
    /// restored where the permission resource knows deleting at all: clinical, financial and
    /// controlled records are kept.
    pub fn generic_commands(&self) -> impl Iterator<Item = &'static str> + use<> {
        const DELETABLE: [&str; 6] = ["patients", "clients", "appointments", "inventory", "staff", "settings"];
        let deletable = !self.append_only && DELETABLE.contains(&self.resource);
        let without = self.without;
        [
            ("create", true),
            ("update", !self.append_only),
            ("delete", deletable),
            ("restore", deletable && self.soft_delete()),
        ]
        .into_iter()
        .filter(move |(name, fits)| *fits && !without.contains(name))
        .map(|(name, _)| name)
    }

    /// Whether rows of the table are ever taken out for good outside a purge.
    #[must_use]
    pub fn hard_delete(&self) -> bool {
        self.removable || (!self.soft_delete() && self.generic_commands().any(|name| name == "delete"))
    }

    /// The status machine over a column.
    #[must_use]
    pub fn machine(&self, column: &str) -> Option<&'static Machine> {
        self.machines.iter().copied().find(|machine| machine.column == column)
    }
}

/// One column.
#[derive(Debug)]
pub struct FieldDef {
    /// Name of the column: snake case, the same in SQL, JSON and TypeScript.
    pub name: &'static str,
    /// What the value means, its unit and range; empty where the name says it all.
    pub doc: &'static str,
    /// What it holds.
    pub kind: ColumnKind,
    /// The shape of a JSON column, or of a text that is the reference of a file.
    pub shape: Option<&'static Shape>,
    /// Whether the stored value may be null.
    pub nullable: bool,
    /// Must be given when the row is created, although the stored value may become null later.
    pub required: bool,
    /// The value of a new row that does not give one.
    pub default: Option<Default>,
    /// The row that it refers to.
    pub references: Option<Reference>,
    /// Who writes it.
    pub writer: Writer,
    /// The longest text, in characters.
    pub max: usize,
    /// What kind of secret it is.
    pub sensitivity: Sensitivity,
    /// Stored encrypted: masked in the audit log, filterable by equality only.
    pub sealed: bool,
    /// The series of business numbers that fills the column.
    pub series: Option<&'static str>,
}

impl FieldDef {
    /// The name as a list of one, for indexes over the column alone.
    fn own_name(&'static self) -> &'static [&'static str] {
        std::slice::from_ref(&self.name)
    }
}

/// A default value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Default {
    /// A text, a choice, or a decimal as text.
    Text(&'static str),
    /// A whole number.
    Int(i64),
    /// A truth value.
    Bool(bool),
    /// The moment of the command.
    Now,
    /// The number of the database transaction.
    Transaction,
    /// A value of the tenant's profile, such as its country.
    Profile(&'static str),
}

/// A foreign key to (tenant, id) of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reference {
    /// The table referred to.
    pub table: &'static str,
    /// What happens here when that row is removed for good.
    pub on_delete: OnDelete,
}

/// What happens to a row when the row it refers to is removed for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDelete {
    /// It goes too.
    Cascade,
    /// It must survive by law or for the books: a user's delete of the parent is refused while it
    /// exists; only the retention purge takes both.
    CascadeOnPurge,
    /// The reference is blanked.
    SetNull,
    /// The removal is refused.
    Restrict,
}

/// Who writes a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// Whoever creates or updates the row.
    Caller,
    /// Named commands only: totals, balances, stock, caches, statuses with a command of their own.
    Action,
    /// The store: version, business numbers, the audit chain.
    Store,
}

/// The classes of protected information in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sensitivity {
    /// Data on a natural person.
    pub pii: bool,
    /// Medical information on the animal.
    pub phi: bool,
    /// Financial information.
    pub financial: bool,
    /// Controlled substances, when the row concerns one.
    pub dea: bool,
}

impl Sensitivity {
    /// The classes of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            pii: self.pii || other.pii,
            phi: self.phi || other.phi,
            financial: self.financial || other.financial,
            dea: self.dea || other.dea,
        }
    }
}

/// A rule that no two rows of a tenant agree in some columns.
#[derive(Debug)]
pub struct Unique {
    /// The columns.
    pub columns: &'static [&'static str],
    /// Two nulls count as equal.
    pub nulls_equal: bool,
    /// The rows that the rule concerns; all when absent.
    pub only: Option<&'static Expr>,
    /// The violation code: `not-unique` unless the fact has a code of its own.
    pub code: &'static str,
}

/// An index over columns, led by the tenant.
#[derive(Debug)]
pub struct Index {
    /// The columns in order.
    pub columns: &'static [&'static str],
}

/// A condition that every row fulfils; as in SQL, an unknown outcome passes.
#[derive(Debug)]
pub struct Check {
    /// Name, snake case; empty in builds without `projections`, where only the code is told.
    pub name: &'static str,
    /// The violation code: the name in kebab case, unless the fact has a code of its own.
    pub code: &'static str,
    /// The condition.
    pub holds: Expr,
    /// Judged when a command writes the row, not by the database: a later purge may break it.
    pub engine_only: bool,
}

/// Rows of one resource whose spans of time may not overlap.
#[derive(Debug)]
pub struct Overlap {
    /// Name, snake case; empty in builds without `projections`.
    pub name: &'static str,
    /// The column that says whose time it is.
    pub of: &'static str,
    /// The column with the start, inclusive.
    pub from: &'static str,
    /// The column with the end, exclusive.
    pub until: &'static str,
    /// The rows that occupy.
    pub only: Expr,
    /// The violation code.
    pub code: &'static str,
}

/// How the clinic of a row is found, for grants that are limited to clinics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A column of the row names it.
    Clinic(&'static str),
    /// The row has the clinic of the row that this column refers to.
    Parent(&'static str),
    /// The row has the clinic of its appointment, else of its encounter.
    Visit,
    /// Any active clinic assignment of the person counts.
    Assignment {
        /// The table of the assignments.
        table: &'static str,
        /// Its column that names the person.
        person: &'static str,
        /// The column of this row that names the person.
        own: &'static str,
    },
    /// All clinics of the tenant share the row.
    Shared,
}

/// What a request for erasure of personal data does to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// Nothing: no personal data.
    Untouched,
    /// Personal columns are blanked or pseudonymised, and the row is marked deleted.
    Anonymise,
    /// As [`Erasure::Anonymise`], once the retention period is over.
    AnonymiseAfterRetention,
    /// Kept for good reason, with the link to the owner pseudonymised.
    Keep,
    /// Kept for the medical retention period.
    KeepMedicalPeriod,
    /// Kept for the tax period, then anonymised.
    KeepTaxPeriod,
    /// Kept for at least this many years.
    KeepYears(u8),
    /// Soft-deleted, then purged.
    Delete,
    /// As [`Erasure::Delete`], once the retention period is over.
    DeleteAfterRetention,
}
