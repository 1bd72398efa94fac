//! What the server is told at its start: a file in TOML, and over it the environment.
//!
//! `VETPLAN_SERVER_LISTEN=127.0.0.1:9000` sets `listen`; two underscores lead into a table, as in
//! `VETPLAN_SERVER_DEVELOPMENT__ANY_ACTOR=true`. Lists are parted by commas.

mod check;
mod edge;
mod files;
mod grants;
mod login;
mod sealing;

use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use config::{Config, Environment, File, FileFormat};
use ipnet::IpNet;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, de::Error};

pub use check::SettingsError;
pub use edge::{Rates, Tls};
pub use files::{Files, S3};
pub use grants::Grants;
pub use login::{Accounts, Argon2, Claims, Development, DevelopmentToken, Issuer};
pub use sealing::Sealing;

use crate::cluster::{self, DatabaseSetting, Programs};

/// Everything the server can be told.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The address and port on which the server listens.
    pub listen: SocketAddr,
    /// The names by which the server is reached, beside those of this machine. Without any, a server that
    /// listens on this machine alone has no other, and one that others reach is asked by every name.
    #[serde(deserialize_with = "texts")]
    pub hosts: Vec<String>,
    /// The origins whose pages may ask, such as `https://desk.example`; by default no other than our own.
    #[serde(deserialize_with = "texts")]
    pub origins: Vec<String>,
    /// The proxies in front, by address or net, whose word on where a request comes from is taken.
    #[serde(deserialize_with = "nets")]
    pub trusted_proxies: Vec<IpNet>,
    /// TLS.
    pub tls: Tls,
    /// How many requests are answered.
    pub rates: Rates,
    /// The database: a folder for a private one, or the address of another as `vetplan_app`. By
    /// default a private one in the usual place of this user.
    pub database: Option<SecretString>,
    /// The address of the same database as `vetplan_ops`, who sees which tenants there are; a private
    /// database needs none. Without it the clock moves for those tenants alone that have sent
    /// something since the start.
    pub operations: Option<SecretString>,
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
    pub cursor_key: Option<SecretString>,
    /// The file with the key that signs where the chains of the audit log stand; made when it is absent. A
    /// private database has one beside its rows.
    pub audit_key: Option<PathBuf>,
    /// A folder with a page, to be served at `/`.
    pub page: Option<PathBuf>,
    /// How the log is written.
    pub log: Log,
    /// An OpenID Connect issuer whose tokens are taken.
    pub issuer: Option<Issuer>,
    /// Accounts that the server keeps itself.
    pub accounts: Accounts,
    /// Signed copies of what somebody may do.
    pub grants: Grants,
    /// The keys of sealed columns.
    pub sealing: Sealing,
    /// The files of the practices.
    pub files: Files,
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

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 7878)),
            hosts: Vec::new(),
            origins: Vec::new(),
            trusted_proxies: Vec::new(),
            tls: Tls::default(),
            rates: Rates::default(),
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
            audit_key: None,
            page: None,
            log: Log::Json,
            issuer: None,
            accounts: Accounts::default(),
            grants: Grants::default(),
            sealing: Sealing::default(),
            files: Files::default(),
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
        Self::of(file, None)
    }

    /// The same with another environment than that of the process.
    fn of(file: Option<&PathBuf>, environment: Option<HashMap<String, String>>) -> Result<Self, SettingsError> {
        let environment =
            Environment::with_prefix("VETPLAN_SERVER").prefix_separator("_").separator("__").source(environment);
        let mut sources = Config::builder();
        if let Some(file) = file {
            sources = sources.add_source(File::from(file.as_path()).format(FileFormat::Toml));
        }
        Ok(sources.add_source(environment).build()?.try_deserialize()?)
    }

    /// Where the database is.
    ///
    /// # Errors
    /// When none is named and this user has no home.
    pub fn database(&self) -> Result<DatabaseSetting, SettingsError> {
        let mut setting = match &self.database {
            Some(text) => DatabaseSetting::from(text.expose_secret()),
            None => DatabaseSetting::Embedded(cluster::Settings::usual().ok_or(SettingsError::NoHome)?),
        };
        if let DatabaseSetting::Embedded(private) = &mut setting {
            private.programs = Programs::from(self.postgres.as_str());
        }
        Ok(setting)
    }
}

/// A list of texts, or one text with commas between them, as the environment has it.
fn texts<'de, D: Deserializer<'de>>(given: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        List(Vec<String>),
        Text(String),
    }
    Ok(match Given::deserialize(given)? {
        Given::List(list) => list,
        Given::Text(text) => {
            text.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
        }
    })
}

/// A list of addresses and nets.
fn nets<'de, D: Deserializer<'de>>(given: D) -> Result<Vec<IpNet>, D::Error> {
    let net = |text: &String| text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
    let wrong = |text: &str| D::Error::custom(format!("`{text}` is no address or net, such as 10.0.0.0/8"));
    texts(given)?.iter().map(|text| net(text).map_err(|_| wrong(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(settings.development.tokens[0].token.expose_secret(), "secret");
        assert_eq!(settings.body_limit, 2 * 1024 * 1024);

        std::fs::write(&file, "listn = 1").unwrap();
        let error = Settings::read(Some(&file)).err().unwrap().to_string();
        assert!(error.contains("listn"), "{error}");
    }

    #[test]
    fn the_environment_sets_numbers_lists_and_secrets_as_they_are_written() {
        let pairs = [
            ("VETPLAN_SERVER_CONNECTIONS", "3"),
            ("VETPLAN_SERVER_CURSOR_KEY", "0012e3"),
            ("VETPLAN_SERVER_DEVELOPMENT__ANY_ACTOR", "true"),
            ("VETPLAN_SERVER_ISSUER__AUDIENCE", "vetplan, 7"),
            ("VETPLAN_SERVER_ISSUER__SKEW_SECONDS", "5"),
            ("VETPLAN_SERVER_TRUSTED_PROXIES", "10.0.0.0/8,::1"),
            ("HOME", "/nowhere"),
        ];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let settings = Settings::of(None, Some(pairs.into_iter().collect())).unwrap();
        assert_eq!((settings.connections, settings.development.any_actor), (3, true));
        assert_eq!(settings.cursor_key.unwrap().expose_secret(), "0012e3");
        assert_eq!(
            settings.trusted_proxies.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["10.0.0.0/8", "::1/128"]
        );
        let issuer = settings.issuer.unwrap();
        assert_eq!((issuer.audience, issuer.skew_seconds), (vec!["vetplan".to_owned(), "7".to_owned()], 5));
    }

    /// The names that a table of settings knows, as its reader lists them to who gives another one.
    fn names<T: serde::de::DeserializeOwned>(table: &str) -> Vec<String> {
        let error = serde_json::from_str::<T>(r#"{"?":0}"#).err().unwrap().to_string();
        let (_, known) = error.split_once("expected").unwrap();
        known.split('`').skip(1).step_by(2).map(|name| format!("{table}{name}")).collect()
    }

    #[test]
    fn the_guide_lists_every_setting_and_no_other() {
        let tables = [
            names::<Settings>(""),
            names::<Tls>("tls."),
            names::<Rates>("rates."),
            names::<Issuer>("issuer."),
            names::<Claims>("issuer.claims."),
            names::<Accounts>("accounts."),
            names::<Argon2>("accounts.argon2."),
            names::<Grants>("grants."),
            names::<Sealing>("sealing."),
            names::<Files>("files."),
            names::<S3>("files.s3."),
            names::<Development>("development."),
        ];
        let mut known = tables.concat();
        // Those that hold others are listed by what they hold.
        known.retain(|name| {
            ![
                "tls",
                "rates",
                "sealing",
                "files",
                "files.s3",
                "issuer",
                "issuer.claims",
                "accounts",
                "accounts.argon2",
                "grants",
                "development",
            ]
            .contains(&name.as_str())
        });
        known.sort();
        let guide = include_str!("../../../docs/server.md");
        let (_, guide) = guide.split_once("## Settings").unwrap();
        let rows = guide.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
        let mut listed: Vec<&str> = rows.map(|(name, _)| name).collect();
        listed.sort_unstable();
        assert_eq!(listed, known);
    }
}
