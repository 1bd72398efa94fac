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

use super::{Identity, Login};
use crate::settings::{self, SettingsError};

/// The logins that are let in.
pub(super) struct Development {
    any_actor: bool,
    /// By hash, so that how long a look takes says nothing about the tokens.
    tokens: BTreeMap<[u8; 32], Login>,
}

impl Development {
    pub(super) fn new(settings: &settings::Development) -> Result<Self, SettingsError> {
        let mut tokens = BTreeMap::new();
        for (at, entry) in settings.tokens.iter().enumerate() {
            let text = entry.actor.as_str().map_or_else(|| entry.actor.to_string(), str::to_owned);
            tokens.insert(hash(entry.token.expose_secret()), read_login(&text).ok_or(SettingsError::Actor(at))?);
        }
        Ok(Self { any_actor: settings.any_actor, tokens })
    }

    pub(super) fn login(&self, token: &str) -> Option<Login> {
        match token.strip_prefix("dev:") {
            Some(claim) if self.any_actor => read_login(&String::from_utf8(URL_SAFE_NO_PAD.decode(claim).ok()?).ok()?),
            _ => self.tokens.get(&hash(token)).cloned(),
        }
    }
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// An actor as it says itself: the host itself, unless it says what it may do. `"grants": "rows"` leaves that to
/// the practice, as every other login does.
fn read_login(text: &str) -> Option<Login> {
    let mut json = Json::parse(text).ok()?;
    let by_rows = json.get("grants").and_then(Json::as_text) == Some("rows");
    if let (true, Json::Map(entries)) = (by_rows, &mut json) {
        entries.retain(|(key, _)| key != "grants");
    }
    let Actor { user_id, name, tenant, client_id, origin, .. } = match (actor(&json)?, by_rows) {
        (actor, false) => return Some(Login::Claimed(Box::new(actor))),
        (actor, true) => actor,
    };
    Some(Login::Proven(Identity { user_id, name, tenant, client_id, session_id: origin.session_id }))
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
        assert!(matches!(open.login(&claim), Some(Login::Claimed(actor)) if actor.name == "Ana"));
        assert!(open.login("dev:e30").is_none() && open.login("dev:%").is_none() && open.login("").is_none());

        let token = DevelopmentToken { token: "t".into(), actor: serde_json::from_str(ACTOR).unwrap() };
        let fixed = Development::new(&settings::Development { any_actor: false, tokens: vec![token] }).unwrap();
        assert!(fixed.login(&claim).is_none() && fixed.login("T").is_none());
        assert!(matches!(fixed.login("t"), Some(Login::Claimed(actor)) if actor.role == "vet"));
    }

    #[test]
    fn a_token_for_nobody_keeps_the_server_from_starting() {
        let token = DevelopmentToken { token: "t".into(), actor: "{}".into() };
        let error = Development::new(&settings::Development { any_actor: false, tokens: vec![token] }).err().unwrap();
        assert!(error.to_string().contains("tokens[0]"), "{error}");
    }
}
