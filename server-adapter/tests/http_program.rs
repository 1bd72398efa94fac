//! The server as a program: what it refuses to start with, and its life from the first tenant to the end.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    fs::{self, Permissions},
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    process::{Child, Command, Output, Stdio},
};

use tempfile::TempDir;

fn server() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vetplan-server"));
    command.stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    server().args(arguments).output().unwrap()
}

fn complaint(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder that PostgreSQL reaches also when the tests run as root.
fn data_folder() -> TempDir {
    let folder = tempfile::Builder::new().prefix("vetplan-test-").tempdir_in("/tmp").unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    folder
}

#[test]
fn it_does_not_start_open_to_all_or_to_none() {
    let nobody = complaint(&run(&["serve", "--listen", "127.0.0.1:0"]));
    assert!(nobody.contains("no way to log in is configured"), "{nobody}");
    let everybody = complaint(&run(&["serve", "--listen", "0.0.0.0:0", "--development"]));
    assert!(everybody.contains("`0.0.0.0:0` is reached from other machines"), "{everybody}");
    let mut from_environment = server();
    from_environment.env("VETPLAN_SERVER_DEVELOPMENT__ANY_ACTOR", "true").env("VETPLAN_SERVER_LISTEN", "[::]:0");
    let everybody = complaint(&from_environment.output().unwrap());
    assert!(everybody.contains("`[::]:0` is reached from other machines"), "{everybody}");
}

#[test]
fn a_tenant_has_a_time_zone_that_exists() {
    for name in ["EST", "America/Gotham"] {
        let refused = complaint(&run(&["tenant", "create", "--name", "North", "--slug", "north", "--timezone", name]));
        assert!(refused.contains("there is no time zone of that name"), "{refused}");
    }
}

#[test]
fn every_task_explains_itself() {
    for arguments in [
        vec!["--help"],
        vec!["serve", "--help"],
        vec!["migrate", "--help"],
        vec!["tenant", "create", "--help"],
        vec!["sample", "--help"],
    ] {
        let output = run(&arguments);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.contains("--database"), "{arguments:?}: {text}");
    }
    let output = run(&["openapi"]);
    assert!(output.status.success() && output.stdout.starts_with(br#"{"openapi":"3.1.0""#));
}

#[test]
fn a_tenant_is_created_once_and_served_until_the_signal() {
    let folder = data_folder();
    let database = folder.path().to_str().unwrap();
    let id = "019a0000-0002-7000-8000-0000000000aa";
    let create = ["tenant", "create", "--name", "North", "--slug", "north", "--id", id, "--database", database];
    let first = run(&create);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    assert_eq!(String::from_utf8(first.stdout).unwrap().trim(), id);
    let second = run(&create);
    assert!(second.status.success());
    assert!(String::from_utf8(second.stderr).unwrap().contains("there already"));

    let page = folder.path().join("page");
    fs::create_dir(&page).unwrap();
    fs::write(page.join("index.html"), "<p>hello").unwrap();
    let settings = folder.path().join("vetplan.toml");
    let actor = format!(r#"{{ user_id = "{id}", name = "Ana", role = "vet", tenant = "{id}" }}"#);
    let token = format!("listen = \"127.0.0.1:0\"\n[[development.tokens]]\ntoken = \"sesame\"\nactor = {actor}\n");
    fs::write(&settings, token).unwrap();
    let mut serving = server()
        .args(["--database", database, "--page", page.to_str().unwrap(), "--config", settings.to_str().unwrap()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let address = address(&mut serving);
    assert!(get(&address, "/readyz", "").starts_with("HTTP/1.1 200"));
    let rows = get(&address, "/v1/clients", "authorization: Bearer sesame\r\n");
    assert!(rows.ends_with(r#"{"rows":[],"cursor":null,"masked":[]}"#), "{rows}");
    let page = get(&address, "/", "");
    assert!(page.ends_with("<p>hello") && page.contains("script-src 'self' 'wasm-unsafe-eval'"), "{page}");
    assert!(get(&address, "/no-file.js", "").contains("urn:vetplan:problem:not-found"));

    let busy = complaint(&run(&["serve", "--development", "--listen", &address, "--database", database]));
    assert!(busy.contains("cannot listen on"), "{busy}");
    let status = Command::new("kill").args(["-TERM", &serving.id().to_string()]).status().unwrap();
    assert!(status.success() && serving.wait().unwrap().success());
    let mut log = String::new();
    serving.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains(r#""route":"/v1/{table}""#) && !log.contains("clients"), "{log}");
    assert!(!folder.path().join("data/postmaster.pid").exists(), "the database has ended with it");
}

/// The address that a server says it listens on.
fn address(serving: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(serving.stdout.take().unwrap()).read_line(&mut line).unwrap();
    line.trim().strip_prefix("listening on http://").unwrap_or_else(|| panic!("{line}")).to_owned()
}

fn get(address: &str, path: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
