//! From a file into a database.

use std::pin::Pin;

use bytes::Bytes;
use chrono::{Datelike, NaiveDate, Utc};
use futures_util::SinkExt;
use tokio_postgres::{Client, CopyInSink};
use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    kernel::{date::parse_date, id::parse_uuid},
    schema::EntityDef,
};

use super::{
    ArchiveError, End, Head, Rows, Sealing, Tables, Unpacker,
    rows::{PLAIN_TEXT, Resealing},
    same_schema,
};
use crate::{
    files::{Files, sha256_of},
    migrate,
};

/// A transaction into which a file goes.
pub(crate) struct Load<'a> {
    client: &'a Client,
    files: Option<&'a Files>,
}

impl<'a> Load<'a> {
    /// Begins it, in a database at the schema of the file, with room in the audit log for what comes. `operations`
    /// is connected as `vetplan_ops`.
    pub(crate) async fn begin(
        operations: &'a Client,
        files: Option<&'a Files>,
        head: &Head,
    ) -> Result<Self, ArchiveError> {
        same_schema("the file", Some(head.schema.clone()))?;
        same_schema("the database", migrate::schema_of(operations).await?)?;
        // Before the transaction, so that nobody has to wait for it who writes to the audit log.
        if let Some(since) = head.audit_since.as_deref().and_then(parse_date) {
            migrate::add_past_audit_partitions(operations, months_since(since)).await?;
        }
        operations.batch_execute("begin transaction isolation level repeatable read").await?;
        operations.batch_execute(PLAIN_TEXT).await?;
        Ok(Self { client: operations, files })
    }

    /// Takes in rows and files up to the end; what the file says about them. All must be of the practice, where one is
    /// named. Files stay when the rows are not kept after all: the next try finds them.
    pub(crate) async fn all(
        &self,
        archive: &mut Unpacker,
        tenant: Option<Uuid>,
        sealing: Option<Sealing<'_>>,
    ) -> Result<End, ArchiveError> {
        let mut open: Option<Open<'_>> = None;
        let mut files = 0;
        while let Some(member) = archive.next().await? {
            let parts: Vec<&str> = member.name.split('/').collect();
            let goes_on =
                matches!((parts.as_slice(), &open), (["rows", table, _], Some(open)) if *table == open.def.table);
            if !goes_on && let Some(full) = open.take() {
                full.finish().await?;
            }
            match parts.as_slice() {
                ["rows", table, _] => {
                    let def = SCHEMA.table(table);
                    let def = def.ok_or_else(|| archive.broken(format!("there is no table `{table}`")))?;
                    let mut into = match open.take() {
                        Some(open) => open,
                        None => Open::new(self.client, def, tenant, sealing).await?,
                    };
                    into.take(member.bytes).await?;
                    open = Some(into);
                }
                ["files", whose, sha256] => {
                    let whose = parse_uuid(whose).filter(|whose| tenant.is_none_or(|tenant| tenant == *whose));
                    let whose = whose.filter(|_| sha256_of(&member.bytes) == *sha256);
                    let whose = whose.ok_or_else(|| archive.broken(format!("`{}` is not what it is", member.name)))?;
                    self.files.ok_or(ArchiveError::NoFiles)?.put(whose, sha256, member.bytes.into()).await?;
                    files += 1;
                }
                ["end.json"] => {
                    let end: End = archive.json(&member)?;
                    if archive.next().await?.is_some() || end.files != files {
                        return Err(archive.broken("its end tells of something else"));
                    }
                    return Ok(end);
                }
                _ => return Err(archive.broken(format!("nobody knows `{}`", member.name))),
            }
        }
        Err(archive.broken("it was cut off"))
    }

    /// Compares what has come with what the file says, and keeps it; nothing is kept of anything else.
    pub(crate) async fn end(self, said: &Tables, rows: &Rows<'_>) -> Result<(), ArchiveError> {
        compared(said, rows).await?;
        // References are judged here.
        Ok(self.client.batch_execute("commit").await?)
    }
}

/// Refuses rows that are others than those which somebody counted.
async fn compared(said: &Tables, rows: &Rows<'_>) -> Result<(), ArchiveError> {
    for def in SCHEMA.all_tables() {
        let found = rows.of(def, |_| Ok(())).await?;
        let expected = said.get(def.table).map_or(0, |table| table.rows);
        if said.get(def.table).map_or(found.rows > 0, |table| *table != found) {
            return Err(ArchiveError::Differs { table: def.table.to_owned(), found: found.rows, expected });
        }
    }
    Ok(())
}

/// A table that takes in rows.
struct Open<'a> {
    def: &'static EntityDef,
    sink: Pin<Box<CopyInSink<Bytes>>>,
    /// Where the practice stands in a row, and which it must be.
    only: Option<(usize, String)>,
    resealing: Option<Resealing<'a>>,
}

impl<'a> Open<'a> {
    async fn new(
        client: &Client,
        def: &'static EntityDef,
        tenant: Option<Uuid>,
        sealing: Option<Sealing<'a>>,
    ) -> Result<Self, ArchiveError> {
        let only = def.position("tenant_id").zip(tenant.map(|tenant| tenant.to_string()));
        let columns: Vec<&str> = def.fields.iter().map(|field| field.name).collect();
        let copy = format!("copy {} ({}) from stdin", def.table, columns.join(", "));
        let resealing = sealing.and_then(|sealing| Resealing::of(def, sealing));
        Ok(Self { def, sink: Box::pin(client.copy_in(&copy).await?), only, resealing })
    }

    async fn take(&mut self, piece: Vec<u8>) -> Result<(), ArchiveError> {
        if let Some((at, tenant)) = &self.only {
            let of = |line: &[u8]| line.split(|byte| *byte == b'\t').nth(*at) == Some(tenant.as_bytes());
            if !lines(&piece).all(of) {
                return Err(ArchiveError::Foreign { table: self.def.table.to_owned() });
            }
        }
        let piece = match &self.resealing {
            None => piece,
            Some(resealing) => {
                let anew = lines(&piece).map(|line| Ok(resealing.line(line)?.0));
                anew.collect::<Result<String, ArchiveError>>()?.into_bytes()
            }
        };
        Ok(self.sink.send(piece.into()).await?)
    }

    async fn finish(mut self) -> Result<(), ArchiveError> {
        self.sink.as_mut().finish().await?;
        Ok(())
    }
}

/// The rows of a piece, each with the end of its line.
fn lines(piece: &[u8]) -> impl Iterator<Item = &[u8]> {
    piece.split_inclusive(|byte| *byte == b'\n')
}

/// How many months lie between a day and this month, and one more.
fn months_since(day: NaiveDate) -> i32 {
    let today = Utc::now().date_naive();
    let month = |day: NaiveDate| day.year() * 12 + day.month0().cast_signed();
    (month(today) - month(day)).max(0) + 1
}
