//! The Postgres store: the same steps as the store in memory, over a pool of connections.
//!
//! It decides nothing: it fetches the facts that the engine asks for and writes the changes that the
//! engine states, each command in one serialisable transaction, and commands that belong together in one
//! as well. `run.rs` tries until there is an answer, `attempt.rs` is the walk through one transaction; the
//! other files are the things they use.

mod attempt;
mod cell_sql;
mod chain;
mod fault;
mod guard;
mod new_id;
mod numbering;
mod numbers;
mod people;
mod pipeline;
mod record;
mod run;
mod seen;
mod slots;
mod statement;
mod transaction;
mod tries;

use std::{
    borrow::Cow,
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use deadpool::{
    Runtime,
    managed::{Pool, Timeouts},
};
use tokio_postgres::Config;
use uuid::Uuid;
use vet_core::{
    engine::{
        Actor, Engine, PermissionAction, Query,
        access::{Denial, Sight, grants_query, grants_version},
    },
    kernel::{json::Json, time::Instant},
    schema::Row,
    store::Outcome,
};

pub use fault::Fault;
pub use guard::StartError;
pub(crate) use new_id::new_id;
pub use seen::Seen;

pub(crate) use cell_sql::read_row;
use cell_sql::read_rows;
use numbers::Numbers;
use people::People;
use slots::Slots;
use statement::select;
use transaction::{begin_reading, commit, enter};

/// How the store uses the database.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The database, as `vetplan_app`.
    pub database: Config,
    /// The most connections; each runs one command at a time.
    pub connections: usize,
    /// The name of this server among those that share the database. Two with the same name hinder
    /// each other.
    pub server: String,
    /// How long a command waits for a connection before the store is busy.
    pub patience: Duration,
}

impl Settings {
    /// The usual settings for a database.
    #[must_use]
    pub fn of(database: Config) -> Self {
        Self { database, connections: 8, server: "main".to_owned(), patience: Duration::from_secs(2) }
    }
}

/// Rows in Postgres, tenant by tenant. Clones share the connections.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Engine<'static>,
    pool: Pool<Slots>,
    numbers: Numbers,
    /// Commands begun again because others were in the way.
    retries: AtomicU64,
    people: People,
}

/// How busy the store is.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    /// Open connections.
    pub connections: usize,
    /// Connections that do nothing.
    pub idle: usize,
    /// Who waits for a connection.
    pub waiting: usize,
    /// How often a command was begun again because others were in the way, since the start.
    pub retries: u64,
}

impl Store {
    /// A store over a migrated database.
    ///
    /// # Errors
    /// When the database cannot be reached, has no tables, or lets the role do what no request may.
    pub async fn open(engine: Engine<'static>, settings: Settings) -> Result<Self, StartError> {
        guard::refuse_strong_role(&crate::cluster::connect(&settings.database).await?).await?;
        let Settings { database, connections, server, patience } = settings;
        let pool = Pool::builder(Slots::new(database, server, connections))
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts { wait: Some(patience), create: Some(patience), recycle: None })
            .build()
            .map_err(|_| StartError::NoConnections)?;
        Ok(Self {
            inner: Arc::new(Inner {
                engine,
                pool,
                numbers: Numbers::default(),
                retries: AtomicU64::new(0),
                people: People::default(),
            }),
        })
    }

    /// The engine that decides.
    #[must_use]
    pub fn engine(&self) -> &Engine<'static> {
        &self.inner.engine
    }

    /// How busy it is.
    #[must_use]
    pub fn usage(&self) -> Usage {
        let pool = self.inner.pool.status();
        let retries = self.inner.retries.load(Ordering::Relaxed);
        Usage { connections: pool.size, idle: pool.available, waiting: pool.waiting, retries }
    }

    /// Runs a command: reads, decides and, when it is accepted, writes it as a whole.
    ///
    /// The command goes on in a task of its own when whoever asked no longer waits, so that it is
    /// written or not, and never in doubt.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed. What is wrong with a command is an [`Outcome`].
    pub async fn run(&self, command: &Json, actor: &Actor, now: Instant) -> Result<Outcome, Fault> {
        let (inner, command, actor) = (Arc::clone(&self.inner), command.clone(), actor.clone());
        let task = tokio::spawn(async move { run::run(&inner, command, &actor, now).await });
        task.await.map_err(|error| Fault::Stopped(error.to_string()))?
    }

    /// Runs commands of one actor in one transaction: each sees what those before it write, and all are
    /// written or none. Accepted, the answer is the list of their answers; refused, it is what is wrong with
    /// the first that is refused, under the path `commands[i]`. Each has its receipt, as if it came alone.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub async fn run_together(&self, commands: &[Json], actor: &Actor, now: Instant) -> Result<Outcome, Fault> {
        let (inner, commands, actor) = (Arc::clone(&self.inner), commands.to_vec(), actor.clone());
        let task = tokio::spawn(async move { run::run_together(&inner, &commands, &actor, now).await });
        task.await.map_err(|error| Fault::Stopped(error.to_string()))?
    }

    /// Writes audit rows that belong to no accepted command, as [`Event::row`](vet_core::engine::Event::row)
    /// makes them, into the chain of a connection: all of them, or none. Their ids are new ones.
    ///
    /// It goes on in a task of its own when whoever asked no longer waits.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub async fn record(&self, tenant: Uuid, rows: Vec<Row>) -> Result<(), Fault> {
        let inner = Arc::clone(&self.inner);
        let task = tokio::spawn(async move { record::record(&inner, tenant, rows).await });
        task.await.map_err(|error| Fault::Stopped(error.to_string()))?
    }

    /// The row of that id, deleted or not.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub async fn get(&self, tenant: Uuid, table: &str, id: Uuid) -> Result<Option<Row>, Fault> {
        let Some(def) = self.inner.engine.schema.table(table) else { return Ok(None) };
        Ok(self.find(tenant, &Query::by_id(def, id)).await?.into_iter().next())
    }

    /// The rows of a tenant that answer a query.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub async fn find(&self, tenant: Uuid, query: &Query) -> Result<Vec<Row>, Fault> {
        let statements = [begin_reading(), enter(tenant), select(tenant, query), commit()];
        let answers = self.inner.pool.get().await?.close(&statements).await.map_err(Fault::of)?;
        read_rows(query.def, &answers[2])
    }

    /// The rows that answer a query and that somebody may see, without the columns that are closed to them.
    ///
    /// # Errors
    /// [`Unseen`]: why nothing is shown.
    pub async fn read(
        &self,
        actor: &Actor,
        action: PermissionAction,
        query: &Query,
        now: Instant,
    ) -> Result<Vec<Seen>, Unseen> {
        let mut actor = Cow::Borrowed(actor);
        for _ in 0..RENEWALS {
            let sight = Sight::of(&actor, action, query.def, now).map_err(Unseen::Denied)?;
            if let Some(sight) = &sight {
                let columns = query.filters.iter().map(|filter| filter.column);
                let columns = columns.chain(query.sort.iter().map(|(column, _)| *column));
                let closed: BTreeSet<&str> = columns.filter(|column| !sight.may_ask_by(column)).collect();
                if !closed.is_empty() {
                    let fields = closed.into_iter().map(str::to_owned).collect();
                    return Err(Unseen::Denied(Denial::FieldForbidden { fields }));
                }
            }
            let schema = &self.inner.engine.schema;
            let version = grants_query(schema);
            let statements = [
                begin_reading(),
                enter(actor.tenant),
                select(actor.tenant, &version),
                seen::select(schema, actor.tenant, query, sight.as_ref()),
                commit(),
            ];
            let answers =
                self.inner.pool.get().await.map_err(Fault::from)?.close(&statements).await.map_err(Fault::of)?;
            let version = grants_version(&read_rows(version.def, &answers[2])?);
            if actor.access.as_ref().and_then(|access| access.version).is_none_or(|read| read == version) {
                return Ok(seen::read(query, sight.as_ref(), &answers[3])?);
            }
            let fresh = people::renewed(&self.inner, &actor, now).await?;
            actor = Cow::Owned(fresh);
        }
        Err(Fault::Busy { tries: RENEWALS }.into())
    }

    /// Who a login of a practice is, and what they hold. A login that holds no role is somebody all the same, to
    /// whom everything is refused.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub async fn person(&self, tenant: Uuid, user: Uuid, now: Instant) -> Result<Actor, Fault> {
        people::known(&self.inner, tenant, user, now).await
    }
}

/// How often what somebody holds is read again before the store is busy.
const RENEWALS: u32 = 3;

/// Why nothing is shown.
#[derive(Debug)]
pub enum Unseen {
    /// Whoever asks may not.
    Denied(Denial),
    /// The outside failed.
    Fault(Fault),
}

impl From<Fault> for Unseen {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
