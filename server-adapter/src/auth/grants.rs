//! What somebody may do, as a signed copy to decide by without a line to the server.
//!
//! A copy is a JSON Web Signature of a kind of its own: another type, another audience and another key than those
//! of a login, so that neither is ever taken for the other. It is signed with ES256, because that is what every
//! browser verifies; Ed25519 came to them only in 2025.

use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk, jwk::PublicKeyUse, jwk::ThumbprintHash};
use p256::pkcs8::{EncodePrivateKey, LineEnding};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use vet_core::{
    engine::{Actor, access::Granted},
    kernel::json::Json,
    record::write_record,
};

use crate::settings::{Grants, SettingsError};

/// The claim `typ` of the header.
pub const TYPE: &str = "vetplan-grants+jwt";

/// Whom copies are meant for: programs that ask them, never a login.
pub const AUDIENCE: &str = "urn:vetplan:grants";

/// Signs copies.
pub(crate) struct Signer {
    key: EncodingKey,
    key_id: String,
    issuer: String,
    seconds: u32,
    /// The key set that others check copies with.
    shown: String,
}

/// Why a copy was not signed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotSigned {
    #[error("a copy could not be written: {0}")]
    Unwritable(#[from] serde_json::Error),
    #[error("a copy could not be signed: {0}")]
    Key(#[from] jsonwebtoken::errors::Error),
}

impl Signer {
    pub(crate) fn new(settings: &Grants) -> Result<Self, SettingsError> {
        let wrong = |reason: String| SettingsError::Wrong { setting: "grants.key", reason };
        let pem = match settings.signing_key()? {
            Some(pem) => pem,
            None => new_key().map_err(|error| wrong(format!("cannot be drawn: {error}")))?,
        };
        let no_key = |error: jsonwebtoken::errors::Error| wrong(format!("is no P-256 key (PKCS #8, PEM): {error}"));
        let key = EncodingKey::from_ec_pem(pem.expose_secret().as_bytes()).map_err(no_key)?;
        let mut jwk = Jwk::from_encoding_key(&key, Algorithm::ES256).map_err(no_key)?;
        let key_id = jwk.thumbprint(ThumbprintHash::SHA256).map_err(no_key)?;
        jwk.common.key_id = Some(key_id.clone());
        jwk.common.public_key_use = Some(PublicKeyUse::Signature);
        let shown = json!({ "keys": [jwk] }).to_string();
        Ok(Self { key, key_id, issuer: settings.issuer.clone(), seconds: settings.seconds, shown })
    }

    /// The public key, as a JSON Web Key Set (RFC 7517).
    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// The last moment until which a copy of now may be good.
    pub(crate) fn end(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        now + chrono::TimeDelta::seconds(self.seconds.into())
    }

    /// What somebody may do, signed; `granted` says until when it is good, `version` from which state of the grants
    /// of the practice it comes.
    pub(crate) fn sign(
        &self,
        actor: &Actor,
        granted: &Granted,
        version: i64,
        timezone: &str,
        now: DateTime<Utc>,
    ) -> Result<String, NotSigned> {
        let end = granted.expires_at.unwrap_or(now);
        let text = |json: Json| serde_json::from_str::<serde_json::Value>(&json.to_string());
        let claims = json!({
            "iss": self.issuer,
            "aud": AUDIENCE,
            "sub": actor.user_id.to_string(),
            "tenant": actor.tenant.to_string(),
            "iat": now.timestamp(),
            // In whole seconds, so never later than the grants themselves say.
            "exp": end.timestamp(),
            "version": version,
            "timezone": timezone,
            "actor": text(actor.to_json())?,
            "grants": text(write_record(granted))?,
        });
        let header =
            Header { typ: Some(TYPE.to_owned()), kid: Some(self.key_id.clone()), ..Header::new(Algorithm::ES256) };
        Ok(encode(&header, &claims, &self.key)?)
    }
}

/// A new key, for a private database to keep in a file.
///
/// # Errors
/// When the system has no random bytes, or the key cannot be written down.
pub fn new_key() -> Result<SecretString, NoKey> {
    loop {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        // Of 2^32 numbers, one is none of the curve.
        if let Ok(key) = p256::SecretKey::from_slice(&bytes) {
            return Ok(key.to_pkcs8_pem(LineEnding::LF)?.as_str().into());
        }
    }
}

/// Why there is no new key.
#[derive(Debug, thiserror::Error)]
pub enum NoKey {
    /// The system has no random bytes.
    #[error("no random bytes: {0}")]
    Random(#[from] getrandom::Error),
    /// The key cannot be written down.
    #[error("{0}")]
    Unwritable(#[from] p256::pkcs8::Error),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_another_kind_is_refused_and_not_repeated() {
        let with = |key: &str| Signer::new(&Grants { key: Some(key.into()), ..Grants::default() });
        let ed25519 = crate::auth::accounts::new_key().unwrap();
        let error = with(ed25519.expose_secret()).err().unwrap().to_string();
        assert!(error.starts_with("`grants.key` is no P-256 key"), "{error}");
        let key = new_key().unwrap();
        let (one, two) = (with(key.expose_secret()).unwrap(), with(key.expose_secret()).unwrap());
        assert_eq!(one.shown(), two.shown());
        assert!(!one.shown().contains("\"d\""), "the private part is not shown");
    }
}
