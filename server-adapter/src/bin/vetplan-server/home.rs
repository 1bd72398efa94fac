//! Keys and files that a private database keeps in its folder, so that nobody has to make them.

use std::{fs, io, path::Path};

use secrecy::{ExposeSecret, SecretString};
use vet_server::{
    auth::{accounts, grants},
    cluster::Database,
    settings::Settings,
    store::Keys,
};

use crate::Failure;

/// The key that signs the tokens of accounts.
const LOGIN: &str = "login.pem";

/// The key that signs copies of grants.
const GRANTS: &str = "grants.pem";

/// The keys of sealed columns.
const SEALING: &str = "sealing.keys";

/// The files of the practices.
const FILES: &str = "files";

/// Names the keys and the folder of files of a private database where the settings name none, and makes them the first time.
pub(crate) fn fill_in(settings: &mut Settings, database: &Database) -> Result<(), Failure> {
    let Some(folder) = database.folder() else { return Ok(()) };
    let accounts = &mut settings.accounts;
    if accounts.enabled && accounts.key.is_none() && accounts.key_file.is_none() {
        let file = folder.join(LOGIN);
        keep(&file, || accounts::new_key().map_err(Failure::from))?;
        accounts.key_file = Some(file);
    }
    if settings.grants.key.is_none() && settings.grants.key_file.is_none() {
        let file = folder.join(GRANTS);
        keep(&file, || grants::new_key().map_err(Failure::from))?;
        settings.grants.key_file = Some(file);
    }
    place_files(settings, database);
    let sealing = &mut settings.sealing;
    if sealing.keys.is_none() && sealing.key_file.is_none() {
        let file = folder.join(SEALING);
        keep(&file, || Keys::new_entry(&key_id()?).map_err(Failure::from))?;
        sealing.key_file = Some(file);
    }
    Ok(())
}

/// Names the folder of files of a private database where the settings name none.
pub(crate) fn place_files(settings: &mut Settings, database: &Database) {
    if settings.files.folder.is_none() && settings.files.s3.is_none() {
        settings.files.folder = database.folder().map(|folder| folder.join(FILES));
    }
}

/// An id that no other key has: by it a database is told from one that another key has sealed.
fn key_id() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes)?;
    Ok(format!("key-{:08x}", u32::from_be_bytes(bytes)))
}

/// Writes a new secret into a file for its owner alone, unless there is one.
fn keep(file: &Path, new: impl FnOnce() -> Result<SecretString, Failure>) -> Result<(), Failure> {
    use io::Write;

    let failed = |error: io::Error| format!("writing {}: {error}", file.display());
    if file.exists() {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    // Whole or not at all, and readable for this user alone, as temporary files are.
    let mut draft = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    draft.write_all(new()?.expose_secret().as_bytes()).map_err(failed)?;
    draft.as_file().sync_all().map_err(failed)?;
    draft.persist_noclobber(file).map(drop).or_else(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => Ok(()),
        _ => Err(failed(error.error)),
    })?;
    Ok(fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?)
}
