//! Records: what goes into a rule or a command and what comes out, each declared once as a struct.
//!
//! `#[derive(Record)]` gives a struct its [`RecordShape`] and two short methods that name its
//! fields one by one; all reading and writing is done here, by ordinary functions.
//!
//! Reading is strict where a slip would change an outcome: a field at the top of an input that
//! nobody declared is refused, as is a number where an exact decimal belongs. Keys of inner objects
//! that nobody declared are left alone, so that a caller may hand over rows that know more.
//!
//! An input whose absence has a code of its own is declared as an `Option`, and the rule answers.

mod place;
mod shape;
mod value;

pub use place::{Mistakes, Place};
pub use shape::{FieldShape, Literal, Presence, RecordShape, Shape, Words};
pub use value::{Entries, Nullable, Value};
pub use vet_derive::Record;

use std::borrow::Cow;

use crate::kernel::{json::Json, problem::Generic};
use place::Kind;

/// A struct that is read from and written to a JSON object.
pub trait Record: Sized {
    /// Its fields.
    const SHAPE: RecordShape;

    /// Takes the fields one by one. What is not as declared is noted.
    fn take(fields: &Fields<'_>) -> Self;

    /// Puts the fields one by one.
    fn put(&self, fields: &mut Written);
}

/// What is told of each problem of an enum beside its code; declared with `#[derive(Problem)]`.
pub trait Detailed {
    /// Of its own codes; empty in builds without `projections`.
    const DETAILS: &'static [Details];
    /// Of the enums it takes over.
    const TAKEN_OVER_DETAILS: &'static [&'static [Details]];
}

/// What is told beside a code.
#[derive(Debug, Clone, Copy)]
pub struct Details {
    /// The code.
    pub code: &'static str,
    /// What is told.
    pub fields: &'static [FieldShape],
}

/// Reads the input of a rule or a command. What is not as declared is noted: an undeclared field, one
/// that is missing, a bad value. It stands in the record as nothing, which is not to be used then.
pub fn read_noting<T: Record>(input: &Json, mistakes: &Mistakes) -> T {
    let top = Place::top(mistakes);
    note_undeclared(input, T::SHAPE.fields, &top);
    read_record(input, &top)
}

/// Reads the input of a rule.
///
/// # Errors
/// `unknown-field`, `field-missing`, `value-invalid`, each with the path of the field; the first of
/// these kinds that occurs, and among equals the first by path.
pub fn read<T: Record>(input: &Json) -> Result<T, Generic> {
    let mistakes = Mistakes::default();
    let record = read_noting(input, &mistakes);
    match mistakes.first() {
        None => Ok(record),
        Some(mistake) => Err(mistake),
    }
}

/// Reads what a record names out of an object that holds more.
///
/// # Errors
/// `field-missing`, `value-invalid`, each with the path of the field.
pub fn read_part<T: Record>(object: &Json) -> Result<T, Vec<Generic>> {
    let mistakes = Mistakes::default();
    let part = read_record(object, &Place::top(&mistakes));
    if mistakes.is_empty() { Ok(part) } else { Err(mistakes.all()) }
}

#[inline(never)]
fn note_undeclared(input: &Json, declared: &[FieldShape], top: &Place<'_>) {
    let Json::Map(entries) = input else { return };
    for (key, _) in entries {
        if !declared.iter().any(|field| field.name == key) {
            top.key(key).note(Kind::UnknownField);
        }
    }
}

/// Reads a record at any depth.
pub fn read_record<T: Record>(json: &Json, place: &Place<'_>) -> T {
    T::take(&Fields::of(T::SHAPE.fields, json, place))
}

/// Writes a record: its fields in declared order, absent ones left out.
pub fn write_record<T: Record>(record: &T) -> Json {
    let mut fields = Written::with(T::SHAPE.fields);
    record.put(&mut fields);
    Json::Map(fields.entries)
}

/// An object whose fields are being taken.
pub struct Fields<'a> {
    declared: &'static [FieldShape],
    entries: &'a [(String, Json)],
    place: &'a Place<'a>,
}

impl<'a> Fields<'a> {
    #[inline(never)]
    fn of(declared: &'static [FieldShape], json: &'a Json, place: &'a Place<'a>) -> Self {
        if let Json::Map(entries) = json {
            return Self { declared, entries, place };
        }
        place.invalid();
        Self { declared, entries: &[], place: NOWHERE }
    }

    /// The value of the field at `index`, or its default. When it is missing or not as declared, that is
    /// noted, and something stands in for it.
    #[inline(never)]
    pub fn take<T: Value>(&self, index: usize) -> T {
        let found = self.find(index);
        T::read(&found.json, &found.place)
    }

    /// The same for a field that may be absent.
    #[inline(never)]
    pub fn take_optional<T: Value>(&self, index: usize) -> Option<T> {
        let found = self.find(index);
        found.given.then(|| T::read(&found.json, &found.place))
    }

    /// What stands under the name of the field at `index`; null counts as nothing, unless it means
    /// something there.
    #[inline(never)]
    fn find(&self, index: usize) -> Found<'_> {
        let Some(field) = self.declared.get(index) else { return NOTHING };
        let null_counts = matches!(field.shape, Shape::Nullable(_));
        let given = self.entries.iter().find(|(key, json)| key == field.name && (null_counts || !json.is_null()));
        let place = self.place.key(field.name);
        match (given, field.presence) {
            (Some((_, json)), _) => Found { given: true, json: Cow::Borrowed(json), place },
            (None, Presence::Default(literal)) => Found { given: false, json: Cow::Owned(literal.json()), place },
            (None, Presence::Required) => {
                place.note(Kind::FieldMissing);
                NOTHING
            }
            (None, Presence::Optional) => NOTHING,
        }
    }
}

/// What an object holds for a field.
struct Found<'a> {
    given: bool,
    json: Cow<'a, Json>,
    place: Place<'a>,
}

const NOWHERE: &Place<'static> = &Place::ignored();
const NOTHING: Found<'static> = Found { given: false, json: Cow::Owned(Json::Null), place: Place::ignored() };

/// An object whose fields are being put.
pub struct Written {
    declared: &'static [FieldShape],
    entries: Vec<(String, Json)>,
}

impl Written {
    #[inline(never)]
    fn with(declared: &'static [FieldShape]) -> Self {
        Self { declared, entries: Vec::with_capacity(declared.len()) }
    }

    /// Adds the field at `index`.
    #[inline(never)]
    pub fn put<T: Value>(&mut self, index: usize, value: &T) {
        if let Some(field) = self.declared.get(index) {
            self.entries.push((field.name.to_owned(), value.write()));
        }
    }

    /// Adds the field at `index` when it has a value.
    pub fn put_optional<T: Value>(&mut self, index: usize, value: &Option<T>) {
        if let Some(value) = value {
            self.put(index, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{choice::Choice, number::Number};

    #[derive(Debug, Clone, Copy, PartialEq, Choice)]
    enum Tier {
        Regular,
        AfterHours,
    }

    #[derive(Debug, PartialEq, Record)]
    struct Item {
        qty: Number,
        note: Option<String>,
    }

    #[derive(Debug, PartialEq, Record)]
    struct Order {
        items: Vec<Item>,
        #[field(default = "after_hours")]
        tier: Tier,
        #[field(default = 3)]
        days: u32,
        #[field(default = [])]
        tags: Vec<String>,
        urgent: Option<bool>,
    }

    fn order(text: &str) -> Result<Order, Generic> {
        read(&Json::parse(text).unwrap())
    }

    fn mistake(text: &str) -> String {
        let problem = order(text).unwrap_err();
        let (code, field) = match &problem {
            Generic::UnknownField { field } => ("unknown", field),
            Generic::FieldMissing { field } => ("missing", field),
            Generic::ValueInvalid { field } => ("invalid", field),
            _ => unreachable!(),
        };
        format!("{code} {field}")
    }

    #[test]
    fn absent_and_null_fields_take_their_defaults() {
        let plain = order(r#"{"items":[]}"#).unwrap();
        assert_eq!(plain, Order { items: vec![], tier: Tier::AfterHours, days: 3, tags: vec![], urgent: None });
        assert_eq!(order(r#"{"items":[],"tier":null,"days":null,"tags":null,"urgent":null}"#).unwrap(), plain);
    }

    #[derive(Debug, PartialEq, Record)]
    struct Leaving {
        from: Nullable<String>,
    }

    #[test]
    fn null_is_a_value_where_it_means_something() {
        let leaving = |text: &str| read::<Leaving>(&Json::parse(text).unwrap());
        assert_eq!(leaving(r#"{"from":null}"#), Ok(Leaving { from: Nullable(None) }));
        assert_eq!(leaving(r#"{"from":null}"#).unwrap().write().to_string(), r#"{"from":null}"#);
        assert_eq!(leaving(r#"{"from":"a"}"#), Ok(Leaving { from: Nullable(Some("a".to_owned())) }));
        assert_eq!(leaving("{}"), Err(Generic::FieldMissing { field: "from".to_owned() }));
        assert_eq!(leaving(r#"{"from":1}"#), Err(Generic::value_invalid("from")));
    }

    #[test]
    fn what_is_written_is_read_again_in_declared_order() {
        let text = r#"{"items":[{"qty":"1.50"}],"tier":"regular","days":0,"tags":["a"],"urgent":false}"#;
        assert_eq!(order(text).unwrap().write().to_string(), text);
    }

    #[test]
    fn the_kinds_of_mistake_come_in_their_order() {
        let all = r#"{"z":1,"b":2,"items":[{}],"days":"x"}"#;
        assert_eq!(mistake(all), "unknown b");
        assert_eq!(mistake(r#"{"items":[{"qty":"1"},{"qty":null}],"days":"x"}"#), "missing items[1].qty");
        assert_eq!(mistake(r#"{"items":null,"days":"x"}"#), "missing items");
        assert_eq!(mistake(r#"{"items":[{"qty":"1e3"}],"tier":"late","days":"x"}"#), "invalid days");
        assert_eq!(mistake(r#"{"items":{},"tier":"late"}"#), "invalid items");
    }

    #[test]
    fn inner_objects_may_know_more_than_was_asked() {
        assert!(order(r#"{"items":[{"qty":"1","shelf":7}]}"#).is_ok());
        assert_eq!(mistake(r#"{"items":[{"qty":1}]}"#), "invalid items[0].qty");
        assert_eq!(mistake(r#"{"items":[[]]}"#), "invalid items[0]");
    }

    #[test]
    fn an_input_is_an_object() {
        for text in ["null", "[]", "1", r#""x""#] {
            assert_eq!(mistake(text), "invalid ");
        }
    }
}
