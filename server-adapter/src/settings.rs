//! What the server is told at its start: a file in TOML, and over it the environment.
//!
//! `VETPLAN_SERVER_LISTEN=127.0.0.1:9000` sets `listen`; two underscores lead into a table, as in
//! `VETPLAN_SERVER_DEVELOPMENT__ANY_ACTOR=true`.

use std::{net::SocketAddr, path::PathBuf};

use config::{Config, ConfigError, Environment, File, FileFormat};
use serde::Deserialize;

use crate::cluster::{self, DatabaseSetting, Programs};

/// Everything the server can be told.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The address and port on which the server listens.
    pub listen: SocketAddr,
    /// The database: a folder for a private one, or the address of another as `vetplan_app`. By
    /// default a private one in the usual place of this user.
    pub database: Option<String>,
    /// The address of the same database as `vetplan_ops`, who sees which tenants there are; a private
    /// database needs none. Without it the clock moves for those tenants alone that have sent
    /// something since the start.
    pub operations: Option<String>,
    /// Which PostgreSQL a private database runs: `any`, `package` or a folder with its programs.
    pub postgres: String,
    /// The name of this server among those that share the database.
    pub name: String,
    /// The most connections to the database; each runs one command at a time.
    pub connections: usize,
    /// The largest body of a request, in bytes.
    pub body_limit: usize,
    /// The most requests that are worked on at once; more are asked to come back.
    pub requests: usize,
    /// How long a request may take, in seconds.
    pub request_seconds: u64,
    /// How long requests may go on once the server is told to stop, in seconds.
    pub shutdown_seconds: u64,
    /// A secret that signs cursors. Servers that share the database share it; without one, each
    /// start draws another, and cursors end with it.
    pub cursor_key: Option<String>,
    /// A folder with a page, to be served at `/`.
    pub page: Option<PathBuf>,
    /// How the log is written.
    pub log: Log,
    /// Logins for development.
    pub development: Development,
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Log {
    /// An object per line.
    Json,
    /// Lines for people.
    Text,
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

/// A fixed token and whom it stands for.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DevelopmentToken {
    /// What follows `Bearer `.
    pub token: String,
    /// The actor, as an object or as JSON text.
    pub actor: serde_json::Value,
}

/// Why the server does not start with these settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file or the environment says something else than settings.
    #[error("reading the settings: {0}")]
    Unreadable(#[from] ConfigError),
    /// Nobody could log in.
    #[error(
        "no way to log in is configured, so that the server could answer nobody; to try it on this machine, start it \
         with `--development`, which lets in whoever says who they are"
    )]
    NoAuthentication,
    /// Logins for development would be open to others.
    #[error(
        "`{0}` is reached from other machines, where logins for development would let in anybody; listen on \
         `127.0.0.1` or `[::1]`, or turn them off"
    )]
    NotLoopback(SocketAddr),
    /// The actor of a fixed token is none.
    #[error("`development.tokens[{0}].actor` is no actor; it needs `user_id`, `name`, `role` and `tenant` at least")]
    Actor(usize),
    /// There is no usual place for a private database.
    #[error("this user has no home folder for a database; name one with `--database`")]
    NoHome,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 7878)),
            database: None,
            operations: None,
            postgres: "any".to_owned(),
            name: "main".to_owned(),
            connections: 8,
            body_limit: 2 * 1024 * 1024,
            requests: 256,
            request_seconds: 30,
            shutdown_seconds: 30,
            cursor_key: None,
            page: None,
            log: Log::Json,
            development: Development::default(),
        }
    }
}

impl Settings {
    /// Reads the file, when one is named, and the environment.
    ///
    /// # Errors
    /// When either holds what is no setting.
    pub fn read(file: Option<&PathBuf>) -> Result<Self, SettingsError> {
        let environment = Environment::with_prefix("VETPLAN_SERVER").prefix_separator("_").separator("__");
        let mut sources = Config::builder();
        if let Some(file) = file {
            sources = sources.add_source(File::from(file.as_path()).format(FileFormat::Toml));
        }
        Ok(sources.add_source(environment.try_parsing(true)).build()?.try_deserialize()?)
    }

    /// Refuses settings with which the server would be open to all, or to none.
    ///
    /// # Errors
    /// [`SettingsError::NoAuthentication`] and [`SettingsError::NotLoopback`].
    pub fn check(&self) -> Result<(), SettingsError> {
        let has_login = self.development.any_actor || !self.development.tokens.is_empty();
        if !has_login {
            return Err(SettingsError::NoAuthentication);
        }
        if !self.listen.ip().is_loopback() {
            return Err(SettingsError::NotLoopback(self.listen));
        }
        Ok(())
    }

    /// Where the database is.
    ///
    /// # Errors
    /// When none is named and this user has no home.
    pub fn database(&self) -> Result<DatabaseSetting, SettingsError> {
        let mut setting = match &self.database {
            Some(text) => DatabaseSetting::from(text.as_str()),
            None => DatabaseSetting::Embedded(cluster::Settings::usual().ok_or(SettingsError::NoHome)?),
        };
        if let DatabaseSetting::Embedded(private) = &mut setting {
            private.programs = Programs::from(self.postgres.as_str());
        }
        Ok(setting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(listen: &str, any_actor: bool) -> Settings {
        let development = Development { any_actor, ..Development::default() };
        Settings { listen: listen.parse().unwrap(), development, ..Settings::default() }
    }

    #[test]
    fn logins_for_development_stay_on_this_machine() {
        for listen in ["127.0.0.1:0", "127.8.8.8:1", "[::1]:7878"] {
            with(listen, true).check().unwrap();
        }
        for listen in ["0.0.0.0:7878", "192.168.0.1:80", "[::]:80"] {
            let error = with(listen, true).check().unwrap_err();
            assert!(matches!(error, SettingsError::NotLoopback(_)), "{listen}: {error}");
        }
    }

    #[test]
    fn without_any_login_the_server_does_not_start() {
        let error = with("127.0.0.1:0", false).check().unwrap_err();
        assert!(matches!(error, SettingsError::NoAuthentication));
    }

    #[test]
    fn a_file_sets_what_it_names_and_nothing_unknown() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("vetplan.toml");
        let text = r#"
            listen = "127.0.0.1:9000"
            [[development.tokens]]
            token = "secret"
            actor = { user_id = "u", name = "Ana", role = "vet", tenant = "t" }
        "#;
        std::fs::write(&file, text).unwrap();
        let settings = Settings::read(Some(&file)).unwrap();
        assert_eq!(settings.listen.port(), 9000);
        assert_eq!(settings.development.tokens[0].token, "secret");
        assert_eq!(settings.body_limit, 2 * 1024 * 1024);

        std::fs::write(&file, "listn = 1").unwrap();
        let error = Settings::read(Some(&file)).err().unwrap().to_string();
        assert!(error.contains("listn"), "{error}");
    }
}
