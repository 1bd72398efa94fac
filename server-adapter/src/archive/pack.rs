//! Writing a file.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};
use serde::Serialize;
use tar::{Builder, EntryType, Header};
use tempfile::NamedTempFile;

use super::ArchiveError;

/// A file that is being written; it appears under its name when it is whole, for its owner alone.
pub(crate) struct Packer {
    file: PathBuf,
    tar: Builder<GzEncoder<BufWriter<NamedTempFile>>>,
}

impl Packer {
    /// Begins a file, which must not be there yet.
    pub(crate) fn new(file: &Path) -> Result<Self, ArchiveError> {
        if file.exists() {
            return Err(ArchiveError::file(file)(io::ErrorKind::AlreadyExists.into()));
        }
        let draft = NamedTempFile::new_in(folder_of(file)).map_err(ArchiveError::file(file))?;
        let tar = Builder::new(GzEncoder::new(BufWriter::new(draft), Compression::fast()));
        Ok(Self { file: file.to_owned(), tar })
    }

    /// Adds a member.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), ArchiveError> {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        self.tar.append_data(&mut header, name, bytes).map_err(ArchiveError::file(&self.file))
    }

    /// Adds a member that is JSON.
    pub(crate) fn add_json(&mut self, name: &str, value: &impl Serialize) -> Result<(), ArchiveError> {
        let text = serde_json::to_vec_pretty(value).map_err(io::Error::from).map_err(ArchiveError::file(&self.file))?;
        self.add(name, &text)
    }

    /// Ends the file, on disk and under its name; how many bytes it has.
    pub(crate) fn finish(self) -> Result<u64, ArchiveError> {
        let written = || {
            let mut draft = self.tar.into_inner()?.finish()?;
            draft.flush()?;
            let draft = draft.into_inner().map_err(io::IntoInnerError::into_error)?;
            draft.as_file().sync_all()?;
            let size = draft.as_file().metadata()?.len();
            draft.persist_noclobber(&self.file).map_err(|error| error.error)?;
            File::open(folder_of(&self.file))?.sync_all()?;
            Ok(size)
        };
        written().map_err(ArchiveError::file(&self.file))
    }
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
