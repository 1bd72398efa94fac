//! One attempt at commands that belong together: one serialisable transaction.
//!
//! A command by itself takes two round trips, the common one; each further command takes one more. The
//! first facts are known before any connection is asked for: deciding without facts is pure and names
//! them. So the first trip brings the receipts of an earlier run and the facts of the first command.
//! Every further trip takes what the command before writes (the changes, the audit rows, the receipt)
//! and brings the first facts of the next command, which thereby sees them; the last takes the COMMIT.
//!
//! The receipts, and keys that must not be taken, are read in a transaction of their own, ahead of the
//! serialisable one in the same trip. A serialisable transaction that looks for a key which is not
//! there conflicts with everybody who adds one nearby, and ids that grow are all nearby. Should two
//! equal commands or keys pass there, the database lets one of them through, and the other one is
//! decided anew. The keys of a later command are read inside: the commands before it may have taken them.

use std::{borrow::Cow, collections::BTreeMap};

use uuid::Uuid;
use vet_core::{
    domain::system,
    engine::{
        Accepted, Actor, Decision, Envelope, Facts, Moment, Query, ROUNDS, Settled, Violation, facts_endless, replay,
        settle,
    },
    kernel::{cell::Cell, time::Instant},
    schema::{Entity, Row, Values},
};

use super::{
    Inner,
    cell_sql::read_rows,
    chain::Head,
    fault::Fault,
    numbering::Numbering,
    people,
    pipeline::Broken,
    run::{Answered, Refusal, are_stale},
    slots::Slot,
    statement::{Statement, inserts, select, writes},
    transaction::{begin, begin_reading, check_references, commit, enter, enter_writing},
};

/// How far an attempt came.
pub(super) enum Step {
    Done(Answered),
    /// The next attempt knows more: numbers were taken, or a twin was written meanwhile.
    Again,
    /// It is another command's turn at a series without gaps.
    Wait(Vec<&'static str>),
}

/// What ended an attempt before its time.
pub(super) enum Stop {
    Fault(Fault),
    /// A statement failed, of the command of that place.
    Broken {
        error: tokio_postgres::Error,
        command: usize,
        removes: bool,
    },
}

/// Why a walk through the commands ended before the last of them.
pub(super) enum End {
    Refused(Refusal),
    /// The command of that place needs numbers that nobody has in stock.
    Lacking(usize, BTreeMap<&'static str, usize>),
    /// Series without gaps whose turn the commands have not got.
    Behind(Vec<&'static str>),
    Stop(Stop),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Broken> for Stop {
    /// A statement that only reads, which no rule of the data model refuses: any command will do.
    fn from(broken: Broken) -> Self {
        Self::Broken { error: broken.error, command: 0, removes: false }
    }
}

impl From<Stop> for End {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<Broken> for End {
    fn from(broken: Broken) -> Self {
        Self::Stop(broken.into())
    }
}

/// The commands, and what they keep from one attempt to the next.
pub(super) struct Run<'a> {
    store: &'a Inner,
    envelopes: &'a [Envelope],
    actor: &'a Actor,
    now: Instant,
    /// What the decision on each asks for when it knows nothing.
    first: Vec<Vec<Query>>,
    pub(super) numbering: Numbering<'a>,
    /// How many receipts of an earlier run the attempt has found.
    known: usize,
}

/// What a command writes, not sent yet.
#[derive(Default)]
struct Due {
    command: usize,
    statements: Vec<Statement>,
}

impl<'a> Run<'a> {
    pub(super) fn new(store: &'a Inner, envelopes: &'a [Envelope], actor: &'a Actor, now: Instant) -> Self {
        let numbering = Numbering::new(&store.numbers, actor.tenant, envelopes.len());
        let mut run = Self { store, envelopes, actor, now, first: Vec::new(), numbering, known: 0 };
        run.first = envelopes.iter().map(|envelope| run.first_queries(envelope)).collect();
        run
    }

    fn first_queries(&self, envelope: &Envelope) -> Vec<Query> {
        match self.decide(envelope, &Facts::default(), self.actor) {
            Decision::Need(queries) => queries,
            Decision::Accepted(_) | Decision::Refused(_) => Vec::new(),
        }
    }

    fn decide(&self, envelope: &Envelope, facts: &Facts, actor: &Actor) -> Decision {
        self.store.engine.decide(envelope, facts, actor, Moment::at(self.now))
    }

    fn tenant(&self) -> Uuid {
        self.actor.tenant
    }

    pub(super) async fn attempt(&mut self, slot: &mut Slot) -> Result<Step, Stop> {
        let walked = self.walk(slot).await;
        slot.roll_back().await;
        match walked {
            Ok(answers) => Ok(Step::Done(Ok(answers))),
            Err(End::Refused(refusal)) => {
                // A twin may have been written after the receipts were looked for.
                let twin = self.receipts(slot).await?.len() > self.known;
                Ok(if twin { Step::Again } else { Step::Done(Err(refusal)) })
            }
            Err(End::Lacking(at, lacking)) => {
                self.numbering.take(slot, at, lacking).await?;
                Ok(Step::Again)
            }
            Err(End::Behind(series)) => Ok(Step::Wait(series)),
            Err(End::Stop(stop)) => Err(stop),
        }
    }

    /// From the first command to the COMMIT; returns the answers.
    async fn walk(&mut self, slot: &mut Slot) -> Result<Vec<String>, End> {
        let (mut receipts, facts) = self.open(slot).await?;
        self.known = receipts.len();
        let mut opening = Some(facts);
        let mut head = slot.heads.get(&self.tenant()).cloned().unwrap_or_else(|| Head::after(None));
        let mut due = Due::default();
        let mut answers = Vec::with_capacity(self.envelopes.len());
        let mut actor = Cow::Borrowed(self.actor);
        for (at, envelope) in self.envelopes.iter().enumerate() {
            let opening = opening.take();
            let refused = |violations| End::Refused(Refusal { at, violations });
            if let Some(receipt) = receipts.get(&envelope.id) {
                answers.push(replay(receipt, envelope, self.actor).map_err(|reused| refused(vec![reused]))?);
                continue;
            }
            let facts = match opening {
                Some(facts) => facts,
                None => self.ask(slot, &mut due, &self.first[at], Facts::default()).await?,
            };
            let mut judged = self.judge(slot, envelope, facts, &actor).await?;
            if at > 0 && judged.as_ref().is_err_and(|violations| are_stale(violations)) {
                // A command before this one has changed who may do what: it goes on as who they are now.
                actor = Cow::Owned(self.renewed(slot).await?);
                let facts = self.ask(slot, &mut due, &self.first[at], Facts::default()).await?;
                judged = self.judge(slot, envelope, facts, &actor).await?;
            }
            let accepted = judged.map_err(refused)?;
            let given = self.numbering.find(slot, at, &accepted).await?;
            let schema = &self.store.engine.schema;
            let settled = settle(schema, accepted, envelope, &actor, self.now, &mut given.texts());
            answers.push(settled.answer.to_string());
            receipts.insert(envelope.id, settled.receipt.clone());
            due = Due { command: at, statements: self.written(settled, envelope, &slot.chain, &mut head)? };
        }
        if !due.statements.is_empty() {
            due.statements.push(commit());
            slot.close(&due.statements).await.map_err(|broken| due.blamed(broken))?;
            slot.heads.insert(self.tenant(), head);
        }
        Ok(answers)
    }

    /// The first round trip: the receipts and the keys, then the beginning and the first facts.
    async fn open(&self, slot: &mut Slot) -> Result<(BTreeMap<Uuid, Row>, Facts), Stop> {
        let tenant = self.tenant();
        let receipts = self.receipt_queries();
        let head = (!slot.heads.contains_key(&tenant)).then(|| Head::query(&slot.chain));
        let (keys, inside): (Vec<&Query>, Vec<&Query>) =
            self.first.iter().take(1).flatten().partition(|query| query.guarded);
        let ahead: Vec<&Query> = receipts.iter().chain(&head).chain(keys).collect();

        let mut statements = vec![begin_reading(), enter(tenant)];
        statements.extend(ahead.iter().map(|query| select(tenant, query)));
        statements.extend([commit(), begin(), enter_writing(tenant)]);
        statements.extend(inside.iter().map(|query| select(tenant, query)));
        let answers = slot.open(&statements).await?;

        let found = ahead.iter().zip(&answers[2..]).chain(inside.iter().zip(&answers[ahead.len() + 5..]));
        let found = found.map(|(query, answer)| Ok((*query, read_rows(&self.store.keys, query.def, answer)?)));
        let mut found = found.collect::<Result<Vec<_>, Fault>>()?.into_iter();
        let receipts = found.by_ref().take(receipts.len()).flat_map(|(_, rows)| by_id(rows)).collect();
        if head.is_some() {
            let link = found.next().and_then(|(_, links)| links.into_iter().next());
            slot.heads.insert(tenant, Head::after(link.as_ref()));
        }
        let mut facts = Facts::default();
        for (query, rows) in found {
            facts.add(query.clone(), rows);
        }
        Ok((receipts, facts))
    }

    fn receipt_queries(&self) -> Vec<Query> {
        self.envelopes.iter().map(|envelope| Query::by_id(system::Command::DEF, envelope.id)).collect()
    }

    /// The receipts of these very commands that have been written by now.
    async fn receipts(&self, slot: &mut Slot) -> Result<BTreeMap<Uuid, Row>, Stop> {
        let mut statements = vec![begin_reading(), enter(self.tenant())];
        statements.extend(self.receipt_queries().iter().map(|query| select(self.tenant(), query)));
        statements.push(commit());
        let answers = slot.close(&statements).await?;
        let rows = answers
            .iter()
            .skip(2)
            .take(self.envelopes.len())
            .map(|rows| read_rows(&self.store.keys, system::Command::DEF, rows));
        Ok(rows.collect::<Result<Vec<_>, _>>()?.into_iter().flat_map(by_id).collect())
    }

    /// One round trip: what is due, then the answers to queries.
    async fn ask(&self, slot: &mut Slot, due: &mut Due, queries: &[Query], mut facts: Facts) -> Result<Facts, Stop> {
        if !due.statements.is_empty() {
            due.statements.extend(check_references());
        }
        let written = due.statements.len();
        due.statements.extend(queries.iter().map(|query| select(self.tenant(), query)));
        let answers = slot.open(&due.statements).await.map_err(|broken| due.blamed(broken))?;
        due.statements.clear();
        for (query, answer) in queries.iter().zip(&answers[written..]) {
            facts.add(query.clone(), read_rows(&self.store.keys, query.def, answer)?);
        }
        Ok(facts)
    }

    /// Further rounds of facts, and the decision.
    async fn judge(
        &self,
        slot: &mut Slot,
        envelope: &Envelope,
        mut facts: Facts,
        actor: &Actor,
    ) -> Result<Result<Accepted, Vec<Violation>>, Stop> {
        let mut decision = self.decide(envelope, &facts, actor);
        for _ in 0..ROUNDS {
            let Decision::Need(queries) = &decision else { break };
            facts = self.ask(slot, &mut Due::default(), queries, facts).await?;
            decision = self.decide(envelope, &facts, actor);
        }
        match decision {
            Decision::Accepted(accepted) => Ok(Ok(accepted)),
            Decision::Refused(violations) => Ok(Err(violations)),
            Decision::Need(_) => Ok(Err(vec![facts_endless()])),
        }
    }

    /// Who the actor is after what the commands so far have written.
    async fn renewed(&self, slot: &mut Slot) -> Result<Actor, Stop> {
        let mut facts = Facts::default();
        for _ in 0..ROUNDS {
            match people::told(self.store, self.tenant(), self.actor.user_id, self.now, &facts) {
                Ok(known) => return Ok(Actor { origin: self.actor.origin.clone(), ..known.principal.actor }),
                Err(queries) => facts = self.ask(slot, &mut Due::default(), &queries, facts).await?,
            }
        }
        Err(people::in_circles().into())
    }

    /// What an accepted command writes: every change, the audit rows, the receipt.
    fn written(
        &self,
        settled: Settled,
        envelope: &Envelope,
        chain: &str,
        head: &mut Head,
    ) -> Result<Vec<Statement>, Stop> {
        let tenant = self.tenant();
        let Settled { changes, mut audit, receipt, .. } = settled;
        for row in &mut audit {
            row.set("tenant_id", Cell::Uuid(tenant));
        }
        // A command leaves one link at most.
        let link = head.extend(chain, envelope.id, &mut audit)?;
        // The id first: whoever comes with it a second time gets no further.
        let mut statements = inserts(tenant, &[&id_of(&receipt)]);
        statements.extend(inserts(tenant, &[&receipt]));
        statements.extend(writes(tenant, &self.store.keys.sealed(tenant, changes)?));
        statements.extend(inserts(tenant, &audit.iter().collect::<Vec<_>>()));
        statements.extend(inserts(tenant, &link.iter().collect::<Vec<_>>()));
        Ok(statements)
    }
}

impl Due {
    /// A statement failed: of this command, when it is one that writes.
    fn blamed(&self, broken: Broken) -> Stop {
        let removes = self.statements.get(broken.at).is_some_and(|statement| statement.removes);
        Stop::Broken { error: broken.error, command: self.command, removes }
    }
}

fn by_id(rows: Vec<Row>) -> impl Iterator<Item = (Uuid, Row)> {
    rows.into_iter().filter_map(|row| Some((row.cell("id").as_uuid()?, row)))
}

/// What is kept of a receipt when the rest of it is purged.
fn id_of(receipt: &Row) -> Row {
    let mut row = Row::new(system::CommandId::DEF);
    for column in ["id", "actor_id", "body_hash", "created_at"] {
        row.set(column, receipt.cell(column).clone());
    }
    row
}
