//! The folders of a cluster: its home, which one process at a time may use, and a short-lived one for
//! the socket, whose path may have no more than about a hundred bytes.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use super::{
    SUPERUSER, access,
    account::Account,
    error::{ClusterError, Holder},
    guardian::{self, Place},
    lock::Locks,
    programs::{Installed, major_of},
    settings::{Settings, Step, Storage},
};

/// What some systems allow for a socket address, less its closing zero.
const LONGEST_SOCKET_PATH: usize = 103;

/// The folder of one cluster, held by this process until dropped.
pub(super) struct Home {
    pub(super) folder: PathBuf,
    /// Removes the folder of a throw-away cluster when dropped.
    temporary: Option<TempDir>,
    // Last, so that a folder is given up when nothing happens to it any more.
    pub(super) locks: Locks,
}

impl Home {
    /// Takes hold of the folder, creating it when absent.
    pub(super) fn open(
        settings: &Settings,
        account: &Account,
        progress: &mut dyn FnMut(Step),
    ) -> Result<Self, ClusterError> {
        let (folder, temporary) = match &settings.storage {
            Storage::Folder(folder) => {
                let folder = std::path::absolute(folder).map_err(ClusterError::file("finding", folder))?;
                fs::create_dir_all(&folder).map_err(ClusterError::file("creating", &folder))?;
                (folder, None)
            }
            Storage::ThrowAway => {
                let temporary = throw_away_folder(account)?;
                (temporary.path().to_owned(), Some(temporary))
            }
        };
        account.reaches(&folder)?;
        let locks = Locks::take(&folder, progress)?;
        account.own(&folder).map_err(ClusterError::file("protecting", &folder))?;
        Ok(Self { folder, temporary, locks })
    }

    /// The data folder of PostgreSQL itself.
    pub(super) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// What PostgreSQL logs.
    pub(super) fn log(&self) -> PathBuf {
        self.folder.join("postgres.log")
    }

    /// The password of the superuser, used where there are no sockets.
    pub(super) fn password(&self) -> PathBuf {
        self.folder.join("password")
    }

    /// Whether the folder goes when the cluster goes.
    pub(super) fn is_temporary(&self) -> bool {
        self.temporary.is_some()
    }

    /// The major version that wrote the data, when there is any.
    pub(super) fn written_by(&self) -> Option<u32> {
        major_of(&fs::read_to_string(self.data().join("PG_VERSION")).ok()?)
    }

    /// Writes an empty database; after an interruption the next start begins anew.
    ///
    /// Text sorts by code point, as the engine does, and pages carry checksums.
    pub(super) fn create(&self, installed: &Installed, account: &Account, run: &Path) -> Result<(), ClusterError> {
        let password = self.password();
        fs::write(&password, access::random_password()?).map_err(ClusterError::file("writing", &password))?;
        account.own(&password).map_err(ClusterError::file("protecting", &password))?;

        let draft = self.folder.join("data.part");
        if draft.exists() {
            fs::remove_dir_all(&draft).map_err(ClusterError::file("removing", &draft))?;
        }
        let mut initdb = Command::new(installed.program("initdb"));
        initdb.arg("--pgdata").arg(&draft).arg("--pwfile").arg(&password).arg("--no-instructions");
        initdb.args(["--username", SUPERUSER, "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C"]);
        initdb.arg(if self.is_temporary() { "--no-sync" } else { "--data-checksums" });
        guardian::run(Place { account, home: self, run }, &initdb).map_err(|reason| ClusterError::Creation {
            folder: self.folder.clone(),
            command: shown(&initdb),
            reason,
        })?;
        fs::rename(&draft, self.data()).map_err(ClusterError::file("moving", &draft))
    }
}

/// A new folder whose path is short enough for a socket.
pub(super) fn socket_folder(account: &Account) -> Result<TempDir, ClusterError> {
    let usual = temporary_folder(&std::env::temp_dir(), account);
    match usual {
        Ok(folder) if access::socket_in(folder.path()).as_os_str().len() <= LONGEST_SOCKET_PATH => Ok(folder),
        _ if cfg!(unix) => temporary_folder(Path::new("/tmp"), account),
        other => other,
    }
}

/// A new folder for rows that nobody keeps: in memory where there is plenty, which makes a new database
/// up to ten times faster than on a disk that others keep busy. Setting `TMPDIR` chooses another place.
fn throw_away_folder(account: &Account) -> Result<TempDir, ClusterError> {
    let memory = Path::new("/dev/shm");
    if std::env::var_os("TMPDIR").is_none()
        && has_room(memory)
        && let Ok(folder) = temporary_folder(memory, account)
    {
        return Ok(folder);
    }
    let usual = temporary_folder(&std::env::temp_dir(), account);
    if cfg!(unix) { usual.or_else(|_| temporary_folder(Path::new("/tmp"), account)) } else { usual }
}

/// Whether 4 GiB are free. Containers often have only a few MiB of this memory.
#[cfg(unix)]
fn has_room(folder: &Path) -> bool {
    let free = nix::sys::statvfs::statvfs(folder).map(|it| it.blocks_available().saturating_mul(it.fragment_size()));
    free.is_ok_and(|free| free >= 4 << 30)
}

#[cfg(not(unix))]
fn has_room(_folder: &Path) -> bool {
    false
}

/// A new folder that the account reaches, for its eyes only.
fn temporary_folder(parent: &Path, account: &Account) -> Result<TempDir, ClusterError> {
    let failed = || ClusterError::file("creating a folder in", parent);
    let folder = tempfile::Builder::new().prefix("vetplan-").tempdir_in(parent).map_err(failed())?;
    account.reaches(folder.path())?;
    account.own(folder.path()).map_err(ClusterError::file("protecting", folder.path()))?;
    Ok(folder)
}

/// A command line to show to people.
pub(super) fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// `postmaster.pid`, in which a PostgreSQL says who it is and how far it has come.
pub(super) struct ServerFile(Vec<String>);

impl ServerFile {
    pub(super) fn read(data: &Path) -> Self {
        let text = fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
        Self(text.lines().map(|line| line.trim().to_owned()).collect())
    }

    /// Removes the file of a PostgreSQL that ended with the machine, or with its container.
    ///
    /// PostgreSQL would not start beside it when the process id is another's by now. No PostgreSQL of ours
    /// works in the folder, and one that somebody else has started stands in it. Where the system does not
    /// say where a process stands, the file is left to PostgreSQL.
    pub(super) fn remove_stale(data: &Path) -> Result<(), ClusterError> {
        let Some(id) = Self::read(data).process_id().filter(|_| Path::new("/proc/self/cwd").exists()) else {
            return Ok(());
        };
        let stands_in = fs::read_link(format!("/proc/{id}/cwd")).ok();
        if stands_in.is_some() && stands_in == data.canonicalize().ok() {
            return Ok(());
        }
        let file = data.join("postmaster.pid");
        fs::remove_file(&file).map_err(ClusterError::file("removing", &file))
    }

    fn line(&self, index: usize) -> Option<&str> {
        self.0.get(index).map(String::as_str).filter(|line| !line.is_empty())
    }

    /// The process that wrote the file, which may be gone.
    pub(super) fn process_id(&self) -> Option<u32> {
        self.line(0)?.parse().ok()
    }

    /// Whether it accepts connections.
    pub(super) fn is_ready(&self) -> bool {
        self.line(7) == Some("ready")
    }

    /// What to tell those who find the folder in use.
    pub(super) fn holder(&self) -> Holder {
        let socket = self.line(4).map(|folder| access::socket_config(Path::new(folder), SUPERUSER));
        Holder { process_id: self.process_id(), url: socket.map(|config| access::url(&config)) }
    }
}

/// The last lines of a log, for an error message.
pub(super) fn end_of(log: &Path) -> String {
    let text = fs::read(log).unwrap_or_else(|error: io::Error| error.to_string().into_bytes());
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}
