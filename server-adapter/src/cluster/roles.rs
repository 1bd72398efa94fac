//! The three roles of the product. Roles belong to a whole cluster, not to one database.

use sha2::{Digest, Sha256};
use tokio_postgres::{Client, Config};
use vet_core::schema::project::ddl;

use super::{access::hex, error::ClusterError};

/// A role that the product uses in the database.
///
/// Each may log in. Where the superuser needs no password (the socket of a private cluster), neither do
/// they. Where the superuser has one, theirs is derived from it by SHA-256, so that whoever may connect
/// as superuser can connect as each of them, and none of them learns another's. On an external database
/// that somebody else administers, create the roles with passwords of your own instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Owns the tables and migrates them.
    Owner,
    /// Serves requests: reads and writes rows of one tenant at a time, and can define nothing.
    App,
    /// Backs up, purges and verifies across tenants; never serves a request.
    Ops,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Owner, Self::App, Self::Ops];

    /// The name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "vetplan_owner",
            Self::App => "vetplan_app",
            Self::Ops => "vetplan_ops",
        }
    }

    /// How the role connects to the database that `superuser` connects to.
    #[must_use]
    pub fn login(self, superuser: &Config) -> Config {
        let mut config = superuser.clone();
        config.user(self.name());
        if let Some(password) = self.password(superuser) {
            config.password(password);
        }
        config
    }

    fn password(self, superuser: &Config) -> Option<String> {
        let digest = Sha256::new().chain_update(superuser.get_password()?).chain_update([0]).chain_update(self.name());
        Some(hex(&digest.finalize()))
    }
}

/// Creates the roles that are absent and gives each of them its attributes and password.
///
/// Can be repeated, and can run in many processes and databases of a cluster at once. `client` is
/// connected as the superuser that `superuser` describes.
///
/// # Errors
/// When the client is no superuser, or the connection breaks.
pub async fn create_roles(client: &mut Client, superuser: &Config) -> Result<(), ClusterError> {
    let failed = || ClusterError::database("creating the roles of the product");
    let transaction = client.transaction().await.map_err(failed())?;
    transaction.batch_execute(ddl::ROLES).await.map_err(failed())?;
    for role in Role::ALL {
        // Only what verifies the password is sent, so that no log can show it.
        let verifier = role.password(superuser).map(|it| postgres_protocol::password::scram_sha_256(it.as_bytes()));
        let password = verifier.map(|it| format!(" PASSWORD '{it}'")).unwrap_or_default();
        let statement = format!("ALTER ROLE {} LOGIN{password}", role.name());
        transaction.batch_execute(&statement).await.map_err(failed())?;
    }
    transaction.commit().await.map_err(failed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_have_passwords_of_their_own_exactly_where_the_superuser_has_one() {
        let mut superuser = Config::new();
        assert_eq!(Role::App.login(&superuser).get_password(), None);
        superuser.password("secret");
        let [owner, app] = [Role::Owner, Role::App].map(|role| role.login(&superuser));
        assert_eq!(app.get_user(), Some("vetplan_app"));
        assert_ne!(app.get_password(), owner.get_password());
        assert_ne!(app.get_password(), superuser.get_password());
    }
}
