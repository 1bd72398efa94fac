//! The business numbers of commands that belong together, kept from one attempt to the next.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use vet_core::engine::{Accepted, pending_series};

use super::{
    attempt::{End, Stop},
    fault::Fault,
    numbers::{self, Given, Numbers, Turn},
    slots::Slot,
    transaction::{begin_plain, commit, enter},
};

/// The numbers that commands of a tenant have been given, and their turns at series without gaps.
pub(super) struct Numbering<'a> {
    numbers: &'a Numbers,
    tenant: Uuid,
    given: Vec<Given>,
    turns: BTreeMap<&'static str, Turn>,
}

impl<'a> Numbering<'a> {
    /// For so many commands.
    pub(super) fn new(numbers: &'a Numbers, tenant: Uuid, commands: usize) -> Self {
        Self { numbers, tenant, given: vec![Given::default(); commands], turns: BTreeMap::new() }
    }

    /// Finds the numbers of an accepted command, those without gaps last.
    pub(super) async fn find(&mut self, slot: &mut Slot, at: usize, accepted: &Accepted) -> Result<Given, End> {
        let pending = pending_series(accepted);
        let given = &mut self.given[at];
        for (series, count) in given.lacking(&pending) {
            given.add(series, self.numbers.take(self.tenant, series, count));
        }
        let lacking = given.lacking(&pending);
        if !lacking.is_empty() {
            return Err(End::Lacking(at, lacking));
        }
        let gapless = numbers::gapless(&pending);
        if gapless.iter().any(|(series, _)| !self.turns.contains_key(series)) {
            return Err(End::Behind(gapless.into_iter().map(|(series, _)| series).collect()));
        }
        let mut given = given.clone();
        if !gapless.is_empty() {
            let count = |count: usize| i64::try_from(count).unwrap_or(1);
            let statements: Vec<_> =
                gapless.iter().map(|(series, n)| numbers::taking(self.tenant, series, count(*n))).collect();
            let answers = slot.open(&statements).await?;
            for ((series, n), answer) in gapless.into_iter().zip(&answers) {
                let first = first_number(answer)?;
                given.add(series, first..first + count(n));
            }
        }
        Ok(given)
    }

    /// Takes numbers that the stock does not have: a block, in a short transaction of its own. What is
    /// left of it goes into stock, and is enough for following commands of the same kind.
    pub(super) async fn take(
        &mut self,
        slot: &mut Slot,
        at: usize,
        lacking: BTreeMap<&'static str, usize>,
    ) -> Result<(), Stop> {
        let commands = self.given.len() - at;
        for (series, count) in lacking {
            let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            let size = numbers::BLOCK.max(whole(count.saturating_mul(commands)));
            let block = [begin_plain(), enter(self.tenant), numbers::taking(self.tenant, series, size), commit()];
            let answers = slot.close(&block).await?;
            let (first, count) = (first_number(&answers[2])?, whole(count));
            self.given[at].add(series, first..first + count);
            self.numbers.add(self.tenant, series, first + count..first + size);
        }
        Ok(())
    }

    /// Waits for the turn at series without gaps; it lasts until the commands are answered.
    pub(super) async fn wait(&mut self, series: Vec<&'static str>) {
        let all: BTreeSet<_> = self.turns.keys().copied().chain(series).collect();
        // In order of their names, and none while holding another: so nobody waits crosswise.
        self.turns.clear();
        for series in all {
            let gate = self.numbers.gate(self.tenant, series);
            self.turns.insert(series, gate.lock_owned().await);
        }
    }
}

fn first_number(answer: &[tokio_postgres::Row]) -> Result<i64, Stop> {
    let Some(row) = answer.first() else { unreachable!("`returning` answers one row for one row written") };
    row.try_get(0).map_err(|error| Stop::Fault(Fault::Refused(error)))
}
