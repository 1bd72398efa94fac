//! The public keys of an issuer, as a JSON Web Key Set has them (RFC 7517).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{
    Algorithm, DecodingKey,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet, KeyAlgorithm, PublicKeyUse},
};

/// A key that signs tokens, and the one way in which it does.
pub(super) struct Key {
    pub(super) id: Option<String>,
    pub(super) algorithm: Algorithm,
    pub(super) key: DecodingKey,
}

/// The shortest modulus of an RSA key, in bytes: 2048 bits (RFC 7518, section 3.3).
const MODULUS: usize = 256;

/// The keys of a set that sign tokens in a way that is known here. Others are left out: a set may hold
/// keys for other purposes.
pub(super) fn read(text: &[u8]) -> Result<Vec<Key>, serde_json::Error> {
    let set: JwkSet = serde_json::from_slice(text)?;
    Ok(set.keys.iter().filter_map(read_key).collect())
}

fn read_key(jwk: &Jwk) -> Option<Key> {
    let signs = !matches!(jwk.common.public_key_use, Some(PublicKeyUse::Encryption | PublicKeyUse::Other(_)));
    let algorithm = algorithm(&jwk.algorithm).filter(|_| signs)?;
    // The key says in which way it signs, or leaves it to its kind; a way that does not fit is no key.
    let said = jwk.common.key_algorithm;
    if said.is_some_and(|said| said != KeyAlgorithm::from(algorithm)) {
        return None;
    }
    Some(Key { id: jwk.common.key_id.clone(), algorithm, key: DecodingKey::from_jwk(jwk).ok()? })
}

/// The way in which a key of that kind signs; none for kinds that are unknown here, secrets among them.
fn algorithm(parameters: &AlgorithmParameters) -> Option<Algorithm> {
    let is_long = |text: &str, least: usize| URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() >= least);
    match parameters {
        AlgorithmParameters::RSA(key) if is_long(&key.n, MODULUS) => Some(Algorithm::RS256),
        AlgorithmParameters::EllipticCurve(key)
            if key.curve == EllipticCurve::P256 && is_long(&key.x, 32) && is_long(&key.y, 32) =>
        {
            Some(Algorithm::ES256)
        }
        AlgorithmParameters::OctetKeyPair(key) if key.curve == EllipticCurve::Ed25519 && is_long(&key.x, 32) => {
            Some(Algorithm::EdDSA)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ED: &str = r#""kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo""#;

    fn algorithms(keys: &str) -> Vec<Algorithm> {
        read(format!(r#"{{"keys":[{keys}]}}"#).as_bytes()).unwrap().iter().map(|key| key.algorithm).collect()
    }

    #[test]
    fn keys_of_known_kinds_are_taken_and_others_left() {
        assert_eq!(algorithms(&format!("{{{ED}}}")), [Algorithm::EdDSA]);
        assert_eq!(algorithms(&format!(r#"{{{ED},"kid":"a","alg":"EdDSA","use":"sig"}}"#)), [Algorithm::EdDSA]);
        let short = URL_SAFE_NO_PAD.encode([0xff; 128]);
        for other in [
            format!(r#"{{{ED},"use":"enc"}}"#),
            format!(r#"{{{ED},"alg":"RS256"}}"#),
            r#"{"kty":"oct","k":"c2VjcmV0"}"#.to_owned(),
            r#"{"kty":"oct","k":"c2VjcmV0","alg":"HS256"}"#.to_owned(),
            format!(r#"{{"kty":"RSA","e":"AQAB","n":"{short}"}}"#),
            r#"{"kty":"OKP","crv":"Ed25519","x":"AQAB"}"#.to_owned(),
            r#"{"kty":"OKP","crv":"Ed448","x":"AQAB"}"#.to_owned(),
            r#"{"kty":"new"}"#.to_owned(),
        ] {
            assert_eq!(algorithms(&other), [], "{other}");
        }
    }

    #[test]
    fn what_is_no_set_is_an_error() {
        assert!(read(b"<html>").is_err() && read(b"{}").is_err());
    }
}
