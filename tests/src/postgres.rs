//! A fresh Postgres database for every test.
//!
//! All tests of a run share one cluster. The task runner starts a throw-away one and tells its superuser's
//! address in [`SHARED_CLUSTER`]; a test program run alone (`cargo test -p vet-tests`) starts its own, which
//! goes when the program ends. [`PROGRAMS`] chooses which PostgreSQL that is.
//!
//! ```no_run
//! # async fn example() {
//! use vet_server::cluster::Role;
//! use vet_tests::postgres::{template, test_database};
//!
//! // An empty database:
//! let database = test_database().await;
//! let client = database.connect(Role::App).await;
//!
//! // A copy of one that is prepared once per cluster, by whichever test comes first:
//! let migrated = template("pets", async |owner| {
//!     owner.batch_execute("CREATE TABLE pets (name text)").await.unwrap();
//! });
//! let database = migrated.await.database().await;
//! # }
//! ```

use std::sync::OnceLock;

use tokio_postgres::{Client, Config};
use vet_server::cluster::{Cluster, Programs, Role, Settings, connect, create_roles, url};

/// The environment variable with the address of the superuser of a cluster that is already running.
///
/// Each name of a template is prepared once in the life of that cluster, so a cluster that outlives a
/// change of what templates contain needs other names for them.
pub const SHARED_CLUSTER: &str = "VETPLAN_TEST_DATABASE";

/// The environment variable that names the PostgreSQL to test with: `any`, `package`, or a folder.
pub const PROGRAMS: &str = "VETPLAN_POSTGRES";

/// Creates an empty database.
///
/// # Panics
/// When there is no PostgreSQL, which fails the test.
pub async fn test_database() -> TestDatabase {
    Template { database: EMPTY.to_owned() }.database().await
}

/// Names a database that others are copies of. The first call in a cluster, in whatever process, lets
/// `prepare` fill it as `vetplan_owner`; all others wait for that and find it done.
///
/// # Panics
/// When there is no PostgreSQL. A `prepare` that panics leaves nothing, and the next call tries again.
pub async fn template(name: &str, prepare: impl AsyncFnOnce(Client)) -> Template {
    let superuser = server().await;
    let database = format!("template_{name}");
    let client = connected(superuser).await;
    let lock = "SELECT pg_advisory_lock(hashtextextended($1, 0))";
    client.execute(lock, &[&database]).await.unwrap_or_else(|error| panic!("waiting for {database}: {error}"));

    let exists = "SELECT FROM pg_database WHERE datname = $1";
    let exists = client.query_opt(exists, &[&database]).await;
    if exists.unwrap_or_else(|error| panic!("looking for {database}: {error}")).is_none() {
        // Built under another name, so that a half is never copied.
        let draft = format!("draft_{name}");
        run(&client, &format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)")).await;
        create(&client, &draft, EMPTY).await;
        prepare(connected(&login(superuser, Role::Owner, &draft)).await).await;
        run(&client, &format!("ALTER DATABASE {draft} RENAME TO {database}")).await;
    }
    Template { database }
}

/// A database that others are copies of.
#[derive(Debug)]
pub struct Template {
    database: String,
}

impl Template {
    /// Creates a copy, which is owned by `vetplan_owner`.
    ///
    /// # Panics
    /// When the cluster is gone, which fails the test.
    pub async fn database(&self) -> TestDatabase {
        let superuser = server().await;
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).unwrap_or_else(|error| panic!("no random name: {error}"));
        let name = format!("test_{:016x}", u64::from_ne_bytes(bytes));
        create(&connected(superuser).await, &name, &self.database).await;
        TestDatabase { name, superuser, dropped: false }
    }
}

/// A database of one test; dropped with this value, whatever is still connected to it.
#[derive(Debug)]
pub struct TestDatabase {
    name: String,
    /// Connected to the cluster, not to this database.
    superuser: &'static Config,
    dropped: bool,
}

impl TestDatabase {
    /// How a role connects.
    #[must_use]
    pub fn login(&self, role: Role) -> Config {
        login(self.superuser, role, &self.name)
    }

    /// How a role connects, as an address for other programs.
    #[must_use]
    pub fn url(&self, role: Role) -> String {
        url(&self.login(role))
    }

    /// How the superuser connects, for what no role of the product may do.
    #[must_use]
    pub fn superuser(&self) -> Config {
        let mut config = self.superuser.clone();
        config.dbname(&self.name);
        config
    }

    /// A connection of a role.
    ///
    /// # Panics
    /// When the database does not let the role in, which fails the test.
    pub async fn connect(&self, role: Role) -> Client {
        connected(&self.login(role)).await
    }

    /// Drops the database; the same as dropping this value, without a thread of its own.
    ///
    /// # Panics
    /// When the cluster is gone, which fails the test.
    pub async fn finish(mut self) {
        drop_database(self.superuser, &self.name).await;
        self.dropped = true;
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if self.dropped {
            return;
        }
        // The runtime of the test may be the thread that waits here, or be ending.
        let (superuser, name) = (self.superuser, self.name.clone());
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            if let Ok(runtime) = runtime {
                runtime.block_on(drop_database(superuser, &name));
            }
        });
        // A database that stays behind goes with its cluster; that must not hide why the test failed.
        let _ = thread.join();
    }
}

/// A connection of the superuser to a test's database, for what no role of the product may do.
///
/// # Panics
/// When the database does not let it in, which fails the test.
pub async fn connected_as_superuser(database: &TestDatabase) -> Client {
    connected(&database.superuser()).await
}

/// The database without anything in it that nobody can be connected to.
const EMPTY: &str = "template0";

/// The cluster of this run, with the roles of the product.
async fn server() -> &'static Config {
    static SERVER: OnceLock<(Config, Option<Cluster>)> = OnceLock::new();
    static ROLES: tokio::sync::OnceCell<()> = tokio::sync::OnceCell::const_new();

    let (superuser, _) = SERVER.get_or_init(|| match std::env::var(SHARED_CLUSTER) {
        Ok(address) => (address.parse().unwrap_or_else(|error| panic!("{SHARED_CLUSTER}: {error}")), None),
        Err(_) => {
            let programs = std::env::var(PROGRAMS).map_or(Programs::Any, |text| Programs::from(text.as_str()));
            let settings = Settings { programs, ..Settings::throw_away() };
            let cluster = Cluster::start(&settings, |step| eprintln!("{step}"));
            let cluster = cluster.unwrap_or_else(|error| panic!("{error}"));
            (cluster.config("postgres"), Some(cluster))
        }
    });
    let roles = ROLES.get_or_init(async || {
        let created = create_roles(&mut connected(superuser).await, superuser).await;
        created.unwrap_or_else(|error| panic!("{error}"));
    });
    roles.await;
    superuser
}

fn login(superuser: &Config, role: Role, database: &str) -> Config {
    let mut config = role.login(superuser);
    config.dbname(database);
    config
}

async fn connected(config: &Config) -> Client {
    connect(config).await.unwrap_or_else(|error| panic!("connecting to {}: {error}", url(config)))
}

/// Copies files rather than logging each page: about 20 ms instead of 50 for a small database in memory.
async fn create(client: &Client, name: &str, template: &str) {
    let owner = Role::Owner.name();
    run(client, &format!("CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy OWNER {owner}")).await;
}

async fn drop_database(superuser: &Config, name: &str) {
    run(&connected(superuser).await, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
}

async fn run(client: &Client, statement: &str) {
    client.batch_execute(statement).await.unwrap_or_else(|error| panic!("{statement}: {error}"));
}

#[cfg(test)]
mod tests {
    use std::{
        process::{Command, Stdio},
        time::Duration,
    };

    use super::*;

    async fn count(client: &Client, query: &str) -> i64 {
        client.query_one(query, &[]).await.unwrap().get(0)
    }

    #[tokio::test]
    async fn databases_are_fresh_apart_and_gone_afterwards() {
        let [one, two] = [test_database().await, test_database().await];
        let client = one.connect(Role::Owner).await;
        client.batch_execute("CREATE TABLE pets (name text)").await.unwrap();
        let pets = "SELECT count(*) FROM pg_class WHERE relname = 'pets'";
        assert_eq!(count(&two.connect(Role::App).await, pets).await, 0);
        assert!(one.url(Role::App).contains(&one.name));

        let names = [one.name.clone(), two.name.clone()];
        drop(one); // although `client` is still connected
        two.finish().await;
        let left = format!("SELECT count(*) FROM pg_database WHERE datname IN ('{}', '{}')", names[0], names[1]);
        assert_eq!(count(&connected(server().await).await, &left).await, 0);
    }

    #[tokio::test]
    async fn a_failing_test_leaves_no_database() {
        let (send, receive) = std::sync::mpsc::channel();
        let test = tokio::spawn(async move {
            let database = test_database().await;
            send.send(database.name.clone()).unwrap();
            panic!("as a failing test does");
        });
        assert!(test.await.unwrap_err().is_panic());
        let left = format!("SELECT count(*) FROM pg_database WHERE datname = '{}'", receive.recv().unwrap());
        assert_eq!(count(&connected(server().await).await, &left).await, 0);
    }

    #[tokio::test]
    async fn a_template_whose_preparation_failed_is_prepared_again() {
        let failing = tokio::spawn(async { template("twice", async |_| panic!("half way")).await });
        assert!(failing.await.unwrap_err().is_panic());
        let done = template("twice", async |owner| owner.batch_execute("CREATE TABLE done ()").await.unwrap()).await;
        let database = done.database().await;
        assert_eq!(count(&database.connect(Role::Owner).await, "SELECT count(*) FROM done").await, 0);
    }

    /// Four processes at once use one template; each would fail if it saw half of it, and the preparation
    /// is counted.
    #[tokio::test]
    async fn a_template_is_prepared_once_by_many_processes() {
        let superuser = server().await;
        let counter = connected(superuser).await;
        run(&counter, "CREATE TABLE IF NOT EXISTS prepared (at timestamptz DEFAULT now())").await;
        run(&counter, "GRANT ALL ON prepared TO PUBLIC").await;
        let program = std::env::current_exe().unwrap();
        let processes = (0..4).map(|_| {
            let mut process = Command::new(&program);
            process.args(["--exact", "postgres::tests::helper_uses_the_template", "--ignored", "--nocapture"]);
            process.env(SHARED_CLUSTER, url(superuser)).stdout(Stdio::null()).spawn().unwrap()
        });
        for mut process in processes.collect::<Vec<_>>() {
            assert!(process.wait().unwrap().success());
        }
        assert_eq!(count(&counter, "SELECT count(*) FROM prepared").await, 1);
    }

    #[tokio::test]
    #[ignore = "run by the test above, in several processes"]
    async fn helper_uses_the_template() {
        let prepare = async |owner: Client| {
            let counter = connected(&Role::App.login(server().await)).await;
            run(&counter, "INSERT INTO prepared DEFAULT VALUES").await;
            run(&owner, "CREATE TABLE pets (name text)").await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            run(&owner, "INSERT INTO pets VALUES ('Rex')").await;
        };
        let database = template("shared", prepare).await.database().await;
        assert_eq!(count(&database.connect(Role::Owner).await, "SELECT count(*) FROM pets").await, 1);
    }
}
