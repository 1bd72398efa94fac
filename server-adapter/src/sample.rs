//! A sample: the story of some practices as commands, each given by its actor at its moment.
//!
//! A sample speaks of days that count from the Monday of this week, so that it is always about now:
//! `@1` is Tuesday, `@-3T09:30` the Friday before at half past nine, `@zone` the zone of the clocks, here
//! UTC. What lies ahead is not played.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;
use vet_core::{
    engine::{Actor, actor},
    kernel::{
        id::parse_uuid,
        json::Json,
        time::{Instant, parse_instant},
    },
    store::Outcome,
};

use crate::{
    store::{Fault, Store},
    tenants::NewTenant,
};

/// A sample as of now.
#[derive(Debug)]
pub struct Sample {
    /// Its practices.
    pub tenants: Vec<NewTenant>,
    /// Everything that has happened by now, in order.
    pub events: Vec<Event>,
}

/// A command, who gave it, and when.
#[derive(Debug)]
pub struct Event {
    actor: Actor,
    at: Instant,
    command: Json,
}

/// Why a text is no sample.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// It is not JSON.
    #[error("the sample is not JSON: {0}")]
    Json(#[from] vet_core::kernel::json::JsonError),
    /// A part of it is missing, or is not what it should be.
    #[error("`{0}` of the sample is missing, or is not what it should be")]
    Part(String),
}

/// Why a sample was not played to its end.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// The store failed.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// A command of the sample was refused.
    #[error("the sample does not fit this version: {command} was refused with {codes}")]
    Refused {
        /// The command.
        command: String,
        /// What was wrong with it.
        codes: String,
    },
}

impl Sample {
    /// Reads a sample.
    ///
    /// # Errors
    /// When the text is none.
    pub fn read(text: &str, now: DateTime<Utc>) -> Result<Self, SampleError> {
        let monday = now.date_naive() - Days::new(now.weekday().num_days_from_monday().into());
        let json = as_of(Json::parse(text)?, monday);
        let part = |name: &str| SampleError::Part(name.to_owned());
        let list = |name: &str| match json.get(name) {
            Some(Json::List(items)) => Ok(items.as_slice()),
            _ => Err(part(name)),
        };
        let Some(Json::Map(people)) = json.get("actors") else { return Err(part("actors")) };
        let actors: BTreeMap<&str, Actor> =
            people.iter().filter_map(|(key, value)| Some((key.as_str(), actor(value)?))).collect();
        let numbered = |name: &'static str| move |at: usize| SampleError::Part(format!("{name}[{at}]"));
        let tenants = list("tenants")?.iter().enumerate();
        let tenants =
            tenants.map(|(at, json)| tenant(json).ok_or_else(|| numbered("tenants")(at))).collect::<Result<_, _>>()?;
        let events = list("commands")?.iter().enumerate();
        let mut events: Vec<Event> = events
            .map(|(at, json)| event(json, &actors).ok_or_else(|| numbered("commands")(at)))
            .collect::<Result<_, _>>()?;
        events.retain(|event| event.at <= now);
        Ok(Self { tenants, events })
    }

    /// When it begins.
    #[must_use]
    pub fn begins(&self) -> Option<Instant> {
        self.events.iter().map(|event| event.at).min()
    }

    /// Plays what happened in the practice of that id; `progress` hears of every command.
    ///
    /// # Errors
    /// When a command is refused or the store fails.
    pub async fn play(&self, store: &Store, tenant: Uuid, mut progress: impl FnMut()) -> Result<(), PlayError> {
        for event in self.events.iter().filter(|event| event.actor.tenant == tenant) {
            if let Outcome::Refused(violations) = store.run(&event.command, &event.actor, event.at).await? {
                let codes: Vec<_> = violations.iter().map(|v| format!("{} {}", v.path, v.code)).collect();
                let command = format!("{} at {}", event.command.get("command").unwrap_or(&Json::Null), event.at);
                return Err(PlayError::Refused { command, codes: codes.join(", ") });
            }
            progress();
        }
        Ok(())
    }

    /// How many commands there are of the practice of that id.
    #[must_use]
    pub fn count(&self, tenant: Uuid) -> usize {
        self.events.iter().filter(|event| event.actor.tenant == tenant).count()
    }
}

fn tenant(json: &Json) -> Option<NewTenant> {
    let text = |key: &str| json.get(key).and_then(Json::as_text);
    let or = |key: &str, usual: &str| text(key).unwrap_or(usual).to_owned();
    Some(NewTenant {
        id: parse_uuid(text("id")?)?,
        name: text("name")?.to_owned(),
        slug: text("key")?.to_owned(),
        country: or("country", "US"),
        language: or("language", "en"),
        currency: or("currency", "USD"),
        timezone: or("timezone", "UTC"),
        profile: json.get("profile").cloned().unwrap_or(Json::Map(Vec::new())),
    })
}

/// `{tenant, actor, at, …envelope}`
fn event(json: &Json, actors: &BTreeMap<&str, Actor>) -> Option<Event> {
    let Json::Map(entries) = json else { return None };
    let text = |key: &str| json.get(key).and_then(Json::as_text);
    let actor = actors.get(text("actor")?)?.clone();
    let at = parse_instant(text("at")?)?;
    let envelope = entries.iter().filter(|(key, _)| !["tenant", "actor", "at"].contains(&key.as_str()));
    Some(Event { actor, at, command: Json::Map(envelope.cloned().collect()) })
}

/// The same with real days in place of those that count from the Monday.
fn as_of(json: Json, monday: NaiveDate) -> Json {
    match json {
        Json::Text(text) => Json::Text(day_of(&text, monday).unwrap_or(text)),
        Json::List(items) => Json::List(items.into_iter().map(|item| as_of(item, monday)).collect()),
        Json::Map(entries) => Json::Map(entries.into_iter().map(|(key, value)| (key, as_of(value, monday))).collect()),
        other => other,
    }
}

/// The text of `@zone`, `@<day>` or `@<day>T<HH:MM>`; any other text is none of these.
fn day_of(text: &str, monday: NaiveDate) -> Option<String> {
    let token = text.strip_prefix('@')?;
    if token == "zone" {
        return Some("UTC".to_owned());
    }
    let (day, time) = token.split_once('T').map_or((token, None), |(day, time)| (day, Some(time)));
    let count: i64 = day.parse().ok()?;
    let date = monday.checked_add_signed(chrono::TimeDelta::try_days(count)?)?;
    match time {
        None => Some(date.to_string()),
        Some(time) => {
            let time = NaiveTime::parse_from_str(time, "%H:%M").ok()?;
            Some(date.and_time(time).and_utc().format("%Y-%m-%dT%H:%M:%SZ").to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_the_monday_of_this_week() {
        let monday: NaiveDate = "2026-05-04".parse().unwrap();
        let day = |text: &str| day_of(text, monday);
        assert_eq!(day("@0").unwrap(), "2026-05-04");
        assert_eq!(day("@-3T09:30").unwrap(), "2026-05-01T09:30:00Z");
        assert_eq!(day("@zone").unwrap(), "UTC");
        for text in ["", "@", "@x", "@1T25:00", "@1T9", "ana@1", "@99999999999999"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn what_lies_ahead_is_left_out() {
        let text = r#"{
            "tenants": [{"key":"a","id":"019a0000-0002-7000-8000-000000000001","name":"A"}],
            "actors": {"x": {"user_id":"019a0000-0002-7000-8000-000000000009","name":"X","role":"vet",
                "tenant":"019a0000-0002-7000-8000-000000000001"}},
            "commands": [
                {"tenant":"a","actor":"x","at":"@2T08:00","id":"1","command":"c","input":{"day":"@3"}},
                {"tenant":"a","actor":"x","at":"@2T08:01","id":"2","command":"c","input":{}}
            ]
        }"#;
        let wednesday = parse_instant("2026-05-06T08:00:00Z").unwrap();
        let sample = Sample::read(text, wednesday).unwrap();
        assert_eq!((sample.tenants.len(), sample.events.len(), sample.begins()), (1, 1, Some(wednesday)));
        let command = sample.events[0].command.to_string();
        assert_eq!(command, r#"{"id":"1","command":"c","input":{"day":"2026-05-07"}}"#);
        let error = Sample::read(&text.replace("\"x\",\"at\":\"@2T08:01\"", "\"y\",\"at\":\"@2\""), wednesday);
        assert_eq!(
            error.unwrap_err().to_string(),
            "`commands[1]` of the sample is missing, or is not what it should be"
        );
    }
}
