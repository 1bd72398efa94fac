//! What an operator does at a terminal, as processes of their own: how they end, what they print, and what is
//! left when one of them is killed.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use chrono::SubsecRound;
use tempfile::TempDir;
use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, commands::engine},
    engine::{Query, actor},
    kernel::json::Json,
    schema::Values,
    store::Outcome,
};
use vet_server::{
    cluster::{Cluster, Role, Settings, connect, create_roles, url},
    store::{self, Keys, Store},
};

const TENANT: &str = "019a0000-0002-7000-8000-0000000000aa";

/// An installation at addresses, as an operator has it: a database, and files with keys.
struct Installation {
    cluster: Cluster,
    folder: TempDir,
}

impl Installation {
    /// A database that belongs to its owner, without tables.
    async fn empty() -> Self {
        let cluster = Cluster::start(&Settings::throw_away(), |step| eprintln!("{step}")).unwrap();
        let mut superuser = connect(&cluster.config("postgres")).await.unwrap();
        create_roles(&mut superuser, &cluster.config("postgres")).await.unwrap();
        superuser.batch_execute("create database practice owner vetplan_owner").await.unwrap();
        Self { cluster, folder: TempDir::new().unwrap() }
    }

    /// The same with tables, keys and a practice.
    async fn open() -> Self {
        let it = Self::empty().await;
        it.must(Role::Owner, &["migrate"]);
        fs::write(it.file("sealing.keys"), it.must(Role::App, &["keys", "new", "first"])).unwrap();
        it.must(Role::App, &["tenant", "create", "--name", "North", "--slug", "north", "--id", TENANT]);
        it
    }

    fn file(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn address(&self, role: Role) -> String {
        url(&role.login(&self.cluster.config("practice")))
    }

    async fn superuser(&self) -> Client {
        connect(&self.cluster.config("practice")).await.unwrap()
    }

    /// The program as it is when half of what it needs is told.
    fn bare(&self, role: Role, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vetplan-server"));
        command.args(arguments).args(["--database", &self.address(role)]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn begin(&self, role: Role, arguments: &[&str]) -> Child {
        let set = |command: &mut Command, name: &str, file: &Path| {
            command.env(format!("VETPLAN_SERVER_{name}"), file);
        };
        let mut command = self.bare(role, arguments);
        command.env("VETPLAN_SERVER_OPERATIONS", self.address(Role::Ops));
        set(&mut command, "AUDIT_KEY", &self.file("audit.key"));
        set(&mut command, "SEALING__KEY_FILE", &self.file("sealing.keys"));
        command.spawn().unwrap()
    }

    fn run(&self, role: Role, arguments: &[&str]) -> Output {
        self.begin(role, arguments).wait_with_output().unwrap()
    }

    /// What it prints, when it ends well.
    fn must(&self, role: Role, arguments: &[&str]) -> String {
        let output = self.run(role, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What it says, when it ends with 1.
    fn fails(&self, role: Role, arguments: &[&str]) -> String {
        let output = self.run(role, arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", said(&output));
        said(&output) + &String::from_utf8(output.stdout).unwrap()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn nothing_is_done_by_halves() {
    let it = Installation::empty().await;
    let early = it.fails(Role::App, &["tenant", "list"]);
    assert!(early.contains("vetplan-server migrate"), "{early}");
    assert!(it.must(Role::Owner, &["migrate"]).ends_with("migrations applied\n"));
    assert_eq!(it.must(Role::Owner, &["migrate"]), "0 migrations applied\n");

    // Without `operations` nobody sees all practices, and without keys nothing is sealed.
    let alone = it.bare(Role::App, &["tenant", "list"]).output().unwrap();
    assert!(alone.status.code() == Some(1) && said(&alone).contains("`operations`"), "{}", said(&alone));
    let keyless = it.bare(Role::App, &["serve", "--development", "--listen", "127.0.0.1:0"]).output().unwrap();
    assert!(keyless.status.code() == Some(1) && said(&keyless).contains("sealing"), "{}", said(&keyless));
    let nobody = it.bare(Role::App, &["serve", "--listen", "127.0.0.1:0"]).output().unwrap();
    assert_eq!(nobody.status.code(), Some(1), "a server that lets in nobody: {}", said(&nobody));
    let unsigned = it.bare(Role::App, &["audit", "sign"]).output().unwrap();
    assert!(unsigned.status.code() == Some(1) && said(&unsigned).contains("`audit_key`"), "{}", said(&unsigned));
    // What is no task at all is told by another number.
    assert_eq!(it.run(Role::App, &["tenant", "burn"]).status.code(), Some(2));
}

#[tokio::test]
async fn an_account_is_not_made_without_the_role_that_it_was_to_have() {
    let it = Installation::open().await;
    let key = it.file("login.pem");
    let made = Command::new("openssl").args(["genpkey", "-algorithm", "ed25519", "-out"]).arg(&key).status();
    if !made.is_ok_and(|status| status.success()) {
        eprintln!("left out: there is no `openssl` here");
        return;
    }
    let account = |arguments: &[&str]| {
        let whose = ["--tenant", "north", "--email", "ana@north.example", "--name", "Ana"];
        let mut command = it.bare(Role::App, &[&["account", "create"], &whose[..], arguments].concat());
        command.env("VETPLAN_SERVER_ACCOUNTS__KEY_FILE", &key);
        command.env("VETPLAN_SERVER_SEALING__KEY_FILE", it.file("sealing.keys"));
        let mut child = command.spawn().unwrap();
        writeln!(child.stdin.take().unwrap(), "correct horse battery").unwrap();
        child.wait_with_output().unwrap()
    };
    let refused = account(&["--role", "emperor"]);
    assert!(refused.status.code() == Some(1) && said(&refused).contains("`emperor`"), "{}", said(&refused));
    let made = account(&["--role", "owner"]);
    assert!(made.status.success(), "nothing of the first is in the way: {}", said(&made));
    let taken = account(&["--role", "owner"]);
    assert!(taken.status.code() == Some(1) && said(&taken).contains("already"), "{}", said(&taken));
}

#[tokio::test]
async fn the_log_is_signed_and_verified_from_the_terminal() {
    let it = Installation::open().await;
    let key = it.must(Role::App, &["audit", "key"]);
    assert_eq!(key, it.must(Role::App, &["audit", "key"]), "the key is made once");
    let signed = it.must(Role::App, &["audit", "sign"]);
    assert!(signed.lines().count() >= 1 && signed == it.must(Role::App, &["audit", "heads"]), "{signed}");
    let kept = it.file("heads.jsonl");
    fs::write(&kept, &signed).unwrap();
    let outside = ["audit", "verify", "--heads", kept.to_str().unwrap(), "--key", key.trim()];
    let clean = it.run(Role::App, &outside);
    assert!(clean.status.success() && clean.stdout.is_empty(), "{}", said(&clean));
    assert!(said(&clean).contains("rows per second"), "{}", said(&clean));
    assert!(it.fails(Role::App, &["audit", "verify", "--key", "no key"]).contains("key"));
    fs::write(it.file("torn.jsonl"), "{}\n").unwrap();
    let torn = it.fails(Role::App, &["audit", "verify", "--heads", it.file("torn.jsonl").to_str().unwrap()]);
    assert!(torn.contains("torn.jsonl:1: no signed head"), "{torn}");

    let superuser = it.superuser().await;
    let touch = "set session_replication_role = replica; update audit_logs set user_role = 'ghost' where seq = 1";
    superuser.batch_execute(touch).await.unwrap();
    let found = it.fails(Role::App, &outside);
    assert!(found.contains(TENANT) && found.contains("the row is not what was written"), "{found}");
    assert!(found.contains("the audit log was touched"), "{found}");
}

/// More than is sealed anew in one transaction.
const CLIENTS: usize = 230;

fn tax_id(at: usize) -> String {
    format!("TAX-{at:04}")
}

/// The store with the keys of the installation as they are now.
async fn store(it: &Installation) -> Store {
    let keys = Keys::read(&fs::read_to_string(it.file("sealing.keys")).unwrap().into()).unwrap();
    let login = Role::App.login(&it.cluster.config("practice"));
    Store::open(engine(), store::Settings { keys, ..store::Settings::of(login) }).await.unwrap()
}

async fn furnish(it: &Installation) {
    let host = format!(r#"{{"user_id":"{TENANT}","name":"Host","role":"host","tenant":"{TENANT}"}}"#);
    let host = actor(&Json::parse(&host).unwrap()).unwrap();
    let command = |at: usize| {
        let text = format!(
            r#"{{"id":"019a0000-0001-7000-8000-{at:012}","command":"clients.create",
                 "input":{{"first_name":"A","last_name":"B","tax_id":"{}"}}}}"#,
            tax_id(at)
        );
        Json::parse(&text).unwrap()
    };
    let commands: Vec<Json> = (0..CLIENTS).map(command).collect();
    let now = chrono::Utc::now().trunc_subsecs(6);
    let outcome = store(it).await.run_together(&commands, &host, now).await.unwrap();
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
}

/// What is sealed in all rows, opened.
async fn opened(it: &Installation) -> Vec<String> {
    let clients = Query::of(SCHEMA.table("clients").unwrap());
    let rows = store(it).await.find(Uuid::parse_str(TENANT).unwrap(), &clients).await.unwrap();
    let mut found: Vec<_> = rows.iter().filter_map(|row| Some(row.cell("tax_id").as_text()?.to_owned())).collect();
    found.sort();
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotation_that_is_killed_half_way_is_begun_again() {
    let it = Installation::open().await;
    furnish(&it).await;
    let expected: Vec<String> = (0..CLIENTS).map(tax_id).collect();
    assert_eq!(opened(&it).await, expected);
    let first = fs::read_to_string(it.file("sealing.keys")).unwrap();
    let second = it.must(Role::App, &["keys", "new", "second"]);
    fs::write(it.file("sealing.keys"), format!("{second}\n{first}")).unwrap();

    // It comes as far as the last row, which somebody holds.
    let holder = it.superuser().await;
    let hold = "begin; select from clients order by tenant_id, id desc limit 1 for update";
    holder.batch_execute(hold).await.unwrap();
    let mut rotating = it.begin(Role::App, &["keys", "rotate"]);
    let watcher = it.superuser().await;
    let waits = "select count(*) from pg_stat_activity where usename = 'vetplan_ops' and wait_event_type = 'Lock'";
    while watcher.query_one(waits, &[]).await.unwrap().get::<_, i64>(0) == 0 {
        assert!(rotating.try_wait().unwrap().is_none(), "it has ended");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    rotating.kill().unwrap();
    rotating.wait().unwrap();
    holder.batch_execute("rollback").await.unwrap();
    let sealed_by = async |key: &str| {
        let count = format!("select count(*) from clients where tax_id like 'sealed:{key}:%'");
        watcher.query_one(&count, &[]).await.unwrap().get::<_, i64>(0)
    };
    let done = sealed_by("second").await;
    assert!(0 < done && done < i64::try_from(CLIENTS).unwrap(), "{done}");
    assert_eq!(opened(&it).await, expected, "in the middle of it");

    let left = i64::try_from(CLIENTS).unwrap() - done;
    assert_eq!(it.must(Role::App, &["keys", "rotate"]), format!("{left} values sealed anew\n"));
    assert_eq!(sealed_by("first").await, 0);
    fs::write(it.file("sealing.keys"), &second).unwrap();
    assert_eq!(opened(&it).await, expected, "with the new key alone");
    assert_eq!(it.must(Role::App, &["keys", "rotate"]), "0 values sealed anew\n");
}
