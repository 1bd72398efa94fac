//! Who asks: a bearer token is read, checked, and becomes an identity in one practice.
//!
//! Tokens are JSON Web Tokens of issuers that the settings name (`token.rs`), whose keys are fetched and
//! kept (`keys.rs`) and whose claims are read by names of the settings (`claims.rs`). The server can be an
//! issuer itself, with accounts of its own (`accounts/`). Beside them there are logins for development (`development.rs`), which prove nothing. What somebody may do is
//! not decided here; a copy of it is signed (`grants.rs`), to decide by without a line to the server.

pub mod accounts;
mod claims;
mod denied;
mod development;
pub mod grants;
mod jwks;
mod keys;
mod logged;
mod token;

use uuid::Uuid;
use vet_core::engine::Actor;

use crate::settings::{Settings, SettingsError};
use accounts::Accounts;
use development::Development;
use token::Trusted;

pub(crate) use denied::Denied;

/// Who asks, in which practice, as a login proves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Id of the login.
    pub user_id: Uuid,
    /// What they are called.
    pub name: String,
    /// The practice or group that they act in.
    pub tenant: Uuid,
    /// For an owner of animals, their row among the clients.
    pub client_id: Option<Uuid>,
    /// The session of the login.
    pub session_id: Option<String>,
}

/// What a token stands for.
#[derive(Debug, Clone)]
pub(crate) enum Login {
    /// Somebody whom an issuer vouches for.
    Proven(Identity),
    /// An actor as it says itself, in development.
    Claimed(Box<Actor>),
}

/// All the ways to log in that the settings know.
pub(crate) struct Logins {
    development: Development,
    issuers: Vec<Trusted>,
}

impl Logins {
    pub(crate) fn new(settings: &Settings, accounts: Option<&Accounts>) -> Result<Self, SettingsError> {
        let mut issuers: Vec<Trusted> = settings.issuer.iter().map(Trusted::new).collect::<Result<_, _>>()?;
        issuers.extend(accounts.map(Accounts::trusted));
        Ok(Self { development: Development::new(&settings.development)?, issuers })
    }

    /// Whom a token stands for; `tenant` is the practice that the request names, when it names one.
    pub(crate) async fn who(&self, token: &str, tenant: Option<&str>) -> Result<Login, Denied> {
        if let Some(login) = self.development.login(token) {
            return Ok(login);
        }
        let claimed = token::verified(&self.issuers, token).await?;
        claimed.inside(tenant).map(Login::Proven)
    }
}
