//! Logins for development: fixed tokens, and `dev:` with the actor itself. The server that takes them
//! listens on this machine only.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use vet_core::{
    engine::{Actor, actor},
    kernel::json::Json,
};

use crate::settings::{self, SettingsError};

/// The logins that are let in.
pub(super) struct Development {
    any_actor: bool,
    /// By hash, so that how long a look takes says nothing about the tokens.
    tokens: BTreeMap<[u8; 32], Actor>,
}

impl Development {
    pub(super) fn new(settings: &settings::Development) -> Result<Self, SettingsError> {
        let mut tokens = BTreeMap::new();
        for (at, entry) in settings.tokens.iter().enumerate() {
            let text = entry.actor.as_str().map_or_else(|| entry.actor.to_string(), str::to_owned);
            tokens.insert(hash(entry.token.expose_secret()), read_actor(&text).ok_or(SettingsError::Actor(at))?);
        }
        Ok(Self { any_actor: settings.any_actor, tokens })
    }

    pub(super) fn actor(&self, token: &str) -> Option<Actor> {
        match token.strip_prefix("dev:") {
            Some(claim) if self.any_actor => read_actor(&String::from_utf8(URL_SAFE_NO_PAD.decode(claim).ok()?).ok()?),
            _ => self.tokens.get(&hash(token)).cloned(),
        }
    }
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

fn read_actor(text: &str) -> Option<Actor> {
    actor(&Json::parse(text).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::DevelopmentToken;

    const ACTOR: &str = r#"{"user_id":"00000000-0000-7000-8000-000000000001","name":"Ana","role":"vet",
        "tenant":"00000000-0000-7000-8000-000000000002"}"#;

    #[test]
    fn a_claim_is_believed_only_where_that_is_configured() {
        let claim = format!("dev:{}", URL_SAFE_NO_PAD.encode(ACTOR));
        let open =
            Development::new(&settings::Development { any_actor: true, ..settings::Development::default() }).unwrap();
        assert_eq!(open.actor(&claim).unwrap().name, "Ana");
        assert!(open.actor("dev:e30").is_none() && open.actor("dev:%").is_none() && open.actor("").is_none());

        let token = DevelopmentToken { token: "t".into(), actor: serde_json::from_str(ACTOR).unwrap() };
        let fixed = Development::new(&settings::Development { any_actor: false, tokens: vec![token] }).unwrap();
        assert!(fixed.actor(&claim).is_none() && fixed.actor("T").is_none());
        assert_eq!(fixed.actor("t").unwrap().role, "vet");
    }

    #[test]
    fn a_token_for_nobody_keeps_the_server_from_starting() {
        let token = DevelopmentToken { token: "t".into(), actor: "{}".into() };
        let error = Development::new(&settings::Development { any_actor: false, tokens: vec![token] }).err().unwrap();
        assert!(error.to_string().contains("tokens[0]"), "{error}");
    }
}
