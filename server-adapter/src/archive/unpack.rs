//! Reading a file.

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;
use tokio::{sync::mpsc, task::JoinHandle};

use super::{
    ArchiveError,
    head::{FORMAT, Head},
};

/// The most that is taken for one member.
const LARGEST: u64 = 1 << 30;

/// A piece of a file.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// A file that is being read, by a thread of its own and a few members ahead.
pub(crate) struct Unpacker {
    file: PathBuf,
    members: mpsc::Receiver<Member>,
    reading: Option<JoinHandle<io::Result<()>>>,
}

impl Unpacker {
    /// Opens a file, and reads what it holds.
    pub(crate) async fn open(file: &Path) -> Result<(Self, Head), ArchiveError> {
        let source = File::open(file).map_err(ArchiveError::file(file))?;
        let (send, members) = mpsc::channel(4);
        let reading = Some(tokio::task::spawn_blocking(move || read(source, &send)));
        let mut opened = Self { file: file.to_owned(), members, reading };
        let first = opened.next().await?.filter(|member| member.name == "vetplan.json");
        let first = first.ok_or_else(|| opened.broken("it begins in no `vetplan.json`"))?;
        let head: Head = opened.json(&first)?;
        if head.format != FORMAT {
            return Err(opened.broken(format!("its form is {}, and this version reads {FORMAT}", head.format)));
        }
        Ok((opened, head))
    }

    /// The next member.
    pub(crate) async fn next(&mut self) -> Result<Option<Member>, ArchiveError> {
        if let Some(member) = self.members.recv().await {
            return Ok(Some(member));
        }
        let Some(reading) = self.reading.take() else { return Ok(None) };
        match reading.await {
            Ok(Ok(())) => Ok(None),
            Ok(Err(error)) => Err(self.broken(error)),
            Err(error) => Err(ArchiveError::Stopped(error.to_string())),
        }
    }

    /// What a member says that is JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, member: &Member) -> Result<T, ArchiveError> {
        serde_json::from_slice(&member.bytes).map_err(|error| self.broken(format!("`{}`: {error}", member.name)))
    }

    /// The complaint that the file is not as it was written.
    pub(crate) fn broken(&self, reason: impl ToString) -> ArchiveError {
        ArchiveError::broken(&self.file, reason)
    }
}

fn read(source: File, send: &mpsc::Sender<Member>) -> io::Result<()> {
    let mut unzipped = GzDecoder::new(io::BufReader::new(source));
    let mut tar = tar::Archive::new(&mut unzipped);
    for entry in tar.entries()? {
        let mut entry = entry?;
        let name = entry.path()?.to_string_lossy().into_owned();
        if entry.size() > LARGEST {
            return Err(io::Error::other(format!("`{name}` has {} bytes", entry.size())));
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        if send.blocking_send(Member { name, bytes }).is_err() {
            // Nobody wants to know the rest.
            return Ok(());
        }
    }
    // To the end, where the checksum of gzip stands.
    io::copy(&mut unzipped, &mut io::sink()).map(drop)
}
