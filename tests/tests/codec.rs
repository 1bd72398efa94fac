//! Every column of every table goes from JSON to a row and back, and is read by its type.

use chrono::NaiveTime;
use vet_core::{
    domain::{
        SCHEMA,
        billing::{Invoice, Payment},
    },
    engine::read_row,
    kernel::{
        cell::{Cell, Column, ColumnKind},
        choice::Choice,
        json::Json,
    },
    schema::{Entity, EntityDef, FieldDef, Row, Shape, Stored, Values},
};

/// A small generator: the same seed, the same rows.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn uuid(&mut self) -> Json {
        let bits = (u128::from(self.roll(u64::MAX)) << 64) | u128::from(self.roll(u64::MAX));
        Json::Text(uuid::Uuid::from_u128(bits).to_string())
    }

    fn column(&mut self, field: &FieldDef) -> Json {
        if field.nullable && self.roll(4) == 0 {
            return Json::Null;
        }
        match (field.kind, field.shape) {
            (ColumnKind::Text | ColumnKind::Json, Some(shape)) => self.shaped(shape),
            (kind, _) => self.scalar(kind),
        }
    }

    fn scalar(&mut self, kind: ColumnKind) -> Json {
        let day = 1 + self.roll(28);
        match kind {
            ColumnKind::Uuid => self.uuid(),
            ColumnKind::Text => {
                Json::Text(["", "a", "Ümläut 🐕", "line\nbreak", "\"quoted\""][self.roll(5) as usize].into())
            }
            ColumnKind::Boolean => Json::Bool(self.roll(2) == 0),
            ColumnKind::Integer => Json::Int(self.roll(1 << 20) as i64 - (1 << 19)),
            ColumnKind::Bigint => Json::Int(self.roll(1 << 31) as i64 * (1 << 20)),
            ColumnKind::Decimal { precision, scale } => {
                let whole = self.roll(10_u64.pow(u32::from(precision - scale).min(9)));
                let places = usize::from(scale);
                let part = self.roll(10_u64.pow(u32::from(scale).min(9)));
                Json::Text(format!("{}{whole}.{part:0places$}", if whole > 0 && self.roll(2) == 0 { "-" } else { "" }))
            }
            ColumnKind::Date => Json::Text(format!("20{:02}-{:02}-{day:02}", self.roll(100), 1 + self.roll(12))),
            ColumnKind::Time => Json::Text(format!("{:02}:{:02}:{:02}", self.roll(24), self.roll(60), self.roll(60))),
            ColumnKind::Instant => Json::Text(format!(
                "20{:02}-{:02}-{day:02}T{:02}:{:02}:00Z",
                self.roll(100),
                1 + self.roll(12),
                self.roll(24),
                self.roll(60)
            )),
            ColumnKind::Choice(list) => Json::from(list.values[self.roll(list.values.len() as u64) as usize]),
            ColumnKind::Json => Json::map([("b", Json::Int(1)), ("a", Json::List(vec![Json::Null]))]).sorted(),
        }
    }

    fn shaped(&mut self, shape: &Shape) -> Json {
        match shape {
            Shape::Value(kind) => self.scalar(*kind),
            Shape::Decimal => Json::from("-12.345"),
            Shape::File | Shape::FileOrUrl => Json::Text(format!("file:{}", "0f".repeat(32))),
            Shape::Any => Json::Int(7),
            Shape::Nullable(inner) => {
                if self.roll(2) == 0 {
                    Json::Null
                } else {
                    self.shaped(inner)
                }
            }
            Shape::List(inner) => Json::List((0..self.roll(3)).map(|_| self.shaped(inner)).collect()),
            Shape::Map(inner) => Json::map([("key", self.shaped(inner))]),
            Shape::Week(inner) => Json::map([("monday", self.shaped(inner))]),
            Shape::Object(members) => {
                let given: Vec<_> = members.iter().filter(|member| !member.optional || self.roll(2) == 0).collect();
                Json::map(given.into_iter().map(|member| (member.name, self.shaped(&member.shape)))).sorted()
            }
        }
    }
}

fn random_row(dice: &mut Dice, def: &EntityDef) -> Json {
    Json::map(def.fields.iter().map(|field| (field.name, dice.column(field))))
}

fn read(def: &'static EntityDef, json: &Json) -> Row {
    let mut mistakes = Vec::new();
    let row = read_row(def, json, &mut mistakes);
    assert!(mistakes.is_empty(), "{}: {mistakes:?} in {json}", def.table);
    row
}

#[test]
fn a_row_is_written_as_it_is_read() {
    let mut dice = Dice(7);
    for def in SCHEMA.all_tables() {
        for _ in 0..50 {
            let json = random_row(&mut dice, def);
            let text = read(def, &json).to_json().to_string();
            assert_eq!(text, json.to_string(), "{}", def.table);
        }
    }
}

#[test]
fn a_row_is_sound_when_every_cell_is_of_its_columns_kind() {
    let mut dice = Dice(11);
    for def in SCHEMA.all_tables() {
        let row = read(def, &random_row(&mut dice, def));
        assert!(row.is_sound(), "{}", def.table);
        for field in def.fields {
            let wrong = if field.kind == ColumnKind::Time { Cell::Bool(true) } else { Cell::Time(NaiveTime::MIN) };
            let with = |cell: Cell| {
                let mut row = row.clone();
                row.set(field.name, cell);
                row.is_sound()
            };
            assert!(!with(wrong), "{}.{}", def.table, field.name);
            assert_eq!(with(Cell::Null), field.nullable, "{}.{}", def.table, field.name);
            if matches!(field.kind, ColumnKind::Choice(_)) {
                assert!(!with(Cell::Text("no such word".to_owned())), "{}.{}", def.table, field.name);
            }
        }
    }
}

#[test]
fn a_stored_row_is_read_by_the_types_of_its_entity() {
    let mut dice = Dice(13);
    for _ in 0..20 {
        let row = read(Payment::DEF, &random_row(&mut dice, Payment::DEF));
        assert!(Stored::<Invoice>::of(&row).is_none(), "a payment is no invoice");
        let payment = Stored::<Payment>::of(&row).unwrap();
        assert_eq!(Cell::Uuid(payment.id().uuid()), *row.cell("id"));
        assert_eq!(Cell::Text(payment.status().code().to_owned()), *row.cell("status"));
        assert_eq!(payment.amount().into_cell(), *row.cell("amount"));
        assert_eq!(Some(payment.payment_number()), row.cell("payment_number").as_text());
        assert_eq!(payment.notes(), row.cell("notes").as_text());
        assert_eq!(payment.refunded_at().into_cell(), *row.cell("refunded_at"));
        assert_eq!(row.value(Payment::PROCESSED_BY).unwrap().into_cell(), *row.cell("processed_by"));
    }
}

#[test]
fn one_value_has_one_spelling() {
    let clients = SCHEMA.table("clients").unwrap();
    let spelled = |json: &str| read(clients, &Json::parse(json).unwrap()).to_json().to_string();
    let expected = r#"{"id":"0190aaaa-0000-7000-8000-00000000000f","credit_limit":"12.50","metadata":{"a":1,"b":2}}"#;
    for text in [
        r#"{"id":"0190AAAA-0000-7000-8000-00000000000F","credit_limit":"12.5","metadata":{"b":2,"a":1.0}}"#,
        r#"{"credit_limit":"0012.50","metadata":{"a":1e0,"b":2},"id":"0190aaaa-0000-7000-8000-00000000000f"}"#,
    ] {
        assert_eq!(spelled(text), expected);
    }
    assert_eq!(spelled(r#"{"credit_limit":"-0.00"}"#), r#"{"credit_limit":"0.00"}"#);
    assert_eq!(spelled(r#"{"credit_limit":"9999999999.99"}"#), r#"{"credit_limit":"9999999999.99"}"#);
}

#[test]
fn what_no_column_holds_is_refused() {
    let patients = SCHEMA.table("patients").unwrap();
    let long = "x".repeat(201);
    let cases = [
        (r#"{"current_weight":"1234567.0"}"#, "current_weight value-invalid"),
        (r#"{"current_weight":"1.234"}"#, "current_weight value-invalid"),
        (r#"{"current_weight":"1e3"}"#, "current_weight value-invalid"),
        (r#"{"current_weight":".5"}"#, "current_weight value-invalid"),
        (r#"{"current_weight":"5."}"#, "current_weight value-invalid"),
        (r#"{"current_weight":"+5"}"#, "current_weight value-invalid"),
        (r#"{"current_weight":"NaN"}"#, "current_weight value-invalid"),
        (r#"{"client_id":"0190aaaa00007000800000000000000f"}"#, "client_id value-invalid"),
        (r#"{"vcpr_expires_at":"2026-05-04T09:30:00"}"#, "vcpr_expires_at value-invalid"),
        (r#"{"profile_photo_url":"javascript:alert(1)"}"#, "profile_photo_url value-invalid"),
        (r#"{"profile_photo_url":"http://pictures.example/rex.jpg"}"#, "profile_photo_url value-invalid"),
        (r#"{"known_allergies":["a",7]}"#, "known_allergies[1] value-invalid"),
        (r#"{"is_food_animal":"true"}"#, "is_food_animal value-invalid"),
    ];
    let long_name = format!(r#"{{"name":"{long}"}}"#);
    for (json, expected) in cases.into_iter().chain([(long_name.as_str(), "name text-too-long")]) {
        let mut mistakes = Vec::new();
        read_row(patients, &Json::parse(json).unwrap(), &mut mistakes);
        let told: Vec<_> = mistakes.iter().map(|m| format!("{} {}", m.path, m.code)).collect();
        assert_eq!(told, [expected], "{json}");
    }
}
