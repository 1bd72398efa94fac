//! What keeps a server from starting: settings that are half, or that would let in everybody or nobody.

use std::net::{IpAddr, SocketAddr};

use config::ConfigError;
use secrecy::SecretString;

use super::{Accounts, Argon2, Issuer, Settings};

/// Why the server does not start with these settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file or the environment says something else than settings.
    #[error("reading the settings: {0}")]
    Unreadable(#[from] ConfigError),
    /// Nobody could log in.
    #[error(
        "no way to log in is configured, so that the server could answer nobody: set `issuer` to take the tokens of \
         an OpenID Connect issuer, or `accounts.enabled` to keep accounts with passwords; to try the server on this \
         machine, start it with `--development`, which lets in whoever says who they are"
    )]
    NoAuthentication,
    /// Logins for development would be open to others.
    #[error(
        "`{0}` is reached from other machines, where logins for development would let in anybody; listen on \
         `127.0.0.1` or `[::1]`, or turn them off"
    )]
    NotLoopback(SocketAddr),
    /// One setting needs another.
    #[error("`{setting}` is missing: {reason}")]
    Missing {
        /// The setting that is missing.
        setting: &'static str,
        /// What needs it.
        reason: &'static str,
    },
    /// A setting says something that cannot be.
    #[error("`{setting}` {reason}")]
    Wrong {
        /// The setting.
        setting: &'static str,
        /// What is wrong about it.
        reason: String,
    },
    /// The actor of a fixed token is none.
    #[error("`development.tokens[{0}].actor` is no actor; it needs `user_id`, `name`, `role` and `tenant` at least")]
    Actor(usize),
    /// There is no usual place for a private database.
    #[error("this user has no home folder for a database; name one with `--database`")]
    NoHome,
}

impl Settings {
    /// Refuses settings that are half, or with which the server would be open to all, or to none.
    ///
    /// # Errors
    /// [`SettingsError`], which says what is missing.
    pub fn check(&self) -> Result<(), SettingsError> {
        if let Some(issuer) = &self.issuer {
            issuer.check()?;
        }
        self.accounts.check()?;
        if !self.development.is_on() && self.issuer.is_none() && !self.accounts.enabled {
            return Err(SettingsError::NoAuthentication);
        }
        if self.development.is_on() && !self.listen.ip().is_loopback() {
            return Err(SettingsError::NotLoopback(self.listen));
        }
        self.check_reach()
    }

    /// What is said to the server must reach it unread by others.
    fn check_reach(&self) -> Result<(), SettingsError> {
        let missing = |setting, reason| Err(SettingsError::Missing { setting, reason });
        match (&self.tls.certificate, &self.tls.key) {
            (Some(_), None) => return missing("tls.key", "a certificate is nothing without its key"),
            (None, Some(_)) => return missing("tls.certificate", "a key is nothing without its certificate"),
            (None, None) if !self.listen.ip().is_loopback() && self.trusted_proxies.is_empty() => {
                let reason = "the server is reached from other machines, and passwords and tokens would cross the \
                              network for all to read; behind a proxy that does TLS, name it in `trusted_proxies`";
                return missing("tls.certificate", reason);
            }
            _ => {}
        }
        match self.origins.iter().find(|origin| !is_origin(origin)) {
            Some(origin) => {
                let reason = format!("names `{origin}`, which is no origin; one is like `https://desk.example`");
                Err(SettingsError::Wrong { setting: "origins", reason })
            }
            None => Ok(()),
        }
    }
}

/// A scheme, a host and perhaps a port, and nothing else: no `*`, which would let in every page.
fn is_origin(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    ["https", "http"].contains(&scheme) && !rest.is_empty() && rest.chars().all(is_plain)
}

impl Issuer {
    fn check(&self) -> Result<(), SettingsError> {
        let missing = |setting, reason| Err(SettingsError::Missing { setting, reason });
        if self.url.is_empty() {
            return missing("issuer.url", "the tokens of an issuer are told by its name");
        }
        if self.audience.is_empty() {
            return missing("issuer.audience", "without it, a token for any other service would be good here");
        }
        match (&self.keys_url, &self.keys_file) {
            (None, None) => missing(
                "issuer.keys_url",
                "the signatures of an issuer are checked by its keys; or set `issuer.keys_file`",
            ),
            (Some(_), Some(_)) => {
                let reason = "cannot stand beside `issuer.keys_url`; one of them says where the keys are".to_owned();
                Err(SettingsError::Wrong { setting: "issuer.keys_file", reason })
            }
            (Some(url), None) if !is_private(url) => {
                let reason = format!("is `{url}`; keys come by https, or by http from this machine");
                Err(SettingsError::Wrong { setting: "issuer.keys_url", reason })
            }
            _ => Ok(()),
        }
    }
}

impl Accounts {
    fn check(&self) -> Result<(), SettingsError> {
        let wrong = |setting, reason: &str| Err(SettingsError::Wrong { setting, reason: reason.to_owned() });
        match (&self.key_file, &self.key) {
            (Some(_), Some(_)) => {
                return wrong("accounts.key", "cannot stand beside `accounts.key_file`; one of them holds the key");
            }
            (Some(_), _) | (_, Some(_)) if !self.enabled => {
                let reason = "a key for tokens of accounts is set; or remove the key";
                return Err(SettingsError::Missing { setting: "accounts.enabled", reason });
            }
            _ => {}
        }
        if self.failures == 0 {
            return wrong("accounts.failures", "is 0, so that every account would be closed from the start");
        }
        if self.password_length < 8 {
            return wrong("accounts.password_length", "is below 8 characters, which can be guessed");
        }
        match self.argon2.params() {
            Ok(_) => Ok(()),
            Err(error) => wrong("accounts.argon2", &format!("cannot be computed with: {error}")),
        }
    }

    /// The key that signs the tokens of accounts, in PEM.
    ///
    /// # Errors
    /// When there is none, or its file cannot be read.
    pub fn signing_key(&self) -> Result<SecretString, SettingsError> {
        match (&self.key, &self.key_file) {
            (Some(key), _) => Ok(key.clone()),
            (None, Some(file)) => match std::fs::read_to_string(file) {
                Ok(text) => Ok(text.into()),
                Err(error) => Err(SettingsError::Wrong {
                    setting: "accounts.key_file",
                    reason: format!("cannot be read ({}): {error}", file.display()),
                }),
            },
            (None, None) => Err(SettingsError::Missing {
                setting: "accounts.key_file",
                reason: "the tokens of accounts are signed by a key of the server; `openssl genpkey -algorithm ed25519` \
                         makes one",
            }),
        }
    }
}

impl Argon2 {
    /// The same as the library takes it.
    ///
    /// # Errors
    /// When the library takes no such thing.
    pub fn params(&self) -> Result<argon2::Params, argon2::Error> {
        argon2::Params::new(self.memory_kib, self.passes, self.lanes, None)
    }
}

/// Whether nobody on the way can change what comes from there.
fn is_private(url: &str) -> bool {
    let Ok(url) = url.parse::<axum::http::Uri>() else { return false };
    let host = url.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    match url.scheme_str() {
        Some("https") => !host.is_empty(),
        Some("http") => host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Development;

    fn with(listen: &str, any_actor: bool) -> Settings {
        let development = Development { any_actor, ..Development::default() };
        Settings { listen: listen.parse().unwrap(), development, ..Settings::default() }
    }

    fn trusting(change: impl FnOnce(&mut Issuer)) -> Settings {
        let mut issuer = Issuer {
            url: "https://login.example".to_owned(),
            audience: vec!["vetplan".to_owned()],
            keys_url: Some("https://login.example/keys".to_owned()),
            ..Issuer::default()
        };
        change(&mut issuer);
        Settings { issuer: Some(issuer), ..with("127.0.0.1:0", false) }
    }

    fn complaint(settings: &Settings) -> String {
        settings.check().unwrap_err().to_string()
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
    fn half_an_issuer_is_none() {
        trusting(|_| {}).check().unwrap();
        assert!(complaint(&trusting(|it| it.url.clear())).starts_with("`issuer.url` is missing"));
        assert!(complaint(&trusting(|it| it.audience.clear())).starts_with("`issuer.audience` is missing"));
        assert!(complaint(&trusting(|it| it.keys_url = None)).starts_with("`issuer.keys_url` is missing"));
        let both = trusting(|it| it.keys_file = Some("keys.json".into()));
        assert!(complaint(&both).starts_with("`issuer.keys_file` cannot stand beside"));
    }

    #[test]
    fn keys_come_over_lines_that_nobody_else_writes_on() {
        for url in ["https://login.example/keys", "http://localhost:9/keys", "http://127.0.0.1:9/", "http://[::1]/k"] {
            trusting(|it| it.keys_url = Some(url.to_owned())).check().unwrap();
        }
        for url in ["http://login.example/keys", "ftp://localhost/", "keys.json", "", "http://127.0.0.1.evil.example/"]
        {
            let settings = trusting(|it| it.keys_url = Some(url.to_owned()));
            assert!(complaint(&settings).contains("keys come by https"), "{url}");
        }
    }

    #[test]
    fn half_of_accounts_are_none() {
        let with = |change: fn(&mut Accounts)| {
            let mut accounts = Accounts { enabled: true, ..Accounts::default() };
            change(&mut accounts);
            Settings { accounts, ..with("127.0.0.1:0", false) }
        };
        with(|_| {}).check().unwrap();
        let key_alone = with(|it| (it.enabled, it.key) = (false, Some("key".into())));
        assert!(complaint(&key_alone).starts_with("`accounts.enabled` is missing"));
        let both = with(|it| (it.key_file, it.key) = (Some("key".into()), Some("key".into())));
        assert!(complaint(&both).starts_with("`accounts.key` cannot stand beside"));
        assert!(complaint(&with(|it| it.failures = 0)).starts_with("`accounts.failures`"));
        assert!(complaint(&with(|it| it.password_length = 7)).starts_with("`accounts.password_length`"));
        assert!(complaint(&with(|it| it.argon2.memory_kib = 1)).starts_with("`accounts.argon2`"));
        let error = with(|_| {}).accounts.signing_key().err().unwrap().to_string();
        assert!(error.starts_with("`accounts.key_file` is missing"), "{error}");
    }

    #[test]
    fn what_others_reach_is_not_in_the_clear() {
        let public = |change: fn(&mut Settings)| {
            let mut settings = Settings { listen: "0.0.0.0:443".parse().unwrap(), ..trusting(|_| {}) };
            change(&mut settings);
            settings
        };
        let tls = |settings: &mut Settings| {
            settings.tls.certificate = Some("cert.pem".into());
            settings.tls.key = Some("key.pem".into());
        };
        public(tls).check().unwrap();
        public(|it| it.trusted_proxies = vec!["10.0.0.1/32".parse().unwrap()]).check().unwrap();
        assert!(complaint(&public(|_| {})).contains("name it in `trusted_proxies`"));
        assert!(complaint(&public(|it| it.tls.certificate = Some("c".into()))).starts_with("`tls.key` is missing"));
        assert!(complaint(&public(|it| it.tls.key = Some("k".into()))).starts_with("`tls.certificate` is missing"));
    }

    #[test]
    fn an_origin_is_no_pattern() {
        let with = |origin: &str| Settings { origins: vec![origin.to_owned()], ..trusting(|_| {}) };
        for origin in ["https://desk.example", "http://localhost:5173", "http://[::1]:80"] {
            with(origin).check().unwrap();
        }
        for origin in ["*", "https://*.example", "desk.example", "https://desk.example/", "null", "https://"] {
            assert!(complaint(&with(origin)).contains("is no origin"), "{origin}");
        }
    }
}
