//! `vetplan` at a terminal: what it prints, and how it ends.
#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    io::{ErrorKind, Write},
    process::{Command, Stdio},
};

/// How the program ends, and what it says on both channels.
fn vetplan(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_vetplan"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not ask may have ended by now.
    let sent = program.stdin.take().unwrap().write_all(input.as_bytes());
    assert!(sent.map_or_else(|error| error.kind() == ErrorKind::BrokenPipe, |()| true));
    let output = program.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const LINE: &str = r#"{"qty":"3","unit_price":"19.99"}"#;

#[test]
fn a_rule_answers_what_it_answers_everywhere() {
    let answer = "{\"gross\":\"59.97\",\"discount\":\"0.00\",\"net\":\"59.97\"}\n";
    assert_eq!(vetplan(&["evaluate", "pricing.line"], LINE), (0, answer.to_owned(), String::new()));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), LINE).unwrap();
    assert_eq!(vetplan(&["evaluate", "pricing.line", file.path().to_str().unwrap()], "").1, answer);
}

#[test]
fn what_is_refused_ends_with_two() {
    let (code, out, err) = vetplan(&["evaluate", "pricing.line"], r#"{"qty":"0","unit_price":"1"}"#);
    assert_eq!((code, out.as_str(), err.as_str()), (2, "{\"error\":\"quantity-invalid\"}\n", ""));
    let (code, out, err) = vetplan(&["evaluate", "pricing.line"], "{qty}");
    assert_eq!((code, out.as_str()), (2, "{\"error\":\"value-invalid\",\"field\":\"\"}\n"));
    assert!(err.contains("the standard input is not JSON"), "{err}");
    let (code, out, err) = vetplan(&["evaluate", "pricing.lines"], LINE);
    assert_eq!((code, out.as_str()), (2, "{\"error\":\"not-found\"}\n"));
    assert!(err.contains("`vetplan rules` lists them"), "{err}");
}

#[test]
fn what_fails_ends_with_one() {
    assert_eq!(vetplan(&["evaluate", "pricing.line", "no-such-file.json"], "").0, 1);
    assert_eq!(vetplan(&["evaluate"], LINE).0, 1);
    assert_eq!(vetplan(&["--help"], "").0, 0);
}

#[test]
fn a_practice_has_its_own_profile() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path().to_str().unwrap();
    let input = r#"{"species":"dog","temp_c":"39.1"}"#;
    let own = r#"{"vital_signs":{"version":"7","label":"Dr. Lee","rows":[
        {"species":"dog","temp_c":["38.0","39.0"],"hr":["60","120"],"rr":["10","30"]}]}}"#;
    std::fs::write(path, own).unwrap();
    let (code, out, _) = vetplan(&["evaluate", "clinical.vitals", "--profile", path, "--with-data"], input);
    let data = r#"[{"name":"vital_signs","version":"7","label":"Dr. Lee"}]"#;
    assert_eq!((code, out), (0, format!("{{\"answer\":{{\"temp_c\":\"H\"}},\"data\":{data}}}\n")));
    std::fs::write(path, r#"{"vital_sings":{}}"#).unwrap();
    let (code, _, err) = vetplan(&["evaluate", "clinical.vitals", "--profile", path], input);
    assert_eq!(code, 1);
    assert!(err.contains("profile.vital_sings: unknown-field"), "{err}");
}

#[test]
fn the_rules_are_listed_for_people_and_for_programs() {
    let (code, out, _) = vetplan(&["rules"], "");
    assert_eq!(code, 0);
    let line = out.lines().find(|line| line.starts_with("dosing.tablets ")).unwrap();
    assert!(line.ends_with("Picks the tablets for a dose; strengths are not mixed."), "{line}");
    let (code, out, _) = vetplan(&["rules", "--json"], "");
    let listed: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, listed["rules"].as_array().unwrap().len()), (0, out.matches("\"source\":").count()));
}
