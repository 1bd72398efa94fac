//! Connections, each in a slot with a number: the pool holds as many as there are slots.
//!
//! A slot owns one audit chain, `<server>-<number>`, so that writers never queue behind one head.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use deadpool::managed::{Manager, Metrics, RecycleError, RecycleResult};
use tokio_postgres::{Client, Config, Error, Row};
use uuid::Uuid;

use super::{
    chain::Head,
    pipeline::{Broken, pipelined},
    statement::Statement,
};
use crate::cluster::connect;

/// Makes the connections of the pool.
#[derive(Debug)]
pub(super) struct Slots {
    config: Config,
    server: String,
    free: Arc<Mutex<BTreeSet<usize>>>,
}

impl Slots {
    /// So many slots of the server of that name.
    pub(super) fn new(config: Config, server: String, count: usize) -> Self {
        Self { config, server, free: Arc::new(Mutex::new((1..=count).collect())) }
    }
}

impl Manager for Slots {
    type Type = Slot;
    type Error = Error;

    async fn create(&self) -> Result<Slot, Error> {
        let seat = Seat::take(&self.free);
        let chain = format!("{}-{}", self.server, seat.number);
        let client = connect(&self.config).await?;
        Ok(Slot { client, chain, heads: BTreeMap::new(), unfinished: false, _seat: seat })
    }

    /// A connection whose transaction did not end is closed, never handed on.
    async fn recycle(&self, slot: &mut Slot, _: &Metrics) -> RecycleResult<Error> {
        if slot.unfinished || slot.client.is_closed() {
            return Err(RecycleError::message("its transaction did not end"));
        }
        Ok(())
    }
}

/// One connection.
pub(super) struct Slot {
    pub(super) client: Client,
    /// The name of its audit chain.
    pub(super) chain: String,
    /// Where the chain stands, for each tenant that the connection has served.
    pub(super) heads: BTreeMap<Uuid, Head>,
    unfinished: bool,
    _seat: Seat,
}

impl Slot {
    /// Sends statements in a transaction that goes on after them.
    pub(super) async fn open(&mut self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, Broken> {
        self.unfinished = true;
        pipelined(&self.client, statements).await
    }

    /// Sends statements that end in the end of the transaction.
    pub(super) async fn close(&mut self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, Broken> {
        let sent = self.open(statements).await;
        // A statement that could not be sent has kept the end back as well.
        let all_answered = sent.as_ref().map_or_else(|broken| broken.error.as_db_error().is_some(), |_| true);
        self.unfinished = !all_answered;
        sent
    }

    /// Ends a transaction of which nothing is to remain, when one goes on.
    pub(super) async fn roll_back(&mut self) {
        if !self.unfinished {
            return;
        }
        // When even that fails, the connection is closed, and the database rolls back by itself.
        let _ = self.close(&[Statement::with_texts("rollback", &[])]).await;
    }
}

/// The number of a slot, free again when this is dropped.
struct Seat {
    number: usize,
    free: Arc<Mutex<BTreeSet<usize>>>,
}

impl Seat {
    fn take(free: &Arc<Mutex<BTreeSet<usize>>>) -> Self {
        let number = free.lock().unwrap_or_else(PoisonError::into_inner).pop_first();
        // The pool never makes more connections than there are seats.
        Self { number: number.unwrap_or_default(), free: Arc::clone(free) }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.free.lock().unwrap_or_else(PoisonError::into_inner).insert(self.number);
    }
}
