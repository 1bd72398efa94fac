//! How the server is reached, and by how much.

use std::path::PathBuf;

use serde::Deserialize;

/// TLS: both files, or none.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tls {
    /// A file with the certificate and those between it and the root, in PEM.
    pub certificate: Option<PathBuf>,
    /// A file with its key, in PEM.
    pub key: Option<PathBuf>,
}

/// How many requests are answered; as many at once as in a minute. 0 is no limit.
#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rates {
    /// Of one login, a minute.
    pub caller: u32,
    /// From one address, a minute; the first 64 bits of one of IPv6.
    pub address: u32,
    /// Logins from one address, a minute.
    pub login: u32,
}

impl Default for Rates {
    fn default() -> Self {
        Self { caller: 1_200, address: 2_400, login: 20 }
    }
}

impl Rates {
    /// Without any limit.
    #[must_use]
    pub fn unlimited() -> Self {
        Self { caller: 0, address: 0, login: 0 }
    }
}
