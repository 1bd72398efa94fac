//! The audit row of a command that is refused, and of a read.

use uuid::Uuid;

use super::{
    PermissionAction, Violation,
    actor::Actor,
    audit::logged_as,
    decide::{Engine, Target},
    event::Event,
};
use crate::{
    kernel::{choice::Choice, id::parse_uuid, json::Json, time::Instant},
    record::Shape,
    schema::{EntityDef, Row, Sensitivity},
};

/// The codes that say: not you. Whatever else refuses a command would refuse it to anybody.
const DENIALS: [&str; 19] = [
    "action-not-applicable",
    "break-glass-reason-required",
    "condition-not-met",
    "dea-registration-expired",
    "dea-registration-required",
    "dea-schedule-not-authorized",
    "export-needs-approval",
    "field-forbidden",
    "grants-expired",
    "identity-not-verified",
    "license-expired",
    "license-required",
    "permission-denied",
    "role-inactive",
    "self-grant-refused",
    "separation-of-duties",
    "tenant-mismatch",
    "unknown-resource",
    "waste-witness-same-person",
];

/// Whether a code denies something to whoever asks, rather than finding it wrong.
#[must_use]
pub fn is_denial(code: &str) -> bool {
    DENIALS.contains(&code)
}

impl Engine<'_> {
    /// The audit row of a refused command, as far as it can be understood, without a place in a chain.
    ///
    /// Its `id` is a new one: to be refused twice is to be recorded twice.
    #[must_use]
    pub fn refusal(&self, id: Uuid, command: &Json, violations: &[Violation], actor: &Actor, now: Instant) -> Row {
        let text = |key: &str| command.get(key).and_then(Json::as_text);
        let input = command.get("input");
        let command_id = text("id").and_then(parse_uuid);
        let name = text("command").unwrap_or_default();
        let target = self.target(name);
        let (def, row) = match &target {
            Some(Target::Named(named)) => {
                self.concerned(name, named.input.fields.iter().map(|f| (f.name, f.shape)), input)
            }
            Some(Target::Generic(def, _)) => (Some(*def), id_under(input, "id")),
            None => (None, None),
        };
        let action = match &target {
            Some(Target::Named(named)) => logged_as(named.needs.action.code()),
            Some(Target::Generic(def, verb)) => logged_as(verb.action(def).code()),
            None => PermissionAction::Update.code(),
        };
        // What nobody knows is not repeated: it may be anything.
        let known_name = if target.is_some() { name } else { "unknown command" };
        let denied = violations.iter().find(|violation| is_denial(violation.code));
        let code = denied.or(violations.first()).map(|violation| violation.code);
        let entity_id = row.or(command_id).unwrap_or(actor.user_id);
        let table = def.map(|def| ("table", Json::from(def.table)));
        let event = Event {
            clinic_id: id_under(input, "clinic_id"),
            patient_id: def.filter(|def| def.table == "patients").and(row).or_else(|| id_under(input, "patient_id")),
            flags: input.zip(def).map(|(input, def)| given(def, input)).unwrap_or_default(),
            outcome: if denied.is_some() { "denied" } else { "error" },
            outcome_code: code,
            reason: text("reason").map(|reason| reason.chars().take(super::envelope::REASON).collect()),
            command_id,
            metadata: table.into_iter().collect(),
            ..Event::about(id, action, def.map_or("user", |def| def.audit), entity_id, format!("{known_name}: refused"))
        };
        event.row(&self.schema, actor, now)
    }

    /// The table and the row that a named command is about: the first row that its input names, one of the
    /// table of its own name first.
    fn concerned(
        &self,
        name: &str,
        fields: impl Iterator<Item = (&'static str, Shape)>,
        input: Option<&Json>,
    ) -> (Option<&'static EntityDef>, Option<Uuid>) {
        let own = name.split('.').next().and_then(|module| self.schema.table(module));
        let named = fields.filter_map(|(field, shape)| match shape {
            Shape::Id(table) => Some((self.schema.table(table)?, id_under(input, field)?)),
            _ => None,
        });
        let mut first = None;
        for (def, id) in named {
            if own.is_none_or(|own| own.table == def.table) {
                return (Some(def), Some(id));
            }
            first = first.or(Some((def, id)));
        }
        match (own, first) {
            (None, Some((def, id))) => (Some(def), Some(id)),
            (own, _) => (own, None),
        }
    }
}

/// What the log keeps of rows that somebody asked for and may not see, or not by these columns: one entry, about
/// the row when one was asked for.
#[must_use]
pub fn of_denied(
    id: Uuid,
    action: PermissionAction,
    def: &EntityDef,
    row: Option<Uuid>,
    code: &'static str,
    actor: &Actor,
) -> Event {
    let word = logged_as(action.code());
    Event {
        outcome: "denied",
        outcome_code: Some(code),
        patient_id: row.filter(|_| def.table == "patients"),
        metadata: vec![("table", Json::from(def.table))],
        ..Event::about(id, word, def.audit, row.unwrap_or(actor.user_id), format!("{word} {}: refused", def.table))
    }
}

fn id_under(input: Option<&Json>, key: &str) -> Option<Uuid> {
    let given = input?.get(key).or_else(|| input?.get("patch")?.get(key));
    given.and_then(Json::as_text).and_then(parse_uuid)
}

/// The classes of the columns that a generic command gives.
fn given(def: &EntityDef, input: &Json) -> Sensitivity {
    let columns = input.get("patch").unwrap_or(input);
    let Json::Map(entries) = columns else { return Sensitivity::default() };
    let fields = entries.iter().filter(|(_, value)| !value.is_null()).filter_map(|(key, _)| def.field(key));
    fields.fold(Sensitivity::default(), |all, field| all.and(field.sensitivity))
}
