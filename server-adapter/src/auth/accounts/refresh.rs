//! Refresh tokens: what a browser keeps in a cookie, and the database as a hash.
//!
//! A token names its practice and session and holds two secrets: one that all tokens of the session share,
//! and one that the next use changes. Who knows the first has held a token of this session; when the second
//! is not that of now, the token is an old one, and somebody else has it.

use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vet_core::{
    domain::system::Session,
    kernel::{id::parse_uuid, time::Instant},
    schema::Stored,
};

/// A refresh token, in its parts.
pub(super) struct Refresh {
    pub(super) tenant: Uuid,
    pub(super) session: Uuid,
    family: SecretString,
    current: SecretString,
}

/// What a token is to its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The one of now.
    Current,
    /// One that was used already.
    Used,
    /// None of it; or the session is over.
    Foreign,
}

impl Refresh {
    /// The first token of a session.
    pub(super) fn first(tenant: Uuid, session: Uuid) -> Result<Self, getrandom::Error> {
        Ok(Self { tenant, session, family: secret()?, current: secret()? })
    }

    /// The one after this.
    pub(super) fn next(&self) -> Result<Self, getrandom::Error> {
        Ok(Self { family: self.family.clone(), current: secret()?, ..*self })
    }

    /// `<practice>.<session>.<secret of the session>.<secret of the token>`
    pub(super) fn text(&self) -> SecretString {
        let (family, current) = (self.family.expose_secret(), self.current.expose_secret());
        format!("{}.{}.{family}.{current}", self.tenant, self.session).into()
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (tenant, session) = (parse_uuid(parts.next()?)?, parse_uuid(parts.next()?)?);
        let mut secret = || parts.next().filter(|part| part.len() == 64).map(SecretString::from);
        let (family, current) = (secret()?, secret()?);
        parts.next().is_none().then_some(Self { tenant, session, family, current })
    }

    pub(super) fn family_hash(&self) -> String {
        hash(&self.family)
    }

    pub(super) fn token_hash(&self) -> String {
        hash(&self.current)
    }

    /// What it is to the session of its id.
    pub(super) fn stands(&self, session: &Stored<Session>, now: Instant) -> Standing {
        if session.family_hash() != self.family_hash() || session.ended_at().is_some() || session.expires_at() <= now {
            Standing::Foreign
        } else if session.token_hash() == self.token_hash() {
            Standing::Current
        } else {
            Standing::Used
        }
    }
}

fn secret() -> Result<SecretString, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(hex(&bytes).into())
}

/// A secret of 256 random bits needs no slow hash, and what is compared are hashes, of which nobody can
/// choose the beginning.
fn hash(secret: &SecretString) -> String {
    hex(&Sha256::digest(secret.expose_secret()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reads_back_and_changes_in_one_part() {
        let first = Refresh::first(Uuid::from_u128(1), Uuid::from_u128(2)).unwrap();
        let read = Refresh::read(first.text().expose_secret()).unwrap();
        assert_eq!((read.tenant, read.session), (first.tenant, first.session));
        assert_eq!((read.family_hash(), read.token_hash()), (first.family_hash(), first.token_hash()));
        let next = first.next().unwrap();
        assert_eq!(next.family_hash(), first.family_hash());
        assert_ne!(next.token_hash(), first.token_hash());
        assert_ne!(first.family_hash(), first.token_hash());
    }

    #[test]
    fn what_is_no_token_is_none() {
        let text = Refresh::first(Uuid::from_u128(1), Uuid::from_u128(2)).unwrap().text();
        let text = text.expose_secret();
        for other in ["", "a.b.c.d", &text[1..], &text[..text.len() - 1], &format!("{text}.x"), &text.replace('.', "-")]
        {
            assert!(Refresh::read(other).is_none(), "{other}");
        }
    }
}
