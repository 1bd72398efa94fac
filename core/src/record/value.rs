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

    /// Reads it. When it does not look so, the mistake is noted at `place`, and anything stands in for it.
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

/// The value when there is one; otherwise what stands in for it, and the mistake noted.
fn or<T>(value: Option<T>, instead: T, place: &Place<'_>) -> T {
    value.unwrap_or_else(|| {
        place.invalid();
        instead
    })
}

/// Reads from a text with `parse`.
fn from_text<T>(json: &Json, instead: T, place: &Place<'_>, parse: impl FnOnce(&str) -> Option<T>) -> T {
    or(json.as_text().and_then(parse), instead, place)
}

fn from_integer<T: TryFrom<i64>>(json: &Json, instead: T, place: &Place<'_>) -> T {
    let number = match json {
        Json::Int(number) => T::try_from(*number).ok(),
        _ => None,
    };
    or(number, instead, place)
}

impl Value for bool {
    const SHAPE: Shape = Shape::Bool;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        let truth = match json {
            Json::Bool(truth) => Some(*truth),
            _ => None,
        };
        or(truth, false, place)
    }

    fn write(&self) -> Json {
        Json::Bool(*self)
    }
}

impl Value for i64 {
    const SHAPE: Shape = Shape::Integer;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_integer(json, 0, place)
    }

    fn write(&self) -> Json {
        Json::Int(*self)
    }
}

impl Value for u32 {
    const SHAPE: Shape = Shape::Count;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_integer(json, 0, place)
    }

    fn write(&self) -> Json {
        Json::Int(i64::from(*self))
    }
}

impl Value for String {
    const SHAPE: Shape = Shape::Text;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::new(), place, |text| Some(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::from(self.as_str())
    }
}

impl Value for Number {
    const SHAPE: Shape = Shape::Decimal;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::ZERO, place, Number::parse)
    }

    fn write(&self) -> Json {
        Json::Text((*self).into())
    }
}

impl Value for Money {
    const SHAPE: Shape = Shape::Decimal;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::new(0, 0), place, |text| Money::as_written(Number::parse(text)?))
    }

    fn write(&self) -> Json {
        Json::Text((*self).into())
    }
}

impl Value for CurrencyCode {
    const SHAPE: Shape = Shape::Text;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::NONE, place, |text| Some(CurrencyCode::of(text)))
    }

    fn write(&self) -> Json {
        Json::from(self.as_str())
    }
}

impl Value for NaiveDate {
    const SHAPE: Shape = Shape::Date;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::MIN, place, date::parse_date)
    }

    fn write(&self) -> Json {
        Json::Text(date::date_text(*self))
    }
}

impl Value for Instant {
    const SHAPE: Shape = Shape::Instant;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::UNIX_EPOCH, place, parse_instant)
    }

    fn write(&self) -> Json {
        Json::Text(instant_text(*self))
    }
}

impl<E: Entity> Value for Id<E> {
    const SHAPE: Shape = Shape::Id(E::TABLE);

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::new(Uuid::nil()), place, |text| parse_uuid(text).map(Id::new))
    }

    fn write(&self) -> Json {
        Json::Text(self.to_string())
    }
}

/// The id of something outside the tables, such as a login.
impl Value for Uuid {
    const SHAPE: Shape = Shape::Text;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::nil(), place, parse_uuid)
    }

    fn write(&self) -> Json {
        Json::Text(self.to_string())
    }
}

impl Value for Json {
    const SHAPE: Shape = Shape::Any;

    fn read(json: &Json, _: &Place<'_>) -> Self {
        json.clone()
    }

    fn write(&self) -> Json {
        self.clone()
    }
}

impl Value for NaiveDateTime {
    const SHAPE: Shape = Shape::LocalTime;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::MIN, place, date::parse_local_time)
    }

    fn write(&self) -> Json {
        Json::Text(date::local_time_text(*self))
    }
}

impl Value for OffsetTime {
    const SHAPE: Shape = Shape::OffsetTime;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self::blank(), place, Self::parse)
    }

    fn write(&self) -> Json {
        Json::Text(self.text())
    }
}

impl Value for DatedInstant {
    const SHAPE: Shape = Shape::Instant;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, Self { instant: Instant::UNIX_EPOCH, day: NaiveDate::MIN }, place, Self::parse)
    }

    fn write(&self) -> Json {
        self.instant.write()
    }
}

impl<T: Choice> Value for T {
    const SHAPE: Shape = Shape::Choice(&Words { name: T::NAME, values: T::VALUES, docs: T::DOCS });

    fn read(json: &Json, place: &Place<'_>) -> Self {
        from_text(json, T::ALL[0], place, T::from_code)
    }

    fn write(&self) -> Json {
        Json::from(self.code())
    }
}

impl<T: Value> Value for Nullable<T> {
    const SHAPE: Shape = Shape::Nullable(&T::SHAPE);

    fn read(json: &Json, place: &Place<'_>) -> Self {
        Self((!json.is_null()).then(|| T::read(json, place)))
    }

    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, Value::write)
    }
}

impl<T: Value> Value for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

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

    fn read(json: &Json, place: &Place<'_>) -> Self {
        match json {
            Json::List(ends) if ends.len() == 2 => {
                let end = |at| Number::read(&ends[at], &place.index(at));
                (end(0), end(1))
            }
            _ => or(None, (Number::ZERO, Number::ZERO), place),
        }
    }

    fn write(&self) -> Json {
        Json::List(vec![self.0.write(), self.1.write()])
    }
}

impl<T: Value> Value for Entries<T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE);

    fn read(json: &Json, place: &Place<'_>) -> Self {
        let Json::Map(entries) = json else {
            place.invalid();
            return Self(Vec::new());
        };
        // Null counts as absent, unless it means something there.
        let null_counts = matches!(T::SHAPE, Shape::Any | Shape::Nullable(_));
        let given = entries.iter().filter(|(_, value)| null_counts || !value.is_null());
        Self(given.map(|(key, value)| (key.clone(), T::read(value, &place.key(key)))).collect())
    }

    fn write(&self) -> Json {
        Json::Map(self.0.iter().map(|(key, value)| (key.clone(), value.write())).collect())
    }
}
