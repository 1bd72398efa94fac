//! Accounts that the server keeps itself: logins by password, sessions, and what an operator does to them.
//!
//! A login is a try that counts before the password is looked at (`login.rs`), so that many tries at once
//! are no way around the lockout (`lockout.rs`). It begins a session (`session.rs`), which lives by refresh
//! tokens (`refresh.rs`) and gives out access tokens (`signing.rs`). Passwords are argon2id
//! (`passwords.rs`), which their owners change (`change.rs`). An operator creates and closes accounts
//! (`operator.rs`).

mod change;
mod lockout;
mod login;
mod operator;
mod passwords;
mod refresh;
mod session;
mod signing;

use chrono::{DateTime, SubsecRound, Utc};
use secrecy::SecretString;
use uuid::Uuid;
use vet_core::{
    domain::system::{Account, Session, Tenant, TenantStatus},
    engine::{Origin, Query},
    kernel::{
        cell::Cell,
        id::{Id, parse_uuid},
    },
    schema::{Entity, Stored},
};

use super::{Identity, logged::Subject, token::Trusted};
use crate::{
    roles::RolesError,
    settings::{self, SettingsError},
    store::{Fault, Store},
};
use passwords::Passwords;
use signing::Signer;

pub use operator::{Listed, NewAccount};
pub use passwords::{NotHashed, Weak};
pub use signing::new_key;

/// The accounts of a server.
pub struct Accounts {
    store: Store,
    settings: settings::Accounts,
    passwords: Passwords,
    signer: Signer,
}

/// A login that goes on: an access token, and what the next one is got with.
pub struct Tokens {
    /// Who is logged in.
    pub identity: Identity,
    /// The access token.
    pub access: SecretString,
    /// For how long it is good, in seconds.
    pub seconds: u32,
    /// The refresh token, for a cookie.
    pub refresh: SecretString,
    /// For how long it is good, in seconds.
    pub refresh_seconds: u32,
}

/// Why something about an account was not done.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The practice, the address or the password is wrong, or the account is closed or disabled: which of
    /// these is nobody's business.
    #[error("practice, e-mail address and password do not fit, or the account is closed for a while")]
    LoginFailed,
    /// The refresh token is none, was used already, or its session is over.
    #[error("the session is over; log in again")]
    SessionOver,
    /// There is no such account.
    #[error("the practice has no such account")]
    Unknown,
    /// There is no such practice, or it is suspended.
    #[error("there is no practice of that name, or it is suspended")]
    UnknownTenant,
    /// There is an account of that address already.
    #[error("there is an account of that address already")]
    Taken,
    /// What is given as an address is none.
    #[error("an e-mail address has something on both sides of its `@`")]
    NoAddress,
    /// The new password is no good.
    #[error(transparent)]
    Weak(#[from] Weak),
    /// A role could not be given.
    #[error(transparent)]
    Roles(#[from] RolesError),
    /// A password could not be hashed.
    #[error(transparent)]
    NotHashed(#[from] NotHashed),
    /// A token could not be signed.
    #[error("a token could not be signed: {0}")]
    NotSigned(#[from] jsonwebtoken::errors::Error),
    /// The system has no random bytes.
    #[error("no random bytes: {0}")]
    Random(#[from] getrandom::Error),
    /// The store failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// How often a change is begun again because somebody else was faster.
const TRIES: u32 = 8;

impl Accounts {
    /// The accounts in a store, as the settings want them.
    ///
    /// # Errors
    /// When the settings lack a key that signs tokens, or it is none.
    pub fn open(store: Store, settings: &settings::Accounts) -> Result<Self, SettingsError> {
        let passwords = Passwords::new(settings)
            .map_err(|error| SettingsError::Wrong { setting: "accounts.argon2", reason: error.to_string() })?;
        let signer = Signer::new(&settings.signing_key()?)?;
        Ok(Self { store, settings: settings.clone(), passwords, signer })
    }

    /// Who takes the tokens of these accounts.
    pub(super) fn trusted(&self) -> Trusted {
        self.signer.trusted()
    }

    /// The practice of that short name or id, when it is there and active.
    async fn tenant(&self, name: &str) -> Result<Option<Uuid>, Fault> {
        let id = match parse_uuid(name) {
            Some(id) => Some(id),
            None => self.store.tenant_of(name).await?,
        };
        match id {
            Some(id) if self.is_active(id).await? => Ok(Some(id)),
            _ => Ok(None),
        }
    }

    async fn is_active(&self, tenant: Uuid) -> Result<bool, Fault> {
        let row = self.store.get(tenant, Tenant::TABLE, tenant).await?;
        let tenant = row.as_ref().and_then(Stored::<Tenant>::of);
        Ok(tenant.is_some_and(|tenant| tenant.status() == TenantStatus::Active))
    }

    /// The account of that address.
    async fn by_email(&self, tenant: Uuid, email: &str) -> Result<Option<Stored<Account>>, Fault> {
        let query = Query::all::<Account>().having(Account::EMAIL, email.to_owned()).limited(1);
        Ok(self.store.find(tenant, &query).await?.first().and_then(Stored::of))
    }

    /// The account of that user.
    async fn by_id(&self, tenant: Uuid, id: Uuid) -> Result<Option<Stored<Account>>, Fault> {
        Ok(self.store.get(tenant, Account::TABLE, id).await?.as_ref().and_then(Stored::of))
    }

    /// The sessions of an account that go on.
    async fn sessions(&self, tenant: Uuid, account: Id<Account>) -> Result<Vec<Stored<Session>>, Fault> {
        let query =
            Query::all::<Session>().having(Session::ACCOUNT_ID, account).equal(Session::ENDED_AT.name, Cell::Null);
        Ok(self.store.find(tenant, &query).await?.iter().filter_map(Stored::of).collect())
    }
}

/// An address in its one spelling; none when there is nothing on a side of its `@`.
fn address(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (name, host) = text.split_once('@')?;
    let fits = !name.is_empty() && !host.is_empty() && !host.contains('@') && text.len() <= 255;
    fits.then_some(text)
}

/// Now, as precisely as the database keeps it.
fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(6)
}

fn subject(tenant: Uuid, account: &Stored<Account>, origin: &Origin) -> Subject {
    Subject { tenant, user_id: account.id().uuid(), name: account.name().to_owned(), origin: origin.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_spelling() {
        assert_eq!(address(" Ana@North.Example ").as_deref(), Some("ana@north.example"));
        for text in ["", "ana", "@north", "ana@", "a@b@c", &format!("{}@north", "a".repeat(255))] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
