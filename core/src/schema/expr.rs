//! The one language of conditions: checks, the rows a unique rule concerns, the guards of moves.
//!
//! An expression is constant data, written in the declaration in SQL's words. It has one
//! interpreter, here, and is printed to SQL and to words by the projections, so that the database
//! and the engine cannot disagree. Logic has three values: an unknown operand makes the outcome
//! unknown, and a check passes unless its outcome is false.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::kernel::{cell::Cell, time::Instant};

/// An expression over the columns of one row.
#[derive(Debug, PartialEq)]
pub enum Expr {
    /// The value of a column.
    Column(&'static str),
    /// A text, or the code of a choice.
    Text(&'static str),
    /// A number, as written.
    Number(&'static str),
    /// A truth value.
    Bool(bool),
    /// The moment of the command.
    Now,
    /// The day of the moment, in UTC.
    Today,
    /// A comparison.
    Compare(Compare, &'static Expr, &'static Expr),
    /// One of a list.
    In(&'static Expr, &'static [Expr]),
    /// Between two values, both included.
    Between(&'static Expr, &'static Expr, &'static Expr),
    /// Has no value.
    IsNull(&'static Expr),
    /// The number of characters of a text.
    Length(&'static Expr),
    /// A text of exactly that many decimal digits and nothing else.
    Digits(&'static Expr, u8),
    /// The day of an instant, in UTC.
    Date(&'static Expr),
    /// Sum
    Add(&'static Expr, &'static Expr),
    /// Difference
    Subtract(&'static Expr, &'static Expr),
    /// Negation
    Not(&'static Expr),
    /// All hold.
    And(&'static [Expr]),
    /// At least one holds.
    Or(&'static [Expr]),
    /// The second holds wherever the first does.
    Implies(&'static Expr, &'static Expr),
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compare {
    /// `=`
    Equal,
    /// `<>`
    Differs,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

impl Compare {
    /// The operator in SQL.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Differs => "<>",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
        }
    }

    fn accepts(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Differs => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::AtLeast => order.is_ge(),
        }
    }
}

/// What an expression is judged against.
pub trait Values {
    /// The value of a column; null where there is none.
    fn cell(&self, column: &str) -> &Cell;

    /// The moment of the command.
    fn now(&self) -> Option<Instant> {
        None
    }

    /// Its day on the clocks of the practice.
    fn today(&self) -> Option<NaiveDate> {
        None
    }
}

impl Expr {
    /// Whether the condition is true, false or unknown.
    pub fn truth(&self, row: &dyn Values) -> Option<bool> {
        match self {
            Self::Not(inner) => not(inner.truth(row)),
            Self::And(all) => all.iter().map(|e| e.truth(row)).fold(Some(true), and),
            Self::Or(any) => not(any.iter().map(|e| not(e.truth(row))).fold(Some(true), and)),
            Self::Implies(given, then) => not(and(given.truth(row), not(then.truth(row)))),
            _ => match self.value(row) {
                Value::Bool(truth) => Some(truth),
                _ => None,
            },
        }
    }

    /// Whether a row may stand: the condition is not false.
    pub fn passes(&self, row: &dyn Values) -> bool {
        self.truth(row) != Some(false)
    }

    fn value<'r>(&self, row: &'r dyn Values) -> Value<'r> {
        match self {
            Self::Column(name) => Value::of(row.cell(name)),
            Self::Text(text) => Value::Text(text),
            Self::Number(digits) => Decimal::from_str_exact(digits).map_or(Value::Null, Value::Number),
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Now => row.now().map_or(Value::Null, Value::Instant),
            Self::Today => row.today().map_or(Value::Null, Value::Date),
            Self::Compare(how, a, b) => Value::truth(a.value(row).order(&b.value(row)).map(|order| how.accepts(order))),
            Self::In(item, list) => {
                let item = item.value(row);
                let found = list.iter().map(|e| item.order(&e.value(row)).map(Ordering::is_ne)).fold(Some(true), and);
                Value::truth(found.map(|none| !none))
            }
            Self::Between(item, low, high) => {
                let item = item.value(row);
                let above = item.order(&low.value(row)).map(Ordering::is_ge);
                let below = item.order(&high.value(row)).map(Ordering::is_le);
                Value::truth(and(above, below))
            }
            Self::IsNull(inner) => Value::Bool(inner.is_null(row)),
            Self::Length(inner) => match inner.value(row) {
                Value::Text(text) => Value::Number(Decimal::from(text.chars().count())),
                _ => Value::Null,
            },
            Self::Digits(inner, count) => match inner.value(row) {
                Value::Text(text) => {
                    Value::Bool(text.len() == usize::from(*count) && text.bytes().all(|b| b.is_ascii_digit()))
                }
                _ => Value::Null,
            },
            Self::Date(inner) => match inner.value(row) {
                Value::Instant(instant) => Value::Date(instant.date_naive()),
                _ => Value::Null,
            },
            Self::Add(a, b) => Value::number(a.value(row), b.value(row), Decimal::checked_add),
            Self::Subtract(a, b) => Value::number(a.value(row), b.value(row), |a, b| a.checked_add(-b)),
            Self::Not(_) | Self::And(_) | Self::Or(_) | Self::Implies(..) => Value::truth(self.truth(row)),
        }
    }

    fn is_null(&self, row: &dyn Values) -> bool {
        match self {
            Self::Column(name) => row.cell(name).is_null(),
            _ => matches!(self.value(row), Value::Null),
        }
    }

    /// Calls `visit` with the name of every column that the expression reads.
    pub fn columns(&self, visit: &mut dyn FnMut(&'static str)) {
        match self {
            Self::Column(name) => visit(name),
            Self::Text(_) | Self::Number(_) | Self::Bool(_) | Self::Now | Self::Today => {}
            Self::Compare(_, a, b) | Self::Add(a, b) | Self::Subtract(a, b) | Self::Implies(a, b) => {
                a.columns(visit);
                b.columns(visit);
            }
            Self::In(item, list) => {
                item.columns(visit);
                list.iter().for_each(|e| e.columns(visit));
            }
            Self::Between(item, low, high) => [item, low, high].iter().for_each(|e| e.columns(visit)),
            Self::IsNull(e) | Self::Length(e) | Self::Digits(e, _) | Self::Date(e) | Self::Not(e) => e.columns(visit),
            Self::And(list) | Self::Or(list) => list.iter().for_each(|e| e.columns(visit)),
        }
    }
}

/// SQL's `and`: false wins over unknown, unknown over true.
fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn not(truth: Option<bool>) -> Option<bool> {
    truth.map(|truth| !truth)
}

/// An operand.
enum Value<'r> {
    Null,
    Bool(bool),
    Number(Decimal),
    Text(&'r str),
    Uuid(Uuid),
    Date(NaiveDate),
    Time(NaiveTime),
    Instant(Instant),
}

impl<'r> Value<'r> {
    fn of(cell: &'r Cell) -> Self {
        match cell {
            Cell::Null | Cell::Json(_) | Cell::Pending(_) => Self::Null,
            Cell::Bool(value) => Self::Bool(*value),
            Cell::Int(value) => Self::Number(Decimal::from(*value)),
            Cell::Decimal(value) => Self::Number(*value),
            Cell::Text(value) => Self::Text(value),
            Cell::Uuid(value) => Self::Uuid(*value),
            Cell::Date(value) => Self::Date(*value),
            Cell::Time(value) => Self::Time(*value),
            Cell::Instant(value) => Self::Instant(*value),
        }
    }

    fn truth(truth: Option<bool>) -> Self {
        truth.map_or(Self::Null, Self::Bool)
    }

    fn number(a: Self, b: Self, operation: fn(Decimal, Decimal) -> Option<Decimal>) -> Self {
        match (a, b) {
            (Self::Number(a), Self::Number(b)) => operation(a, b).map_or(Self::Null, Self::Number),
            _ => Self::Null,
        }
    }

    /// How two values of one kind stand to each other; unknown when either has none.
    fn order(&self, other: &Value<'_>) -> Option<Ordering> {
        match (self, other) {
            (Self::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
            (Self::Number(a), Value::Number(b)) => Some(a.cmp(b)),
            (Self::Text(a), Value::Text(b)) => Some((*a).cmp(*b)),
            (Self::Uuid(a), Value::Uuid(b)) => Some(a.cmp(b)),
            (Self::Date(a), Value::Date(b)) => Some(a.cmp(b)),
            (Self::Time(a), Value::Time(b)) => Some(a.cmp(b)),
            (Self::Instant(a), Value::Instant(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}
