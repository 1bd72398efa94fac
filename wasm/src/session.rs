//! Rows of a practice in the page: what stands behind `Practice` in practice.js, which adds
//! promises, ids, the clock, locks between tabs and whoever watches.

use vet_core::{
    engine::{self, Actor, PermissionAction, Query, Violation, access::resource_of, refused_json},
    kernel::{
        id::parse_uuid,
        json::Json,
        time::{Instant, parse_instant},
    },
    store::{Changed, Fault, Journal, Seen},
};
use wasm_bindgen::prelude::*;

use crate::{
    convert::{from_js, name, to_js},
    local::Local,
    person::Person,
    text::with_engine,
};

/// Rows, and the commands over them.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Session {
    journal: Journal,
}

/// Whoever reads or commands, and when.
struct Caller {
    actor: Actor,
    now: Instant,
}

#[wasm_bindgen]
impl Session {
    /// Rows in memory, or those that local storage keeps under a name.
    ///
    /// # Errors
    /// The code and the place of what is kept and cannot be read.
    pub fn open(name: Option<String>) -> Result<Session, JsValue> {
        let schema = with_engine(|engine| engine.schema);
        let journal = match name {
            Some(name) => Journal::open(schema, Box::new(Local::named(&name))).map_err(|fault| thrown(&fault))?,
            None => Journal::in_memory(schema),
        };
        Ok(Self { journal })
    }

    /// Runs a command: `{answer, changes}`.
    ///
    /// # Errors
    /// What is kept cannot be read.
    pub fn run(&mut self, command: &JsValue, person: &Person, now: &JsValue) -> Result<JsValue, JsValue> {
        let (command, caller) = match (from_js(command), self.caller(person, now)) {
            (Ok(command), Ok(caller)) => (command, caller),
            (Err(invalid), _) => return Ok(answered(&invalid.refused().to_string(), &[])),
            (_, Err(wrong)) => return Ok(answered(&refused_json(&[wrong]).to_string(), &[])),
        };
        let Self { journal } = self;
        let ran = with_engine(|engine| journal.run(engine, &command, &caller.actor, caller.now));
        let (outcome, changes) = ran.map_err(|fault| thrown(&fault))?;
        Ok(answered(&outcome.text(), &changes))
    }

    /// Judges a command, and changes nothing.
    #[must_use]
    pub fn check(&self, command: &JsValue, person: &Person, now: &JsValue) -> JsValue {
        to_js(&match (from_js(command), self.caller(person, now)) {
            (Ok(command), Ok(Caller { actor, now })) => {
                with_engine(|engine| self.journal.memory().check(engine, &command, &actor, now))
            }
            (Err(invalid), _) => invalid.refused().to_string(),
            (_, Err(wrong)) => refused_json(&[wrong]).to_string(),
        })
    }

    /// Who the person is now, and what they hold as the rows of the practice say.
    ///
    /// # Errors
    /// The violation that says that there is no such moment.
    pub fn me(&self, person: &Person, now: &JsValue) -> Result<JsValue, JsValue> {
        let now = moment(now).map_err(told)?;
        Ok(to_js(&person.told(self.journal.memory(), now).to_string()))
    }

    /// The row of that id, deleted or not; null without one that the person sees.
    ///
    /// # Errors
    /// The violation that says why they see nothing of the table.
    pub fn get(&self, person: &Person, table: &JsValue, id: &JsValue, now: &JsValue) -> Result<JsValue, JsValue> {
        let def = self.journal.memory().schema().table(&name(table));
        let Some((def, id)) = def.zip(parse_uuid(&name(id))) else { return Ok(JsValue::NULL) };
        let rows = self.seen(person, &Query::by_id(def, id), now)?;
        Ok(rows.first().map_or(JsValue::NULL, |seen| to_js(&seen.row.to_json().to_string())))
    }

    /// The rows that answer a query, as far as the person sees them; undefined when it is none.
    ///
    /// # Errors
    /// The violation that says why they see nothing of the table, or may not ask in that way.
    pub fn find(&self, person: &Person, query: &JsValue, now: &JsValue) -> Result<JsValue, JsValue> {
        let query = from_js(query).ok().and_then(|query| engine::query(self.journal.memory().schema(), &query));
        let Some(query) = query else { return Ok(JsValue::UNDEFINED) };
        let rows = self.seen(person, &query, now)?;
        Ok(to_js(&Json::List(rows.iter().map(|seen| seen.row.to_json()).collect()).to_string()))
    }

    /// Takes in what other tabs have written, and answers what changed.
    ///
    /// # Errors
    /// What is kept cannot be read.
    #[wasm_bindgen(js_name = catchUp)]
    pub fn catch_up(&mut self) -> Result<JsValue, JsValue> {
        let changes = self.journal.catch_up().map_err(|fault| thrown(&fault))?;
        Ok(to_js(&list(&changes)))
    }

    /// Counts what has been written.
    #[must_use]
    pub fn position(&self) -> f64 {
        self.journal.position() as f64
    }

    /// Everything, as JSON text.
    #[must_use]
    pub fn export(&self) -> String {
        self.journal.export().to_string()
    }

    /// Puts an exported text in the place of everything: `{answer, changes}`.
    #[must_use]
    pub fn import(&mut self, text: &JsValue) -> JsValue {
        let read = Json::parse(&name(text)).map_err(|_| Violation::new("import-invalid", ""));
        replaced(read.and_then(|export| self.journal.import(&export)))
    }

    /// Removes every row: `{answer, changes}`.
    #[must_use]
    pub fn reset(&mut self) -> JsValue {
        replaced(self.journal.reset())
    }
}

impl Session {
    /// Somebody as they are now.
    fn caller(&self, person: &Person, now: &JsValue) -> Result<Caller, Violation> {
        let now = moment(now)?;
        Ok(Caller { actor: person.acting(self.journal.memory(), now), now })
    }

    fn seen(&self, person: &Person, query: &Query, now: &JsValue) -> Result<Vec<Seen>, JsValue> {
        let Caller { actor, now } = self.caller(person, now).map_err(told)?;
        let rows = self.journal.memory().read(&actor, query, now);
        rows.map_err(|denial| told(denial.violation(PermissionAction::Read, resource_of(query.def))))
    }
}

fn moment(now: &JsValue) -> Result<Instant, Violation> {
    parse_instant(&name(now)).ok_or_else(|| Violation::new("value-invalid", "now"))
}

fn told(violation: Violation) -> JsValue {
    to_js(&violation.to_json().to_string())
}

fn answered(answer: &str, changes: &[Changed]) -> JsValue {
    to_js(&format!(r#"{{"answer":{answer},"changes":{}}}"#, list(changes)))
}

fn replaced(done: Result<Vec<Changed>, Violation>) -> JsValue {
    match done {
        Ok(changes) => answered(r#"{"kind":"accepted"}"#, &changes),
        Err(violation) => answered(&refused_json(&[violation]).to_string(), &[]),
    }
}

/// The changes of tables that a program sees; receipts are the store's own affair.
fn list(changes: &[Changed]) -> String {
    let seen = changes.iter().filter(|row| row.table != "commands");
    Json::List(seen.map(Changed::to_json).collect()).to_string()
}

fn thrown(fault: &Fault) -> JsValue {
    let (code, place) = match fault {
        Fault::Unreadable(key) => ("store-unreadable", key.as_str()),
        Fault::Newer => ("store-newer", "head"),
    };
    to_js(&Json::map([("code", Json::from(code)), ("place", Json::from(place))]).to_string())
}
