//! Going along all chains, from the first row to the last.
//!
//! The rows of a chain come in their order, its links beside them over a second connection, both as they
//! stood at one moment; of neither more is held than a few at a time. Several chains are gone along at once.

use std::{
    collections::{BTreeMap, VecDeque},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::TryStreamExt;
use tokio_postgres::{Client, Config, RowStream, types::Type};
use uuid::Uuid;
use vet_core::engine::Walk;

use super::{
    AuditError, Finding, Head, PublicKey, Report, Wrong,
    chains::{Chain, chains},
    heads::heads,
    sent::{Columns, Entry},
};
use crate::cluster::connect;

/// What to verify, and against what.
#[derive(Debug, Clone)]
pub struct Verification {
    /// The database, as `vetplan_ops`.
    pub database: Config,
    /// One tenant alone.
    pub tenant: Option<Uuid>,
    /// The keys that sign heads; without any, a head is taken at its word.
    pub keys: Vec<PublicKey>,
    /// Signed heads that were kept outside.
    pub outside: Vec<Head>,
    /// How many chains are gone along at once.
    pub workers: usize,
}

/// Verifies every chain against its links and its signed heads.
///
/// # Errors
/// [`AuditError`]: the log could not be read. What is wrong with it is in the report.
pub async fn verify(what: Verification) -> Result<Report, AuditError> {
    let first = connect(&what.database).await?;
    first.batch_execute("begin isolation level repeatable read read only").await?;
    let row = first.query_typed_one("select pg_export_snapshot()", &[]).await?;
    let snapshot: Arc<str> = row.try_get::<_, String>(0)?.into();

    let mut of_chains: BTreeMap<Chain, Vec<Head>> =
        chains(&first, what.tenant).await?.into_iter().map(|chain| (chain, Vec::new())).collect();
    for head in what.outside.iter().filter(|head| what.tenant.is_none_or(|tenant| tenant == head.tenant)) {
        of_chains.entry((head.tenant, head.chain.clone())).or_default().push(head.clone());
    }
    let left = Arc::new(Mutex::new(of_chains.into_iter().collect::<VecDeque<_>>()));
    let keys: Arc<[PublicKey]> = what.keys.into();
    let workers = (0..what.workers.max(1)).map(|_| {
        let (left, keys, snapshot, database) =
            (Arc::clone(&left), Arc::clone(&keys), Arc::clone(&snapshot), what.database.clone());
        tokio::spawn(async move {
            let reader = Reader::open(&database, &snapshot).await?;
            let mut report = Report::default();
            loop {
                let next = left.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                let Some((chain, outside)) = next else { return Ok(report) };
                report.add(Along::new(chain, &keys).go(&reader, outside).await?);
            }
        })
    });
    let mut report = Report::default();
    for worker in workers.collect::<Vec<_>>() {
        let part: Result<Report, AuditError> = worker.await.map_err(|error| AuditError::Stopped(error.to_string()))?;
        report.add(part?);
    }
    // Only now may the moment pass.
    first.batch_execute("commit").await?;
    report.findings.sort_by(|a, b| (a.tenant, &a.chain, a.seq).cmp(&(b.tenant, &b.chain, b.seq)));
    Ok(report)
}

/// Two connections that see the same moment.
struct Reader {
    rows: Client,
    links: Client,
}

/// A run of rows, as its link tells it.
#[derive(Debug, Clone)]
struct Link {
    first_seq: i64,
    last_seq: i64,
    head: String,
}

impl Reader {
    async fn open(database: &Config, snapshot: &str) -> Result<Self, AuditError> {
        let [rows, links] = [connect(database).await?, connect(database).await?];
        let enter = format!(
            "begin isolation level repeatable read read only; set transaction snapshot '{snapshot}';
             set local jit = off"
        );
        for client in [&rows, &links] {
            client.batch_execute(&enter).await?;
        }
        Ok(Self { rows, links })
    }

    async fn stream(client: &Client, query: &str, chain: &Chain) -> Result<Pin<Box<RowStream>>, AuditError> {
        let (tenant, name) = chain;
        let values = [(tenant, Type::UUID)];
        let values = values.map(|(value, ty)| (value as &(dyn tokio_postgres::types::ToSql + Sync), ty));
        let [tenant] = values;
        Ok(Box::pin(client.query_typed_raw(query, [tenant, (name, Type::TEXT)]).await?))
    }
}

/// The walk along one chain.
struct Along<'a> {
    chain: Chain,
    keys: &'a [PublicKey],
    report: Report,
}

impl<'a> Along<'a> {
    fn new(chain: Chain, keys: &'a [PublicKey]) -> Self {
        Self { chain, keys, report: Report { chains: 1, ..Report::default() } }
    }

    fn note(&mut self, seq: i64, wrong: Wrong) {
        let (tenant, chain) = self.chain.clone();
        self.report.note(Finding { tenant, chain, seq, wrong });
    }

    async fn go(mut self, reader: &Reader, outside: Vec<Head>) -> Result<Report, AuditError> {
        let rows = format!(
            "select {} from audit_logs where tenant_id = $1 and chain = $2 order by chain, seq, created_at",
            Columns::listed()
        );
        let links = "select first_seq, last_seq, head from audit_links where tenant_id = $1 and chain = $2
                     order by chain, first_seq";
        let mut signed = self.signed(reader, outside).await?;
        let mut links = Links::new(Reader::stream(&reader.links, links, &self.chain).await?).await?;
        let mut rows = Reader::stream(&reader.rows, &rows, &self.chain).await?;

        let columns = Columns::new();
        let mut walk: Option<Walk> = None;
        while let Some(sent) = rows.try_next().await? {
            let entry = columns.of(&sent)?;
            let (seq, hash) = (entry.seq, entry.hash);
            let so_far = match walk.take() {
                Some(walk) => walk,
                None => self.beginning(seq, &mut signed),
            };
            walk = Some(self.step(so_far, &entry)?);
            self.report.rows += 1;
            links.meet(seq, hash, &mut self).await?;
            while let Some(head) = signed.pop_front_if(|head| head.last_seq <= seq) {
                if head.last_seq == seq && head.hash != hash {
                    self.note(seq, Wrong::HeadDiffers);
                }
            }
        }
        let last = walk.map_or(0, |walk| walk.seq());
        let known = links.last().await?.max(signed.back().map_or(0, |head| head.last_seq));
        if known > last {
            self.note(last + 1, Wrong::Truncated(known));
        }
        Ok(self.report)
    }

    /// The signed heads of the chain, those kept outside among them, by place.
    async fn signed(&mut self, reader: &Reader, outside: Vec<Head>) -> Result<VecDeque<Head>, AuditError> {
        let (tenant, chain) = self.chain.clone();
        let mut signed = heads(&reader.links, Some(tenant), Some(&chain)).await?;
        signed.extend(outside);
        signed.sort_by(|a, b| (a.last_seq, &a.hash, &a.signature).cmp(&(b.last_seq, &b.hash, &b.signature)));
        signed.dedup();
        self.report.heads += signed.len() as u64;
        let mut believed = VecDeque::new();
        for head in signed {
            match self.keys.iter().find(|key| key.id() == head.key_id) {
                _ if self.keys.is_empty() => believed.push_back(head),
                Some(key) if key.has_signed(&head.signed_text(), &head.signature) => believed.push_back(head),
                Some(_) => self.note(head.last_seq, Wrong::SignatureInvalid),
                None => self.note(head.last_seq, Wrong::KeyUnknown),
            }
        }
        Ok(believed)
    }

    /// Where the walk begins: at the first row, or behind the last row of a lawful purge, which a signed head
    /// tells of.
    fn beginning(&mut self, first: i64, signed: &mut VecDeque<Head>) -> Walk {
        if first <= 1 {
            return Walk::from_start();
        }
        let purged = signed.iter().find(|head| head.last_seq == first - 1).map(|head| head.hash.clone());
        signed.retain(|head| head.last_seq >= first);
        match purged {
            Some(hash) => Walk::after(first - 1, hash),
            None => Walk::from_start(),
        }
    }

    /// One row on; after something wrong the walk goes on from what it finds.
    fn step(&mut self, mut walk: Walk, entry: &Entry<'_>) -> Result<Walk, AuditError> {
        let seq = entry.seq;
        if seq <= walk.seq() {
            self.note(seq, Wrong::Inserted);
            return Ok(walk);
        }
        if seq > walk.seq() + 1 {
            self.note(walk.seq() + 1, Wrong::Removed(seq - walk.seq() - 1));
            walk = Walk::after(seq - 1, entry.prev_hash.to_owned());
        } else if entry.prev_hash != walk.head() {
            self.note(seq, Wrong::OutOfPlace);
            walk = Walk::after(seq - 1, entry.prev_hash.to_owned());
        }
        if walk.step(seq, &entry.covered_text()?, entry.hash).is_err() {
            self.note(seq, Wrong::Changed);
            walk = Walk::after(seq, entry.hash.to_owned());
        }
        if !entry.details_hold()? {
            self.note(seq, Wrong::DetailsChanged);
        }
        Ok(walk)
    }
}

/// The links of a chain, in their order.
struct Links {
    stream: Pin<Box<RowStream>>,
    next: Option<Link>,
    last: i64,
}

impl Links {
    async fn new(stream: Pin<Box<RowStream>>) -> Result<Self, AuditError> {
        let mut links = Self { stream, next: None, last: 0 };
        links.advance().await?;
        Ok(links)
    }

    async fn advance(&mut self) -> Result<(), AuditError> {
        self.next = match self.stream.try_next().await? {
            Some(row) => Some(Link { first_seq: row.try_get(0)?, last_seq: row.try_get(1)?, head: row.try_get(2)? }),
            None => None,
        };
        self.last = self.next.as_ref().map_or(self.last, |link| self.last.max(link.last_seq));
        Ok(())
    }

    /// Meets a row: a link covers it, and where the link ends it has the hash that the link tells.
    async fn meet(&mut self, seq: i64, hash: &str, along: &mut Along<'_>) -> Result<(), AuditError> {
        // Those of purged and of missing rows.
        while self.next.as_ref().is_some_and(|link| link.last_seq < seq) {
            self.advance().await?;
        }
        match &self.next {
            Some(link) if link.first_seq <= seq => {
                if link.last_seq == seq && link.head != hash {
                    along.note(seq, Wrong::LinkDiffers);
                }
            }
            _ => along.note(seq, Wrong::Unlinked),
        }
        Ok(())
    }

    /// The last place that any link tells of.
    async fn last(mut self) -> Result<i64, AuditError> {
        while self.next.is_some() {
            self.advance().await?;
        }
        Ok(self.last)
    }
}
