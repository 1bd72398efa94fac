//! Rows in the text form of COPY: columns parted by tabs, a line for each row, tabs and line ends inside of values
//! written as `\t` and `\n`.

use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};
use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::schema::{Default, EntityDef};

use super::{ArchiveError, Table};
use crate::{
    cluster::hex,
    store::{Fault, Keys, Place},
};

/// How a value that is not there is written.
const NULL: &str = r"\N";

/// The keys by which sealed values are opened, and those by which they are sealed anew.
#[derive(Clone, Copy)]
pub(crate) struct Sealing<'a> {
    pub(crate) open: &'a Keys,
    pub(crate) seal: &'a Keys,
}

/// The rows of everybody or of one practice, as one transaction sees them.
pub(crate) struct Rows<'a> {
    pub(crate) client: &'a Client,
    pub(crate) tenant: Option<Uuid>,
    /// The number of the first transaction that is not among them. Those of another cluster mean nothing in the next
    /// one, where the same numbers come again: in a file they all lie before zero, in their order.
    pub(crate) next_transaction: i64,
    /// Without it sealed values are taken as they are.
    pub(crate) sealing: Option<Sealing<'a>>,
}

impl Rows<'_> {
    /// Goes through the rows of a table by id, each ending its line, and says what they came to.
    pub(crate) async fn of(
        &self,
        def: &'static EntityDef,
        mut take: impl FnMut(&[u8]) -> Result<(), ArchiveError>,
    ) -> Result<Table, ArchiveError> {
        let stream = self.client.copy_out(&self.statement(def)).await?;
        let mut stream = std::pin::pin!(stream);
        let resealing = self.sealing.and_then(|sealing| Resealing::of(def, sealing));
        let (mut digest, mut rows) = (Sha256::new(), 0);
        // Each message of the stream is one row.
        while let Some(line) = stream.try_next().await? {
            rows += 1;
            match &resealing {
                None => {
                    digest.update(&line);
                    take(&line)?;
                }
                Some(resealing) => {
                    let (anew, masked) = resealing.line(&line)?;
                    digest.update(masked);
                    take(anew.as_bytes())?;
                }
            }
        }
        Ok(Table { rows, sha256: hex(&digest.finalize()) })
    }

    fn statement(&self, def: &EntityDef) -> String {
        let columns = def.fields.iter().map(|field| match field.default {
            Some(Default::Transaction) => format!("{} - {}", field.name, self.next_transaction),
            _ => field.name.to_owned(),
        });
        let columns = columns.collect::<Vec<_>>().join(", ");
        let whose = self.tenant.map(|tenant| format!(" where tenant_id = '{tenant}'")).unwrap_or_default();
        let order = if def.monthly { "tenant_id, id, created_at" } else { "tenant_id, id" };
        format!("copy (select {columns} from {}{whose} order by {order}) to stdout", def.table)
    }
}

/// Makes values mean the same wherever they are read.
pub(crate) const PLAIN_TEXT: &str = "set local datestyle = 'ISO, YMD'; set local timezone = 'UTC';
    set local extra_float_digits = 1; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0";

/// Opens and seals the values of a table that has sealed columns.
pub(super) struct Resealing<'a> {
    def: &'static EntityDef,
    sealing: Sealing<'a>,
    tenant: usize,
    id: usize,
}

impl<'a> Resealing<'a> {
    pub(super) fn of(def: &'static EntityDef, sealing: Sealing<'a>) -> Option<Self> {
        def.fields.iter().any(|field| field.sealed).then_some(())?;
        Some(Self { def, sealing, tenant: def.position("tenant_id")?, id: def.position("id")? })
    }

    /// A line sealed anew, and the same line without what is sealed.
    pub(super) fn line(&self, line: &[u8]) -> Result<(String, String), ArchiveError> {
        let table = self.def.table;
        let unread = || Fault::Sealed { table: table.to_owned(), column: "id".to_owned() };
        let text = std::str::from_utf8(line).map_err(|_| unread())?;
        let mut anew: Vec<String> = text.trim_end_matches('\n').split('\t').map(str::to_owned).collect();
        let mut masked = anew.clone();
        let id = |at: usize| anew.get(at).and_then(|text| text.parse::<Uuid>().ok()).ok_or_else(unread);
        let (tenant, row) = (id(self.tenant)?, id(self.id)?);
        for (at, field) in self.def.fields.iter().enumerate().filter(|(_, field)| field.sealed) {
            let Some(value) = anew.get_mut(at).filter(|value| *value != NULL) else { continue };
            let place = Place { tenant, table, column: field.name, row };
            // What is sealed is written in letters that COPY leaves as they are.
            *value = self.sealing.seal.seal(place, &self.sealing.open.open(place, value)?)?;
            "*".clone_into(&mut masked[at]);
        }
        Ok((anew.join("\t") + "\n", masked.join("\t") + "\n"))
    }
}
