//! A row of the audit log: what happened, by whom, and where the request came from.
//!
//! The store adds the place in a chain, the digest of the details and the hashes when it writes the row.

use uuid::Uuid;

use super::actor::Actor;
use crate::{
    kernel::{cell::Cell, choice::Choice, json::Json, time::Instant},
    schema::{Row, Schema, Sensitivity},
};

/// Something that the audit log keeps: a change by a command, or what belongs to none, such as a read, a
/// refusal or a login.
#[derive(Debug, Clone)]
pub struct Event {
    /// The id of its row: random, or one that follows from what it is about.
    pub id: Uuid,
    /// One of the audit actions.
    pub action: &'static str,
    /// One of the kinds of audit entity.
    pub entity_type: &'static str,
    /// The row concerned; the user for login and logout.
    pub entity_id: Uuid,
    /// What happened, in words.
    pub description: String,
    /// The clinic of the row.
    pub clinic_id: Option<Uuid>,
    /// The animal of the row.
    pub patient_id: Option<Uuid>,
    /// `{before?, after?}`: the columns that changed.
    pub change_set: Option<Json>,
    /// The classes of what was changed or shown.
    pub flags: Sensitivity,
    /// `allowed`, `denied` or `error`.
    pub outcome: &'static str,
    /// The code of the refusal.
    pub outcome_code: Option<&'static str>,
    /// Why it was done, in the words of whoever did it.
    pub reason: Option<String>,
    /// The command.
    pub command_id: Option<Uuid>,
    /// What else is to be known, key by key.
    pub metadata: Vec<(&'static str, Json)>,
}

impl Event {
    /// Something allowed, about which no more is said.
    #[must_use]
    pub fn new(
        id: Uuid,
        action: impl Choice,
        entity_type: impl Choice,
        entity_id: Uuid,
        description: impl Into<String>,
    ) -> Self {
        Self::about(id, action.code(), entity_type.code(), entity_id, description.into())
    }

    /// The same, by the words of action and entity.
    pub(super) fn about(
        id: Uuid,
        action: &'static str,
        entity_type: &'static str,
        entity_id: Uuid,
        description: String,
    ) -> Self {
        Self {
            id,
            action,
            entity_type,
            entity_id,
            description,
            clinic_id: None,
            patient_id: None,
            change_set: None,
            flags: Sensitivity::default(),
            outcome: "allowed",
            outcome_code: None,
            reason: None,
            command_id: None,
            metadata: Vec::new(),
        }
    }

    /// Its row, without a place in a chain.
    ///
    /// # Panics
    /// When the data model has no audit log, which ours has.
    #[must_use]
    pub fn row(self, schema: &Schema, actor: &Actor, now: Instant) -> Row {
        let Some(log) = schema.table("audit_logs") else { unreachable!("the audit log is a table of the practice") };
        let id = |id: Option<Uuid>| id.map_or(Cell::Null, Cell::Uuid);
        let text = |text: &str| Cell::Text(text.to_owned());
        let known = |known: &Option<String>| known.as_deref().map_or(Cell::Null, text);
        let origin = &actor.origin;
        let device = origin.device.as_deref().map(|device| ("device", Json::from(device)));
        let metadata: Vec<_> = self.metadata.into_iter().chain(device).collect();
        // An update that was refused changed nothing, which is a change set as well.
        let change_set = self.change_set.or_else(|| (self.action == "update").then(|| Json::Map(Vec::new())));
        let entries = [
            ("id", Cell::Uuid(self.id)),
            ("user_id", Cell::Uuid(actor.user_id)),
            ("user_name", text(&actor.name)),
            ("user_role", text(&actor.role)),
            ("action", text(self.action)),
            ("entity_type", text(self.entity_type)),
            ("entity_id", Cell::Uuid(self.entity_id)),
            ("description", Cell::Text(self.description)),
            ("change_set", change_set.map_or(Cell::Null, Cell::Json)),
            ("ip_address", known(&origin.ip_address)),
            ("user_agent", known(&origin.user_agent)),
            ("session_id", known(&origin.session_id)),
            ("clinic_id", id(self.clinic_id)),
            ("is_phi", Cell::Bool(self.flags.phi)),
            ("is_financial", Cell::Bool(self.flags.financial)),
            ("is_dea_controlled", Cell::Bool(self.flags.dea)),
            ("outcome", text(self.outcome)),
            ("outcome_code", self.outcome_code.map_or(Cell::Null, text)),
            ("reason", known(&self.reason)),
            ("on_behalf_of", Cell::Null),
            ("patient_id", id(self.patient_id)),
            ("command_id", id(self.command_id)),
            ("request_id", known(&origin.request_id)),
            ("metadata", if metadata.is_empty() { Cell::Null } else { Cell::Json(Json::map(metadata).sorted()) }),
            ("created_at", Cell::Instant(now)),
        ];
        let mut row = Row::new(log);
        for (column, cell) in entries {
            row.set(column, cell);
        }
        row
    }
}
