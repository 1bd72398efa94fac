//! The value of one column in one row, and the types that columns have in Rust.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::{
    choice::Choice,
    date::date_text,
    id::Id,
    json::Json,
    number::{Number, pow10},
    time::{Instant, instant_text, time_text},
};

/// What a row holds in one column: a closed set of kinds, so that a store converts each once and
/// knows every table.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// No value.
    #[default]
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// An exact decimal, with as many places as its column has.
    Decimal(Decimal),
    /// Text; also the code of a choice and the reference of a file.
    Text(String),
    /// An id.
    Uuid(Uuid),
    /// A calendar day.
    Date(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A moment in UTC.
    Instant(Instant),
    /// A JSON value, its keys in order of code points.
    Json(Json),
    /// A business number of that series, which the store gives when it applies the change.
    Pending(&'static str),
}

impl Cell {
    /// Whether the cell has no value.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text, when it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The id, when it is one.
    #[must_use]
    pub fn as_uuid(&self) -> Option<Uuid> {
        match self {
            Self::Uuid(uuid) => Some(*uuid),
            _ => None,
        }
    }

    /// Given for a status guard: not null, not an empty text or list.
    #[must_use]
    pub fn is_given(&self) -> bool {
        match self {
            Self::Null | Self::Json(Json::Null) => false,
            Self::Text(text) => !text.is_empty(),
            Self::Json(Json::List(items)) => !items.is_empty(),
            _ => true,
        }
    }

    /// The cell as it stands in JSON: decimals, ids, dates and instants are texts.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::Bool(*value),
            Self::Int(value) => Json::Int(*value),
            Self::Decimal(value) => Json::Text(value.to_string()),
            Self::Text(value) => Json::Text(value.clone()),
            Self::Uuid(value) => Json::Text(value.to_string()),
            Self::Date(value) => Json::Text(date_text(*value)),
            Self::Time(value) => Json::Text(time_text(*value)),
            Self::Instant(value) => Json::Text(instant_text(*value)),
            Self::Json(value) => value.clone(),
            Self::Pending(series) => Json::map([("$number", Json::from(*series))]),
        }
    }
}

impl ColumnKind {
    /// Whether a cell is of this kind; no value is of none.
    #[must_use]
    pub fn holds(&self, cell: &Cell) -> bool {
        match (self, cell) {
            (Self::Choice(list), Cell::Text(text)) => list.values.contains(&text.as_str()),
            (Self::Integer, Cell::Int(value)) => i32::try_from(*value).is_ok(),
            (Self::Uuid, Cell::Uuid(_))
            | (Self::Text, Cell::Text(_))
            | (Self::Boolean, Cell::Bool(_))
            | (Self::Bigint, Cell::Int(_))
            | (Self::Decimal { .. }, Cell::Decimal(_))
            | (Self::Date, Cell::Date(_))
            | (Self::Time, Cell::Time(_))
            | (Self::Instant, Cell::Instant(_))
            | (Self::Json, Cell::Json(_)) => true,
            _ => false,
        }
    }
}

/// A Rust type that a column can have. It gives the column its kind, and is the only place where
/// a typed value and a cell meet.
pub trait Column: Sized {
    /// What the column holds.
    const KIND: ColumnKind;
    /// Whether the column may be null.
    const NULLABLE: bool = false;
    /// The table that the column refers to.
    const REFERENCES: Option<&'static str> = None;

    /// The value as it is read off a cell: the value itself, or a view of a text or of JSON.
    type Read<'a>;

    /// The value of a cell; `None` when the cell is of another kind.
    fn read(cell: &Cell) -> Option<Self::Read<'_>>;

    /// The cell of a value.
    fn into_cell(self) -> Cell;
}

/// A closed list of texts.
#[derive(Debug, PartialEq)]
pub struct ChoiceList {
    /// Name of the list, such as `appointment_status`.
    pub name: &'static str,
    /// Its codes, in the order in which they are shown.
    pub values: &'static [&'static str],
    /// What the list is about; empty in builds without `projections`.
    pub doc: &'static str,
}

/// The kinds of columns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ColumnKind {
    /// `uuid`
    Uuid,
    /// `text`
    Text,
    /// `boolean`
    Boolean,
    /// `integer`: 32 bits
    Integer,
    /// `bigint`: up to 2^53 in size, which is what JSON keeps exactly
    Bigint,
    /// `numeric(precision, scale)`
    Decimal {
        /// Digits in all, at most 18.
        precision: u8,
        /// Digits after the point.
        scale: u8,
    },
    /// `date`
    Date,
    /// `time`
    Time,
    /// `timestamptz`
    Instant,
    /// A text out of a closed list.
    Choice(&'static ChoiceList),
    /// `jsonb`; its shape is part of the field.
    Json,
}

/// An exact decimal with `P` digits in all, `S` of them after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Fixed<const P: u8, const S: u8>(pub Decimal);

/// An amount of money in a currency of at most two decimals.
pub type Amount = Fixed<12, 2>;
/// The price of one unit, finer than the currency.
pub type UnitPrice = Fixed<16, 6>;
/// A percentage.
pub type Percent = Fixed<5, 2>;
/// A quantity of stock or of an invoice line.
pub type Quantity = Fixed<12, 3>;
/// A weight; the unit stands in a column beside it, or is kilograms.
pub type Weight = Fixed<6, 2>;

impl<const P: u8, const S: u8> Fixed<P, S> {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The same number, when the column holds it exactly: no more digits before the point and no more
    /// places than it has.
    ///
    /// ```
    /// use vet_core::kernel::{cell::Amount, number::Number};
    /// let amount = |text| Amount::exact(Number::parse(text).unwrap());
    /// assert!(amount("9999999999.99").is_some());
    /// assert!(amount("10000000000").is_none() && amount("0.001").is_none());
    /// ```
    #[must_use]
    pub fn exact(number: impl Into<Number>) -> Option<Self> {
        let value = Decimal::try_from(number.into()).ok()?.normalize();
        let mut fixed = value;
        fixed.rescale(u32::from(S));
        let fits = fixed == value && fixed.mantissa().unsigned_abs() < pow10(P)?.unsigned_abs();
        fits.then_some(Self(fixed))
    }
}

/// Every place of the column, always.
impl<const P: u8, const S: u8> fmt::Display for Fixed<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut value = self.0;
        value.rescale(u32::from(S));
        fmt::Display::fmt(&value, f)
    }
}

impl<const P: u8, const S: u8> From<Fixed<P, S>> for Number {
    fn from(fixed: Fixed<P, S>) -> Self {
        fixed.0.into()
    }
}

impl<const P: u8, const S: u8> std::ops::Add for Fixed<P, S> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl<const P: u8, const S: u8> std::ops::Sub for Fixed<P, S> {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 + -other.0)
    }
}

impl<const P: u8, const S: u8> std::iter::Sum for Fixed<P, S> {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, std::ops::Add::add)
    }
}

impl<const P: u8, const S: u8> Column for Fixed<P, S> {
    const KIND: ColumnKind = ColumnKind::Decimal { precision: P, scale: S };

    type Read<'a> = Self;

    fn read(cell: &Cell) -> Option<Self> {
        match cell {
            Cell::Decimal(value) => Some(Self(*value)),
            _ => None,
        }
    }

    fn into_cell(self) -> Cell {
        let mut value = self.0;
        value.rescale(u32::from(S));
        Cell::Decimal(value)
    }
}

impl<T: Column> Column for Option<T> {
    const KIND: ColumnKind = T::KIND;
    const NULLABLE: bool = true;
    const REFERENCES: Option<&'static str> = T::REFERENCES;

    type Read<'a> = Option<T::Read<'a>>;

    fn read(cell: &Cell) -> Option<Self::Read<'_>> {
        if cell.is_null() { Some(None) } else { T::read(cell).map(Some) }
    }

    fn into_cell(self) -> Cell {
        self.map_or(Cell::Null, T::into_cell)
    }
}

impl<T: crate::schema::Entity> Column for Id<T> {
    const KIND: ColumnKind = ColumnKind::Uuid;
    const REFERENCES: Option<&'static str> = Some(T::TABLE);

    type Read<'a> = Self;

    fn read(cell: &Cell) -> Option<Self> {
        cell.as_uuid().map(Self::new)
    }

    fn into_cell(self) -> Cell {
        Cell::Uuid(self.uuid())
    }
}

impl<C: Choice> Column for C {
    const KIND: ColumnKind = ColumnKind::Choice(&ChoiceList { name: C::NAME, values: C::VALUES, doc: C::DOC });

    type Read<'a> = Self;

    fn read(cell: &Cell) -> Option<Self> {
        cell.as_text().and_then(C::from_code)
    }

    fn into_cell(self) -> Cell {
        Cell::Text(self.code().to_owned())
    }
}

/// A Rust type with a cell variant of its own: read as it is, or as a view of it.
macro_rules! plain_column {
    ($($type:ty => $kind:ident, $variant:ident, $read:ty, $view:expr;)*) => {$(
        impl Column for $type {
            const KIND: ColumnKind = ColumnKind::$kind;

            type Read<'a> = $read;

            fn read(cell: &Cell) -> Option<Self::Read<'_>> {
                match cell {
                    Cell::$variant(value) => Some($view(value)),
                    _ => None,
                }
            }

            fn into_cell(self) -> Cell {
                Cell::$variant(self)
            }
        }
    )*};
}

plain_column! {
    Uuid => Uuid, Uuid, Self, Uuid::clone;
    String => Text, Text, &'a str, String::as_str;
    bool => Boolean, Bool, Self, bool::clone;
    i64 => Bigint, Int, Self, i64::clone;
    NaiveDate => Date, Date, Self, NaiveDate::clone;
    NaiveTime => Time, Time, Self, NaiveTime::clone;
    Instant => Instant, Instant, Self, Instant::clone;
    Json => Json, Json, &'a Json, std::convert::identity;
}

impl Column for i32 {
    const KIND: ColumnKind = ColumnKind::Integer;

    type Read<'a> = Self;

    fn read(cell: &Cell) -> Option<Self> {
        match cell {
            Cell::Int(value) => Self::try_from(*value).ok(),
            _ => None,
        }
    }

    fn into_cell(self) -> Cell {
        Cell::Int(i64::from(self))
    }
}
