//! Starting PostgreSQL in a folder that has a database, and knowing when it is ready.

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use super::{
    access::Address,
    account::Account,
    error::ClusterError,
    guardian::{Guardian, Place},
    home::{Home, ServerFile, end_of},
    programs::Installed,
    settings::Listen,
};

/// How long a start may take; recovery after a crash reads what was written since the last checkpoint.
const IS_READY: Duration = Duration::from_secs(300);

/// Settings of every private cluster. The log shows no errors of statements, whose texts would hold
/// people's data.
const ALWAYS: [&str; 6] = [
    "timezone=UTC",
    "log_timezone=UTC",
    "log_min_messages=log",
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    "log_checkpoints=off",
];

/// What was acknowledged is on disk.
const DURABLE: [&str; 4] = ["fsync=on", "full_page_writes=on", "synchronous_commit=on", "max_connections=100"];

/// Nothing waits for the disk, and many test processes have room.
const FAST: [&str; 8] = [
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "checkpoint_timeout=1h",
    "max_wal_size=128MB",
    "max_connections=200",
];

/// A PostgreSQL that is ready; stopped when dropped.
pub(super) struct Server {
    pub(super) guardian: Guardian,
    pub(super) address: Address,
    /// Removed after PostgreSQL has ended.
    _run: TempDir,
}

impl Server {
    /// Starts PostgreSQL and waits until it accepts connections; `run` is an empty folder for its socket.
    pub(super) fn start(
        installed: &Installed,
        home: &Home,
        account: &Account,
        run: TempDir,
        listen: Listen,
    ) -> Result<Self, ClusterError> {
        let failed = |reason| ClusterError::Start {
            folder: home.folder.clone(),
            command: format!("{} -D {}", installed.program("postgres").display(), home.data().display()),
            reason,
        };
        let address = Address::new(listen, run.path(), home)?;
        let mut settings = address.prepare(run.path(), account)?;
        let mode: &[&str] = if home.is_temporary() { &FAST } else { &DURABLE };
        settings.extend(ALWAYS.iter().chain(mode).map(|&setting| setting.to_owned()));

        ServerFile::remove_stale(&home.data())?;
        let place = Place { account, home, run: run.path() };
        let mut guardian = Guardian::start(place, installed, &settings).map_err(|error| failed(error.to_string()))?;
        let begin = Instant::now();
        while begin.elapsed() < IS_READY {
            let file = ServerFile::read(&home.data());
            if file.process_id() == Some(guardian.process) && file.is_ready() {
                return Ok(Self { guardian, address, _run: run });
            }
            if guardian.ended().map_err(|error| failed(error.to_string()))?.is_some() {
                let file = ServerFile::read(&home.data());
                // One that ends by itself takes its file along, so this one is of a PostgreSQL not started here.
                return Err(match file.process_id() {
                    Some(id) if id != guardian.process => {
                        ClusterError::InUse { folder: home.folder.clone(), holder: file.holder() }
                    }
                    _ => failed(end_of(&home.log())),
                });
            }
            sleep(Duration::from_millis(10));
        }
        Err(failed(format!("not ready after {} seconds; its log ends:\n{}", IS_READY.as_secs(), end_of(&home.log()))))
    }
}
