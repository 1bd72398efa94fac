//! The decision: from a command, the facts so far, the actor and the moment to one of three answers.

use chrono::{NaiveDate, TimeDelta};

use super::{
    Edition, PermissionAction, Profile, Severity, Violation,
    access::{self, GrantSource, Guard, Named, grants_query, grants_version},
    action::CommandDef,
    actor::{Actor, Moment},
    ask::{Ask, Facts, Gap},
    audit,
    case::Case,
    change::Change,
    envelope::Envelope,
    generic::{self, Verb},
    permission::Need,
    query::{Direction, Query},
    row_rules::RowRule,
};
use crate::{
    kernel::{cell::Cell, id::parse_uuid, json::Json, order, time::Instant, zone::Zone},
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
    /// From what somebody's grants are read.
    pub grants_from: &'a [GrantSource],
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

/// What a name stands for.
pub(super) enum Target<'a> {
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
        let guards = self.guards(&target, &case);
        match self.grants_hold(&mut case) {
            Ok(Err(stale)) => return Decision::Refused(vec![stale]),
            // What could not be allowed in any case is refused before anything more is fetched.
            Ok(Ok(())) => {
                if let Some(denied) = guards.iter().find_map(|guard| guard.before(&case).err()) {
                    return Decision::Refused(vec![denied]);
                }
            }
            // A copy that may be out of date decides nothing, neither a yes nor a no.
            Err(Gap) => {}
        }
        if case.moment.occurred_at.is_some_and(|claimed| claimed > case.moment.now + CLOCK_TOLERANCE) {
            case.refuse(Violation::new("clock-ahead", "occurred_at"));
        }
        let named = named_rows(&self.schema, &target, envelope);
        // What is missing to know it is asked for, and all is decided again.
        if let Ok(hidden) = access::hidden(&guards, &mut case.ask, case.moment.now, &named) {
            case.ask.hide(hidden);
        }
        let outcome = match target {
            Target::Named(command) => command.run(&mut case),
            Target::Generic(def, verb) => generic::decide(&mut case, def, verb, self.row_rules),
        };
        let mut denied = None;
        for guard in &guards {
            // What is missing for it is asked for with the rest.
            if let Ok(judged) = case.judged_by(guard, &named) {
                denied = denied.or(judged.err());
            }
        }
        if let (Ok(_), None) = (&outcome, &denied) {
            self.count_grants(&mut case);
        }
        self.conclude(case, outcome, denied, profile.version)
    }

    /// The name of the time zone of the practice, as far as its profile is known.
    #[must_use]
    pub fn timezone(&self, ask: &mut Ask<'_>) -> String {
        let stored = profile_query(&self.schema).map(|query| ask.rows(query));
        let profile = self.profile.under_stored(stored.and_then(|rows| rows.ok()?.first()));
        profile.text("timezone").filter(|name| Zone::chosen(name).is_some()).unwrap_or("UTC").to_owned()
    }

    /// The day of a moment on the clocks of the practice, as far as its profile is known.
    #[must_use]
    pub fn day(&self, ask: &mut Ask<'_>, now: Instant) -> NaiveDate {
        Zone::chosen(&self.timezone(ask)).unwrap_or(Zone::UTC).day_of(now)
    }

    /// What is needed, asked by the grants of the actor; nothing when they are the host itself.
    fn guards<'c>(&'c self, target: &Target<'_>, case: &Case<'c>) -> Vec<Guard<'c>> {
        let needs: &[Need] = match target {
            Target::Named(command) => &[command.needs],
            Target::Generic(def, verb) => {
                let resource = access::resource_of(def);
                let own = Need::new(verb.action(def), resource);
                match approves(&case.envelope.input) {
                    true => &[own, Need::new(PermissionAction::Approve, access::applicable::approved_with(resource))],
                    false => &[own],
                }
            }
        };
        needs.iter().filter_map(|need| Guard::of(&self.schema, case.actor, *need)).collect()
    }

    /// The grants of the actor have not changed since they were read; of a copy nobody can tell.
    fn grants_hold(&self, case: &mut Case<'_>) -> Result<Result<(), Violation>, Gap> {
        let Some(read) = case.actor.access.as_ref().and_then(|access| access.version) else { return Ok(Ok(())) };
        let now = grants_version(case.ask.rows(grants_query(&self.schema))?);
        Ok(if read == now { Ok(()) } else { Err(Violation::new("grants-stale", "")) })
    }

    /// A change of what grants are read from is counted, so that nobody goes on with what they held before.
    fn count_grants(&self, case: &mut Case<'_>) {
        let matters = |change: &Change| self.grants_from.iter().any(|source| source.is_changed_by(change));
        if !case.changes.all().iter().any(matters) {
            return;
        }
        let query = grants_query(&self.schema);
        let def = query.def;
        match case.ask.rows(query) {
            Ok([]) => {
                let mut row = Row::new(def);
                row.set("id", Cell::Uuid(case.actor.tenant));
                row.set(access::VERSION, Cell::Int(1));
                case.changes.insert_row(row);
            }
            Ok(rows @ [row, ..]) => {
                let mut patch = Row::new(def);
                patch.set(access::VERSION, Cell::Int(grants_version(rows) + 1));
                case.changes.update_row(&row.clone(), &patch);
            }
            Err(Gap) => {}
        }
    }

    pub(super) fn target(&self, name: &str) -> Option<Target<'_>> {
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

    fn conclude(
        &self,
        case: Case<'_>,
        outcome: Result<Json, Gap>,
        denied: Option<Violation>,
        profile_version: i64,
    ) -> Decision {
        let (envelope, actor, now) = (case.envelope, case.actor, case.moment.now);
        let (changes, violations, ask) = case.close();
        let missing = ask.into_missing();
        if !missing.is_empty() {
            return Decision::Need(missing);
        }
        if let Some(denied) = denied {
            // What is wrong beside it is not theirs to know.
            return Decision::Refused(vec![denied]);
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

/// The rows that the input names.
fn named_rows(schema: &Schema, target: &Target<'_>, envelope: &Envelope) -> Vec<Named> {
    let mut found = Vec::new();
    match target {
        Target::Named(command) => {
            access::named_in(schema, command.input, &envelope.input, Some(command.needs.resource), &mut found);
        }
        Target::Generic(def, verb) => {
            let given = envelope.input.get("patch").unwrap_or(&envelope.input);
            let id = |input: &Json, key: &str| input.get(key).and_then(Json::as_text).and_then(parse_uuid);
            let subject = id(&envelope.input, "id").filter(|_| *verb != Verb::Create);
            found.extend(subject.map(|id| Named { def, id, is_subject: true }));
            for field in def.fields {
                let target = field.references.and_then(|reference| schema.table(reference.table));
                let referred = target.zip(id(given, field.name));
                found.extend(referred.map(|(def, id)| Named { def, id, is_subject: false }));
            }
        }
    }
    found
}

/// Whether a generic command writes who has approved something: that is an approval.
fn approves(input: &Json) -> bool {
    let given = input.get("patch").unwrap_or(input);
    given.get("approved_by").is_some_and(|by| !by.is_null())
}

/// The newest profile of the tenant: a fact of every decision.
fn profile_query(schema: &Schema) -> Option<Query> {
    let def = schema.table("tenant_profiles")?;
    Some(Query::of(def).sorted("profile_version", Direction::Descending).limited(1))
}
