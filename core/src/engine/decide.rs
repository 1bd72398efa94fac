//! The decision: from a command, the facts so far, the actor and the moment to one of three answers.

use chrono::TimeDelta;

use super::{
    Edition, Profile, Severity, Violation,
    action::CommandDef,
    actor::{Actor, Moment},
    ask::{Ask, Facts, Gap},
    audit,
    case::Case,
    change::Change,
    envelope::Envelope,
    generic::{self, Verb},
    permission::{Need, Policy, Request},
    query::{Direction, Query},
    row_rules::RowRule,
};
use crate::{
    kernel::{json::Json, order},
    rule::Rule,
    schema::{EntityDef, Row, Schema},
};

/// How many rounds of facts a store fetches for one decision. To climb a tree of categories takes the
/// most, one round for each of its twenty levels.
pub const ROUNDS: usize = 64;

/// The engine: the data model, the commands and the rules, and who may do what.
pub struct Engine<'a> {
    /// The data model.
    pub schema: Schema,
    /// The named commands, module by module.
    pub commands: &'a [&'a [CommandDef]],
    /// The rules that look at other rows, module by module.
    pub row_rules: &'a [&'a [RowRule]],
    /// The rules, module by module.
    pub rules: &'a [&'a [Rule]],
    /// The reference data that comes with the engine.
    pub data: &'a [Edition<'a>],
    /// The profile of a practice that has stored none.
    pub profile: Profile,
    /// Who may do what.
    pub policy: &'a dyn Policy,
}

/// The answer to a command.
#[derive(Debug)]
pub enum Decision {
    /// It happens: this changes, and this is the answer.
    Accepted(Accepted),
    /// It does not, for these reasons.
    Refused(Vec<Violation>),
    /// These queries must be answered first.
    Need(Vec<Query>),
}

/// An accepted command.
#[derive(Debug)]
pub struct Accepted {
    /// The answer to the caller.
    pub answer: Json,
    /// The rows that change, in order.
    pub changes: Vec<Change>,
    /// One audit row for each of them, without its place in a chain.
    pub audit: Vec<Row>,
    /// What the caller should know all the same.
    pub warnings: Vec<Violation>,
    /// The profile version that it was decided with.
    pub profile_version: i64,
    /// Whether the receipt says no more than which rows change; see [`ChangeSet::be_discreet`](super::ChangeSet::be_discreet).
    pub discreet: bool,
}

/// How far a claimed time may be ahead of the server's clock.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(5);

enum Target<'a> {
    Named(&'a CommandDef),
    Generic(&'static EntityDef, Verb),
}

impl Engine<'_> {
    /// Decides a command. Pure: the same arguments give the same answer, everywhere.
    #[must_use]
    pub fn decide(&self, envelope: &Envelope, facts: &Facts, actor: &Actor, moment: Moment) -> Decision {
        if envelope.tenant.is_some_and(|meant| meant != actor.tenant) {
            return Decision::Refused(vec![Violation::new("tenant-mismatch", "tenant")]);
        }
        let Some(target) = self.target(&envelope.command) else {
            return Decision::Refused(vec![self.no_such_command(&envelope.command)]);
        };
        let moment = Moment { occurred_at: envelope.occurred_at, ..moment };
        let mut ask = Ask::new(facts);
        let profile_row = profile_query(&self.schema).map(|query| ask.rows(query));
        let profile = self.profile.under_stored(profile_row.and_then(|rows| rows.ok()?.first()));
        let mut case = Case::new(&self.schema, envelope, actor, moment, &profile, ask);
        self.judge_frame(&target, &mut case);
        let outcome = match target {
            Target::Named(command) => command.run(&mut case),
            Target::Generic(def, verb) => generic::decide(&mut case, def, verb, self.row_rules),
        };
        self.conclude(case, outcome, profile.version)
    }

    fn target(&self, name: &str) -> Option<Target<'_>> {
        if let Some(command) = self.commands.iter().copied().flatten().find(|command| command.name == name) {
            return Some(Target::Named(command));
        }
        let (table, verb) = name.split_once('.')?;
        let def = self.schema.table(table)?;
        let verb_known = def.generic_commands().any(|generic| generic == verb);
        Some(Target::Generic(def, Verb::named(verb).filter(|_| verb_known)?))
    }

    /// Why there is no such command: nobody changes what the audit log says.
    fn no_such_command(&self, name: &str) -> Violation {
        let changes = name
            .strip_prefix("audit_logs.")
            .is_some_and(|verb| Verb::named(verb).is_some_and(|verb| verb != Verb::Create));
        let code = if changes { "audit-immutable" } else { "command-unknown" };
        Violation::new(code, "command").with("command", name)
    }

    /// What does not hang on the input: the permission, and the time claimed.
    fn judge_frame(&self, target: &Target<'_>, case: &mut Case<'_>) {
        let columns: Vec<&'static str>;
        let request = match target {
            Target::Named(command) => Request { need: command.needs, def: None, fields: &[] },
            Target::Generic(def, verb) => {
                let given =
                    if *verb == Verb::Update { case.envelope.input.get("patch") } else { Some(&case.envelope.input) };
                columns = given.map(|given| columns_of(def, given)).unwrap_or_default();
                Request { need: Need::new(verb.action(), def.resource), def: Some(def), fields: &columns }
            }
        };
        if let Err(violation) = self.policy.check(case.actor, &request) {
            case.refuse(violation);
        }
        if case.moment.occurred_at.is_some_and(|claimed| claimed > case.moment.now + CLOCK_TOLERANCE) {
            case.refuse(Violation::new("clock-ahead", "occurred_at"));
        }
    }

    fn conclude(&self, case: Case<'_>, outcome: Result<Json, Gap>, profile_version: i64) -> Decision {
        let (envelope, actor, now) = (case.envelope, case.actor, case.moment.now);
        let (changes, violations, ask) = case.close();
        let missing = ask.into_missing();
        if !missing.is_empty() {
            return Decision::Need(missing);
        }
        let (hard, warnings): (Vec<_>, Vec<_>) = violations.into_iter().partition(|v| v.severity == Severity::Hard);
        match outcome {
            Ok(answer) if hard.is_empty() => {
                let discreet = changes.is_discreet();
                let changes = changes.into_changes();
                let mut audit = audit::rows(&self.schema, envelope, actor, now, &changes);
                if discreet {
                    audit.iter_mut().for_each(audit::conceal);
                }
                Decision::Accepted(Accepted { answer, changes, audit, warnings, profile_version, discreet })
            }
            _ => Decision::Refused(in_order(hard)),
        }
    }
}

/// The mistake of a decision that lacks facts still, after [`ROUNDS`]: it asks in circles.
#[must_use]
pub fn facts_endless() -> Violation {
    Violation::new("facts-endless", "command").with("rounds", ROUNDS as i64)
}

/// Violations by path, then by code, each once: the order does not hang on how rules are listed.
pub(super) fn in_order(mut violations: Vec<Violation>) -> Vec<Violation> {
    order::sort_by(&mut violations, |a, b| (&a.path, a.code).cmp(&(&b.path, b.code)));
    violations.dedup();
    violations
}

fn columns_of(def: &EntityDef, given: &Json) -> Vec<&'static str> {
    match given {
        Json::Map(entries) => entries.iter().filter_map(|(key, _)| Some(def.field(key)?.name)).collect(),
        _ => Vec::new(),
    }
}

/// The newest profile of the tenant: a fact of every decision.
fn profile_query(schema: &Schema) -> Option<Query> {
    let def = schema.table("tenant_profiles")?;
    Some(Query::of(def).sorted("profile_version", Direction::Descending).limited(1))
}
