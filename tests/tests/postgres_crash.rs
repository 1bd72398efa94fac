//! Under load, the server and PostgreSQL are killed with no time for a last word, again and again: nothing
//! that was acknowledged is lost, nothing is applied twice, every change has its audit row, and the chains
//! hold. Commits wait for the disk, as they do by default.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    fs::{self, Permissions},
    io::{BufRead, BufReader, Write},
    os::unix::fs::PermissionsExt,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{domain::commands, store::Outcome};
use vet_server::{
    cluster::{Database, DatabaseSetting, Role, connect, url},
    migrate::migrate,
    store::{Settings, Store},
};
use vet_tests::desk::Desk;

const DATABASE: &str = "VETPLAN_CRASH_DATABASE";
const NEXT: &str = "VETPLAN_CRASH_NEXT";

/// How often something is killed: three times, or as `VETPLAN_CRASHES` says.
fn crashes() -> usize {
    std::env::var("VETPLAN_CRASHES").ok().and_then(|text| text.parse().ok()).unwrap_or(3)
}

/// How many write at the same time; each looks after clients of its own.
const WRITERS: usize = 8;

/// The n-th step of a writer: a new client, then a change of them, then another together with a new clinic.
fn step(writer: usize, number: usize) -> (Vec<String>, Uuid) {
    let unique = |kind: u128, number: usize| {
        let number = u128::try_from(writer * 1_000_000 + number).unwrap();
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + (kind << 48) + number)
    };
    let (client, command) = (unique(1, number / 3), unique(2, number));
    let moved = |command: Uuid, version: usize| {
        format!(
            r#"{{"id":"{command}","command":"clients.update","input":{{"id":"{client}","patch":{{"city":"C{version}"}}}},
                "expected":{{"clients":{{"{client}":{version}}}}}}}"#
        )
    };
    let envelopes = match number % 3 {
        0 => vec![format!(
            r#"{{"id":"{command}","command":"clients.create","input":{{"id":"{client}","first_name":"Ana","last_name":"S"}}}}"#
        )],
        1 => vec![moved(command, 1)],
        _ => vec![
            format!(
                r#"{{"id":"{}","command":"clinics.create","input":{{"name":"r {writer} {number}","clinic_type":"general_practice"}}}}"#,
                unique(3, number)
            ),
            moved(command, 2),
        ],
    };
    (envelopes, client)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_and_nothing_is_done_twice() {
    let folder = tempfile::Builder::new().prefix("vetplan-crash-").tempdir_in("/tmp").unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    let setting = DatabaseSetting::from(folder.path().to_str().unwrap());
    let mut database = Some(setting.open(|_| {}).await.unwrap());
    migrate(&mut connect(&open(&database).login(Role::Owner)).await.unwrap()).await.unwrap();

    // How many steps of each writer have been acknowledged.
    let acknowledged = Arc::new(Mutex::new(vec![0; WRITERS]));
    let mut killed = [0; 3];
    for crash in 0..crashes() {
        let superuser = superuser(open(&database)).await;
        let durable: String = superuser.query_one("show synchronous_commit", &[]).await.unwrap().get(0);
        assert_eq!(durable, "on");
        let before = acknowledged.lock().unwrap().iter().sum::<usize>();
        let mut server = start_server(open(&database), &acknowledged);
        // Until it is at work, and a little longer, each time another while.
        while acknowledged.lock().unwrap().iter().sum::<usize>() < before + 3 * WRITERS {
            tokio::time::sleep(Duration::from_millis(2)).await;
            assert!(server.child.try_wait().unwrap().is_none(), "the server ended by itself");
        }
        tokio::time::sleep(Duration::from_millis(u64::try_from(crash * 37 % 101).unwrap())).await;
        match crash % 3 {
            0 => server.child.kill().unwrap(),
            1 => kill_postgres(open(&database).cluster().unwrap().process_id()),
            // One back end: PostgreSQL then throws all others out, and recovers by itself.
            _ => {
                let one = "select pid from pg_stat_activity where usename = 'vetplan_app' order by random() limit 1";
                kill(superuser.query_one(one, &[]).await.unwrap().get(0));
            }
        }
        killed[crash % 3] += 1;
        if crash % 3 == 2 {
            // The server lives on, and goes on with what it had begun.
            let at = acknowledged.lock().unwrap().iter().sum::<usize>();
            while acknowledged.lock().unwrap().iter().sum::<usize>() < at + 3 * WRITERS {
                tokio::time::sleep(Duration::from_millis(5)).await;
                assert!(server.child.try_wait().unwrap().is_none(), "the server ended by itself");
            }
        }
        // Whatever lives still ends here, just as suddenly.
        let _ = server.child.kill();
        server.child.wait().unwrap();
        server.reader.join().unwrap();
        if crash % 3 == 1 {
            drop(database.take());
            database = Some(setting.open(|_| {}).await.unwrap());
        }
        let answered = acknowledged.lock().unwrap().clone();
        is_whole(open(&database), &answered).await;
    }
    let done: usize = acknowledged.lock().unwrap().iter().sum();
    println!(
        "killed: {} servers, {} clusters, {} back ends; {done} steps acknowledged",
        killed[0], killed[1], killed[2]
    );
}

fn open(database: &Option<Database>) -> &Database {
    database.as_ref().unwrap()
}

async fn superuser(database: &Database) -> Client {
    let mut config = database.cluster().unwrap().config("vetplan");
    config.dbname("vetplan");
    for _ in 0..600 {
        // It may be recovering.
        match connect(&config).await {
            Ok(client) => return client,
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    panic!("PostgreSQL does not come back");
}

struct Server {
    child: Child,
    reader: std::thread::JoinHandle<()>,
}

/// A server that goes on after what has been acknowledged; it begins with the last step that was, which
/// must not be done twice.
fn start_server(database: &Database, acknowledged: &Arc<Mutex<Vec<usize>>>) -> Server {
    let next: Vec<String> =
        acknowledged.lock().unwrap().iter().map(|count| count.saturating_sub(1).to_string()).collect();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "helper_writes_until_killed", "--ignored", "--nocapture"])
        .env(DATABASE, url(&database.login(Role::App)))
        .env(NEXT, next.join(","))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let acknowledged = Arc::clone(acknowledged);
    let reader = std::thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            let Some(done) = line.strip_prefix("done ") else { continue };
            let Some((writer, number)) = done.split_once(' ') else { continue };
            // The last line may be cut off in the middle, and then names an earlier step.
            let (Ok(writer), Some(Ok(number))) =
                (writer.parse::<usize>(), number.strip_suffix('.').map(str::parse::<usize>))
            else {
                continue;
            };
            let mut counts = acknowledged.lock().unwrap();
            counts[writer] = counts[writer].max(number + 1);
        }
    });
    Server { child, reader }
}

fn kill(process: i32) {
    assert!(Command::new("kill").args(["-9", &process.to_string()]).status().unwrap().success());
}

/// PostgreSQL and all its processes, as when the system runs out of memory.
fn kill_postgres(process: u32) {
    let children = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap();
    kill(i32::try_from(process).unwrap());
    for child in children.split_whitespace() {
        // Some end by themselves when the first is gone.
        let _ = Command::new("kill").args(["-9", child]).stderr(Stdio::null()).status().unwrap();
    }
}

/// What was acknowledged is there, at most one step of each writer more, and everything with its audit row.
async fn is_whole(database: &Database, acknowledged: &[usize]) {
    let superuser = superuser(database).await;
    let count = async |query: &str| superuser.query_one(query, &[]).await.unwrap().get::<_, i64>(0);
    for (writer, count) in acknowledged.iter().enumerate() {
        let versions = "select coalesce(sum(version), 0)::bigint from clients where id between $1 and $2";
        let (first, last) = (step(writer, 0).1, step(writer, 2_999_999).1);
        let applied: i64 = superuser.query_one(versions, &[&first, &last]).await.unwrap().get(0);
        let applied = usize::try_from(applied).unwrap();
        assert!(applied == *count || applied == *count + 1, "{writer}: {applied} of {count}");
    }
    let unlogged = "select count(*) from clients c
                    where version <> (select count(*) from audit_logs a where a.entity_id = c.id)";
    assert_eq!(count(unlogged).await, 0);
    let unlogged =
        "select count(*) from clinics r where 1 <> (select count(*) from audit_logs a where a.entity_id = r.id)";
    assert_eq!(count(unlogged).await, 0);
    let changes = count("select (select sum(version) from clients) + (select count(*) from clinics)").await;
    for table in ["audit_logs", "commands", "command_ids"] {
        assert_eq!(count(&format!("select count(*) from {table}")).await, changes, "{table}");
    }
    let settings = Settings { connections: 1, server: "reader".to_owned(), ..Settings::of(database.login(Role::App)) };
    Desk::at(Store::open(commands::engine(), settings).await.unwrap()).every_chain_holds().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "run by the test above, in a process of its own"]
async fn helper_writes_until_killed() {
    let config = std::env::var(DATABASE).unwrap().parse().unwrap();
    let settings = Settings { connections: 4, ..Settings::of(config) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    let next: Vec<usize> = std::env::var(NEXT).unwrap().split(',').map(|text| text.parse().unwrap()).collect();
    let writers = next.into_iter().enumerate().map(|(writer, first)| {
        let desk = desk.clone();
        tokio::spawn(async move {
            for number in first.. {
                let (envelopes, _) = step(writer, number);
                loop {
                    let outcome = match &envelopes[..] {
                        [envelope] => desk.send(envelope).await,
                        together => desk.together(together).await,
                    };
                    match outcome {
                        Ok(Outcome::Accepted(_)) => break,
                        Ok(Outcome::Refused(violations)) => {
                            eprintln!("{writer} {number}: {violations:?}");
                            std::process::exit(1);
                        }
                        // Not known: the same again, as any client would.
                        Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
                    }
                }
                let mut out = std::io::stdout().lock();
                writeln!(out, "done {writer} {number}.").unwrap();
                out.flush().unwrap();
            }
        })
    });
    for task in writers.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}
