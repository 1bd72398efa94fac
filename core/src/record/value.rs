//! The kinds of value a field can have.

use chrono::{NaiveDate, NaiveDateTime};
use uuid::Uuid;

use super::{Place, Shape, Words};
use crate::{
    kernel::{
        choice::Choice,
        currency::CurrencyCode,
        date,
        dated::DatedInstant,
        id::{Id, parse_uuid},
        json::Json,
        money::Money,
        number::Number,
        offset_time::OffsetTime,
        time::{Instant, instant_text, parse_instant},
    },
    schema::Entity,
};

/// A value that stands in a field or in a list.
pub trait Value: Sized {
    /// What it looks like in JSON.
    const SHAPE: Shape;

    /// What stands in for a value that could not be read; never seen outside of the reader.
    fn blank() -> Self;

    /// Reads it; blank, and the mistake noted at `place`, when it does not look so.
    fn read(json: &Json, place: &Place<'_>) -> Self;

    /// Writes it.
    fn write(&self) -> Json;
}

/// A value that may be null where null means something: unlike an absent field, it has to be given.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nullable<T>(pub Option<T>);

/// An object with keys of the caller's choosing, in the order in which it was written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Entries<T> {
    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }
}

/// The value when there is one, otherwise blank, and the mistake noted.
fn or_blank<T: Value>(value: Option<T>, place: &Place<'_>) -> T {
    value.unwrap_or_else(|| {
        place.invalid();
        T::blank()
    })
}

/// Reads from a text with `parse`.
fn from_text<T: Value>(json: &Json, place: &Place<'_>, parse: impl FnOnce(&str) -> Option<T>) -> T {
    or_blank(json.as_text().and_then(parse), place)
}

fn from_integer<T: Value + TryFrom<i64>>(json: &Json, place: &Place<'_>) -> T {
    let number = match json {
        Json::Int(number) => T::try_from(*number).ok(),
        _ => None,
    };
    or_blank(number, place)
}

impl Value for bool {
    const SHAPE: Shape = Shape::Bool;

    fn blank() -> Self {
        false
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        let truth = match json {
            Json::Bool(truth) => Some(*truth),
            _ => None,
        };
        or_blank(truth, place)
    }

    fn write(&self) -> Json {
        Json::Bool(*self)
    }
}

impl Value for i64 {
    const SHAPE: Shape = Shape::Integer;

    fn blank() -> Self {
        0
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_integer(json, place)
    }

    fn write(&self) -> Json {
        Json::Int(*self)
    }
}

impl Value for u32 {
    const SHAPE: Shape = Shape::Count;

    fn blank() -> Self {
        0
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_integer(json, place)
    }

    fn write(&self) -> Json {
        Json::Int(i64::from(*self))
    }
}

impl Value for String {
    const SHAPE: Shape = Shape::Text;

    fn blank() -> Self {
        Self::new()
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, |text| Some(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::from(self.as_str())
    }
}

impl Value for Number {
    const SHAPE: Shape = Shape::Decimal;

    fn blank() -> Self {
        Self::ZERO
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, Number::parse)
    }

    fn write(&self) -> Json {
        Json::Text((*self).into())
    }
}

impl Value for Money {
    const SHAPE: Shape = Shape::Decimal;

    fn blank() -> Self {
        Self::new(0, 0)
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, |text| Money::as_written(Number::parse(text)?))
    }

    fn write(&self) -> Json {
        Json::Text((*self).into())
    }
}

impl Value for CurrencyCode {
    const SHAPE: Shape = Shape::Text;

    fn blank() -> Self {
        Self::NONE
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, |text| Some(CurrencyCode::of(text)))
    }

    fn write(&self) -> Json {
        Json::from(self.as_str())
    }
}

impl Value for NaiveDate {
    const SHAPE: Shape = Shape::Date;

    fn blank() -> Self {
        Self::MIN
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, date::parse_date)
    }

    fn write(&self) -> Json {
        Json::Text(date::date_text(*self))
    }
}

impl Value for Instant {
    const SHAPE: Shape = Shape::Instant;

    fn blank() -> Self {
        Self::UNIX_EPOCH
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, parse_instant)
    }

    fn write(&self) -> Json {
        Json::Text(instant_text(*self))
    }
}

impl<E: Entity> Value for Id<E> {
    const SHAPE: Shape = Shape::Id(E::TABLE);

    fn blank() -> Self {
        Self::new(Uuid::nil())
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, |text| parse_uuid(text).map(Id::new))
    }

    fn write(&self) -> Json {
        Json::Text(self.to_string())
    }
}

impl Value for Json {
    const SHAPE: Shape = Shape::Any;

    fn blank() -> Self {
        Self::Null
    }

    fn read(json: &Json, _: &Place<'_>) -> Self {
        json.clone()
    }

    fn write(&self) -> Json {
        self.clone()
    }
}

impl Value for NaiveDateTime {
    const SHAPE: Shape = Shape::LocalTime;

    fn blank() -> Self {
        Self::MIN
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, date::parse_local_time)
    }

    fn write(&self) -> Json {
        Json::Text(date::local_time_text(*self))
    }
}

impl Value for OffsetTime {
    const SHAPE: Shape = Shape::OffsetTime;

    fn blank() -> Self {
        Self::blank()
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, Self::parse)
    }

    fn write(&self) -> Json {
        Json::Text(self.text())
    }
}

impl Value for DatedInstant {
    const SHAPE: Shape = Shape::Instant;

    fn blank() -> Self {
        Self { instant: Instant::UNIX_EPOCH, day: NaiveDate::MIN }
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, Self::parse)
    }

    fn write(&self) -> Json {
        self.instant.write()
    }
}

impl<T: Choice> Value for T {
    const SHAPE: Shape = Shape::Choice(&Words { name: T::NAME, values: T::VALUES, docs: T::DOCS });

    fn blank() -> Self {
        T::ALL[0]
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, place, T::from_code)
    }

    fn write(&self) -> Json {
        Json::from(self.code())
    }
}

impl<T: Value> Value for Nullable<T> {
    const SHAPE: Shape = Shape::Nullable(&T::SHAPE);

    fn blank() -> Self {
        Self(None)
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        Self((!json.is_null()).then(|| T::read(json, place)))
    }

    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, Value::write)
    }
}

impl<T: Value> Value for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn blank() -> Self {
        Self::new()
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        let Json::List(items) = json else {
            place.invalid();
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, item)| T::read(item, &place.index(index))).collect()
    }

    fn write(&self) -> Json {
        Json::List(self.iter().map(Value::write).collect())
    }
}

/// A range, as a list of its two ends.
impl Value for (Number, Number) {
    const SHAPE: Shape = Shape::List(&Shape::Decimal);

    fn blank() -> Self {
        (Number::ZERO, Number::ZERO)
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        match json {
            Json::List(ends) if ends.len() == 2 => {
                let end = |at| Number::read(&ends[at], &place.index(at));
                (end(0), end(1))
            }
            _ => or_blank(None, place),
        }
    }

    fn write(&self) -> Json {
        Json::List(vec![self.0.write(), self.1.write()])
    }
}

impl<T: Value> Value for Entries<T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE);

    fn blank() -> Self {
        Self(Vec::new())
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        let Json::Map(entries) = json else {
            place.invalid();
            return Self(Vec::new());
        };
        Self(entries.iter().map(|(key, value)| (key.clone(), T::read(value, &place.key(key)))).collect())
    }

    fn write(&self) -> Json {
        Json::Map(self.0.iter().map(|(key, value)| (key.clone(), value.write())).collect())
    }
}
