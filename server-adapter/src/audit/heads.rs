//! Signed heads: where each chain stood on a day.

use chrono::NaiveDate;
use tokio_postgres::{Client, types::Type};
use uuid::Uuid;
use vet_core::kernel::{
    date::{date_text, parse_date},
    id::parse_uuid,
    json::Json,
    time::Instant,
};

use super::{AuditError, SigningKey, chains::chains};
use crate::store::new_id;

/// Where a chain stood, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Whose chain it is.
    pub tenant: Uuid,
    /// The chain.
    pub chain: String,
    /// The day, in UTC.
    pub day: NaiveDate,
    /// The place of its last row.
    pub last_seq: i64,
    /// The hash of that row.
    pub hash: String,
    /// The key that has signed.
    pub key_id: String,
    /// The signature, in base64.
    pub signature: String,
}

impl Head {
    /// What is signed: the canonical JSON of everything but the signature.
    #[must_use]
    pub fn signed_text(&self) -> String {
        self.unsigned().canonical().to_string()
    }

    fn unsigned(&self) -> Json {
        Json::map([
            ("tenant", Json::Text(self.tenant.to_string())),
            ("chain", Json::from(self.chain.as_str())),
            ("day", Json::Text(date_text(self.day))),
            ("last_seq", Json::Int(self.last_seq)),
            ("head", Json::from(self.hash.as_str())),
            ("key_id", Json::from(self.key_id.as_str())),
        ])
    }

    /// A line of the file that is kept outside: one JSON object.
    #[must_use]
    pub fn line(&self) -> String {
        let Json::Map(mut entries) = self.unsigned() else { unreachable!("an object is a map") };
        entries.push(("signature".to_owned(), Json::from(self.signature.as_str())));
        Json::Map(entries).to_string()
    }

    /// Reads what [`Head::line`] writes.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let json = Json::parse(line).ok()?;
        let text = |key: &str| json.get(key)?.as_text().map(str::to_owned);
        let Json::Int(last_seq) = json.get("last_seq")? else { return None };
        Some(Self {
            tenant: parse_uuid(&text("tenant")?)?,
            chain: text("chain")?,
            day: parse_date(&text("day")?)?,
            last_seq: *last_seq,
            hash: text("head")?,
            key_id: text("key_id")?,
            signature: text("signature")?,
        })
    }
}

/// Signs where every chain stands that has grown since it was signed last, once a day. Returns the new heads.
///
/// # Errors
/// [`AuditError`]
pub async fn sign(operations: &Client, key: &SigningKey, now: Instant) -> Result<Vec<Head>, AuditError> {
    let last = "select last_seq, head from audit_links where tenant_id = $1 and chain = $2
                order by first_seq desc limit 1";
    let add = "insert into checkpoints (tenant_id, id, chain, day, last_seq, head, key_id, signature, created_at)
               select $1, $3, $2, $4, $5, $6, $7, $8, $9
               where not exists (select from checkpoints where tenant_id = $1 and chain = $2 and last_seq >= $5)
               on conflict (tenant_id, chain, day) do nothing";
    let mut signed = Vec::new();
    for (tenant, chain) in chains(operations, None).await? {
        let of_chain = [(&tenant as _, Type::UUID), (&chain as _, Type::TEXT)];
        let Some(row) = operations.query_typed(last, &of_chain).await?.into_iter().next() else { continue };
        let mut head = Head {
            tenant,
            chain: chain.clone(),
            day: now.date_naive(),
            last_seq: row.try_get(0)?,
            hash: row.try_get(1)?,
            key_id: key.public().id(),
            signature: String::new(),
        };
        head.signature = key.sign(&head.signed_text());
        let (id, at) = (new_id(now)?, now);
        let [tenant, chain] = of_chain;
        let values = [
            tenant,
            chain,
            (&id as _, Type::UUID),
            (&head.day as _, Type::DATE),
            (&head.last_seq as _, Type::INT8),
            (&head.hash as _, Type::TEXT),
            (&head.key_id as _, Type::TEXT),
            (&head.signature as _, Type::TEXT),
            (&at as _, Type::TIMESTAMPTZ),
        ];
        if operations.execute_typed(add, &values).await? == 1 {
            signed.push(head);
        }
    }
    Ok(signed)
}

/// The signed heads of a chain, or of all of a tenant's or of everybody's; by tenant, chain and place.
///
/// # Errors
/// [`AuditError`]
pub async fn heads(operations: &Client, tenant: Option<Uuid>, chain: Option<&str>) -> Result<Vec<Head>, AuditError> {
    let query = "select tenant_id, chain, day, last_seq, head, key_id, signature from checkpoints
                 where ($1::uuid is null or tenant_id = $1) and ($2::text is null or chain = $2)
                 order by tenant_id, chain, last_seq";
    let rows = operations.query_typed(query, &[(&tenant, Type::UUID), (&chain, Type::TEXT)]).await?;
    let head = |row: &tokio_postgres::Row| {
        Ok(Head {
            tenant: row.try_get(0)?,
            chain: row.try_get(1)?,
            day: row.try_get(2)?,
            last_seq: row.try_get(3)?,
            hash: row.try_get(4)?,
            key_id: row.try_get(5)?,
            signature: row.try_get(6)?,
        })
    };
    rows.iter().map(head).collect()
}
