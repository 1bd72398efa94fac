//! A private PostgreSQL: found or fetched, created in a folder, started, and stopped again, without root
//! and with nothing to install by hand.
//!
//! [`Cluster::start`] does all of it. A folder belongs to one process at a time: a second start of the same
//! folder fails with [`ClusterError::InUse`] and names the address of the first, rather than share a
//! database that ends with somebody else's process. A crash of PostgreSQL, of this process or of the
//! machine needs no repair: the next start recovers what was committed.
//!
//! `access.rs` says who is let in, `guardian.rs` why nothing stays behind, `lock.rs` why no two work in one
//! folder, `account.rs` who runs PostgreSQL when this process is root.

mod access;
mod account;
mod database;
mod error;
mod guardian;
mod home;
mod lock;
mod package;
mod programs;
mod roles;
mod server;
mod settings;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use tokio_postgres::Config;

pub(crate) use access::hex;
pub use access::{connect, url};
pub use database::{Database, DatabaseSetting};
pub use error::{ClusterError, Holder, Tried};
pub use roles::{Role, create_roles};
pub use settings::{Listen, Programs, Settings, Step, Storage};

use account::Account;
use home::Home;
use programs::Installed;
use server::Server;

/// The role that owns a private cluster.
const SUPERUSER: &str = "postgres";

/// A private PostgreSQL that is running; stopped when dropped, and also when this process is killed.
pub struct Cluster {
    server: Server,
    version: String,
    // Last, so that the folder is given up when PostgreSQL has left it.
    home: Home,
}

impl Cluster {
    /// Starts a private PostgreSQL; finds or fetches its programs and creates the data folder when needed.
    ///
    /// Takes a fraction of a second, the first time seconds; `progress` hears of every slow step. Blocks
    /// the thread.
    ///
    /// # Errors
    /// When no PostgreSQL is found, the folder is in use or not ours, or PostgreSQL does not start.
    pub fn start(settings: &Settings, mut progress: impl FnMut(Step)) -> Result<Self, ClusterError> {
        let folder: Option<&PathBuf> = match &settings.storage {
            Storage::Folder(folder) => Some(folder),
            Storage::ThrowAway => None,
        };
        let account = Account::for_home(folder.map(PathBuf::as_path))?;
        let home = Home::open(settings, &account, &mut progress)?;
        let written_by = home.written_by();
        let needed = written_by.map(|major| (major, home.folder.as_path()));
        let installed = Installed::find(settings, &account, needed, &mut progress)?;

        let run = home::socket_folder(&account)?;
        let (folder, version) = (&home.folder, &installed.version);
        if written_by.is_none() {
            progress(Step::Creating { folder: folder.clone(), version: version.clone() });
            home.create(&installed, &account, run.path())?;
        }
        progress(Step::Starting { folder: folder.clone(), version: version.clone() });
        let server = Server::start(&installed, &home, &account, run, settings.listen)?;
        Ok(Self { server, version: installed.version, home })
    }

    /// How the superuser connects to a database of the cluster.
    #[must_use]
    pub fn config(&self, database: &str) -> Config {
        self.server.address.config(database)
    }

    /// The same as an address, for other programs.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        url(&self.config(database))
    }

    /// The version of PostgreSQL, as in `18.4`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The folder that holds the rows.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.home.folder
    }

    /// The process id of PostgreSQL.
    #[must_use]
    pub fn process_id(&self) -> u32 {
        self.server.guardian.process
    }

    /// Stops PostgreSQL, as dropping does, but says how it went.
    ///
    /// # Errors
    /// When it did not shut down cleanly. No commit is lost by that.
    pub fn stop(mut self) -> Result<(), ClusterError> {
        let status = self.server.guardian.stop().map_err(|error| ClusterError::Stop { reason: error.to_string() })?;
        if status.success() || self.home.is_temporary() {
            return Ok(());
        }
        Err(ClusterError::Stop { reason: format!("{status}; its log ends:\n{}", home::end_of(&self.home.log())) })
    }
}

impl fmt::Debug for Cluster {
    /// Leaves the address out, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let process = self.process_id();
        f.debug_struct("Cluster").field("folder", &self.home.folder).field("process", &process).finish_non_exhaustive()
    }
}
