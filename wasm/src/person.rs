//! Somebody who acts: what stands behind `openGrants` and the actor of a `Practice`.

use vet_core::{
    domain::rbac::{Handle, Principal, check::DrugSchedule, handle::Kind},
    engine::{self, Actor, access::Clinics},
    kernel::{choice::Choice, id::parse_uuid, json::Json, time::Instant, zone::Zone},
    record::write_record,
    store::Memory,
};
use wasm_bindgen::prelude::*;

use crate::{
    by_rows::{ByRows, found},
    convert::{from_js, name, to_js},
    text::with_engine,
};

/// Somebody, read once; with grants, these are compiled and can be asked.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Person {
    actor: Actor,
    handle: Option<Handle>,
    rows: Option<ByRows>,
}

#[wasm_bindgen]
impl Person {
    /// An actor, whose days are those of a time zone; undefined when it is none. With `grants: "rows"`, what they may
    /// do stands in the rows of the practice.
    #[must_use]
    pub fn read(actor: &JsValue, timezone: &JsValue) -> Option<Person> {
        let mut json = from_js(actor).ok()?;
        let by_rows = json.get("grants").and_then(Json::as_text) == Some("rows");
        if let (true, Json::Map(entries)) = (by_rows, &mut json) {
            entries.retain(|(key, _)| key != "grants");
        }
        let actor = engine::actor(&json)?;
        let zone = Zone::chosen(&name(timezone)).unwrap_or(Zone::UTC);
        Some(Self { handle: Handle::of(actor.clone(), zone), rows: by_rows.then(ByRows::default), actor })
    }

    /// For each action, each resource: 1 where it is allowed on rows of a kind.
    #[must_use]
    pub fn answers(&self, at: f64, kind: u32) -> Option<Box<[u8]>> {
        Some(self.handle.as_ref()?.answers(at as i64, kind as usize).into())
    }

    /// From which and to which moment these answers hold.
    #[must_use]
    pub fn span(&self, at: f64) -> Option<Box<[f64]>> {
        let (from, until) = self.handle.as_ref()?.span(at as i64);
        Some([from as f64, until as f64].into())
    }

    /// Why, as `rbac.explain` says it.
    #[must_use]
    pub fn explain(&self, at: f64, action: &JsValue, resource: &JsValue, kind: u32, fields: &JsValue) -> JsValue {
        let fields = from_js(fields).ok().as_ref().and_then(texts);
        let Some(handle) = &self.handle else { return JsValue::UNDEFINED };
        let (action, resource) = (name(action), name(resource));
        to_js(&handle.explain(at as i64, &action, &resource, kind as usize, fields.as_deref()).to_string())
    }

    /// The number of a kind of rows, by what is known of them; undefined when that makes no sense.
    #[must_use]
    pub fn kind(&mut self, known: &JsValue) -> Option<u32> {
        let kind = kind(&from_js(known).ok()?)?;
        u32::try_from(self.handle.as_mut()?.number(kind)).ok()
    }

    /// The number of the kind of a row of a table; `others` has rows that it refers to, by table.
    #[must_use]
    #[wasm_bindgen(js_name = kindOf)]
    pub fn kind_of(&mut self, table: &JsValue, row: &JsValue, others: &JsValue) -> Option<u32> {
        let (row, others) = (from_js(row).ok()?, from_js(others).ok()?);
        let handle = self.handle.as_mut()?;
        let kind =
            with_engine(|engine| handle.kind_of(&engine.schema, engine.schema.table(&name(table))?, &row, &others))?;
        u32::try_from(handle.number(kind)).ok()
    }
}

impl Person {
    /// Who they are, with what they hold where that stands in the rows of the practice.
    pub(crate) fn told(&self, memory: &Memory, now: Instant) -> Json {
        let Some(_) = &self.rows else { return self.actor.to_json() };
        let Principal { actor, granted, .. } = found(&self.actor, memory, now);
        let Json::Map(mut entries) = actor.to_json() else { unreachable!("an actor is an object") };
        entries.push(("grants".to_owned(), write_record(&granted)));
        Json::Map(entries)
    }

    /// Whoever acts in a practice, as they are now.
    pub(crate) fn acting(&self, memory: &Memory, now: Instant) -> Actor {
        match &self.rows {
            Some(rows) => rows.acting(&self.actor, memory, now),
            None => self.actor.clone(),
        }
    }
}

/// `{own?, clinics?, department?, patient?, author?, schedule?}`
fn kind(known: &Json) -> Option<Kind> {
    let Json::Map(entries) = known else { return None };
    let mut kind = Kind {
        own: None,
        clinics: Clinics::Of(Vec::new()),
        department: None,
        patient: None,
        is_author: false,
        schedule: None,
    };
    for (key, value) in entries {
        match (key.as_str(), value) {
            (_, Json::Null) => {}
            ("own", Json::Bool(own)) => kind.own = Some(*own),
            ("clinics", Json::Text(all)) if all == "all" => kind.clinics = Clinics::Shared,
            ("clinics", Json::List(_)) => {
                let ids = texts(value)?;
                kind.clinics = Clinics::Of(ids.iter().map(|id| parse_uuid(id)).collect::<Option<_>>()?);
            }
            ("department", Json::Text(department)) => kind.department = Some(department.clone()),
            ("patient", Json::Text(patient)) => kind.patient = Some(parse_uuid(patient)?),
            ("author", Json::Bool(author)) => kind.is_author = *author,
            ("schedule", Json::Text(schedule)) => kind.schedule = Some(DrugSchedule::from_code(schedule)?),
            _ => return None,
        }
    }
    Some(kind)
}

fn texts(json: &Json) -> Option<Vec<String>> {
    let Json::List(items) = json else { return None };
    items.iter().map(|item| item.as_text().map(str::to_owned)).collect()
}
