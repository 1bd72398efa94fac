//! Examples of rules with one thing wrong, made up from the declarations: at every path of an example a
//! value is missing, of another kind, too large, too long or too deep. The same every time, so that two
//! builds can be asked the same.

use vet_core::{
    domain::rules::RULES,
    kernel::json::Json,
    record::{FieldShape, Presence, RecordShape, Shape},
    rule::Rule,
};

use crate::golden::examples_of;

/// How many items the long lists have.
pub const LINES: usize = 10_000;

/// What stands for the number of a repetition.
pub const NUMBER: &str = "@@";

/// A field that no rule has.
const STRANGER: &str = "no_such_field";

/// An item longer than this is not repeated.
const LONG_ITEM: usize = 500;

/// How many steps a path has at most; what is free may go down for ever.
const DEEPEST: usize = 5;

/// Where a value is put into the text of an example.
const HOLE: &str = "\u{fdd0}";

/// A text in parts, each so many times; in one that is repeated, [`NUMBER`] stands for its number.
pub type Parts = Vec<(String, usize)>;

/// An input, and what is known of its answer.
#[derive(Debug, Clone)]
pub struct Spoilt {
    /// The rule that is asked.
    pub rule: &'static str,
    /// The path, and what is wrong there.
    pub what: String,
    /// The text.
    pub parts: Parts,
    /// What the answer must be.
    pub expected: Expected,
}

/// What is known of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// It is a result or an error of the rule.
    Any,
    /// The text is not JSON.
    NoJson,
    /// This code, with this path.
    At(&'static str, String),
    /// The same as to the example that nothing was done to.
    Same(String),
}

impl Spoilt {
    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (part, times) in &self.parts {
            if *times == 1 || !part.contains(NUMBER) {
                text += &part.repeat(*times);
                continue;
            }
            for number in 0..*times {
                text += &part.replace(NUMBER, &number.to_string());
            }
        }
        text
    }
}

/// Every input for every rule.
#[must_use]
pub fn corpus() -> Vec<Spoilt> {
    RULES.iter().copied().flatten().flat_map(of_rule).collect()
}

/// The inputs for one rule: every path that its examples have, each once.
fn of_rule(rule: &'static Rule) -> Vec<Spoilt> {
    let mut maker = Maker { rule, seen: Vec::new(), made: Vec::new() };
    for example in examples_of(rule.id) {
        let code = example.output.strip_prefix(r#"{"error":""#).and_then(|rest| rest.split('"').next());
        let is_read = !code.is_some_and(|code| ["unknown-field", "field-missing", "value-invalid"].contains(&code));
        if let (true, Ok(input)) = (is_read, Json::parse(&example.input)) {
            maker.spoil(&input, &example.output);
        }
    }
    maker.made
}

/// One step into a value.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Key(String),
    /// The first item; the others are like it.
    First,
}

/// A place in an input, and what is declared of it.
#[derive(Debug, Clone)]
struct Place<'a> {
    path: Vec<Step>,
    value: &'a Json,
    /// None within what is free.
    shape: Option<&'static Shape>,
    /// None for an item or an entry.
    presence: Option<Presence>,
}

struct Maker {
    rule: &'static Rule,
    seen: Vec<Vec<Step>>,
    made: Vec<Spoilt>,
}

impl Maker {
    fn spoil(&mut self, input: &Json, output: &str) {
        let mut places = Vec::new();
        let top = Place { path: Vec::new(), value: input, shape: None, presence: None };
        collect(top, Some(self.rule.input), &mut places);
        for (place, record) in places {
            if !self.seen.contains(&place.path) {
                self.seen.push(place.path.clone());
                self.spoil_at(input, output, &place, record);
            }
        }
    }

    fn spoil_at(&mut self, input: &Json, output: &str, place: &Place<'_>, record: Option<&'static RecordShape>) {
        for (what, value) in values(place) {
            let expected = expected(place, &value);
            self.put(input, &place.path, &what, value, expected);
        }
        if let Json::Map(entries) = place.value {
            let expected = match (place.path.is_empty(), record) {
                (true, _) => Expected::At("unknown-field", STRANGER.to_owned()),
                // What nobody declared inside is left alone.
                (false, Some(_)) => Expected::Same(output.to_owned()),
                (false, None) => Expected::Any,
            };
            let mut more = entries.clone();
            more.push((STRANGER.to_owned(), Json::Int(1)));
            self.put(input, &place.path, "more", once(&Json::Map(more).to_string()), expected);
            for (key, _) in entries.iter().take(kept(record)) {
                let less: Vec<_> = entries.iter().filter(|(other, _)| other != key).cloned().collect();
                let mut path = place.path.clone();
                path.push(Step::Key(key.clone()));
                let is_required = |field: &&FieldShape| field.name == key && field.presence == Presence::Required;
                let expected = match record.and_then(|record| record.fields.iter().find(is_required)) {
                    Some(_) => Expected::At("field-missing", written(&path)),
                    None => Expected::Any,
                };
                self.put(input, &place.path, &format!("without {key}"), once(&Json::Map(less).to_string()), expected);
            }
        }
    }

    /// Puts a value where a path leads.
    fn put(&mut self, input: &Json, path: &[Step], what: &str, value: Parts, expected: Expected) {
        let text = replaced(input, path).to_string();
        let (before, after) = text.split_once(&format!("\"{HOLE}\"")).unwrap_or((&text, ""));
        let mut parts = once(before);
        parts.extend(value);
        parts.push((after.to_owned(), 1));
        let what = format!("{}: {what}", written(path));
        self.made.push(Spoilt { rule: self.rule.id, what, parts, expected });
    }
}

/// Every place within a value, itself first, with the record that is declared there.
fn collect<'a>(
    place: Place<'a>,
    record: Option<&'static RecordShape>,
    places: &mut Vec<(Place<'a>, Option<&'static RecordShape>)>,
) {
    places.push((place.clone(), record));
    if place.path.len() == DEEPEST {
        return;
    }
    let within = |step: Step| place.path.iter().cloned().chain([step]).collect();
    match place.value {
        Json::List(items) => {
            if let Some(value) = items.first() {
                let shape = inner(place.shape);
                let item = Place { path: within(Step::First), value, shape, presence: None };
                collect(item, record_of(shape), places);
            }
        }
        Json::Map(entries) => {
            for (key, value) in entries.iter().take(kept(record)) {
                let field = record.and_then(|record| record.fields.iter().find(|field| field.name == key));
                let shape = field.map(|field| &field.shape).or_else(|| inner(place.shape));
                let presence = field.map(|field| field.presence);
                let entry = Place { path: within(Step::Key(key.clone())), value, shape, presence };
                collect(entry, record_of(shape), places);
            }
        }
        _ => {}
    }
}

/// How many entries of an object are looked at: all that are declared, and a few where keys are free.
fn kept(record: Option<&RecordShape>) -> usize {
    if record.is_some() { usize::MAX } else { 4 }
}

/// What the items of a list or the entries of a map look like.
fn inner(shape: Option<&'static Shape>) -> Option<&'static Shape> {
    match shape? {
        Shape::List(inner) | Shape::Map(inner) => Some(inner),
        Shape::Nullable(Shape::List(inner) | Shape::Map(inner)) => Some(inner),
        _ => None,
    }
}

fn record_of(shape: Option<&'static Shape>) -> Option<&'static RecordShape> {
    match shape? {
        Shape::Record(record) | Shape::Nullable(Shape::Record(record)) => Some(record),
        _ => None,
    }
}

fn once(text: &str) -> Parts {
    vec![(text.to_owned(), 1)]
}

/// What is put in the place of a value.
fn values(place: &Place<'_>) -> Vec<(String, Parts)> {
    let value = place.value;
    let texts = [
        "null",
        "true",
        "0",
        "-1",
        "1e400",
        "0.1",
        "123456789012345678901234567890",
        "9007199254740993",
        "NaN",
        r#""NaN""#,
        r#""""#,
        r#""x""#,
        r#""-1""#,
        r#""0""#,
        r#""999999999999999.999999999""#,
        r#""0.0123456789012345678901234567890123456789""#,
        r#""1234567890123456789012345678901234567890""#,
        r#""9999-12-31""#,
        r#""0001-01-01T00:00""#,
        r#""\ud800""#,
        r#""\u0000""#,
        "[]",
        "{}",
    ];
    let mut values: Vec<_> = texts.map(|text| (text.to_owned(), once(text))).to_vec();
    let list = |open: &str, item: String, close: &str, times: usize| {
        vec![(open.to_owned(), 1), (item, times), (close.to_owned(), 1)]
    };
    values.push(("a long text".to_owned(), list("\"", "long ".to_owned(), "\"", LINES / 10)));
    values.push(("deep".to_owned(), vec![("[".to_owned(), 100), ("]".to_owned(), 100)]));
    values.push(("too deep".to_owned(), vec![("[".to_owned(), 200), ("]".to_owned(), 200)]));
    values.push(("itself in a list".to_owned(), once(&format!("[{value}]"))));
    // Only what is declared as a list: what is free would be as long at every step.
    if let (Json::List(items), Some(Shape::List(_))) = (value, place.shape) {
        let first = items.first().map_or_else(|| "\"x\"".to_owned(), Json::to_string);
        let first = if first.len() > LONG_ITEM { "\"x\"".to_owned() } else { first };
        let mut kinds = vec![("as many", first.clone())];
        kinds.extend(Some(("as many, each its own", numbered(&first))).filter(|(_, item)| *item != first));
        for (what, item) in kinds {
            let (open, close) = (format!("[{}", item.replace(NUMBER, "x")), "]");
            values.push((what.to_owned(), list(&open, format!(",{item}"), close, LINES - 1)));
        }
    }
    values
}

/// The text of an item whose names end in a number.
fn numbered(item: &str) -> String {
    let mut item = item.to_owned();
    for name in ["id", "lot", "name", "invoice"] {
        let key = format!("\"{name}\":\"");
        item = item.replace(&key, &format!("{key}{NUMBER}"));
    }
    item
}

/// What a rule must say to a value in a place.
fn expected(place: &Place<'_>, value: &Parts) -> Expected {
    let text: String = value.iter().map(|(part, times)| part.repeat(*times)).collect();
    let Ok(json) = Json::parse(&text) else { return Expected::NoJson };
    let at = |code| Expected::At(code, written(&place.path));
    match (place.shape, place.presence) {
        _ if place.path.is_empty() && !matches!(json, Json::Map(_)) => at("value-invalid"),
        (None | Some(Shape::Any | Shape::Nullable(_)), _) => Expected::Any,
        (Some(_), Some(Presence::Required)) if json.is_null() => at("field-missing"),
        (Some(_), Some(_)) if json.is_null() => Expected::Any,
        // Of a score any number is judged by the rule: `bcs-out-of-range`.
        (Some(Shape::Integer), _) if written(&place.path) == "bcs" && matches!(json, Json::Inexact(_)) => Expected::Any,
        // An entry of a map that is null counts as absent.
        (Some(_), None) if json.is_null() && matches!(place.path.last(), Some(Step::Key(_))) => Expected::Any,
        (Some(shape), _) if !is_of(shape, &json) => at("value-invalid"),
        _ => Expected::Any,
    }
}

/// Whether a value is of the kind that a shape asks for, as far as that is seen from outside.
fn is_of(shape: &Shape, json: &Json) -> bool {
    match (shape, json) {
        (Shape::Any | Shape::Nullable(_), _) | (Shape::Bool, Json::Bool(_)) | (Shape::Integer, Json::Int(_)) => true,
        (Shape::Count, Json::Int(number)) => u32::try_from(*number).is_ok(),
        (Shape::Decimal, Json::Text(text)) => is_decimal(text),
        (Shape::Text, Json::Text(_)) | (Shape::List(_), Json::List(_)) => true,
        (Shape::Map(_) | Shape::Record(_), Json::Map(_)) => true,
        (Shape::Date, Json::Text(text)) => text.len() == "2026-05-04".len(),
        (Shape::LocalTime, Json::Text(text)) => text.len() == "2026-05-04T09:30".len(),
        (Shape::Instant | Shape::OffsetTime, Json::Text(text)) => {
            text.len() > "2026-05-04T09:30".len() && text.starts_with("20")
        }
        (Shape::Id(_), Json::Text(text)) => text.len() == 36,
        (Shape::Choice(words), Json::Text(text)) => words.values.contains(&text.as_str()),
        _ => false,
    }
}

/// `-?digits(.digits)?`, at most 15 before the point and 9 after it.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, places) = digits.split_once('.').unwrap_or((digits, "0"));
    let fits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    fits(whole, 15) && fits(places, 9)
}

/// The value with a hole where the path leads.
fn replaced(json: &Json, path: &[Step]) -> Json {
    match (path.split_first(), json) {
        (Some((Step::First, rest)), Json::List(items)) => {
            let item = |(at, item): (usize, &Json)| if at == 0 { replaced(item, rest) } else { item.clone() };
            Json::List(items.iter().enumerate().map(item).collect())
        }
        (Some((Step::Key(key), rest)), Json::Map(entries)) => {
            let entry = |(name, value): &(String, Json)| {
                (name.clone(), if name == key { replaced(value, rest) } else { value.clone() })
            };
            Json::Map(entries.iter().map(entry).collect())
        }
        _ => Json::from(HOLE),
    }
}

/// `lines[0].qty`
fn written(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::First => text += "[0]",
            Step::Key(key) if text.is_empty() => text += key,
            Step::Key(key) => text += &format!(".{key}"),
        }
    }
    text
}
