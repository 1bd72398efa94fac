//! A practice to test with: actors, moments and commands in one line each.

use uuid::Uuid;
use vet_core::{
    domain::commands,
    engine::{Actor, ActorKind, ChangeSet, Engine, Origin},
    kernel::{
        cell::Cell,
        json::Json,
        time::{Instant, parse_instant},
    },
    schema::{EntityDef, Row, Values},
    store::{Memory, Outcome},
};

/// The id that a short name stands for: the same name, the same id.
#[must_use]
pub fn id(name: &str) -> Uuid {
    let mut bytes = [0_u8; 16];
    for (at, byte) in name.bytes().enumerate() {
        bytes[at % 16] = bytes[at % 16].wrapping_mul(31).wrapping_add(byte);
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Somebody of a tenant.
#[must_use]
pub fn actor(tenant: &str) -> Actor {
    Actor {
        user_id: id("user"),
        name: "Rina Hartono".to_owned(),
        role: "receptionist".to_owned(),
        tenant: id(tenant),
        clinics: Vec::new(),
        department: None,
        staff_id: None,
        veterinarian_id: None,
        client_id: None,
        kind: ActorKind::User,
        access: None,
        origin: Origin::default(),
    }
}

/// Monday morning.
///
/// # Panics
/// Never: the text is an instant.
#[must_use]
pub fn monday() -> Instant {
    parse_instant("2026-05-04T08:00:00Z").unwrap_or_default()
}

/// A practice in memory, whose commands get ids one after another.
pub struct Practice {
    /// The engine.
    pub engine: Engine<'static>,
    /// The rows.
    pub store: Memory,
    /// Who asks.
    pub actor: Actor,
    /// The clock.
    pub now: Instant,
    commands: u128,
}

impl Default for Practice {
    fn default() -> Self {
        let engine = commands::engine();
        let store = Memory::new(engine.schema);
        Self { engine, store, actor: actor("north"), now: monday(), commands: 0 }
    }
}

impl Practice {
    /// Runs a command with an input written as JSON.
    ///
    /// # Panics
    /// When the input is not JSON.
    pub fn run(&mut self, command: &str, input: &str) -> Outcome {
        self.commands += 1;
        let id = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + self.commands);
        let envelope = format!(r#"{{"id":"{id}","command":"{command}","input":{input}}}"#);
        self.send(&envelope)
    }

    /// Runs a command that names the version of the row that it changes.
    ///
    /// # Panics
    /// When the input is not JSON.
    pub fn run_at(&mut self, command: &str, input: &str, row: Uuid, version: i64) -> Outcome {
        self.commands += 1;
        let id = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + self.commands);
        let table = command.split('.').next().unwrap_or_default();
        let expected = format!(r#"{{"{table}":{{"{row}":{version}}}}}"#);
        self.send(&format!(r#"{{"id":"{id}","command":"{command}","input":{input},"expected":{expected}}}"#))
    }

    /// A row of a table with its defaults and the id that its name stands for, at version 1; columns
    /// without a default are empty, whatever the rules say.
    #[must_use]
    pub fn blank_row(&self, def: &'static EntityDef) -> Row {
        let mut row = ChangeSet::new(id("blank"), self.now).completed(Row::new(def));
        row.set("id", Cell::Uuid(id(def.table)));
        let pending = |column: &&'static str| matches!(row.cell(column), Cell::Pending(_));
        let numbered: Vec<&str> = def.fields.iter().map(|field| field.name).filter(pending).collect();
        for column in numbered {
            row.set(column, Cell::Text("N-1".to_owned()));
        }
        row
    }

    /// Runs an envelope as it stands.
    ///
    /// # Panics
    /// When it is not JSON.
    pub fn send(&mut self, envelope: &str) -> Outcome {
        let envelope = Json::parse(envelope).unwrap_or_else(|error| panic!("{error}: {envelope}"));
        self.store.run(&self.engine, &envelope, &self.actor, self.now)
    }

    /// Runs a command that must be accepted, and returns its answer.
    ///
    /// # Panics
    /// When it is refused.
    pub fn must(&mut self, command: &str, input: &str) -> Json {
        match self.run(command, input) {
            Outcome::Accepted(answer) => Json::parse(&answer).unwrap_or_default(),
            Outcome::Refused(violations) => panic!("{command} {input}: {violations:?}"),
        }
    }
}

/// What is wrong, as `path code` lines.
#[must_use]
pub fn wrongs(outcome: &Outcome) -> Vec<String> {
    match outcome {
        Outcome::Accepted(_) => Vec::new(),
        Outcome::Refused(violations) => violations.iter().map(|v| format!("{} {}", v.path, v.code)).collect(),
    }
}
