//! Who runs PostgreSQL. It refuses to run as root, so for root the children run as another user: the
//! owner of the data folder when that is not root, else `nobody`. (`install -d -o postgres -g postgres
//! /srv/vetplan` therefore picks the account.) Everyone else runs it as themselves.

use std::{ffi::OsStr, io, path::Path, process::Command};

use super::error::ClusterError;

/// The users of the operating system that take part.
pub(super) struct Account {
    /// The name of the user this process runs as.
    #[cfg(unix)]
    pub(super) user: String,
    /// User and group id to run PostgreSQL as, when not our own.
    #[cfg(unix)]
    other: Option<(u32, u32)>,
}

impl Account {
    /// A command that runs as the right user, in a folder it may stay in, and speaks English.
    pub(super) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env("LC_ALL", "C").current_dir("/");
        #[cfg(unix)]
        if let Some((uid, gid)) = self.other {
            use std::os::unix::process::CommandExt;
            // Setting the user id also clears the supplementary groups.
            command.uid(uid).gid(gid);
        }
        command
    }
}

#[cfg(unix)]
impl Account {
    /// The account for a cluster in `home`, which need not exist yet.
    pub(super) fn for_home(home: Option<&Path>) -> Result<Self, ClusterError> {
        use nix::unistd::{User, geteuid};
        use std::os::unix::fs::MetadataExt;

        let unknown = |who: String| move || ClusterError::NoAccount { who };
        let uid = geteuid();
        let user = User::from_uid(uid).ok().flatten().ok_or_else(unknown(uid.to_string()))?.name;
        if !uid.is_root() {
            return Ok(Self { user, other: None });
        }
        let owner = home.and_then(|home| home.metadata().ok()).filter(|owner| owner.uid() != 0);
        let other = match owner {
            Some(owner) => (owner.uid(), owner.gid()),
            None => {
                let nobody = User::from_name("nobody").ok().flatten().ok_or_else(unknown("nobody".to_owned()))?;
                (nobody.uid.as_raw(), nobody.gid.as_raw())
            }
        };
        Ok(Self { user, other: Some(other) })
    }

    /// Gives a file or folder to the account, closed to everyone else.
    pub(super) fn own(&self, path: &Path) -> io::Result<()> {
        use std::{fs, os::unix::fs::PermissionsExt};

        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
        self.other.map_or(Ok(()), |(uid, gid)| std::os::unix::fs::chown(path, Some(uid), Some(gid)))
    }

    /// Makes sure that the account may enter every parent of `folder`, which may not exist yet.
    pub(super) fn reaches(&self, folder: &Path) -> Result<(), ClusterError> {
        use std::os::unix::fs::MetadataExt;

        let Some((uid, gid)) = self.other else { return Ok(()) };
        let above = folder.ancestors().skip(1).find_map(|parent| parent.canonicalize().ok());
        for parent in above.iter().flat_map(|parent| parent.ancestors()) {
            let facts = parent.metadata().map_err(ClusterError::file("reading", parent))?;
            let bit = match (facts.uid() == uid, facts.gid() == gid) {
                (true, _) => 0o100,
                (_, true) => 0o010,
                _ => 0o001,
            };
            if facts.mode() & bit == 0 {
                return Err(ClusterError::Unreachable { folder: folder.into(), barrier: parent.into(), uid });
            }
        }
        Ok(())
    }

    /// Whether this process is root and PostgreSQL is not.
    pub(super) fn is_other(&self) -> bool {
        self.other.is_some()
    }
}

#[cfg(not(unix))]
impl Account {
    pub(super) fn for_home(_home: Option<&Path>) -> Result<Self, ClusterError> {
        Ok(Self {})
    }

    pub(super) fn own(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn reaches(&self, _folder: &Path) -> Result<(), ClusterError> {
        Ok(())
    }

    pub(super) fn is_other(&self) -> bool {
        false
    }
}
