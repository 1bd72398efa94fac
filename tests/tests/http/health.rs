//! Whether the server is well, what it counts, and what it does by itself.

use vet_core::kernel::time::parse_instant;
use vet_server::{clock, cluster::Role, tenants};
use vet_tests::practice::id;

use crate::server::{Server, furnish};

#[tokio::test]
async fn ready_means_that_the_database_is() {
    let server = Server::start().await;
    assert_eq!(server.get("north", "/healthz").await.text, r#"{"status":"ok"}"#);
    let ready = r#"{"status":"ok","database":"ok","migrations":"ok","audit_partitions":"ok"}"#;
    let answer = server.get("north", "/readyz").await;
    assert_eq!((answer.status, answer.text.as_str()), (200, ready));

    let owner = server.database.connect(Role::Owner).await;
    owner.batch_execute("update vetplan_migrations set checksum = '7'").await.unwrap();
    let answer = server.get("north", "/readyz").await;
    assert_eq!((answer.status, answer.member("migrations")), (503, "not-current".to_owned()));

    server.database.finish().await;
    let base = server.base;
    let answer = crate::server::Answer::of(reqwest::Client::new().get(format!("{base}/readyz"))).await;
    assert_eq!((answer.status, answer.member("database")), (503, "unreachable".to_owned()));
    let answer = crate::server::Answer::of(reqwest::Client::new().get(format!("{base}/healthz"))).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn an_audit_row_without_its_month_is_an_alarm() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let mut superuser = vet_server::cluster::connect(&server.database.superuser()).await.unwrap();
    let transaction = superuser.transaction().await.unwrap();
    let copy = "insert into audit_logs_default select * from audit_logs limit 1";
    transaction.batch_execute("alter table audit_logs detach partition audit_logs_default").await.unwrap();
    transaction.batch_execute(copy).await.unwrap();
    transaction.commit().await.unwrap();
    let answer = server.get("north", "/readyz").await;
    assert_eq!((answer.status, answer.member("audit_partitions")), (503, "strays".to_owned()), "{answer:?}");
    let metrics = server.get("north", "/metrics").await.text;
    let bytes = metrics.lines().find(|line| line.starts_with("vetplan_audit_stray_bytes ")).unwrap();
    assert_ne!(bytes, "vetplan_audit_stray_bytes 0");
}

#[tokio::test]
async fn the_counts_speak_of_the_practice_and_hold_no_values() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let refused = r#"{"id":"7","command":"clients.create","input":{}}"#;
    assert_eq!(server.post("north", "/v1/commands", refused).await.status, 422);
    server.command("north", "x", "invented.by-the-caller", "{}").await;
    server.get("north", &format!("/v1/clients/{}", id("ana"))).await;
    let answer = server.get("north", "/metrics").await;
    for line in [
        r#"vetplan_commands_total{command="clients.create",outcome="accepted"} 2"#,
        r#"vetplan_commands_total{command="clients.create",outcome="refused"} 1"#,
        r#"vetplan_commands_total{command="unknown",outcome="refused"} 1"#,
        r#"vetplan_violations_total{command="unknown",code="command-unknown"} 1"#,
        r#"vetplan_requests_total{method="GET",route="/v1/{table}/{id}",status="200"} 1"#,
        "vetplan_audit_stray_bytes 0",
        "vetplan_store_waiting 0",
    ] {
        assert!(answer.text.lines().any(|found| found == line), "{line}\n{}", answer.text);
    }
    for value in ["invented", "Silva", &id("ana").to_string(), &id("north").to_string()] {
        assert!(!answer.text.contains(value), "{value}");
    }
}

#[tokio::test]
async fn the_clock_moves_what_is_due_once() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let licence = format!(
        r#"{{"veterinarian_id":"{}","license_number":"V-1","issuing_authority":"Board",
            "issue_date":"2020-01-01","expiry_date":"2036-01-01"}}"#,
        id("dr-lee")
    );
    server.must("north", &[("veterinarian_licenses.create", licence)]).await;
    let before = parse_instant("2035-06-01T00:00:00Z").unwrap();
    let after = parse_instant("2036-06-01T00:00:00Z").unwrap();
    let north = id("north");
    assert_eq!(clock::advance(&server.app, north, before).await, 0);
    let moved = clock::advance(&server.app, north, after).await;
    assert!(moved > 0, "{moved}");
    // The same minute again is the same command.
    assert_eq!(clock::advance(&server.app, north, after).await, moved);
    let licences = server.get("north", "/v1/veterinarian_licenses").await.text;
    assert!(licences.contains("expired"), "{licences}");
    assert_eq!(clock::advance(&server.app, id("south"), after).await, 0);
}

#[tokio::test]
async fn operations_see_the_active_tenants_and_nobody_else_does() {
    let server = Server::start().await;
    let mut both = vec![id("north"), id("south")];
    both.sort();
    let listed = tenants::active(&server.database.connect(Role::Ops).await).await.unwrap();
    assert_eq!(listed, both);
    assert!(tenants::active(&server.database.connect(Role::App).await).await.unwrap().is_empty());
}
