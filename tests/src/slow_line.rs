//! A slow line to the database, which counts how often somebody waited for an answer.
//!
//! Everything takes a while in each direction, much longer than either side needs to say all it has
//! to say. What a client sends before it has heard the answer to what it sent before therefore
//! belongs to one round trip; what it sends afterwards begins the next.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        UnixListener, UnixStream,
        unix::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::mpsc,
    time::{Instant, sleep_until},
};
use tokio_postgres::{Config, config::Host};

/// The line; closed when dropped.
#[derive(Debug)]
pub struct SlowLine {
    folder: TempDir,
    counter: Arc<Counter>,
    listener: tokio::task::JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Counter {
    trips: AtomicUsize,
    answered: AtomicBool,
}

impl SlowLine {
    /// A line to the database of `config`, which listens on a socket; `delay` in each direction.
    ///
    /// # Panics
    /// When there is no room for a socket, which fails the test.
    #[must_use]
    pub fn to(config: &Config, delay: Duration) -> Self {
        let Some(Host::Unix(socket)) = config.get_hosts().first() else { panic!("the cluster listens on a socket") };
        let target = socket.join(SOCKET);
        let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
        let listener = UnixListener::bind(folder.path().join(SOCKET)).unwrap_or_else(|error| panic!("{error}"));
        let counter = Arc::new(Counter::default());
        let counting = Arc::clone(&counter);
        let listener = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(connect(client, target.clone(), delay, Arc::clone(&counting)));
            }
        });
        Self { folder, counter, listener }
    }

    /// How to connect through the line.
    #[must_use]
    pub fn config(&self, through: &Config) -> Config {
        let mut config = Config::new();
        config.host_path(self.folder.path()).port(5432);
        config.user(through.get_user().unwrap_or_default()).dbname(through.get_dbname().unwrap_or_default());
        config
    }

    /// The round trips so far, of all connections.
    #[must_use]
    pub fn trips(&self) -> usize {
        self.counter.trips.load(Ordering::SeqCst)
    }
}

impl Drop for SlowLine {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

const SOCKET: &str = ".s.PGSQL.5432";

async fn connect(client: UnixStream, target: PathBuf, delay: Duration, counter: Arc<Counter>) {
    let Ok(server) = UnixStream::connect(target).await else { return };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    counter.answered.store(true, Ordering::SeqCst);
    let asking = Arc::clone(&counter);
    let sent = move || {
        if asking.answered.swap(false, Ordering::SeqCst) {
            asking.trips.fetch_add(1, Ordering::SeqCst);
        }
    };
    let heard = move || counter.answered.store(true, Ordering::SeqCst);
    tokio::join!(carry(from_client, to_server, delay, sent, || ()), carry(from_server, to_client, delay, || (), heard));
}

/// Carries bytes to the other end, each a while after it came; `came` and `left` are told of both.
async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, delay: Duration, came: impl Fn(), left: impl Fn()) {
    let (put, mut take) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let read = async move {
        let mut bytes = vec![0; 65_536];
        while let Ok(count @ 1..) = from.read(&mut bytes).await {
            came();
            if put.send((Instant::now() + delay, bytes[..count].to_vec())).is_err() {
                break;
            }
        }
    };
    let write = async move {
        while let Some((at, bytes)) = take.recv().await {
            sleep_until(at).await;
            left();
            if to.write_all(&bytes).await.is_err() {
                break;
            }
        }
    };
    tokio::join!(read, write);
}
