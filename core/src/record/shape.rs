//! Shapes: what a value looks like in JSON, as constant data from which types, forms and
//! references are printed.

use crate::kernel::json::Json;

/// The fields of a record, in the order in which they are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RecordShape {
    /// What the record is about; empty in builds without `projections`.
    pub doc: &'static str,
    /// Its fields.
    pub fields: &'static [FieldShape],
}

/// One field of a record.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldShape {
    /// Its name, in snake_case.
    pub name: &'static str,
    /// Its meaning, unit and range; empty in builds without `projections`.
    pub doc: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether it may be left out.
    pub presence: Presence,
}

/// Whether a field may be left out, and what that means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Presence {
    /// It may not.
    Required,
    /// It may; null means the same.
    Optional,
    /// It may; null means the same, and both mean this value.
    Default(Literal),
}

/// The value of an absent field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal {
    /// A text, a decimal or a listed word
    Text(&'static str),
    /// A truth value
    Bool(bool),
    /// An integer
    Integer(i32),
    /// An empty list
    NoItems,
    /// An empty map
    NoEntries,
}

/// What a value looks like in JSON.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    /// `true` or `false`
    Bool,
    /// A JSON integer
    Integer,
    /// A JSON integer that is not below zero
    Count,
    /// An exact decimal, as text.
    Decimal,
    /// Any text
    Text,
    /// A day, `2026-05-04`.
    Date,
    /// An instant with an offset, `2026-05-04T09:30:00Z`.
    Instant,
    /// The id of a row of that table.
    Id(&'static str),
    /// Any JSON value; whoever takes it says what it must look like.
    Any,
    /// Null, which means something, or a value of that shape
    Nullable(&'static Shape),
    /// A day and time on the clock of the clinic, `2026-05-04T09:30`.
    LocalTime,
    /// A day and time on the clocks of a place with their offset, `2026-05-04T09:30-05:00`.
    OffsetTime,
    /// One of a closed list of words
    Choice(&'static Words),
    /// A list of values of one shape
    List(&'static Shape),
    /// An object with keys of the caller's choosing and values of one shape
    Map(&'static Shape),
    /// An object with known fields
    Record(&'static RecordShape),
}

/// A closed list of words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Words {
    /// The name of the list, in snake_case.
    pub name: &'static str,
    /// The words.
    pub values: &'static [&'static str],
    /// What each means, in the same order; empty texts in builds without `projections`.
    pub docs: &'static [&'static str],
}

impl Literal {
    /// The value as JSON.
    #[must_use]
    pub fn json(self) -> Json {
        match self {
            Self::Text(text) => Json::from(text),
            Self::Bool(truth) => Json::Bool(truth),
            Self::Integer(number) => Json::Int(i64::from(number)),
            Self::NoItems => Json::List(Vec::new()),
            Self::NoEntries => Json::Map(Vec::new()),
        }
    }
}
