//! What keeps a server from starting: settings that are half, or that would let in everybody or nobody.

use std::net::{IpAddr, SocketAddr};

use config::ConfigError;

use super::{Issuer, Settings};

/// Why the server does not start with these settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file or the environment says something else than settings.
    #[error("reading the settings: {0}")]
    Unreadable(#[from] ConfigError),
    /// Nobody could log in.
    #[error(
        "no way to log in is configured, so that the server could answer nobody: set `issuer` to take the tokens of \
         an OpenID Connect issuer; to try the server on this machine, start it with `--development`, which lets in \
         whoever says who they are"
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
        if !self.development.is_on() && self.issuer.is_none() {
            return Err(SettingsError::NoAuthentication);
        }
        if self.development.is_on() && !self.listen.ip().is_loopback() {
            return Err(SettingsError::NotLoopback(self.listen));
        }
        Ok(())
    }
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
}
