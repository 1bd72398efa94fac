//! One command: read, decide, write, in one serialisable transaction; once more from the start when
//! others were in the way.
//!
//! The common command takes two round trips. The first facts are known before any connection is
//! asked for: deciding without facts is pure and names them. So the first trip brings the receipt of
//! an earlier run and the facts, and the second takes the changes, the audit rows, the receipt and
//! the COMMIT.
//!
//! The receipt, and keys that must not be taken, are read in a transaction of their own, ahead of the
//! serialisable one in the same trip. A serialisable transaction that looks for a key which is not
//! there conflicts with everybody who adds one nearby, and ids that grow are all nearby. Should two
//! equal commands or keys pass there, the database lets one of them through, and the other one is
//! decided anew.

use std::{collections::BTreeMap, sync::atomic::Ordering};

use uuid::Uuid;
use vet_core::{
    domain::system,
    engine::{
        Accepted, Actor, Decision, Envelope, Facts, Moment, Query, Settled, Violation, constraint_violation,
        pending_series, replay, settle,
    },
    kernel::{cell::Cell, json::Json, time::Instant},
    schema::{Entity, Row, Values},
    store::Outcome,
};

use super::{
    Inner,
    cell_sql::read_row,
    chain::Head,
    fault::Fault,
    numbers::{self, Given, Turn},
    pipeline::{Broken, Remedy, remedy},
    slots::Slot,
    statement::{Statement, inserts, select, writes},
    tries::Tries,
};

/// A decision that still lacks facts after so many rounds asks in circles.
const ROUNDS: usize = 8;

/// Decides a command and, when it is accepted, writes it as a whole.
pub(super) async fn run(store: &Inner, command: &Json, actor: &Actor, now: Instant) -> Result<Outcome, Fault> {
    let envelope = match Envelope::read(command) {
        Ok(envelope) => envelope,
        Err(mistakes) => return Ok(Outcome::Refused(mistakes)),
    };
    let mut run = Run { store, envelope: &envelope, actor, now, given: Given::default(), turns: BTreeMap::new() };
    let first = run.first_queries();
    let mut tries = Tries::new();
    let mut refused_before: Option<String> = None;
    loop {
        let mut slot = store.pool.get().await?;
        let stop = match run.attempt(&mut slot, &first).await {
            Ok(Step::Done(outcome)) => return Ok(outcome),
            Ok(Step::Wait(series)) => {
                // Not while holding a connection that whoever is ahead may need.
                drop(slot);
                run.wait(series).await;
                continue;
            }
            Ok(Step::Taken) => continue,
            Err(stop) => stop,
        };
        let (fault, again) = match stop {
            Stop::Fault(fault) => return Err(fault),
            Stop::Broken { error, removes } => {
                let remedy = remedy(&error);
                if remedy != Remedy::Again {
                    // Where the chain stands is in doubt until it is read again.
                    slot.heads.remove(&actor.tenant);
                }
                match remedy {
                    Remedy::Again => (Fault::Busy { tries: tries.count() }, true),
                    Remedy::Reconnect => (Fault::Lost(error), true),
                    Remedy::GiveUp => (Fault::Refused(error), false),
                    // Another server of our name wrote the same place of the chain.
                    Remedy::Constraint(name) if name.starts_with("audit_") => {
                        (Fault::Busy { tries: tries.count() }, true)
                    }
                    Remedy::Constraint(name) if refused_before.as_ref() == Some(&name) => {
                        return run.refused_by(&name, removes).map(Outcome::Refused).ok_or(Fault::Refused(error));
                    }
                    // Somebody was faster: fresh facts will show it.
                    Remedy::Constraint(name) => {
                        refused_before = Some(name);
                        (Fault::Refused(error), true)
                    }
                }
            }
        };
        drop(slot);
        if !again || !tries.another().await {
            return Err(fault);
        }
        store.retries.fetch_add(1, Ordering::Relaxed);
    }
}

/// How far an attempt came.
enum Step {
    Done(Outcome),
    /// Numbers were taken; the transaction is over, and the next attempt has them.
    Taken,
    /// It is another command's turn at a series without gaps.
    Wait(Vec<&'static str>),
}

/// What ended an attempt before its time.
enum Stop {
    Fault(Fault),
    Broken { error: tokio_postgres::Error, removes: bool },
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Broken> for Stop {
    fn from(broken: Broken) -> Self {
        Self::Broken { error: broken.error, removes: false }
    }
}

struct Run<'a> {
    store: &'a Inner,
    envelope: &'a Envelope,
    actor: &'a Actor,
    now: Instant,
    given: Given,
    turns: BTreeMap<&'static str, Turn>,
}

impl Run<'_> {
    fn tenant(&self) -> Uuid {
        self.actor.tenant
    }

    fn decide(&self, facts: &Facts) -> Decision {
        self.store.engine.decide(self.envelope, facts, self.actor, Moment::at(self.now))
    }

    /// What the decision asks for when it knows nothing.
    fn first_queries(&self) -> Vec<Query> {
        match self.decide(&Facts::default()) {
            Decision::Need(queries) => queries,
            Decision::Accepted(_) | Decision::Refused(_) => Vec::new(),
        }
    }

    async fn attempt(&mut self, slot: &mut Slot, first: &[Query]) -> Result<Step, Stop> {
        let mut opened = match self.open(slot, first).await {
            Ok(opened) => opened,
            Err(stop) => {
                slot.roll_back().await;
                return Err(stop);
            }
        };
        let step = match opened.receipt.take() {
            Some(receipt) => Ok(Next::Answer(self.replayed(&receipt))),
            None => self.judge(slot, opened.facts).await,
        };
        match step {
            Ok(Next::Write(accepted, given)) => self.write(slot, accepted, &given).await,
            Ok(Next::Answer(refused @ Outcome::Refused(_))) => {
                slot.roll_back().await;
                // Its twin may have been written after the receipt was looked for.
                let twin = self.receipt(slot).await?;
                Ok(Step::Done(twin.map_or(refused, |receipt| self.replayed(&receipt))))
            }
            Ok(Next::Answer(outcome)) => {
                slot.roll_back().await;
                Ok(Step::Done(outcome))
            }
            Ok(Next::Wait(series)) => {
                slot.roll_back().await;
                Ok(Step::Wait(series))
            }
            Ok(Next::Take(lacking)) => {
                slot.roll_back().await;
                self.take(slot, lacking).await?;
                Ok(Step::Taken)
            }
            Err(stop) => {
                slot.roll_back().await;
                Err(stop)
            }
        }
    }

    /// The first round trip: the receipt and the keys, then the beginning and the first facts.
    async fn open(&self, slot: &mut Slot, first: &[Query]) -> Result<Opened, Stop> {
        let tenant = self.tenant();
        let receipt = Query::by_id(system::Command::DEF, self.envelope.id);
        let head = (!slot.heads.contains_key(&tenant)).then(|| Head::query(&slot.chain));
        let (keys, inside): (Vec<&Query>, Vec<&Query>) = first.iter().partition(|query| query.guarded);
        let ahead: Vec<&Query> = std::iter::once(&receipt).chain(&head).chain(keys).collect();

        let mut statements = vec![begin_reading(), enter(tenant)];
        statements.extend(ahead.iter().map(|query| select(tenant, query)));
        statements.extend([commit(), begin(), enter_writing(tenant)]);
        statements.extend(inside.iter().map(|query| select(tenant, query)));
        let answers = slot.open(&statements).await?;

        let found = ahead.iter().zip(&answers[2..]).chain(inside.iter().zip(&answers[ahead.len() + 5..]));
        let found = found.map(|(query, answer)| Ok((*query, rows(query, answer)?)));
        let mut found = found.collect::<Result<Vec<_>, Fault>>()?;
        let (_, receipts) = found.remove(0);
        if head.is_some() {
            let (_, links) = found.remove(0);
            slot.heads.insert(tenant, Head::after(links.first()));
        }
        let mut facts = Facts::default();
        for (query, rows) in found {
            facts.add(query.clone(), rows);
        }
        Ok(Opened { receipt: receipts.into_iter().next(), facts })
    }

    /// The receipt of this very command, when it has been written by now.
    async fn receipt(&self, slot: &mut Slot) -> Result<Option<Row>, Stop> {
        let query = Query::by_id(system::Command::DEF, self.envelope.id);
        let statements = [begin_reading(), enter(self.tenant()), select(self.tenant(), &query), commit()];
        let answers = slot.close(&statements).await?;
        Ok(rows(&query, &answers[2])?.into_iter().next())
    }

    /// Further rounds of facts, the decision, and its numbers.
    async fn judge(&mut self, slot: &mut Slot, mut facts: Facts) -> Result<Next, Stop> {
        let mut decision = self.decide(&facts);
        for _ in 0..ROUNDS {
            let Decision::Need(queries) = &decision else { break };
            let statements: Vec<_> = queries.iter().map(|query| select(self.tenant(), query)).collect();
            let answers = slot.open(&statements).await?;
            for (query, answer) in queries.iter().zip(&answers) {
                facts.add(query.clone(), rows(query, answer)?);
            }
            decision = self.decide(&facts);
        }
        match decision {
            Decision::Accepted(accepted) => self.number(slot, accepted).await,
            Decision::Refused(violations) => Ok(Next::Answer(Outcome::Refused(violations))),
            Decision::Need(_) => unreachable!("a decision names all its facts within {ROUNDS} rounds"),
        }
    }

    /// Finds the business numbers of an accepted command, those without gaps last.
    async fn number(&mut self, slot: &mut Slot, accepted: Accepted) -> Result<Next, Stop> {
        let pending = pending_series(&accepted);
        for (series, count) in self.given.lacking(&pending) {
            self.given.add(series, self.store.numbers.take(self.tenant(), series, count));
        }
        let lacking = self.given.lacking(&pending);
        if !lacking.is_empty() {
            return Ok(Next::Take(lacking));
        }
        let gapless = numbers::gapless(&pending);
        if gapless.iter().any(|(series, _)| !self.turns.contains_key(series)) {
            return Ok(Next::Wait(gapless.into_iter().map(|(series, _)| series).collect()));
        }
        let mut given = self.given.clone();
        if !gapless.is_empty() {
            let count = |count: usize| i64::try_from(count).unwrap_or(1);
            let statements: Vec<_> =
                gapless.iter().map(|(series, n)| numbers::taking(self.tenant(), series, count(*n))).collect();
            let answers = slot.open(&statements).await?;
            for ((series, n), answer) in gapless.into_iter().zip(&answers) {
                let first = first_number(answer)?;
                given.add(series, first..first + count(n));
            }
        }
        Ok(Next::Write(accepted, given))
    }

    /// The last round trip: every change, the audit rows, the receipt, the end.
    async fn write(&self, slot: &mut Slot, accepted: Accepted, given: &Given) -> Result<Step, Stop> {
        let tenant = self.tenant();
        let schema = &self.store.engine.schema;
        let Settled { changes, mut audit, answer, receipt } =
            settle(schema, accepted, self.envelope, self.actor, self.now, &mut given.texts());
        for row in &mut audit {
            row.set("tenant_id", Cell::Uuid(tenant));
        }
        let mut head = slot.heads.get(&tenant).cloned().unwrap_or_else(|| Head::after(None));
        let link = match head.extend(&slot.chain, self.envelope.id, &mut audit) {
            Ok(link) => link,
            Err(fault) => {
                slot.roll_back().await;
                return Err(fault.into());
            }
        };
        // The id first: whoever comes with it a second time gets no further.
        let mut statements = inserts(tenant, &[&id_of(&receipt)]);
        statements.extend(inserts(tenant, &[&receipt]));
        statements.extend(writes(tenant, &changes));
        statements.extend(inserts(tenant, &audit.iter().collect::<Vec<_>>()));
        statements.extend(inserts(tenant, &link.iter().collect::<Vec<_>>()));
        statements.push(commit());
        match slot.close(&statements).await {
            Ok(_) => {
                slot.heads.insert(tenant, head);
                Ok(Step::Done(Outcome::Accepted(answer.to_string())))
            }
            Err(Broken { at, error }) => Err(Stop::Broken { error, removes: statements[at].removes }),
        }
    }

    /// Takes numbers that the stock does not have: a block, in a short transaction of its own. What is
    /// left of it goes into stock.
    async fn take(&mut self, slot: &mut Slot, lacking: BTreeMap<&'static str, usize>) -> Result<(), Stop> {
        let tenant = self.tenant();
        for (series, count) in lacking {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let size = numbers::BLOCK.max(count);
            let block = [begin_plain(), enter(tenant), numbers::taking(tenant, series, size), commit()];
            let answers = slot.close(&block).await?;
            let first = first_number(&answers[2])?;
            self.given.add(series, first..first + count);
            self.store.numbers.add(tenant, series, first + count..first + size);
        }
        Ok(())
    }

    /// Waits for the turn at series without gaps; it lasts until the command is answered.
    async fn wait(&mut self, series: Vec<&'static str>) {
        // In order of their names, and none while holding another: so nobody waits crosswise.
        self.turns.clear();
        for series in series {
            let gate = self.store.numbers.gate(self.tenant(), series);
            self.turns.insert(series, gate.lock_owned().await);
        }
    }

    fn replayed(&self, receipt: &Row) -> Outcome {
        match replay(receipt, self.envelope, self.actor) {
            Ok(answer) => Outcome::Accepted(answer),
            Err(violation) => Outcome::Refused(vec![violation]),
        }
    }

    /// The violation of a rule that only the database enforces to the last.
    fn refused_by(&self, constraint: &str, removes: bool) -> Option<Vec<Violation>> {
        if constraint == system::CommandId::DEF.key_name() {
            // The receipt has been purged, the id has not.
            return Some(vec![Violation::new("command-id-reused", "id")]);
        }
        let violation = constraint_violation(&self.store.engine.schema, constraint, removes)?;
        let place = if self.envelope.command.ends_with(".update") && !removes { "patch" } else { "" };
        Some(vec![violation.inside(place)])
    }
}

/// What the first round trip brought.
struct Opened {
    receipt: Option<Row>,
    facts: Facts,
}

/// What is to be done after the decision.
enum Next {
    Write(Accepted, Given),
    Answer(Outcome),
    Take(BTreeMap<&'static str, usize>),
    Wait(Vec<&'static str>),
}

pub(super) fn begin_reading() -> Statement {
    Statement::with_texts("begin read only", &[])
}

fn begin_plain() -> Statement {
    Statement::with_texts("begin", &[])
}

fn begin() -> Statement {
    Statement::with_texts("begin isolation level serializable", &[])
}

pub(super) fn commit() -> Statement {
    Statement::with_texts("commit", &[])
}

/// Names the tenant to row-level security, until the transaction ends.
pub(super) fn enter(tenant: Uuid) -> Statement {
    Statement::with_texts("select set_config('vetplan.tenant', $1, true)", &[&tenant.to_string()])
}

/// The same for a transaction that writes. A sequential scan would conflict with every writer of its
/// table, so that even small tables are read by index.
fn enter_writing(tenant: Uuid) -> Statement {
    let settings = "select set_config('vetplan.tenant', $1, true), set_config('enable_seqscan', 'off', true)";
    Statement::with_texts(settings, &[&tenant.to_string()])
}

pub(super) fn rows(query: &Query, answer: &[tokio_postgres::Row]) -> Result<Vec<Row>, Fault> {
    answer.iter().map(|row| read_row(query.def, row)).collect()
}

fn first_number(answer: &[tokio_postgres::Row]) -> Result<i64, Stop> {
    let Some(row) = answer.first() else { unreachable!("`returning` answers one row for one row written") };
    row.try_get(0).map_err(|error| Stop::Fault(Fault::Refused(error)))
}

/// What is kept of a receipt when the rest of it is purged.
fn id_of(receipt: &Row) -> Row {
    let mut row = Row::new(system::CommandId::DEF);
    for column in ["id", "actor_id", "body_hash", "created_at"] {
        row.set(column, receipt.cell(column).clone());
    }
    row
}
