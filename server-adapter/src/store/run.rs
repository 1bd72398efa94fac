//! Commands that belong together: read, decide, write, in one serialisable transaction; once more from
//! the start when others were in the way. A command by itself is a list of one.

use std::sync::atomic::Ordering;

use vet_core::{
    domain::system,
    engine::{Actor, Envelope, Violation, constraint_violation},
    kernel::{json::Json, time::Instant},
    schema::Entity,
    store::Outcome,
};

use super::{
    Inner, RENEWALS,
    attempt::{Run, Step, Stop},
    fault::Fault,
    new_id::new_id,
    people,
    pipeline::{Remedy, remedy},
    record::record,
    tries::Tries,
};

/// The answers to all commands, or what is wrong with the first that is refused.
pub(super) type Answered = Result<Vec<String>, Refusal>;

/// One of the commands is refused, and nothing is written.
#[derive(Debug)]
pub(super) struct Refusal {
    /// Which one.
    pub(super) at: usize,
    pub(super) violations: Vec<Violation>,
}

/// Decides a command and, when it is accepted, writes it as a whole.
pub(super) async fn run(store: &Inner, command: Json, actor: &Actor, now: Instant) -> Result<Outcome, Fault> {
    Ok(match recorded(store, &[command], actor, now).await? {
        Ok(answers) => Outcome::Accepted(answers.concat()),
        Err(refusal) => Outcome::Refused(refusal.violations),
    })
}

/// Decides commands, each with what those before it leave, and writes all or nothing.
pub(super) async fn run_together(
    store: &Inner,
    commands: &[Json],
    actor: &Actor,
    now: Instant,
) -> Result<Outcome, Fault> {
    Ok(match recorded(store, commands, actor, now).await? {
        Ok(answers) => Outcome::Accepted(format!("[{}]", answers.join(","))),
        Err(Refusal { at, violations }) => {
            let place = format!("commands[{at}]");
            Outcome::Refused(violations.into_iter().map(|violation| violation.inside(&place)).collect())
        }
    })
}

/// The same as [`judged`]; a refusal stands in the audit log before anybody hears of it.
async fn recorded(store: &Inner, commands: &[Json], actor: &Actor, now: Instant) -> Result<Answered, Fault> {
    let answered = judged(store, commands, actor, now).await?;
    if let Err(Refusal { at, violations }) = &answered {
        let row = store.engine.refusal(new_id(now)?, &commands[*at], violations, actor, now);
        record(store, actor.tenant, vec![row]).await?;
    }
    Ok(answered)
}

/// Decides by what the actor holds now: what they held when they came may have changed since.
async fn judged(store: &Inner, commands: &[Json], actor: &Actor, now: Instant) -> Result<Answered, Fault> {
    let mut answered = judged_as(store, commands, actor, now).await?;
    for _ in 0..RENEWALS {
        if !answered.as_ref().is_err_and(|refusal| are_stale(&refusal.violations)) {
            break;
        }
        let actor = people::renewed(store, actor, now).await?;
        answered = judged_as(store, commands, &actor, now).await?;
    }
    Ok(answered)
}

/// Whether something was refused only because grants have changed since they were read.
pub(super) fn are_stale(violations: &[Violation]) -> bool {
    violations.iter().any(|violation| violation.code == "grants-stale")
}

async fn judged_as(store: &Inner, commands: &[Json], actor: &Actor, now: Instant) -> Result<Answered, Fault> {
    let read = |(at, command)| Envelope::read(command).map_err(|violations| Refusal { at, violations });
    let envelopes = match commands.iter().enumerate().map(read).collect::<Result<Vec<_>, _>>() {
        Ok(envelopes) => envelopes,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut run = Run::new(store, &envelopes, actor, now);
    let mut tries = Tries::new();
    let mut refused_before: Option<(usize, String)> = None;
    loop {
        let mut slot = store.pool.get().await?;
        let stop = match run.attempt(&mut slot).await {
            Ok(Step::Done(answered)) => return Ok(answered),
            Ok(Step::Wait(series)) => {
                // Not while holding a connection that whoever is ahead may need.
                drop(slot);
                run.numbering.wait(series).await;
                continue;
            }
            Ok(Step::Again) => continue,
            Err(stop) => stop,
        };
        let (error, command, removes) = match stop {
            Stop::Fault(fault) => return Err(fault),
            Stop::Broken { error, command, removes } => (error, command, removes),
        };
        let remedy = remedy(&error);
        if remedy != Remedy::Again {
            // Where the chain stands is in doubt until it is read again.
            slot.heads.remove(&actor.tenant);
        }
        let (answer, again) = match remedy {
            Remedy::Again => (Err(Fault::Busy { tries: tries.count() }), true),
            Remedy::Reconnect => (Err(Fault::Lost(error)), true),
            Remedy::GiveUp => (Err(Fault::Refused(error)), false),
            // Another server of our name wrote the same place of the chain.
            Remedy::Constraint(name) if name.starts_with("audit_") => (Err(Fault::Busy { tries: tries.count() }), true),
            Remedy::Constraint(name) => {
                // Somebody was faster: fresh facts will show it. What is refused once more, they do not show.
                let again = refused_before.as_ref() != Some(&(command, name.clone()));
                let answer = match refused_by(store, &envelopes[command], &name, removes) {
                    // The receipt of a twin, which has the answer.
                    Some(_) if again && name == system::CommandId::DEF.key_name() => {
                        Err(Fault::Busy { tries: tries.count() })
                    }
                    Some(violations) => Ok(Err(Refusal { at: command, violations })),
                    None => Err(Fault::Refused(error)),
                };
                refused_before = Some((command, name));
                (answer, again)
            }
        };
        drop(slot);
        if !again || !tries.another().await {
            return answer;
        }
        store.retries.fetch_add(1, Ordering::Relaxed);
    }
}

/// The violation of a rule that only the database enforces to the last.
fn refused_by(store: &Inner, envelope: &Envelope, constraint: &str, removes: bool) -> Option<Vec<Violation>> {
    if constraint == system::CommandId::DEF.key_name() {
        // The receipt has been purged, the id has not.
        return Some(vec![Violation::new("command-id-reused", "id")]);
    }
    let violation = constraint_violation(&store.engine.schema, constraint, removes)?;
    let place = if envelope.command.ends_with(".update") && !removes { "patch" } else { "" };
    Some(vec![violation.inside(place)])
}
