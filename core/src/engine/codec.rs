//! JSON -> row: the one reader of columns, driven by the declaration.
//!
//! It normalises while it reads, so that a value has one spelling in every store: decimals get the
//! places of their column, instants become UTC and microseconds, the keys of JSON columns are put
//! in order. Every mistake is reported, each with its path.

use rust_decimal::Decimal;

use crate::kernel::violation::{Violation, join};
use crate::{
    kernel::{
        cell::{Cell, ColumnKind},
        date::parse_date,
        id::parse_uuid,
        json::Json,
        time::{parse_instant, parse_time},
    },
    schema::{EntityDef, FieldDef, Row, Shape, WEEKDAYS},
};

/// Where rows come from: a source hands over its entries one by one, in any order. A tree of JSON
/// is one; a scanner of bytes or a packed record can be another.
pub trait Source {
    /// Calls `visit` with every entry.
    fn entries(&self, visit: &mut dyn FnMut(&str, Given<'_>));
}

/// A value as a source gives it.
#[derive(Debug, Clone, Copy)]
pub enum Given<'a> {
    /// No value.
    Null,
    /// A truth value.
    Bool(bool),
    /// An integral number of at most 2^53 in size.
    Int(i64),
    /// Text.
    Text(&'a str),
    /// A list, an object, or a number that no column holds.
    Tree(&'a Json),
}

impl<'a> From<&'a Json> for Given<'a> {
    fn from(json: &'a Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Int(value) => Self::Int(*value),
            Json::Text(value) => Self::Text(value),
            other => Self::Tree(other),
        }
    }
}

impl Source for Json {
    fn entries(&self, visit: &mut dyn FnMut(&str, Given<'_>)) {
        if let Json::Map(entries) = self {
            entries.iter().for_each(|(key, value)| visit(key, value.into()));
        }
    }
}

/// Longest text inside a JSON column, in characters.
pub const JSON_TEXT: usize = 10_000;
/// Most entries of a list or an object inside a JSON column.
pub const JSON_ENTRIES: usize = 1_000;

/// Reads the columns that a source gives. Absent ones stay absent; null is a value.
pub fn read_row(def: &'static EntityDef, source: &dyn Source, mistakes: &mut Vec<Violation>) -> Row {
    let mut row = Row::new(def);
    source.entries(&mut |key, given| match def.field(key) {
        Some(field) => {
            if let Some(cell) = read_cell(field, given, mistakes) {
                row.set(key, cell);
            }
        }
        None => mistakes.push(Violation::new("unknown-field", key)),
    });
    row
}

/// Reads the value of one column; `None` when it is not one, and the mistakes are noted.
pub fn read_cell(field: &'static FieldDef, given: Given<'_>, mistakes: &mut Vec<Violation>) -> Option<Cell> {
    if matches!(given, Given::Null) {
        if field.nullable {
            return Some(Cell::Null);
        }
        mistakes.push(Violation::new("field-missing", field.name));
        return None;
    }
    match (field.shape, scalar(field.kind, given)) {
        (_, Err(reason)) => {
            mistakes.push(invalid(field.name, reason));
            None
        }
        (Some(shape), Ok(Cell::Json(json))) => {
            let before = mistakes.len();
            check_shape(shape, &json, field.name, mistakes);
            (mistakes.len() == before).then(|| Cell::Json(json.sorted()))
        }
        (_, Ok(Cell::Text(text))) if field.kind == ColumnKind::Text => checked_text(field, text, mistakes),
        (_, Ok(cell)) => Some(cell),
    }
}

fn invalid(path: &str, reason: &'static str) -> Violation {
    Violation::new("value-invalid", path).with("reason", reason)
}

/// What of a row that a command made does not fit its columns: text that is too long, a number with
/// too many digits, JSON of another shape.
#[must_use]
pub(super) fn unfit(row: &Row) -> Vec<Violation> {
    let mut found = Vec::new();
    for (field, cell) in row.def().fields.iter().filter_map(|field| Some((field, row.get(field.name)?))) {
        match (cell, field.kind) {
            (Cell::Text(text), ColumnKind::Text) => drop(checked_text(field, text.clone(), &mut found)),
            (Cell::Decimal(value), ColumnKind::Decimal { precision, scale })
                if parse_decimal(&value.to_string(), precision, scale).is_none() =>
            {
                found.push(invalid(field.name, "decimal"));
            }
            (Cell::Json(json), ColumnKind::Json) => {
                if let Some(shape) = field.shape {
                    check_shape(shape, json, field.name, &mut found);
                }
            }
            _ => {}
        }
    }
    found
}

fn checked_text(field: &FieldDef, text: String, mistakes: &mut Vec<Violation>) -> Option<Cell> {
    if field.shape.is_some_and(|shape| !is_file(shape, &text)) {
        mistakes.push(invalid(field.name, "file"));
        return None;
    }
    if text.chars().count() > field.max {
        let max = i64::try_from(field.max).unwrap_or(i64::MAX);
        mistakes.push(Violation::new("text-too-long", field.name).with("max", max));
        return None;
    }
    Some(Cell::Text(text))
}

/// Reads a single value. The reason of a refusal says what belongs there.
fn scalar(kind: ColumnKind, given: Given<'_>) -> Result<Cell, &'static str> {
    use ColumnKind as K;
    match (kind, given) {
        (K::Text, Given::Text(text)) => Ok(Cell::Text(text.to_owned())),
        (K::Text, _) => Err("text"),
        (K::Boolean, Given::Bool(value)) => Ok(Cell::Bool(value)),
        (K::Boolean, _) => Err("boolean"),
        (K::Integer, Given::Int(value)) if i32::try_from(value).is_ok() => Ok(Cell::Int(value)),
        (K::Bigint, Given::Int(value)) => Ok(Cell::Int(value)),
        (K::Integer | K::Bigint, _) => Err("integer"),
        (K::Choice(list), Given::Text(text)) if list.values.contains(&text) => Ok(Cell::Text(text.to_owned())),
        (K::Choice(_), _) => Err("choice"),
        (K::Uuid, given) => read_text(given, parse_uuid).map(Cell::Uuid).ok_or("uuid"),
        (K::Decimal { precision, scale }, given) => {
            read_text(given, |text| parse_decimal(text, precision, scale)).map(Cell::Decimal).ok_or("decimal")
        }
        (K::Date, given) => read_text(given, parse_date).map(Cell::Date).ok_or("date"),
        (K::Time, given) => read_text(given, parse_time).map(Cell::Time).ok_or("time"),
        (K::Instant, given) => read_text(given, parse_instant).map(Cell::Instant).ok_or("instant"),
        (K::Json, given) => Ok(Cell::Json(match given {
            Given::Null => Json::Null,
            Given::Bool(value) => Json::Bool(value),
            Given::Int(value) => Json::Int(value),
            Given::Text(text) => Json::from(text),
            Given::Tree(json) => json.clone(),
        })),
    }
}

fn read_text<T>(given: Given<'_>, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    match given {
        Given::Text(text) => parse(text),
        _ => None,
    }
}

/// A decimal, `-?digits(.digits)?`, that fits the column exactly: more places than it has, or more
/// digits before the point, are refused, never rounded.
fn parse_decimal(text: &str, precision: u8, scale: u8) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').map_or((digits, ""), |(whole, fraction)| (whole, fraction));
    let numeric = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let shaped = numeric(whole) && (!digits.contains('.') || numeric(fraction));
    let significant = whole.trim_start_matches('0').len();
    let fits =
        significant <= usize::from(precision - scale) && fraction.len() <= usize::from(scale) && whole.len() <= 28;
    if !shaped || !fits {
        return None;
    }
    let mut value = Decimal::from_str_exact(text).ok()?;
    value.rescale(u32::from(scale));
    // A zero has no sign.
    if value.is_zero() {
        value.set_sign_positive(true);
    }
    Some(value)
}

fn is_file(shape: &Shape, text: &str) -> bool {
    let stored = text
        .strip_prefix("file:")
        .is_some_and(|hash| hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')));
    let linked = text.strip_prefix("https://").is_some_and(|rest| {
        let visible = rest.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
        !rest.is_empty() && visible && !rest.starts_with(['/', '?', '#', ':', '@'])
    });
    match shape {
        Shape::File => stored,
        Shape::FileOrUrl => stored || linked,
        _ => true,
    }
}

fn check_shape(shape: &Shape, json: &Json, path: &str, mistakes: &mut Vec<Violation>) {
    match shape {
        Shape::Any => check_any(json, path, mistakes),
        Shape::Nullable(inner) => {
            if !json.is_null() {
                check_shape(inner, json, path, mistakes);
            }
        }
        Shape::Value(kind) => match scalar(*kind, json.into()) {
            Ok(Cell::Text(text)) if text.chars().count() > JSON_TEXT => mistakes.push(too_long(path)),
            Ok(_) => {}
            Err(reason) => mistakes.push(invalid(path, reason)),
        },
        Shape::Decimal => {
            if json.as_text().and_then(|text| parse_decimal(text, 24, 9)).is_none() {
                mistakes.push(invalid(path, "decimal"));
            }
        }
        Shape::File | Shape::FileOrUrl => {
            if !json.as_text().is_some_and(|text| text.len() <= JSON_TEXT && is_file(shape, text)) {
                mistakes.push(invalid(path, "file"));
            }
        }
        Shape::List(inner) => match json {
            Json::List(items) if items.len() <= JSON_ENTRIES => {
                for (at, item) in items.iter().enumerate() {
                    check_shape(inner, item, &format!("{path}[{at}]"), mistakes);
                }
            }
            Json::List(_) => mistakes.push(too_many(path)),
            _ => mistakes.push(invalid(path, "list")),
        },
        Shape::Map(inner) => each_entry(json, path, mistakes, |_| Some(**inner)),
        Shape::Week(inner) => each_entry(json, path, mistakes, |key| WEEKDAYS.contains(&key).then_some(**inner)),
        Shape::Object(members) => {
            each_entry(json, path, mistakes, |key| {
                members.iter().find(|member| member.name == key).map(|member| member.shape)
            });
            let Json::Map(_) = json else { return };
            for member in members.iter().filter(|member| !member.optional && json.get(member.name).is_none()) {
                mistakes.push(Violation::new("field-missing", join(path, member.name)));
            }
        }
    }
}

fn each_entry(json: &Json, path: &str, mistakes: &mut Vec<Violation>, shape_of: impl Fn(&str) -> Option<Shape>) {
    match json {
        Json::Map(entries) if entries.len() <= JSON_ENTRIES => {
            for (key, value) in entries {
                let at = join(path, key);
                match shape_of(key) {
                    Some(shape) => check_shape(&shape, value, &at, mistakes),
                    None => mistakes.push(Violation::new("unknown-field", at)),
                }
            }
        }
        Json::Map(_) => mistakes.push(too_many(path)),
        _ => mistakes.push(invalid(path, "object")),
    }
}

/// Any value, as long as nothing in it is a number that JSON readers keep differently.
fn check_any(json: &Json, path: &str, mistakes: &mut Vec<Violation>) {
    match json {
        Json::Inexact(_) => mistakes.push(invalid(path, "integer")),
        Json::Text(text) if text.chars().count() > JSON_TEXT => mistakes.push(too_long(path)),
        Json::List(_) => check_shape(&Shape::List(&Shape::Any), json, path, mistakes),
        Json::Map(_) => check_shape(&Shape::Map(&Shape::Any), json, path, mistakes),
        _ => {}
    }
}

fn too_long(path: &str) -> Violation {
    Violation::new("text-too-long", path).with("max", JSON_TEXT as i64)
}

fn too_many(path: &str) -> Violation {
    invalid(path, "too-many")
}
