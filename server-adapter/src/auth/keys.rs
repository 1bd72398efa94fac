//! Where the keys of an issuer come from, and how long they are good.
//!
//! They are fetched when first needed, again when they are old, and when a token names a key that is not
//! among them: issuers change keys without a word. Between two tries lies some time, so that tokens with
//! invented keys are no way to make this server ask and ask. While the issuer cannot be reached, the keys
//! it showed last go on for a while.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use reqwest::{Client, redirect};

use super::{
    denied::Denied,
    jwks::{self, Key},
};
use crate::settings;

/// How long an issuer may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// The longest set of keys, in bytes.
const LONGEST: usize = 1 << 20;

/// The keys of one issuer.
pub(super) struct Keys {
    source: Source,
    refresh: Duration,
    retry: Duration,
    keep: Duration,
    known: Mutex<Known>,
    /// Held by whoever fetches.
    turn: tokio::sync::Mutex<()>,
}

enum Source {
    Address(Client, String),
    File(PathBuf),
}

#[derive(Default, Clone)]
struct Known {
    keys: Vec<Arc<Key>>,
    fetched: Option<Instant>,
    tried: Option<Instant>,
}

/// Why there are no new keys. What a stranger sent is not repeated.
#[derive(Debug, thiserror::Error)]
enum Missed {
    #[error("the address of the keys does not answer")]
    Silent(#[from] reqwest::Error),
    #[error("the answer is longer than any set of keys")]
    Long,
    #[error("the file of the keys cannot be read: {0}")]
    File(#[from] std::io::Error),
    #[error("what came is no set of keys")]
    Unreadable(#[from] serde_json::Error),
    #[error("no key of the set signs in a way that is known here")]
    Empty,
}

impl Keys {
    pub(super) fn new(issuer: &settings::Issuer) -> Result<Self, reqwest::Error> {
        let source = match (&issuer.keys_url, &issuer.keys_file) {
            (Some(url), _) => Source::Address(client()?, url.clone()),
            (None, file) => Source::File(file.clone().unwrap_or_default()),
        };
        Ok(Self {
            source,
            refresh: Duration::from_secs(issuer.refresh_seconds),
            retry: Duration::from_secs(issuer.retry_seconds),
            keep: Duration::from_secs(issuer.keep_seconds),
            known: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
        })
    }

    /// The key of that id; without one, the only key that there is.
    pub(super) async fn find(&self, id: Option<&str>) -> Result<Arc<Key>, Denied> {
        let known = self.known();
        match known.find(id) {
            Some(key) if known.is_younger_than(self.refresh) => return Ok(key),
            // One asks anew, the others need not wait for it.
            Some(_) if known.is_younger_than(self.keep) => {
                if let Ok(_turn) = self.turn.try_lock() {
                    self.fetch_in_turn().await;
                }
            }
            _ => {
                let _turn = self.turn.lock().await;
                if self.known().find(id).is_none() || !self.known().is_younger_than(self.refresh) {
                    self.fetch_in_turn().await;
                }
            }
        }
        let known = self.known();
        if !known.is_younger_than(self.keep) {
            return Err(Denied::Unreachable);
        }
        known.find(id).ok_or(Denied::Key)
    }

    fn known(&self) -> Known {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Fetches, unless that was tried a moment ago.
    async fn fetch_in_turn(&self) {
        let now = Instant::now();
        if self.known().tried.is_some_and(|tried| now.duration_since(tried) < self.retry) {
            return;
        }
        let found = self.fetch().await;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.tried = Some(now);
        match found {
            Ok(keys) => {
                known.keys = keys.into_iter().map(Arc::new).collect();
                known.fetched = Some(now);
            }
            Err(missed) => tracing::warn!(%missed, "the keys of the issuer were not fetched"),
        }
    }

    async fn fetch(&self) -> Result<Vec<Key>, Missed> {
        let text = match &self.source {
            Source::File(file) => tokio::fs::read(file).await?,
            Source::Address(client, url) => {
                let mut response = client.get(url).send().await?.error_for_status()?;
                let mut text = Vec::new();
                while let Some(part) = response.chunk().await? {
                    text.extend_from_slice(&part);
                    if text.len() > LONGEST {
                        return Err(Missed::Long);
                    }
                }
                text
            }
        };
        let keys = jwks::read(&text)?;
        if keys.is_empty() { Err(Missed::Empty) } else { Ok(keys) }
    }
}

impl Known {
    fn find(&self, id: Option<&str>) -> Option<Arc<Key>> {
        match (id, self.keys.as_slice()) {
            (None, [only]) => Some(Arc::clone(only)),
            (None, _) => None,
            (Some(id), keys) => keys.iter().find(|key| key.id.as_deref() == Some(id)).cloned(),
        }
    }

    fn is_younger_than(&self, age: Duration) -> bool {
        self.fetched.is_some_and(|at| at.elapsed() < age)
    }
}

/// Follows nobody elsewhere: the settings name the place.
fn client() -> Result<Client, reqwest::Error> {
    Client::builder().timeout(PATIENCE).redirect(redirect::Policy::none()).build()
}
