//! Access tokens of our own: short-lived, signed by a key of the server, checked like anybody else's.

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk, jwk::ThumbprintHash};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::super::{Identity, token::Trusted};
use crate::settings::{Claims, SettingsError};

/// The issuer of our own tokens, and whom they are meant for.
const OURSELVES: &str = "urn:vetplan:server";

/// Signs tokens.
pub(super) struct Signer {
    key: EncodingKey,
    key_id: String,
    /// The key set that others would check our tokens with.
    shown: Vec<u8>,
}

impl Signer {
    /// From an Ed25519 key, PKCS #8 in PEM.
    pub(super) fn new(pem: &SecretString) -> Result<Self, SettingsError> {
        let wrong = |error: jsonwebtoken::errors::Error| SettingsError::Wrong {
            setting: "accounts.key",
            reason: format!("is no Ed25519 key (PKCS #8, PEM): {error}"),
        };
        let key = EncodingKey::from_ed_pem(pem.expose_secret().as_bytes()).map_err(wrong)?;
        let mut jwk = Jwk::from_encoding_key(&key, Algorithm::EdDSA).map_err(wrong)?;
        let key_id = jwk.thumbprint(ThumbprintHash::SHA256).map_err(wrong)?;
        jwk.common.key_id = Some(key_id.clone());
        Ok(Self { key, key_id, shown: json!({ "keys": [jwk] }).to_string().into_bytes() })
    }

    /// Who takes the tokens that this signs.
    pub(super) fn trusted(&self) -> Trusted {
        Trusted::by_keys(OURSELVES, self.shown.clone())
    }

    /// A token that stands for somebody from now on, for so many seconds.
    pub(super) fn token(
        &self,
        identity: &Identity,
        now: i64,
        seconds: u32,
    ) -> Result<String, jsonwebtoken::errors::Error> {
        let names = Claims::default();
        let mut claims = json!({
            "iss": OURSELVES,
            "aud": OURSELVES,
            "iat": now,
            "exp": now + i64::from(seconds),
        });
        let said = [
            (names.user, Some(identity.user_id.to_string())),
            (names.name, Some(identity.name.clone())),
            (names.tenant, Some(identity.tenant.to_string())),
            (names.client, identity.client_id.map(|id| id.to_string())),
            (names.session, identity.session_id.clone()),
        ];
        for (name, value) in said {
            if let Some(value) = value {
                claims[name] = value.into();
            }
        }
        let header = Header { kid: Some(self.key_id.clone()), ..Header::new(Algorithm::EdDSA) };
        encode(&header, &claims, &self.key)
    }
}

/// A new key, for a private database to keep in a file.
///
/// # Errors
/// When the system has no random bytes.
pub fn new_key() -> Result<SecretString, getrandom::Error> {
    use base64::{Engine as _, engine::general_purpose::STANDARD};

    // What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7).
    const HEAD: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    let mut bytes = [0; 48];
    bytes[..16].copy_from_slice(&HEAD);
    getrandom::fill(&mut bytes[16..])?;
    Ok(format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(bytes)).into())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::auth::{denied::Denied, token::verified};

    fn identity() -> Identity {
        Identity {
            user_id: Uuid::from_u128(1),
            name: "Ana".to_owned(),
            tenant: Uuid::from_u128(2),
            client_id: Some(Uuid::from_u128(3)),
            session_id: Some("s".to_owned()),
        }
    }

    #[tokio::test]
    async fn a_token_says_what_it_was_made_of_while_it_is_good() {
        let signer = Signer::new(&new_key().unwrap()).unwrap();
        let now = chrono::Utc::now().timestamp();
        let token = signer.token(&identity(), now, 900).unwrap();
        let read = verified(&[signer.trusted()], &token).await.unwrap().inside(None).unwrap();
        assert_eq!(read, identity());

        let over = signer.token(&identity(), now - 1_000, 900).unwrap();
        assert_eq!(verified(&[signer.trusted()], &over).await, Err(Denied::Expired));
        let other = Signer::new(&new_key().unwrap()).unwrap();
        assert_eq!(verified(&[other.trusted()], &token).await, Err(Denied::Key));
        assert_eq!(verified(&[], &token).await, Err(Denied::Issuer));
    }

    #[test]
    fn what_is_no_key_is_refused_and_not_repeated() {
        let error = Signer::new(&"-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----".into());
        let error = error.err().unwrap().to_string();
        assert!(error.starts_with("`accounts.key` is no Ed25519 key") && !error.contains("c2VjcmV0"), "{error}");
    }
}
