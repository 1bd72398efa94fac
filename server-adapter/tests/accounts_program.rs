//! Accounts at the terminal and over HTTP, with a log that says everything but secrets.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    fs::{self, File, Permissions},
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    process::{Command, Output, Stdio},
};

use tempfile::TempDir;

const PASSWORD: &str = "correct-horse-battery";
const WRONG: &str = "wrong-horse-battery";
const CURSOR_KEY: &str = "cursor-key-sesame";
const FIXED: &str = "fixed-token-sesame";
const TENANT: &str = "019a0000-0002-7000-8000-0000000000aa";

/// A folder that PostgreSQL reaches also when the tests run as root.
fn data_folder() -> TempDir {
    let folder = tempfile::Builder::new().prefix("vetplan-test-").tempdir_in("/tmp").unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    folder
}

/// Runs the program, and gives it a line.
fn run(folder: &TempDir, arguments: &[&str], line: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_vetplan-server"))
        .args(arguments)
        .args(["--database", folder.path().to_str().unwrap()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Who does not read its line may be gone by now.
    let _ = writeln!(program.stdin.take().unwrap(), "{line}");
    program.wait_with_output().unwrap()
}

fn must(folder: &TempDir, arguments: &[&str], line: &str) -> String {
    let output = run(folder, arguments, line);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn ask(address: &str, path: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n{headers}\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split_once(before).unwrap_or_else(|| panic!("{before}: {text}")).1.split_once(after).unwrap().0
}

fn login(address: &str, password: &str) -> String {
    let body = format!(r#"{{"tenant":"north","email":"ana@north.example","password":"{password}"}}"#);
    ask(address, "/v1/login", "", &body)
}

#[test]
fn accounts_are_kept_from_the_terminal_and_secrets_out_of_the_log() {
    let folder = data_folder();
    must(&folder, &["tenant", "create", "--name", "North", "--slug", "north", "--id", TENANT], "");
    let whose = ["--tenant", "north", "--email", "ana@north.example"];
    let create = [&["account", "create", "--name", "Ana Silva"], whose.as_slice()].concat();
    let weak = run(&folder, &create, "short");
    assert!(!weak.status.success() && String::from_utf8(weak.stderr).unwrap().contains("12 characters"));
    let id = must(&folder, &create, PASSWORD);
    let listed = must(&folder, &["account", "list", "--tenant", "north"], "");
    assert!(listed.starts_with(&format!("{id}  active    ana@north.example  Ana Silva")), "{listed}");
    let token = must(&folder, &[&["token"], whose.as_slice()].concat(), "");
    assert_eq!(token.split('.').count(), 3, "{token}");
    assert_eq!(must(&folder, &["tenant", "list"], ""), format!("{TENANT}  active     north  North"));
    must(&folder, &["tenant", "suspend", "north"], "");
    assert_eq!(must(&folder, &["tenant", "list"], ""), format!("{TENANT}  suspended  north  North"));
    assert!(!run(&folder, &[&["token"], whose.as_slice()].concat(), "").status.success());
    must(&folder, &["tenant", "resume", TENANT], "");
    assert!(!run(&folder, &["tenant", "suspend", "nowhere"], "").status.success());
    let key = folder.path().join("login.pem");
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);

    let settings = folder.path().join("vetplan.toml");
    let actor = format!(r#"{{ user_id = "{id}", name = "Ana", role = "vet", tenant = "{TENANT}" }}"#);
    let text = format!(
        "listen = \"127.0.0.1:0\"\ncursor_key = \"{CURSOR_KEY}\"\n[accounts]\nenabled = true\n\
         [[development.tokens]]\ntoken = \"{FIXED}\"\nactor = {actor}\n"
    );
    fs::write(&settings, text).unwrap();
    let log = folder.path().join("log");
    let mut serving = Command::new(env!("CARGO_BIN_EXE_vetplan-server"))
        .args(["--database", folder.path().to_str().unwrap(), "--config", settings.to_str().unwrap()])
        .env("RUST_LOG", "trace")
        .stdout(Stdio::piped())
        .stderr(File::create(&log).unwrap())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(serving.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();

    let answer = login(&address, PASSWORD);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let access = between(&answer, r#""access_token":""#, "\"").to_owned();
    let cookie = between(&answer, "set-cookie: ", ";").to_owned();
    assert!(login(&address, WRONG).starts_with("HTTP/1.1 401"));
    for token in [&access, &token, FIXED] {
        let answer = ask(&address, "/v1/commands", &format!("authorization: Bearer {token}\r\n"), "[]");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    let bent = access.replace('.', ".x");
    for token in [bent.as_str(), "dev:no-such-token"] {
        let answer = ask(&address, "/v1/commands", &format!("authorization: Bearer {token}\r\n"), "[]");
        assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
    }
    let change = format!(r#"{{"current":"{WRONG}","new":"{PASSWORD}-anew"}}"#);
    let changed = ask(&address, "/v1/password", &format!("authorization: Bearer {access}\r\n"), &change);
    assert!(changed.starts_with("HTTP/1.1 401"), "{changed}");
    let refreshed = ask(&address, "/v1/refresh", &format!("cookie: {cookie}\r\n"), "");
    assert!(refreshed.starts_with("HTTP/1.1 200"), "{refreshed}");
    let next = between(&refreshed, "set-cookie: ", ";").to_owned();
    assert!(ask(&address, "/v1/logout", &format!("cookie: {next}\r\n"), "").starts_with("HTTP/1.1 204"));
    assert!(ask(&address, "/v1/refresh", &format!("cookie: {cookie}\r\n"), "").starts_with("HTTP/1.1 401"));

    let status = Command::new("kill").args(["-TERM", &serving.id().to_string()]).status().unwrap();
    assert!(status.success() && serving.wait().unwrap().success());
    let log = fs::read_to_string(log).unwrap();
    assert!(log.matches(r#""route":"/v1/login""#).count() == 2, "the log says what happened: {log}");
    let key = fs::read_to_string(key).unwrap();
    let secret_of = |cookie: &str| cookie.rsplit('.').next().unwrap().to_owned();
    let secrets = [
        PASSWORD.to_owned(),
        WRONG.to_owned(),
        CURSOR_KEY.to_owned(),
        FIXED.to_owned(),
        // The head of a token is no secret, its signature is.
        secret_of(&access),
        secret_of(&token),
        secret_of(&bent),
        "no-such-token".to_owned(),
        secret_of(&cookie),
        secret_of(&next),
        key.lines().nth(1).unwrap().to_owned(),
        "argon2id".to_owned(),
        "ana@north.example".to_owned(),
    ];
    for secret in secrets {
        assert!(secret.len() >= 8, "{secret}");
        let line = log.lines().find(|line| line.contains(&secret));
        assert!(line.is_none(), "`{secret}` stands in the log: {}", line.unwrap_or_default());
    }
}
