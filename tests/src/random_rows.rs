//! Rows of any table with random values, many of them close to each other and to the constants of
//! the table's conditions, so that conditions both hold and fail.

use chrono::{NaiveTime, TimeDelta};
use rust_decimal::Decimal;
use uuid::Uuid;
use vet_core::{
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
        time::Instant,
    },
    schema::{EntityDef, Expr, FieldDef, Row},
};

/// Random numbers that are the same in every run (splitmix64).
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// The dice of that name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self(name.bytes().fold(7, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte))))
    }

    /// A number below `sides`.
    pub fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }

    /// One of a list.
    ///
    /// # Panics
    /// When the list is empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[usize::try_from(self.below(list.len() as u64)).unwrap_or(0)]
    }
}

/// A row of a table at about this moment. Any column may be null, as conditions must cope with it.
#[must_use]
pub fn random_row(def: &'static EntityDef, dice: &mut Dice, now: Instant) -> Row {
    let near = constants(def);
    let mut row = Row::new(def);
    for field in def.fields {
        let null = dice.below(if field.nullable { 3 } else { 12 }) == 0;
        row.set(field.name, if null { Cell::Null } else { value(field, dice, now, &near) });
    }
    row
}

/// A value of a column that the column's kind allows.
#[must_use]
pub fn value(field: &FieldDef, dice: &mut Dice, now: Instant, near: &Constants) -> Cell {
    let day = |dice: &mut Dice| now.date_naive() + TimeDelta::days(dice.below(5) as i64 - 2);
    match field.kind {
        ColumnKind::Uuid => Cell::Uuid(Uuid::from_u128(dice.below(3).into())),
        ColumnKind::Boolean => Cell::Bool(dice.below(2) == 0),
        ColumnKind::Integer | ColumnKind::Bigint => {
            let base = if dice.below(2) == 0 || near.numbers.is_empty() { 0 } else { *dice.pick(&near.numbers) };
            Cell::Int(base + dice.below(5) as i64 - 2)
        }
        ColumnKind::Decimal { precision, scale } => Cell::Decimal(decimal(precision, scale, dice, near)),
        ColumnKind::Date => Cell::Date(day(dice)),
        ColumnKind::Time => Cell::Time(time(dice)),
        ColumnKind::Instant => Cell::Instant(now + TimeDelta::hours(24 * (dice.below(5) as i64 - 2) + 1)),
        ColumnKind::Choice(list) => Cell::Text((*dice.pick(list.values)).to_owned()),
        ColumnKind::Json => Cell::Json(Json::List(Vec::new())),
        ColumnKind::Text => Cell::Text(text(dice, near)),
    }
}

fn time(dice: &mut Dice) -> NaiveTime {
    NaiveTime::from_hms_opt(8 + dice.below(4) as u32, 0, 0).unwrap_or_default()
}

/// Around zero, around the constants, and at the ends of what the column holds.
fn decimal(precision: u8, scale: u8, dice: &mut Dice, near: &Constants) -> Decimal {
    let limit = 10_i64.pow(precision.into());
    let base = match dice.below(4) {
        0 => limit - 1,
        1 if !near.numbers.is_empty() => dice.pick(&near.numbers) * 10_i64.pow(scale.into()),
        _ => 0,
    };
    let digits = (base + dice.below(5) as i64 - 2).clamp(1 - limit, limit - 1);
    Decimal::new(digits, scale.into())
}

fn text(dice: &mut Dice, near: &Constants) -> String {
    match dice.below(4) {
        0 if !near.texts.is_empty() => (*dice.pick(&near.texts)).to_owned(),
        1 if !near.lengths.is_empty() => {
            let length = dice.pick(&near.lengths) + dice.below(3) as usize;
            (if dice.below(2) == 0 { "7" } else { "é" }).repeat(length.saturating_sub(1))
        }
        2 => String::new(),
        _ => ["a", "Rex", "12345", "Ünïcödé", " "][dice.below(5) as usize].to_owned(),
    }
}

/// The constants in the conditions of a table.
#[derive(Debug, Default)]
pub struct Constants {
    numbers: Vec<i64>,
    texts: Vec<&'static str>,
    lengths: Vec<usize>,
}

/// The constants in the conditions of a table.
#[must_use]
pub fn constants(def: &EntityDef) -> Constants {
    let mut found = Constants::default();
    def.checks.iter().for_each(|check| collect(&check.holds, &mut found));
    found
}

fn collect(expr: &Expr, found: &mut Constants) {
    match expr {
        Expr::Text(text) => found.texts.push(text),
        Expr::Number(digits) => {
            if let Ok(number) = digits.parse::<i64>() {
                found.numbers.push(number);
                found.lengths.extend(usize::try_from(number).ok().filter(|length| *length < 100));
            }
        }
        Expr::Column(_) | Expr::Bool(_) | Expr::Now | Expr::Today => {}
        Expr::Digits(inner, count) => {
            found.lengths.push(usize::from(*count));
            collect(inner, found);
        }
        Expr::Compare(_, a, b) | Expr::Add(a, b) | Expr::Subtract(a, b) | Expr::Implies(a, b) => {
            collect(a, found);
            collect(b, found);
        }
        Expr::In(item, list) => {
            collect(item, found);
            list.iter().for_each(|each| collect(each, found));
        }
        Expr::Between(item, low, high) => [item, low, high].into_iter().for_each(|each| collect(each, found)),
        Expr::IsNull(inner) | Expr::Length(inner) | Expr::Date(inner) | Expr::Not(inner) => collect(inner, found),
        Expr::And(list) | Expr::Or(list) => list.iter().for_each(|each| collect(each, found)),
    }
}
