//! A line to the database that stops at the message of one's choice, so that something can happen there.
//!
//! It counts the messages of PostgreSQL's protocol in one direction, holds the line before the chosen one,
//! and says so. Whoever is told cuts the line or lets it go on.

use std::{
    io,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{UnixListener, UnixStream},
    sync::{mpsc, oneshot},
};
use tokio_postgres::{Config, config::Host};

const SOCKET: &str = ".s.PGSQL.5432";

/// The line; closed when dropped.
#[derive(Debug)]
pub struct StepLine {
    folder: TempDir,
    stop: Arc<Mutex<Option<Stop>>>,
    told: mpsc::UnboundedReceiver<Held>,
    listener: tokio::task::JoinHandle<()>,
}

/// Which way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// From the server program to the database.
    Asked,
    /// From the database to the server program.
    Answered,
}

/// So many more messages of that way are carried.
#[derive(Debug)]
struct Stop {
    way: Way,
    messages: usize,
}

/// The line is held.
#[derive(Debug)]
pub struct Held(oneshot::Sender<bool>);

impl Held {
    /// Cuts it.
    pub fn cut(self) {
        let _ = self.0.send(false);
    }

    /// Lets it go on.
    pub fn go_on(self) {
        let _ = self.0.send(true);
    }
}

impl StepLine {
    /// A line to the database of `config`, which listens on a socket.
    ///
    /// # Panics
    /// When there is no room for a socket, which fails the test.
    #[must_use]
    pub fn to(config: &Config) -> Self {
        let Some(Host::Unix(socket)) = config.get_hosts().first() else { panic!("the cluster listens on a socket") };
        let target = socket.join(SOCKET);
        let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
        let listener = UnixListener::bind(folder.path().join(SOCKET)).unwrap_or_else(|error| panic!("{error}"));
        let stop = Arc::new(Mutex::new(None));
        let (tell, told) = mpsc::unbounded_channel();
        let stops = Arc::clone(&stop);
        let listener = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(connect(client, target.clone(), Arc::clone(&stops), tell.clone()));
            }
        });
        Self { folder, stop, told, listener }
    }

    /// How to connect through the line.
    #[must_use]
    pub fn config(&self, through: &Config) -> Config {
        let mut config = Config::new();
        config.host_path(self.folder.path()).port(5432);
        config.user(through.get_user().unwrap_or_default()).dbname(through.get_dbname().unwrap_or_default());
        config
    }

    /// Holds the line, once, when so many more messages have gone that way.
    pub fn stop_after(&self, way: Way, messages: usize) {
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = Some(Stop { way, messages });
    }

    /// Holds it no more.
    pub fn never_stop(&self) {
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Waits until it is held.
    ///
    /// # Panics
    /// Never: the line is there.
    pub async fn held(&mut self) -> Held {
        self.told.recv().await.unwrap_or_else(|| unreachable!("the line lives as long as this"))
    }
}

impl Drop for StepLine {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

async fn connect(
    client: UnixStream,
    target: PathBuf,
    stop: Arc<Mutex<Option<Stop>>>,
    tell: mpsc::UnboundedSender<Held>,
) {
    let Ok(server) = UnixStream::connect(target).await else { return };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    // Whichever ends first takes the other along.
    tokio::select! {
        _ = carry(from_client, to_server, Way::Asked, &stop, &tell) => {}
        _ = carry(from_server, to_client, Way::Answered, &stop, &tell) => {}
    }
}

async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    way: Way,
    stop: &Mutex<Option<Stop>>,
    tell: &mpsc::UnboundedSender<Held>,
) -> io::Result<()> {
    // The first message of a client has no type.
    let mut has_type = way == Way::Answered;
    loop {
        let mut message = vec![0; if has_type { 5 } else { 4 }];
        from.read_exact(&mut message).await?;
        let head = message.len();
        let mut length = [0; 4];
        length.copy_from_slice(&message[head - 4..]);
        let body = (u32::from_be_bytes(length) as usize).saturating_sub(4);
        message.resize(head + body, 0);
        from.read_exact(&mut message[head..]).await?;
        has_type = true;
        if is_due(stop, way) {
            let (answer, answered) = oneshot::channel();
            let _ = tell.send(Held(answer));
            if !answered.await.unwrap_or(false) {
                return Ok(());
            }
        }
        to.write_all(&message).await?;
    }
}

/// Counts a message, and says whether the line is to be held before it.
fn is_due(stop: &Mutex<Option<Stop>>, way: Way) -> bool {
    let mut stop = stop.lock().unwrap_or_else(PoisonError::into_inner);
    match stop.as_mut().filter(|stop| stop.way == way) {
        Some(Stop { messages: 0, .. }) => {
            *stop = None;
            true
        }
        Some(Stop { messages, .. }) => {
            *messages -= 1;
            false
        }
        None => false,
    }
}
