//! Somebody who gives commands to a Postgres store, in one line each.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
};

use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    engine::{Actor, CHAIN_START, Direction, Query, chain_hash},
    kernel::{cell::Cell, json::Json, time::Instant},
    schema::Values,
    store::Outcome,
};
use vet_server::store::{Fault, Store};

use crate::practice::{actor, id, monday};

/// A person at a screen. Clones share the store.
#[derive(Clone)]
pub struct Desk {
    /// The store.
    pub store: Store,
    /// Who asks.
    pub actor: Actor,
    /// The clock.
    pub now: Instant,
}

impl Desk {
    /// Somebody of the tenant `north`, on Monday morning.
    #[must_use]
    pub fn at(store: Store) -> Self {
        Self { store, actor: actor("north"), now: monday() }
    }

    /// Runs a command with an input written as JSON, under an id of its own.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn run(&self, command: &str, input: &str) -> Result<Outcome, Fault> {
        self.send(&envelope(command, input)).await
    }

    /// Runs an envelope as it stands.
    ///
    /// # Errors
    /// Those of the store.
    ///
    /// # Panics
    /// When it is not JSON.
    pub async fn send(&self, envelope: &str) -> Result<Outcome, Fault> {
        let envelope = Json::parse(envelope).unwrap_or_else(|error| panic!("{error}: {envelope}"));
        self.store.run(&envelope, &self.actor, self.now).await
    }

    /// Runs envelopes in one transaction.
    ///
    /// # Errors
    /// Those of the store.
    ///
    /// # Panics
    /// When one is not JSON.
    pub async fn together(&self, envelopes: &[String]) -> Result<Outcome, Fault> {
        let read = |text: &String| Json::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        self.store.run_together(&envelopes.iter().map(read).collect::<Vec<_>>(), &self.actor, self.now).await
    }

    /// Runs a command that must be accepted, and returns its answer.
    ///
    /// # Panics
    /// When it is refused or the store fails.
    pub async fn must(&self, command: &str, input: &str) -> Json {
        match self.run(command, input).await {
            Ok(Outcome::Accepted(answer)) => Json::parse(&answer).unwrap_or_default(),
            other => panic!("{command} {input}: {other:?}"),
        }
    }

    /// Adds what a visit needs, under the names `clinic`, `dr-lee`, `room-1`, `ana` and `rex`.
    pub async fn open_clinic(&self) {
        let [clinic, vet, room, ana, rex] = ["clinic", "dr-lee", "room-1", "ana", "rex"].map(id);
        let rows = [
            ("clinics", format!(r#""id":"{clinic}","name":"North","clinic_type":"general_practice""#)),
            (
                "veterinarians",
                format!(r#""id":"{vet}","first_name":"Kim","last_name":"Lee","email":"lee@north.example""#),
            ),
            ("veterinarian_clinic_assignments", format!(r#""veterinarian_id":"{vet}","clinic_id":"{clinic}""#)),
            (
                "clinic_facilities",
                format!(r#""id":"{room}","clinic_id":"{clinic}","name":"Room 1","facility_type":"examination_room""#),
            ),
            ("clients", format!(r#""id":"{ana}","first_name":"Ana","last_name":"Silva""#)),
            ("patients", format!(r#""id":"{rex}","client_id":"{ana}","name":"Rex","species":"dog","gender":"female""#)),
        ];
        for (table, columns) in rows {
            self.must(&format!("{table}.create"), &format!("{{{columns}}}")).await;
        }
    }

    /// Every audit chain of the tenant is whole: places without gaps, each row linked to the one before
    /// it, and every run with its link. Returns how many there are.
    ///
    /// # Panics
    /// When one is broken.
    pub async fn every_chain_holds(&self) -> usize {
        let table = |name| SCHEMA.table(name).unwrap_or_else(|| panic!("{name}"));
        let rows = Query::of(table("audit_logs")).sorted("seq", Direction::Ascending);
        let mut heads: BTreeMap<String, (i64, String)> = BTreeMap::new();
        for row in self.store.find(self.actor.tenant, &rows).await.unwrap_or_else(|error| panic!("{error}")) {
            let chain = row.cell("chain").as_text().unwrap_or_default().to_owned();
            let (seq, head) = heads.entry(chain).or_insert_with(|| (0, CHAIN_START.to_owned()));
            *seq += 1;
            assert_eq!(row.cell("seq"), &Cell::Int(*seq));
            assert_eq!(row.cell("prev_hash").as_text(), Some(head.as_str()));
            *head = chain_hash(&row, head);
            assert_eq!(row.cell("hash").as_text(), Some(head.as_str()));
        }
        let links = Query::of(table("audit_links")).sorted("last_seq", Direction::Descending);
        let mut ends: BTreeMap<String, (i64, String)> = BTreeMap::new();
        for link in self.store.find(self.actor.tenant, &links).await.unwrap_or_else(|error| panic!("{error}")) {
            let (Cell::Int(seq), Some(head)) = (link.cell("last_seq"), link.cell("head").as_text()) else {
                panic!("{link:?}")
            };
            let chain = link.cell("chain").as_text().unwrap_or_default().to_owned();
            ends.entry(chain).or_insert_with(|| (*seq, head.to_owned()));
        }
        assert_eq!(ends, heads);
        heads.len()
    }
}

/// The envelope of a command under an id that no other has; ids grow, as those with a time do.
#[must_use]
pub fn envelope(command: &str, input: &str) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let number = u128::from(COUNT.fetch_add(1, Ordering::Relaxed));
    let id = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number);
    format!(r#"{{"id":"{id}","command":"{command}","input":{input}}}"#)
}
