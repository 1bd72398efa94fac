//! The kinds of value a field can have.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Place, Shape, Words};
use crate::{
    kernel::{
        choice::Choice,
        currency::CurrencyCode,
        date,
        id::{Id, parse_uuid},
        json::Json,
        money::Money,
        number::Number,
        time::{Instant, instant_text, parse_instant},
    },
    schema::Entity,
};

/// A value that stands in a field or in a list.
pub trait Value: Sized {
    /// What it looks like in JSON.
    const SHAPE: Shape;

    /// Reads it; `None`, and the mistake noted at `place`, when it does not look so.
    fn read(json: &Json, place: &Place<'_>) -> Option<Self>;

    /// Writes it.
    fn write(&self) -> Json;
}

/// An object with keys of the caller's choosing, in the order in which it was written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Entries<T> {
    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }
}

/// Reads from a text with `parse`.
fn from_text<T>(json: &Json, place: &Place<'_>, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    json.as_text().and_then(parse).or_else(|| place.invalid())
}

fn from_integer<T: TryFrom<i64>>(json: &Json, place: &Place<'_>) -> Option<T> {
    match json {
        Json::Int(number) => T::try_from(*number).ok(),
        _ => None,
    }
    .or_else(|| place.invalid())
}

impl Value for bool {
    const SHAPE: Shape = Shape::Bool;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        match json {
            Json::Bool(truth) => Some(*truth),
            _ => place.invalid(),
        }
    }

    fn write(&self) -> Json {
        Json::Bool(*self)
    }
}

impl Value for i64 {
    const SHAPE: Shape =
        Shape::Integer(-crate::kernel::json::MAX_EXACT_INTEGER, crate::kernel::json::MAX_EXACT_INTEGER);

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_integer(json, place)
    }

    fn write(&self) -> Json {
        Json::Int(*self)
    }
}

impl Value for u32 {
    const SHAPE: Shape = Shape::Integer(0, u32::MAX as i64);

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_integer(json, place)
    }

    fn write(&self) -> Json {
        Json::Int(i64::from(*self))
    }
}

impl Value for String {
    const SHAPE: Shape = Shape::Text;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, |text| Some(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::from(self.as_str())
    }
}

impl Value for Number {
    const SHAPE: Shape = Shape::Decimal;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, Number::parse)
    }

    fn write(&self) -> Json {
        Json::Text((*self).into())
    }
}

impl Value for Money {
    const SHAPE: Shape = Shape::Decimal;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, |text| Money::as_written(Number::parse(text)?))
    }

    fn write(&self) -> Json {
        Json::Text((*self).into())
    }
}

impl Value for CurrencyCode {
    const SHAPE: Shape = Shape::Text;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, |text| Some(CurrencyCode::of(text)))
    }

    fn write(&self) -> Json {
        Json::from(self.as_str())
    }
}

impl Value for NaiveDate {
    const SHAPE: Shape = Shape::Date;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, date::parse_date)
    }

    fn write(&self) -> Json {
        Json::Text(date::date_text(*self))
    }
}

impl Value for i32 {
    const SHAPE: Shape = Shape::Integer(i32::MIN as i64, i32::MAX as i64);

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_integer(json, place)
    }

    fn write(&self) -> Json {
        Json::Int(i64::from(*self))
    }
}

impl Value for Instant {
    const SHAPE: Shape = Shape::Instant;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, parse_instant)
    }

    fn write(&self) -> Json {
        Json::Text(instant_text(*self))
    }
}

impl<E: Entity> Value for Id<E> {
    const SHAPE: Shape = Shape::Id(E::TABLE);

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, |text| parse_uuid(text).map(Id::new))
    }

    fn write(&self) -> Json {
        Json::Text(self.to_string())
    }
}

impl Value for NaiveDateTime {
    const SHAPE: Shape = Shape::LocalTime;

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, date::parse_local_time)
    }

    fn write(&self) -> Json {
        Json::Text(date::local_time_text(*self))
    }
}

impl<T: Choice> Value for T {
    const SHAPE: Shape = Shape::Choice(&Words { name: T::NAME, values: T::VALUES, docs: T::DOCS });

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        from_text(json, place, T::from_code)
    }

    fn write(&self) -> Json {
        Json::from(self.code())
    }
}

impl<T: Value> Value for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        let Json::List(items) = json else { return place.invalid() };
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            values.extend(T::read(item, &place.index(index)));
        }
        (values.len() == items.len()).then_some(values)
    }

    fn write(&self) -> Json {
        Json::List(self.iter().map(Value::write).collect())
    }
}

impl<T: Value> Value for Entries<T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE);

    fn read(json: &Json, place: &Place<'_>) -> Option<Self> {
        let Json::Map(entries) = json else { return place.invalid() };
        let mut values = Vec::with_capacity(entries.len());
        for (key, entry) in entries {
            values.extend(T::read(entry, &place.key(key)).map(|value| (key.clone(), value)));
        }
        (values.len() == entries.len()).then_some(Self(values))
    }

    fn write(&self) -> Json {
        Json::Map(self.0.iter().map(|(key, value)| (key.clone(), value.write())).collect())
    }
}
