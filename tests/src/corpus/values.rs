//! Values that fit a column or a field, and values that do not.

use uuid::Uuid;
use vet_core::{
    kernel::{cell::ColumnKind, json::Json},
    record::{FieldShape, Presence, RecordShape, Shape as FieldKind},
    schema::{FieldDef, Shape, WEEKDAYS},
};

use super::random::Random;

/// How many rows of each table the world has.
const ROWS: usize = 2;

/// The id of one of the rows of the world.
#[must_use]
pub(super) fn row_id(table: &str, number: usize) -> Uuid {
    let mut bytes = [0_u8; 16];
    for (at, byte) in table.bytes().enumerate() {
        bytes[at % 15] = bytes[at % 15].wrapping_mul(31).wrapping_add(byte);
    }
    bytes[15] = u8::try_from(number % ROWS).unwrap_or(0);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// An id that nothing has.
#[must_use]
pub(super) fn fresh_id(random: &mut Random) -> Uuid {
    let (high, low) = (u128::from(random.number()), u128::from(random.number()));
    uuid::Builder::from_custom_bytes(((high << 64) | low).to_be_bytes()).into_uuid()
}

fn some_row(table: &str, random: &mut Random) -> Json {
    Json::Text(row_id(table, random.below(ROWS)).to_string())
}

/// Names of time zones, and what is none.
const ZONES: [&str; 6] = ["America/Denver", "US/Mountain", "Asia/Kolkata", "UTC", "EST", "America/Gotham"];

/// A value that a column takes, but for its null.
#[must_use]
pub(super) fn of_column(field: &FieldDef, random: &mut Random) -> Json {
    match (field.references, field.shape, field.kind) {
        (Some(reference), ..) => some_row(reference.table, random),
        (_, Some(shape), _) => of_shape(shape, random, 0),
        (_, None, _) if field.name == "timezone" => Json::from(*random.pick(&ZONES)),
        (_, None, kind) => of_kind(kind, field.max, random),
    }
}

fn of_kind(kind: ColumnKind, max: usize, random: &mut Random) -> Json {
    use ColumnKind as K;
    match kind {
        K::Uuid => Json::Text(fresh_id(random).to_string()),
        K::Text => text(max, random),
        K::Boolean => Json::Bool(random.percent(50)),
        K::Integer | K::Bigint => Json::Int(*random.pick(&[0, 1, 2, 3, 5, 8, 15, 30, 60, 100])),
        K::Decimal { precision, scale } => decimal(usize::from(precision - scale), usize::from(scale), random),
        K::Date => date(random),
        K::Time => Json::from(*random.pick(&["00:00", "08:30", "12:15:30", "17:45:00.25", "23:59:59.999999"])),
        K::Instant => instant(random),
        K::Choice(list) => Json::from(*random.pick(list.values)),
        K::Json => of_shape(&Shape::Any, random, 0),
    }
}

fn text(max: usize, random: &mut Random) -> Json {
    let long = "ü".repeat(max.min(400));
    let texts =
        ["Ana", "O'Neill, Zoë", "12345", "1234", "ana@north.example", "+1 555 0100", "🐕 Rex", "US", "EUR", &long];
    let text = random.pick(&texts);
    Json::Text(text.chars().take(max.max(1)).collect())
}

fn decimal(whole: usize, places: usize, random: &mut Random) -> Json {
    let digits = random.below(10_usize.pow(u32::try_from(whole.clamp(1, 3)).unwrap_or(1)));
    let fraction: String = (0..random.below(places + 1)).map(|_| char::from(b'0' + random.below(10) as u8)).collect();
    Json::Text(if fraction.is_empty() { digits.to_string() } else { format!("{digits}.{fraction}") })
}

fn date(random: &mut Random) -> Json {
    Json::Text(format!("20{}-{:02}-{:02}", 24 + random.below(4), 1 + random.below(12), 1 + random.below(28)))
}

fn instant(random: &mut Random) -> Json {
    let (day, hour, minute) = (1 + random.below(28), random.below(24), 15 * random.below(4));
    let end = random.pick(&["Z", "Z", ".5Z", ".123456789Z", "+02:00", "-05:30"]);
    Json::Text(format!("2026-05-{day:02}T{hour:02}:{minute:02}:00{end}"))
}

fn of_shape(shape: &Shape, random: &mut Random, depth: usize) -> Json {
    let file = || Json::Text(format!("file:{}", "0123456789abcdef".repeat(4)));
    match shape {
        Shape::Value(kind) => of_kind(*kind, 100, random),
        Shape::Decimal => decimal(3, 2, random),
        Shape::File => file(),
        Shape::FileOrUrl if random.percent(50) => Json::from("https://north.example/rex.png"),
        Shape::FileOrUrl => file(),
        Shape::Any if depth > 2 => Json::Null,
        Shape::Any => match random.below(4) {
            0 => Json::map([("z", Json::Int(1)), ("a", of_shape(shape, random, depth + 1))]),
            1 => Json::List(vec![Json::Bool(true), of_shape(shape, random, depth + 1)]),
            2 => Json::from("free"),
            _ => Json::Int(7),
        },
        Shape::Nullable(inner) => {
            if random.percent(30) {
                Json::Null
            } else {
                of_shape(inner, random, depth + 1)
            }
        }
        Shape::List(inner) => Json::List((0..random.below(3)).map(|_| of_shape(inner, random, depth + 1)).collect()),
        Shape::Map(inner) => Json::map(["b", "a"].map(|key| (key, of_shape(inner, random, depth + 1)))),
        Shape::Week(inner) => Json::map([(WEEKDAYS[random.below(7)], of_shape(inner, random, depth + 1))]),
        Shape::Object(members) => {
            let mut entries = Vec::new();
            for member in *members {
                if !member.optional || random.percent(60) {
                    entries.push((member.name, of_shape(&member.shape, random, depth + 1)));
                }
            }
            Json::map(entries)
        }
    }
}

/// An input that a rule or a command reads.
#[must_use]
pub(super) fn of_record(shape: &RecordShape, random: &mut Random) -> Json {
    let given = |field: &&FieldShape| matches!(field.presence, Presence::Required);
    let mut entries = Vec::new();
    for field in shape.fields {
        if given(&field) || random.percent(40) {
            entries.push((field.name, of_field(field, random)));
        }
    }
    Json::map(entries)
}

fn of_field(field: &FieldShape, random: &mut Random) -> Json {
    // A new row's id is nobody's yet.
    if matches!(field.shape, FieldKind::Id(_))
        && (field.name.starts_with("new_") || field.presence != Presence::Required)
        && matches!(field.name, "id" | "new_id")
    {
        return Json::Text(fresh_id(random).to_string());
    }
    of_field_kind(&field.shape, random)
}

fn of_field_kind(shape: &FieldKind, random: &mut Random) -> Json {
    match shape {
        FieldKind::Bool => Json::Bool(random.percent(50)),
        FieldKind::Integer | FieldKind::Count => Json::Int(*random.pick(&[0, 1, 5, 10, 30, 60])),
        FieldKind::Decimal => decimal(3, 2, random),
        FieldKind::Text => text(40, random),
        FieldKind::Date => date(random),
        FieldKind::Instant => instant(random),
        FieldKind::Id(table) => some_row(table, random),
        FieldKind::Any => of_shape(&Shape::Any, random, 0),
        FieldKind::LocalTime => Json::from(*random.pick(&["2026-05-04T09:30", "2026-05-05T18:00"])),
        FieldKind::OffsetTime => Json::from(*random.pick(&["2026-05-04T09:30+02:00", "2026-10-31T08:00-05:00"])),
        FieldKind::Choice(words) => Json::from(*random.pick(words.values)),
        FieldKind::List(inner) => Json::List((0..1 + random.below(3)).map(|_| of_field_kind(inner, random)).collect()),
        FieldKind::Map(inner) => Json::map(["a", "b"].map(|key| (key, of_field_kind(inner, random)))),
        FieldKind::Record(shape) => of_record(shape, random),
        FieldKind::Nullable(_) if random.percent(20) => Json::Null,
        FieldKind::Nullable(inner) => of_field_kind(inner, random),
    }
}

/// JSON texts that hardly any column takes; some are not even JSON.
pub(super) const STRANGE: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "1.5",
    "3.0",
    "30e-1",
    "1e400",
    "1e300",
    "2147483648",
    "9007199254740992",
    "9007199254740993",
    "18446744073709551616",
    "0.1",
    "NaN",
    "Infinity",
    r#""""#,
    r#"" ""#,
    r#""x""#,
    r#""NaN""#,
    r#""1e3""#,
    r#""-0.00""#,
    r#""1.""#,
    r#"".5""#,
    r#""+1""#,
    r#""１２""#,
    r#""000012.50""#,
    r#""12.3456789""#,
    r#""999999999999999999999999999999.99""#,
    r#""2026-02-30""#,
    r#""2026-2-3""#,
    r#""0000-01-01""#,
    r#""10000-01-01""#,
    r#""2026-05-04T24:00:00Z""#,
    r#""2026-06-30T23:59:60Z""#,
    r#""2026-05-04T09:30:00""#,
    r#""2026-05-04t09:30:00z""#,
    r#""2026-05-04T09:30:00+00:99""#,
    r#""0001-01-01T00:00:00+14:00""#,
    r#""24:00""#,
    r#""9:30""#,
    r#""00000000-0000-0000-0000-000000000000""#,
    r#""00000000000040008000000000000000""#,
    r#""ABCDEF00-0000-4000-8000-00000000000A""#,
    r#""file:xyz""#,
    r#""http://north.example/""#,
    r#""https://""#,
    r#""\ud800""#,
    r#""\ud83d\udc15""#,
    r#""\u0000""#,
    r#""\u2028\u202e\ufeff""#,
    r#""\x""#,
    "[]",
    "[null]",
    "[1,]",
    "[[[[[[[[[[\"deep\"]]]]]]]]]]",
    "{}",
    r#"{"":0}"#,
    r#"{"a":1,"a":2}"#,
    r#"{"__proto__":{"x":1}}"#,
    r#"{"$number":"client"}"#,
    r#"{"monday":null,"someday":1}"#,
    "@long@",
    "@deep@",
    "@wide@",
];

/// The text that a fragment of [`STRANGE`] stands for.
#[must_use]
pub(super) fn strange(random: &mut Random) -> String {
    match *random.pick(STRANGE) {
        "@long@" => format!("\"{}\"", "long é ".repeat(3_000)),
        "@deep@" => format!("{}{}", "[".repeat(140), "]".repeat(140)),
        "@wide@" => format!("[{}0]", "0,".repeat(1_200)),
        text => text.to_owned(),
    }
}
