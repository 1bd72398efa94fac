//! How clients reach a private cluster, and who is let in.
//!
//! On a socket, no passwords: the folder of the socket is closed to other users, and PostgreSQL asks the
//! operating system who connects (`peer`) and lets in the user that started the cluster alone, as any of
//! the four roles. This costs nothing per connection, and no secret exists that could leak.
//!
//! On TCP, which every local user can reach, a random password for the superuser stands in a file that
//! only its owner reads; the other roles' passwords are derived from it, one way (see [`Role`]).

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tokio_postgres::{Client, Config, NoTls, config::Host};

use super::{SUPERUSER, account::Account, error::ClusterError, home::Home, settings::Listen};

/// The port in a socket's name, which every private cluster can use.
const SOCKET_PORT: u16 = 5432;

/// Where a running cluster listens.
pub(super) enum Address {
    #[cfg(unix)]
    Socket(PathBuf),
    Loopback {
        port: u16,
        password: String,
    },
}

impl Address {
    /// Picks an address; `run` is a fresh folder for the socket.
    pub(super) fn new(listen: Listen, run: &Path, home: &Home) -> Result<Self, ClusterError> {
        match listen {
            #[cfg(unix)]
            Listen::Socket => Ok(Self::Socket(run.to_owned())),
            Listen::Loopback => {
                let file = home.password();
                let password = fs::read_to_string(&file).map_err(ClusterError::file("reading", &file))?;
                let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
                let port = free.map_err(ClusterError::file("finding a free port beside", run))?.port();
                Ok(Self::Loopback { port, password })
            }
        }
    }

    /// Writes who is let in, and returns the settings that make PostgreSQL listen there.
    pub(super) fn prepare(&self, run: &Path, account: &Account) -> Result<Vec<String>, ClusterError> {
        let (rules, users, listen) = match self {
            #[cfg(unix)]
            Self::Socket(folder) => {
                let names = std::iter::once(SUPERUSER).chain(super::Role::ALL.map(super::Role::name));
                let users = names.map(|role| format!("owner \"{}\" {role}\n", account.user)).collect();
                let listen = vec![
                    "listen_addresses=".to_owned(),
                    format!("unix_socket_directories={}", folder.display()),
                    format!("port={SOCKET_PORT}"),
                ];
                ("local all all peer map=owner\n", users, listen)
            }
            Self::Loopback { port, .. } => {
                let listen = vec![
                    "listen_addresses=127.0.0.1".to_owned(),
                    "unix_socket_directories=".to_owned(),
                    format!("port={port}"),
                ];
                ("host all all 127.0.0.1/32 scram-sha-256\n", String::new(), listen)
            }
        };
        let mut settings = listen;
        for (setting, file, text) in [("hba_file", "access", rules), ("ident_file", "users", &users)] {
            let path = run.join(file);
            fs::write(&path, text).map_err(ClusterError::file("writing", &path))?;
            account.own(&path).map_err(ClusterError::file("protecting", &path))?;
            settings.push(format!("{setting}={}", path.display()));
        }
        Ok(settings)
    }

    /// How the superuser connects to a database.
    pub(super) fn config(&self, database: &str) -> Config {
        match self {
            #[cfg(unix)]
            Self::Socket(folder) => socket_config(folder, database),
            Self::Loopback { port, password } => {
                let mut config = Config::new();
                config.host("127.0.0.1").port(*port).user(SUPERUSER).password(password).dbname(database);
                config
            }
        }
    }
}

/// How the superuser connects to a database through the socket in `folder`.
pub(super) fn socket_config(folder: &Path, database: &str) -> Config {
    let mut config = Config::new();
    config.host(folder.to_string_lossy()).port(SOCKET_PORT).user(SUPERUSER).dbname(database);
    config
}

/// The socket that PostgreSQL makes in a folder.
pub(super) fn socket_in(folder: &Path) -> PathBuf {
    folder.join(format!(".s.PGSQL.{SOCKET_PORT}"))
}

/// A password of 256 random bits.
pub(super) fn random_password() -> Result<String, ClusterError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(ClusterError::Random)?;
    Ok(hex(&bytes))
}

/// Bytes as hex digits, two each.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Connects without TLS, which a private cluster needs not, and serves the connection in a task.
///
/// # Errors
/// When the database cannot be reached or does not let the user in.
pub async fn connect(config: &Config) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = config.connect(NoTls).await?;
    // Its error, should it end with one, reaches the client as well.
    tokio::spawn(connection);
    Ok(client)
}

/// The address of a database as `psql` and most drivers read it: first host, port, user, password and name.
#[must_use]
pub fn url(config: &Config) -> String {
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(host)) => encoded(host),
        #[cfg(unix)]
        Some(Host::Unix(folder)) => encoded(&folder.to_string_lossy()),
        None => String::new(),
    };
    let user = encoded(config.get_user().unwrap_or_default());
    let password = config.get_password().map(|password| format!(":{}", encoded(&String::from_utf8_lossy(password))));
    let port = config.get_ports().first().map(|port| format!(":{port}"));
    let database = encoded(config.get_dbname().unwrap_or_default());
    format!("postgresql://{user}{}@{host}{}/{database}", password.unwrap_or_default(), port.unwrap_or_default())
}

/// What stands in an address as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn an_address_reads_back_as_the_configuration_it_was_written_from() {
        let mut on_tcp = Config::new();
        on_tcp.host("127.0.0.1").port(7000).user("vet@plan").password("a:/b%").dbname("my data");
        for config in [on_tcp, socket_config(Path::new("/tmp/vet plan?"), "postgres")] {
            let read: Config = url(&config).parse().unwrap();
            assert_eq!(read.get_hosts(), config.get_hosts());
            assert_eq!(read.get_ports(), config.get_ports());
            assert_eq!(read.get_user(), config.get_user());
            assert_eq!(read.get_password(), config.get_password());
            assert_eq!(read.get_dbname(), config.get_dbname());
        }
    }

    #[test]
    fn passwords_are_long_and_never_the_same() {
        let [one, two] = [random_password().unwrap(), random_password().unwrap()];
        assert_eq!(one.len(), 64);
        assert_ne!(one, two);
    }
}
