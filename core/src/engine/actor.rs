//! Who asks, and when.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::access::Access;
use crate::kernel::{choice::Choice, json::Json, time::Instant};

/// Whoever gives a command. The host has authenticated them.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Id of the login.
    pub user_id: Uuid,
    /// Name, as the audit log shows it.
    pub name: String,
    /// Role, as the audit log shows it.
    pub role: String,
    /// The practice or group that they act in.
    pub tenant: Uuid,
    /// The clinics that they work in.
    pub clinics: Vec<Uuid>,
    /// Their department.
    pub department: Option<String>,
    /// Their row among the staff.
    pub staff_id: Option<Uuid>,
    /// Their row among the veterinarians.
    pub veterinarian_id: Option<Uuid>,
    /// Their row among the clients, for a client's login.
    pub client_id: Option<Uuid>,
    /// What they are.
    pub kind: ActorKind,
    /// What they may do; none for the host itself, which has the keys of the house.
    pub access: Option<Arc<Access>>,
}

/// What an actor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ActorKind {
    /// Somebody who works for the practice.
    User,
    /// An owner of animals.
    Client,
    /// The engine's own work, such as moves by the clock.
    System,
    /// A device, such as a tablet or an analyser.
    Device,
}

impl Actor {
    /// As the receipt of a command keeps it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let id = |id: Option<Uuid>| id.map_or(Json::Null, |id| Json::Text(id.to_string()));
        Json::map([
            ("user_id", id(Some(self.user_id))),
            ("name", Json::from(self.name.as_str())),
            ("role", Json::from(self.role.as_str())),
            ("tenant", id(Some(self.tenant))),
            ("clinics", Json::List(self.clinics.iter().map(|clinic| id(Some(*clinic))).collect())),
            ("department", self.department.as_deref().map_or(Json::Null, Json::from)),
            ("staff_id", id(self.staff_id)),
            ("veterinarian_id", id(self.veterinarian_id)),
            ("client_id", id(self.client_id)),
            ("kind", Json::from(self.kind.code())),
        ])
    }
}

/// When a command is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The server's clock; it decides.
    pub now: Instant,
    /// When the caller says that it happened; stored, never trusted.
    pub occurred_at: Option<Instant>,
}

/// A moment, and its day on the clocks of a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The moment.
    pub now: Instant,
    /// Its day.
    pub today: NaiveDate,
}

impl Clock {
    /// A moment with its day in UTC.
    #[must_use]
    pub fn utc(now: Instant) -> Self {
        Self { now, today: now.date_naive() }
    }
}

impl Moment {
    /// A moment without a claim of the caller.
    #[must_use]
    pub fn at(now: Instant) -> Self {
        Self { now, occurred_at: None }
    }
}
