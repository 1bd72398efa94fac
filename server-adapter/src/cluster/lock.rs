//! Who works in a folder.
//!
//! Two files, each with a lock that the operating system takes away from a process that ends, however it
//! ends. `owner.lock` belongs to the process that uses the cluster. `work.lock` belongs to it and to every
//! program that writes the folder for it: each inherits it and hands it on to its children, so that it is
//! free when the last of them has ended. Whoever follows an owner that was killed gets the first at once,
//! and waits for the second before looking at the folder, which therefore changes under nobody's eyes.

use std::{
    fs::{self, File, TryLockError},
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

use super::{error::ClusterError, home::ServerFile, settings::Step};

/// The name that makes a folder ours.
const OWNER: &str = "owner.lock";
const WORK: &str = "work.lock";

/// How long the lock of an owner that is gone may last: a program that it was about to start has it too,
/// for the moment until the program begins.
const LAST_OWNER_GOES: Duration = Duration::from_secs(1);

/// How long the last PostgreSQL in a folder may take to end.
const LAST_ONE_ENDS: Duration = Duration::from_secs(60);

/// The locks of one folder, held until dropped.
pub(super) struct Locks {
    _owner: File,
    #[cfg_attr(not(unix), expect(dead_code, reason = "programs inherit it on Unix alone"))]
    work: File,
}

impl Locks {
    /// Takes both; waits for what an owner that is gone has left running.
    pub(super) fn take(folder: &Path, progress: &mut dyn FnMut(Step)) -> Result<Self, ClusterError> {
        let is_new = !folder.join(OWNER).exists();
        if is_new && fs::read_dir(folder).map_err(ClusterError::file("reading", folder))?.next().is_some() {
            return Err(ClusterError::FolderTaken { folder: folder.into() });
        }
        let in_use = || {
            let holder = ServerFile::read(&folder.join("data")).holder();
            ClusterError::InUse { folder: folder.into(), holder }
        };
        let owner = open(&folder.join(OWNER))?;
        if !locks_within(LAST_OWNER_GOES, &owner, &folder.join(OWNER))? {
            return Err(in_use());
        }
        let work = open(&folder.join(WORK))?;
        if !locks_within(LAST_OWNER_GOES, &work, &folder.join(WORK))? {
            progress(Step::Waiting { folder: folder.into() });
            if !locks_within(LAST_ONE_ENDS, &work, &folder.join(WORK))? {
                return Err(in_use());
            }
        }
        Ok(Self { _owner: owner, work })
    }

    /// The lock on the work, for a program to inherit as one of its open files.
    #[cfg(unix)]
    pub(super) fn to_inherit(&self) -> std::io::Result<File> {
        self.work.try_clone()
    }
}

fn open(path: &Path) -> Result<File, ClusterError> {
    File::options().create(true).append(true).open(path).map_err(ClusterError::file("opening", path))
}

fn locks_within(time: Duration, file: &File, path: &Path) -> Result<bool, ClusterError> {
    let begin = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) if begin.elapsed() > time => return Ok(false),
            Err(TryLockError::WouldBlock) => sleep(Duration::from_millis(10)),
            Err(TryLockError::Error(error)) => return Err(ClusterError::file("locking", path)(error)),
        }
    }
}
