//! From a database into a file.

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    kernel::{date::date_text, time::instant_text},
    schema::EntityDef,
};

use super::{
    ArchiveError, End, Head, Holds, Packer, Rows, Sealing, Tables, head::FORMAT, rows::PLAIN_TEXT, same_schema,
};
use crate::{
    files::{Files, sha256_of},
    migrate,
};

/// A piece of a table is ended when it has so many bytes.
const PIECE: usize = 1 << 20;

/// One moment of a database, on its way into a file.
pub(crate) struct Dump<'a> {
    rows: Rows<'a>,
    pub(crate) head: Head,
}

impl<'a> Dump<'a> {
    /// Waits for a moment that some order of whole commands has really had, and holds on to it. `operations` is
    /// connected as `vetplan_ops`; without a practice it is the moment of everybody.
    pub(crate) async fn begin(
        operations: &'a Client,
        practice: Option<(Uuid, &str)>,
        sealing: Option<Sealing<'a>>,
    ) -> Result<Self, ArchiveError> {
        same_schema("the database", migrate::schema_of(operations).await?)?;
        operations.batch_execute("begin transaction isolation level serializable read only deferrable").await?;
        operations.batch_execute(PLAIN_TEXT).await?;
        let moment = "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint, now()";
        let moment = operations.query_typed_one(moment, &[]).await?;
        let taken_at: DateTime<Utc> = moment.try_get(1)?;
        let tenant = practice.map(|(id, _)| id);
        let holds =
            practice.map_or(Holds::Database, |(id, slug)| Holds::Tenant { id: id.to_string(), slug: slug.to_owned() });
        let since = "select (min(created_at) at time zone 'UTC')::date from audit_logs where $1::uuid is null or tenant_id = $1";
        let since: Option<NaiveDate> = operations.query_one(since, &[&tenant]).await?.try_get(0)?;
        let head = Head {
            format: FORMAT,
            holds,
            schema: migrate::own_schema(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            taken_at: instant_text(taken_at.trunc_subsecs(0)),
            audit_since: since.map(date_text),
            audit_key: None,
        };
        let rows = Rows { client: operations, tenant, next_transaction: moment.try_get(0)?, sealing };
        Ok(Self { rows, head })
    }

    /// Writes the head and those tables, piece by piece.
    pub(crate) async fn write(
        &self,
        pack: &mut Packer,
        wanted: impl Fn(&EntityDef) -> bool,
    ) -> Result<Tables, ArchiveError> {
        pack.add_json("vetplan.json", &self.head)?;
        let mut tables = Tables::new();
        for def in SCHEMA.all_tables().filter(|def| wanted(def)) {
            let (mut piece, mut count) = (Vec::new(), 0);
            let mut end_piece = |piece: &mut Vec<u8>| {
                count += 1;
                pack.add(&format!("rows/{}/{count:06}", def.table), piece)?;
                piece.clear();
                Ok(())
            };
            let table = self.rows.of(def, |line| {
                piece.extend_from_slice(line);
                if piece.len() < PIECE { Ok(()) } else { end_piece(&mut piece) }
            });
            let table = table.await?;
            if !piece.is_empty() {
                end_piece(&mut piece)?;
            }
            tables.insert(def.table.to_owned(), table);
        }
        Ok(tables)
    }

    /// Writes the files that the rows of this moment tell of. One that was swept away meanwhile is counted as missing.
    pub(crate) async fn files(&self, pack: &mut Packer, files: Option<&Files>) -> Result<(u64, u64), ArchiveError> {
        let told =
            "select tenant_id, sha256 from files where $1::uuid is null or tenant_id = $1 order by tenant_id, sha256";
        let (mut written, mut missing) = (0, 0);
        for row in self.rows.client.query(told, &[&self.rows.tenant]).await? {
            let (tenant, sha256): (Uuid, String) = (row.try_get(0)?, row.try_get(1)?);
            let bytes = match files {
                Some(files) => files.get(tenant, &sha256).await?,
                None => None,
            };
            match bytes.filter(|bytes| sha256_of(bytes) == sha256) {
                Some(bytes) => {
                    pack.add(&format!("files/{tenant}/{sha256}"), &bytes)?;
                    written += 1;
                }
                None => missing += 1,
            }
        }
        Ok((written, missing))
    }

    /// Writes the end of the file, and lets the moment pass.
    pub(crate) async fn end(self, mut pack: Packer, end: &End) -> Result<u64, ArchiveError> {
        pack.add_json("end.json", end)?;
        let size = pack.finish()?;
        self.rows.client.batch_execute("commit").await?;
        Ok(size)
    }
}
