//! Requests to the engine, made up from its declarations: every table, every generic command, every
//! move of a status machine, every named command and every rule; with values that fit and values
//! that do not. The same every time, so that two builds can be asked the same.

mod random;
mod values;
mod world;

pub use random::Random;
pub use world::{World, now};

use std::{fs, path::PathBuf};

use uuid::Uuid;
use vet_core::{
    domain::rules::RULES,
    engine::{Decision, Engine, Envelope, Facts, Moment},
    kernel::{json::Json, time::instant_text},
    schema::{Need, Row, Values},
};

use crate::practice::actor;
use values::{fresh_id, of_record, strange};

/// The function of the text face that a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// A command to be decided.
    Decide,
    /// A command to be checked.
    Check,
    /// A row to be judged by itself.
    Validate,
    /// A rule to be answered.
    Evaluate,
}

/// One request.
#[derive(Debug, Clone)]
pub struct Request {
    /// The function.
    pub face: Face,
    /// What it is about: a command, a table and verb, or the id of a rule.
    pub about: String,
    /// The text that goes in.
    pub text: String,
}

/// How often each generic and each named command is asked.
const GENERIC: usize = 10;
const NAMED: usize = 60;
/// The most questions that a request answers: a purge follows every reference of every row.
const MOST_FACTS: usize = 200;
/// How often each table is judged for each verb, and each rule is answered beside its examples.
const ROWS: usize = 9;
const RULE: usize = 30;

/// Every request, in the same order every time.
#[must_use]
pub fn requests(engine: &Engine<'_>) -> Vec<Request> {
    let mut maker = Maker { engine, random: Random::new(20_260_504), made: Vec::new() };
    maker.generic_commands();
    maker.moves();
    maker.named_commands();
    maker.envelopes();
    maker.rows();
    maker.rules();
    maker.made
}

/// What a command says, and how the rows lie that it finds.
struct Asked<'w> {
    command: String,
    input: Json,
    expected: Option<Row>,
    world: World<'w>,
}

struct Maker<'e> {
    engine: &'e Engine<'e>,
    random: Random,
    made: Vec<Request>,
}

impl<'e> Maker<'e> {
    fn world(&self, crowded: usize) -> World<'e> {
        World::new(&self.engine.schema, actor("north").tenant, crowded)
    }

    fn generic_commands(&mut self) {
        for def in self.engine.schema.tables() {
            for verb in def.generic_commands() {
                for round in 0..GENERIC {
                    let mut world = self.world([0, 0, 0, 40][round % 4]);
                    let target = world.target(def.table, verb == "restore", &mut self.random);
                    let id = target.as_ref().map_or(Json::Null, |row| row.cell("id").to_json());
                    let input = match verb {
                        "create" => world.input(def, &mut self.random),
                        "update" => {
                            let whole = world.input(def, &mut self.random);
                            let patch = self.part_of(whole);
                            Json::map([("id", id), ("patch", patch)])
                        }
                        _ => Json::map([("id", id)]),
                    };
                    let expected = target.filter(|_| verb != "create" && round != 4);
                    let command = format!("{}.{verb}", def.table);
                    self.command(Asked { command, input, expected, world }, round >= 6);
                }
            }
        }
    }

    /// One to three columns of an input; never its id.
    fn part_of(&mut self, input: Json) -> Json {
        let Json::Map(mut entries) = input else { return Json::Null };
        entries.retain(|(key, _)| key != "id");
        let wanted = 1 + self.random.below(3);
        while entries.len() > wanted {
            let drop = self.random.below(entries.len());
            entries.remove(drop);
        }
        Json::Map(entries)
    }

    /// Every move of every machine, with and without what it needs.
    fn moves(&mut self) {
        for def in self.engine.schema.tables().filter(|def| def.generic_commands().any(|verb| verb == "update")) {
            for machine in def.machines {
                for row in machine.moves {
                    for (from, given) in row.from.iter().flat_map(|from| [(from, true), (from, false)]) {
                        let mut world = self.world(0);
                        let Some(mut before) = world.target(def.table, false, &mut self.random) else { continue };
                        let state = |name: &str| if name == "null" { Json::Null } else { Json::from(name) };
                        let mut patch = vec![(machine.column, state(row.to))];
                        if given {
                            patch.extend(self.needed(def, row.needs));
                        }
                        let whole = Json::map([(machine.column, state(from))]);
                        let part = vet_core::engine::read_row(def, &whole, &mut Vec::new());
                        before = before.patched(&part);
                        let mut world = self.world(0);
                        world.put(before.clone());
                        let input = Json::map([("id", before.cell("id").to_json()), ("patch", Json::map(patch))]);
                        let command = format!("{}.update", def.table);
                        self.command(Asked { command, input, expected: Some(before), world }, false);
                    }
                }
            }
        }
    }

    fn needed(&mut self, def: &vet_core::schema::EntityDef, needs: &[Need]) -> Vec<(&'static str, Json)> {
        let columns = needs.iter().map(|need| match need {
            Need::Set(a) | Need::New(a) | Need::Either(a, _) | Need::NewEither(a, _) => *a,
        });
        let fields = columns.filter_map(|column| def.field(column));
        fields.map(|field| (field.name, values::of_column(field, &mut self.random))).collect()
    }

    fn named_commands(&mut self) {
        for command in self.engine.commands.iter().copied().flatten() {
            for round in 0..NAMED {
                let world = self.world([0, 50, 100][round % 3]);
                let input = of_record(command.input, &mut self.random);
                self.command(Asked { command: command.name.to_owned(), input, expected: None, world }, round % 3 == 2);
            }
        }
    }

    /// Adds a command: without facts, with those that it asks for, and every third time as a check.
    fn command(&mut self, asked: Asked<'_>, spoil: bool) {
        let Asked { command, input, expected, mut world } = asked;
        let mut envelope = vec![
            ("id", Json::Text(fresh_id(&mut self.random).to_string())),
            ("command", Json::from(command.as_str())),
            ("input", input),
        ];
        if let Some(row) = expected.filter(|row| row.def().field("version").is_some()) {
            let seen =
                Json::map([(row.cell("id").to_json().as_text().unwrap_or_default(), row.cell("version").to_json())]);
            envelope.push(("expected", Json::map([(row.def().table, seen)])));
        }
        let envelope = Json::map(envelope);
        let facts = self.facts(&envelope, &mut world);
        let first = self.random.percent(5);
        let facts = if first { Json::List(Vec::new()) } else { facts };
        let text = self.request(&envelope, &facts);
        let text = if spoil { self.spoilt(&text, &envelope) } else { text };
        let face = if self.made.len() % 4 == 3 { Face::Check } else { Face::Decide };
        self.made.push(Request { face, about: command, text });
    }

    fn request(&self, envelope: &Json, facts: &Json) -> String {
        Json::map([
            ("command", envelope.clone()),
            ("facts", facts.clone()),
            ("actor", actor("north").to_json()),
            ("now", Json::Text(instant_text(now()))),
        ])
        .to_string()
    }

    /// The facts that a command asks for until it is decided.
    fn facts(&mut self, envelope: &Json, world: &mut World<'_>) -> Json {
        let Ok(read) = Envelope::read(envelope) else { return Json::Null };
        let (mut facts, mut list) = (Facts::default(), Vec::new());
        for _ in 0..8 {
            let Decision::Need(queries) = self.engine.decide(&read, &facts, &actor("north"), Moment::at(now())) else {
                break;
            };
            // A made-up world answers every question with rows that raise more of them.
            if list.len() + queries.len() > MOST_FACTS {
                break;
            }
            for query in queries {
                let rows = world.find(&query, &mut self.random);
                let rows_json = Json::List(rows.iter().map(Row::to_json).collect());
                list.push(Json::map([("query", query.to_json()), ("rows", rows_json)]));
                facts.add(query, rows);
            }
        }
        Json::List(list)
    }

    /// The request with one value of its input replaced, or one more field, or one less.
    fn spoilt(&mut self, text: &str, envelope: &Json) -> String {
        let input = envelope.get("input").cloned().unwrap_or_default();
        let strange = self.spoilt_object(&input);
        text.replacen(&input.to_string(), &strange, 1)
    }

    /// The text of an object with something strange in it.
    fn spoilt_object(&mut self, object: &Json) -> String {
        const MARK: &str = "@strange@";
        let Json::Map(mut entries) = object.clone() else { return strange(&mut self.random) };
        let at = self.random.below(entries.len());
        match (self.random.below(8), entries.get_mut(at)) {
            (0, _) | (_, None) => entries.push(("shoe_size".to_owned(), Json::from(MARK))),
            (1, _) => drop(entries.remove(at)),
            (2 | 3, Some((_, inner @ Json::Map(_)))) => {
                let inner_text = self.spoilt_object(&inner.clone());
                *inner = Json::from(MARK);
                return Json::Map(entries).to_string().replacen(&format!("\"{MARK}\""), &inner_text, 1);
            }
            (_, Some((_, value))) => *value = Json::from(MARK),
        }
        Json::Map(entries).to_string().replacen(&format!("\"{MARK}\""), &strange(&mut self.random), 1)
    }

    /// What stands around an input, well and badly made.
    fn envelopes(&mut self) {
        let input = Json::map([("first_name", Json::from("Ana")), ("last_name", Json::from("Silva"))]);
        let envelope = Json::map([
            ("id", Json::Text(Uuid::from_u128(7).to_string())),
            ("command", Json::from("clients.create")),
            ("input", input),
            ("expected", Json::map([("clients", Json::Map(Vec::new()))])),
            ("reason", Json::from("because")),
            ("occurred_at", Json::from("2026-05-04T07:59:00Z")),
            ("overrides", Json::Null),
        ]);
        for _ in 0..120 {
            let spoilt = self.spoilt_object(&envelope);
            let text =
                self.request(&Json::from("@envelope@"), &Json::List(Vec::new())).replacen("\"@envelope@\"", &spoilt, 1);
            self.made.push(Request { face: Face::Decide, about: "envelope".to_owned(), text });
        }
        let whole = Json::parse(&self.request(&envelope, &Json::List(Vec::new()))).unwrap_or_default();
        for _ in 0..120 {
            let text = self.spoilt_object(&whole);
            self.made.push(Request { face: Face::Check, about: "request".to_owned(), text });
        }
    }

    fn rows(&mut self) {
        for def in self.engine.schema.all_tables() {
            for verb in ["create", "update"] {
                for round in 0..ROWS {
                    let world = self.world(0);
                    let row = world.input(def, &mut self.random);
                    let row = if round < 3 { row.to_string() } else { self.spoilt_object(&row) };
                    let text = format!(r#"{{"table":"{}","verb":"{verb}","row":{row}}}"#, def.table);
                    let about = format!("{} {verb}", def.table);
                    self.made.push(Request { face: Face::Validate, about, text });
                }
            }
        }
    }

    /// Every rule: its examples, inputs made up from its declaration, and either with a strange value.
    fn rules(&mut self) {
        for rule in RULES.iter().copied().flatten() {
            let examples = examples(rule.id);
            let mut texts = examples.clone();
            for round in 0..RULE {
                let made = of_record(rule.input, &mut self.random);
                texts.push(if round % 2 == 0 { made.to_string() } else { self.spoilt_object(&made) });
            }
            for example in examples {
                let json = Json::parse(&example).unwrap_or_default();
                texts.push(self.spoilt_object(&json));
            }
            let asked = |text| Request { face: Face::Evaluate, about: rule.id.to_owned(), text };
            self.made.extend(texts.into_iter().map(asked));
        }
    }
}

/// The inputs of the examples of a rule.
fn examples(rule: &str) -> Vec<String> {
    let file: PathBuf = [env!("CARGO_MANIFEST_DIR"), "golden", "rules", &format!("{rule}.jsonl")].iter().collect();
    let text = fs::read_to_string(file).unwrap_or_default();
    let input = |line: &str| Some(line.strip_prefix(r#"{"input":"#)?.split_once(r#","output":"#)?.0.to_owned());
    text.lines().filter_map(input).collect()
}
