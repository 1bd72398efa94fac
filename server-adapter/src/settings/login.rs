//! Who may log in, and who vouches for them.

use std::path::PathBuf;

use secrecy::SecretString;
use serde::Deserialize;

/// An OpenID Connect issuer whose tokens are taken.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Issuer {
    /// The issuer, as the claim `iss` of its tokens names it.
    pub url: String,
    /// Whom its tokens are meant for: one of these stands in their claim `aud`.
    #[serde(deserialize_with = "super::texts")]
    pub audience: Vec<String>,
    /// The address of its public keys, a JSON Web Key Set: https, or http on this machine.
    pub keys_url: Option<String>,
    /// A file with its public keys, in place of the address.
    pub keys_file: Option<PathBuf>,
    /// By how much its clock and ours may differ, in seconds.
    pub skew_seconds: u64,
    /// After how many seconds the keys are fetched again.
    pub refresh_seconds: u64,
    /// How many seconds lie between two tries at the least, also when a token names an unknown key.
    pub retry_seconds: u64,
    /// For how many seconds keys are good that cannot be fetched again.
    pub keep_seconds: u64,
    /// Which claims of a token say what.
    pub claims: Claims,
}

/// The names of the claims that are read.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Claims {
    /// Who it is: a UUID is taken as it is, any other text is made one together with the issuer.
    pub user: String,
    /// What they are called.
    pub name: String,
    /// The id of their practice, or a list of such ids.
    pub tenant: String,
    /// For an owner of animals, the id of their row among the clients.
    pub client: String,
    /// The session of the login.
    pub session: String,
}

impl Default for Issuer {
    fn default() -> Self {
        Self {
            url: String::new(),
            audience: Vec::new(),
            keys_url: None,
            keys_file: None,
            skew_seconds: 60,
            refresh_seconds: 3_600,
            retry_seconds: 30,
            keep_seconds: 24 * 3_600,
            claims: Claims::default(),
        }
    }
}

impl Default for Claims {
    fn default() -> Self {
        Self {
            user: "sub".to_owned(),
            name: "name".to_owned(),
            tenant: "vetplan_tenant".to_owned(),
            client: "vetplan_client".to_owned(),
            session: "sid".to_owned(),
        }
    }
}

/// Logins for development. None of them proves anything, so that a server that has any listens on
/// this machine alone.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Development {
    /// Lets in whoever says who they are: `Bearer dev:<actor>`, the actor as JSON in base64url.
    pub any_actor: bool,
    /// Fixed tokens.
    pub tokens: Vec<DevelopmentToken>,
}

impl Development {
    /// Whether anybody is let in this way.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.any_actor || !self.tokens.is_empty()
    }
}

/// A fixed token and whom it stands for.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DevelopmentToken {
    /// What follows `Bearer `.
    pub token: SecretString,
    /// The actor, as an object or as JSON text.
    pub actor: serde_json::Value,
}
