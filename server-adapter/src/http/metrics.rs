//! What the server counts, in the text form that Prometheus reads.
//!
//! Labels are patterns, names and codes that the program knows; no value of a request becomes one.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64},
    },
    time::Duration,
};

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use vet_core::store::Outcome;

use super::App;
use crate::store::Fault;

/// The counts of one server.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Request, Counter>,
    request_seconds: Family<Route, Histogram>,
    commands: Family<Command, Counter>,
    command_seconds: Family<Name, Histogram>,
    violations: Family<Violated, Counter>,
    /// Rows that moved because their time had come.
    pub(crate) moves: Counter,
    /// Ticks of the clock that failed.
    pub(crate) missed_ticks: Counter,
    connections: Gauge,
    idle: Gauge,
    waiting: Gauge,
    retries: Gauge<u64, AtomicU64>,
    /// Bytes in the partition for audit rows that have none of their own: a month was missed.
    pub(crate) stray_audit_bytes: Gauge<i64, AtomicI64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    method: String,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Command {
    command: String,
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Name {
    command: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Violated {
    command: String,
    code: &'static str,
}

/// From a millisecond to 10 seconds.
const SECONDS: [f64; 12] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

fn seconds() -> Histogram {
    Histogram::new(SECONDS)
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("vetplan"),
            requests: Family::default(),
            request_seconds: Family::new_with_constructor(seconds),
            commands: Family::default(),
            command_seconds: Family::new_with_constructor(seconds),
            violations: Family::default(),
            moves: Counter::default(),
            missed_ticks: Counter::default(),
            connections: Gauge::default(),
            idle: Gauge::default(),
            waiting: Gauge::default(),
            retries: Gauge::default(),
            stray_audit_bytes: Gauge::default(),
        };
        let registry = &mut metrics.registry;
        registry.register("requests", "Requests by route and status", metrics.requests.clone());
        registry.register("request_seconds", "How long requests took", metrics.request_seconds.clone());
        registry.register("commands", "Commands by name and outcome", metrics.commands.clone());
        registry.register("command_seconds", "How long commands took", metrics.command_seconds.clone());
        registry.register("violations", "Violations of refused commands by code", metrics.violations.clone());
        registry.register("clock_moves", "Rows that moved because their time had come", metrics.moves.clone());
        registry.register("clock_missed", "Ticks of the clock that failed", metrics.missed_ticks.clone());
        registry.register("store_connections", "Connections to the database", metrics.connections.clone());
        registry.register("store_connections_idle", "Connections that do nothing", metrics.idle.clone());
        registry.register("store_waiting", "Who waits for a connection", metrics.waiting.clone());
        registry.register("store_retries", "Commands begun again because of others", metrics.retries.clone());
        registry.register(
            "audit_stray_bytes",
            "Bytes of audit rows in no partition of their month; above 0 is an alarm",
            metrics.stray_audit_bytes.clone(),
        );
        metrics
    }
}

impl Metrics {
    /// A request was answered.
    pub(super) fn request(&self, method: &str, route: &str, status: u16, time: Duration) {
        let labels = Request { method: method.to_owned(), route: route.to_owned(), status };
        self.requests.get_or_create(&labels).inc();
        self.request_seconds.get_or_create(&Route { route: route.to_owned() }).observe(time.as_secs_f64());
    }

    /// A command was judged, or the outside failed.
    pub(crate) fn command(&self, name: &str, outcome: &Result<Outcome, Fault>, time: Duration) {
        let command = || name.to_owned();
        let labels = Command {
            command: command(),
            outcome: match outcome {
                Ok(Outcome::Accepted(_)) => "accepted",
                Ok(Outcome::Refused(_)) => "refused",
                Err(Fault::Busy { .. }) => "busy",
                Err(_) => "failed",
            },
        };
        self.commands.get_or_create(&labels).inc();
        self.command_seconds.get_or_create(&Name { command: command() }).observe(time.as_secs_f64());
        if let Ok(Outcome::Refused(violations)) = outcome {
            for violation in violations {
                self.violations.get_or_create(&Violated { command: command(), code: violation.code }).inc();
            }
        }
    }
}

/// All counts as text.
pub(super) async fn text(State(app): State<Arc<App>>) -> Response {
    let metrics = &app.metrics;
    let usage = app.store.usage();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    metrics.connections.set(count(usage.connections));
    metrics.idle.set(count(usage.idle));
    metrics.waiting.set(count(usage.waiting));
    metrics.retries.set(usage.retries);
    let mut text = String::new();
    // Writing to a text does not fail.
    let _ = encode(&mut text, &metrics.registry);
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}
