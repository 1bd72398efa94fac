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
mod kept;
mod new_id;
mod numbering;
mod numbers;
mod people;
mod pipeline;
mod plain;
mod record;
mod run;
mod sealing;
mod seen;
mod slots;
mod statement;
mod transaction;
mod tries;

use std::{
    borrow::Cow,
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
        Actor, Change, Engine, PermissionAction, Query,
        access::{Denial, Sight, grants_query, grants_version},
    },
    kernel::{json::Json, time::Instant},
    schema::Row,
    store::Outcome,
};

pub use fault::Fault;
pub use guard::StartError;
pub(crate) use kept::Kept;
pub(crate) use new_id::new_id;
pub use people::Holding;
pub(crate) use sealing::Place;
pub use sealing::{Keys, KeysError};
pub use seen::Seen;

use cell_sql::read_rows;
pub(crate) use cell_sql::{Sent, jsonb_text, read_row};
use numbers::Numbers;
use people::People;
use slots::Slots;
use statement::{Statement, select};
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
    /// The keys of sealed columns. Without any, none can be written or read.
    pub keys: Keys,
}

impl Settings {
    /// The usual settings for a database.
    #[must_use]
    pub fn of(database: Config) -> Self {
        Self {
            database,
            connections: 8,
            server: "main".to_owned(),
            patience: Duration::from_secs(2),
            keys: Keys::default(),
        }
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
    keys: Keys,
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
        let Settings { database, connections, server, patience, keys } = settings;
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
                keys,
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

    /// Writes rows of the installation itself, which no command writes: all of them, or none.
    ///
    /// # Errors
    /// [`Fault::Busy`] when a row is not as it was read any more; otherwise the outside failed.
    pub(crate) async fn write(&self, tenant: Uuid, changes: Vec<Change>) -> Result<(), Fault> {
        let inner = Arc::clone(&self.inner);
        let task = tokio::spawn(async move { plain::write(&inner, tenant, &changes).await });
        task.await.map_err(|error| Fault::Stopped(error.to_string()))?
    }

    /// Writes that the practice of the actor keeps a file.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub(crate) async fn keep_file(&self, actor: &Actor, file: &Kept<'_>, now: Instant) -> Result<(), Fault> {
        kept::keep(&self.inner, actor, file, now).await
    }

    /// The practice of that short name. Nobody knows yet who asks, and no row of it is shown.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub(crate) async fn tenant_of(&self, slug: &str) -> Result<Option<Uuid>, Fault> {
        let statement = Statement::with_texts("select vetplan_tenant_of($1)", &[slug]);
        let mut slot = self.inner.pool.get().await?;
        let answers = slot.close(&[begin_reading(), statement, commit()]).await.map_err(Fault::of)?;
        let found = answers[1].first().map(|row| row.try_get(0)).transpose().map_err(Fault::Refused)?;
        Ok(found.flatten())
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
        read_rows(&self.inner.keys, query.def, &answers[2])
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
        let schema = &self.inner.engine.schema;
        let mut actor = Cow::Borrowed(actor);
        for _ in 0..RENEWALS {
            let sight = Sight::of(&actor, action, query.def, now);
            let sight = sight.and_then(|sight| match sight {
                Some(sight) => sight.may_answer(query).map(|()| Some(sight)),
                None => Ok(None),
            });
            let version = grants_query(schema);
            let mut statements = vec![begin_reading(), enter(actor.tenant), select(actor.tenant, &version)];
            if let Ok(sight) = &sight {
                statements.push(seen::select(schema, actor.tenant, query, sight.as_ref()));
            }
            statements.push(commit());
            let mut slot = self.inner.pool.get().await.map_err(Fault::from)?;
            let answers = slot.close(&statements).await.map_err(Fault::of)?;
            drop(slot);
            let version = grants_version(&read_rows(&self.inner.keys, version.def, &answers[2])?);
            // What was read before grants changed decides nothing, neither a yes nor a no.
            if actor.access.as_ref().and_then(|access| access.version).is_none_or(|read| read == version) {
                let sight = sight.map_err(Unseen::Denied)?;
                return Ok(seen::read(&self.inner.keys, query, sight.as_ref(), &answers[3])?);
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

    /// The same with everything that they hold, as it is now.
    ///
    /// # Errors
    /// [`Fault`]: the outside failed.
    pub async fn holding(&self, tenant: Uuid, user: Uuid, now: Instant) -> Result<Holding, Fault> {
        people::holding(&self.inner, tenant, user, now).await
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
