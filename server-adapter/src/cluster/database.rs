use std::{
    fmt,
    path::{Path, PathBuf},
};

use tokio_postgres::{Config, error::SqlState};

use super::{
    Cluster,
    access::connect,
    error::ClusterError,
    roles::{Role, create_roles},
    settings::{Settings, Step},
};

/// The database that a private cluster keeps for the product.
const NAME: &str = "vetplan";

/// Where the product's database is: one setting.
#[derive(Clone)]
pub enum DatabaseSetting {
    /// In a private PostgreSQL that this process starts, and stops when it ends.
    Embedded(Settings),
    /// At this address, run by somebody else. It names the role to connect as: `vetplan_app` to serve,
    /// `vetplan_owner` to migrate.
    External(String),
}

impl From<&str> for DatabaseSetting {
    /// Reads the address of a database (`postgresql://…`), or else the folder of a private one.
    fn from(text: &str) -> Self {
        let is_address = ["postgresql://", "postgres://"].iter().any(|scheme| text.starts_with(scheme));
        if is_address { Self::External(text.to_owned()) } else { Self::Embedded(Settings::persistent(text)) }
    }
}

impl fmt::Debug for DatabaseSetting {
    /// Leaves the address out, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded(settings) => f.debug_tuple("Embedded").field(settings).finish(),
            Self::External(_) => f.write_str("External(…)"),
        }
    }
}

impl DatabaseSetting {
    /// Makes the database ready for migration and use: a private cluster is started and has the roles and
    /// an empty database owned by `vetplan_owner`; an external one is left as it is.
    ///
    /// # Errors
    /// When the private cluster does not start, or the address cannot be read.
    pub async fn open(&self, progress: impl FnMut(Step)) -> Result<Database, ClusterError> {
        match self {
            Self::Embedded(settings) => {
                let cluster = Cluster::start(settings, progress)?;
                let superuser = cluster.config("postgres");
                let mut client = connect(&superuser).await.map_err(ClusterError::database("connecting"))?;
                create_roles(&mut client, &superuser).await?;
                let statement = format!("CREATE DATABASE {NAME} OWNER {}", Role::Owner.name());
                match client.batch_execute(&statement).await {
                    Err(error) if error.code() != Some(&SqlState::DUPLICATE_DATABASE) => {
                        Err(ClusterError::database("creating the database")(error))
                    }
                    _ => Ok(Database {
                        login: cluster.config(NAME),
                        folder: Some(cluster.folder().to_owned()),
                        cluster: Some(cluster),
                    }),
                }
            }
            Self::External(address) => {
                let login = address.parse().map_err(|source| ClusterError::Address {
                    address: address.split_once('@').map_or(address.as_str(), |(_, place)| place).to_owned(),
                    source,
                })?;
                Ok(Database { login, folder: None, cluster: None })
            }
        }
    }
}

impl DatabaseSetting {
    /// The same for a task beside a server at work: where another process runs the private cluster, and it listens
    /// on a socket, the database is reached there.
    ///
    /// # Errors
    /// Those of [`DatabaseSetting::open`].
    pub async fn join(&self, progress: impl FnMut(Step)) -> Result<Database, ClusterError> {
        match self.open(progress).await {
            Err(ClusterError::InUse { folder, holder }) => {
                match holder.url.as_ref().and_then(|url| url.parse::<Config>().ok()) {
                    Some(mut login) => {
                        login.dbname(NAME);
                        Ok(Database { login, folder: Some(folder), cluster: None })
                    }
                    None => Err(ClusterError::InUse { folder, holder }),
                }
            }
            other => other,
        }
    }
}

/// A database that is ready; a private one is stopped when this is dropped.
#[derive(Debug)]
pub struct Database {
    login: Config,
    /// Of a private cluster.
    folder: Option<PathBuf>,
    cluster: Option<Cluster>,
}

impl Database {
    /// How a role connects. An external database is connected to as its address says, whatever the role.
    #[must_use]
    pub fn login(&self, role: Role) -> Config {
        if self.folder.is_some() { role.login(&self.login) } else { self.login.clone() }
    }

    /// The folder of the private cluster, when the database is in one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The private cluster, when this process runs it.
    #[must_use]
    pub fn cluster(&self) -> Option<&Cluster> {
        self.cluster.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cluster::Storage;

    #[test]
    fn one_text_names_an_external_database_or_a_folder() {
        let [address, folder] = ["postgresql://vetplan_app@db/vet", "data/postgres"].map(DatabaseSetting::from);
        assert!(matches!(address, DatabaseSetting::External(text) if text.ends_with("@db/vet")));
        let DatabaseSetting::Embedded(settings) = folder else { panic!("a folder is embedded") };
        assert_eq!(settings.storage, Storage::Folder("data/postgres".into()));
    }

    #[tokio::test]
    async fn an_external_database_is_connected_to_as_its_address_says() {
        let setting = DatabaseSetting::from("postgresql://somebody:secret@db/vet");
        assert!(!format!("{setting:?}").contains("secret"));
        let database = setting.open(drop).await.unwrap();
        assert_eq!(database.login(Role::App).get_user(), Some("somebody"));

        let wrong = DatabaseSetting::from("postgresql://somebody:secret@db:port/vet");
        let message = wrong.open(drop).await.unwrap_err().to_string();
        assert!(message.contains("db:port/vet") && !message.contains("secret"), "{message}");
    }
}
