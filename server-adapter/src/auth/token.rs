//! JSON Web Tokens (RFC 7519): whose they are, and whether they are good.

use jsonwebtoken::{Validation, dangerous::insecure_decode_claims, decode, decode_header, errors::ErrorKind};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    claims::{Claimed, read},
    denied::Denied,
    keys::Keys,
};
use crate::settings::{Claims, Issuer, SettingsError};

/// An issuer whose tokens are taken.
pub(super) struct Trusted {
    url: String,
    audience: Vec<String>,
    skew_seconds: u64,
    claims: Claims,
    keys: Keys,
}

/// Of a token that nobody has checked yet, only this is looked at, to know who is to check it.
#[derive(Deserialize)]
struct Said {
    iss: String,
}

impl Trusted {
    pub(super) fn new(issuer: &Issuer) -> Result<Self, SettingsError> {
        let keys = Keys::new(issuer).map_err(|error| SettingsError::Wrong {
            setting: "issuer.keys_url",
            reason: format!("cannot be asked, because there is no TLS here: {error}"),
        })?;
        Ok(Self {
            url: issuer.url.clone(),
            audience: issuer.audience.clone(),
            skew_seconds: issuer.skew_seconds,
            claims: issuer.claims.clone(),
            keys,
        })
    }
}

/// What a token says, when one of the issuers has signed it for us and its time is now.
///
/// The way of signing is that of the key, never that of the token: a token that says `none`, or takes a
/// public key for a shared secret, finds no key of that way.
pub(super) async fn verified(issuers: &[Trusted], token: &str) -> Result<Claimed, Denied> {
    let header = decode_header(token).map_err(|_| Denied::Unreadable)?;
    // What a token calls critical must be understood (RFC 7515, section 4.1.11); nothing is.
    if header.crit.is_some() {
        return Err(Denied::Unreadable);
    }
    let said: Said = insecure_decode_claims(token).map_err(|_| Denied::Unreadable)?;
    let issuer = issuers.iter().find(|issuer| issuer.url == said.iss).ok_or(Denied::Issuer)?;
    let key = issuer.keys.find(header.kid.as_deref()).await?;

    let mut rules = Validation::new(key.algorithm);
    rules.leeway = issuer.skew_seconds;
    rules.validate_nbf = true;
    rules.set_required_spec_claims(&["exp", "iss", "aud"]);
    rules.set_issuer(&[&issuer.url]);
    rules.set_audience(&issuer.audience);
    let token = decode::<Map<String, Value>>(token, &key.key, &rules).map_err(|error| match error.kind() {
        ErrorKind::ExpiredSignature => Denied::Expired,
        ErrorKind::ImmatureSignature => Denied::Early,
        ErrorKind::InvalidAudience => Denied::Audience,
        ErrorKind::InvalidIssuer => Denied::Issuer,
        ErrorKind::MissingRequiredClaim(_) => Denied::Claims,
        _ => Denied::Signature,
    })?;
    read(&token.claims, &issuer.claims, &issuer.url)
}
