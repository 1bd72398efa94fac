//! Links to files: good for five minutes, for one file as one row names it, and signed, so that a browser can show a
//! picture without a header.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How long a link is good, in minutes.
const MINUTES: i64 = 5;

/// Signs links.
pub(crate) struct Links {
    key: Hmac<Sha256>,
}

/// What a link is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) tenant: Uuid,
    pub(crate) sha256: String,
    /// The login that it was given to, under whose name each download is written down.
    pub(crate) person: Uuid,
    /// The row that names the file.
    pub(crate) table: String,
    pub(crate) row: Uuid,
    /// Until when, in seconds of Unix.
    pub(crate) until: i64,
}

impl Link {
    /// The end of a link that is given now.
    pub(crate) fn end(now: DateTime<Utc>) -> DateTime<Utc> {
        now + TimeDelta::minutes(MINUTES)
    }
}

impl Links {
    /// With the secret of the settings, or one of its own.
    pub(crate) fn new(secret: Option<&str>) -> Self {
        let mut key = [0; 64];
        match secret {
            Some(secret) => key[..32].copy_from_slice(&Sha256::digest(secret.as_bytes())),
            // Without random bytes there are no salts either, and the store accepts nothing.
            None => drop(getrandom::fill(&mut key)),
        }
        Self { key: Hmac::new(&key.into()) }
    }

    /// The signature of a link.
    pub(crate) fn sign(&self, link: &Link) -> String {
        URL_SAFE_NO_PAD.encode(self.signed(link).finalize().into_bytes())
    }

    /// Whether that is its signature, and its time is not over.
    pub(crate) fn is_good(&self, link: &Link, signature: &str, now: DateTime<Utc>) -> bool {
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap_or_default();
        self.signed(link).verify_slice(&signature).is_ok() && now.timestamp() < link.until
    }

    fn signed(&self, link: &Link) -> Hmac<Sha256> {
        let Link { tenant, sha256, person, table, row, until } = link;
        // None of the parts has a line feed: a table is one that there is, a digest is hex.
        self.key.clone().chain_update(format!("file\n{tenant}\n{sha256}\n{person}\n{table}\n{row}\n{until}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_good_for_what_it_was_signed_and_for_five_minutes() {
        let links = Links::new(Some("secret"));
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let link = Link {
            tenant: Uuid::from_u128(1),
            sha256: "ab".repeat(32),
            person: Uuid::from_u128(2),
            table: "patients".to_owned(),
            row: Uuid::from_u128(3),
            until: Link::end(now).timestamp(),
        };
        let signature = links.sign(&link);
        assert!(links.is_good(&link, &signature, now));
        assert!(links.is_good(&link, &signature, now + TimeDelta::seconds(299)));
        assert!(!links.is_good(&link, &signature, now + TimeDelta::seconds(300)));
        let others = [
            Link { tenant: Uuid::from_u128(9), ..link.clone() },
            Link { sha256: "cd".repeat(32), ..link.clone() },
            Link { person: Uuid::from_u128(9), ..link.clone() },
            Link { table: "staff".to_owned(), ..link.clone() },
            Link { row: Uuid::from_u128(9), ..link.clone() },
            Link { until: link.until + 1, ..link.clone() },
        ];
        for other in others {
            assert!(!links.is_good(&other, &signature, now), "{other:?}");
        }
        assert!(!links.is_good(&link, "", now) && !links.is_good(&link, "AAAA", now));
        assert!(!Links::new(None).is_good(&link, &signature, now));
    }
}
