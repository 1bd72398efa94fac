//! What was taken is finished: when the server stops, when a caller hangs up, when time runs out.

use std::time::Duration;

use tokio::{io::AsyncWriteExt, net::TcpStream, time::sleep};
use vet_tests::practice::{actor, id};

use crate::server::{Server, bearer, envelope, while_commands_wait};

const MOMENT: Duration = Duration::from_millis(300);

fn new_client() -> String {
    format!(r#"{{"id":"{}","first_name":"Ana","last_name":"Silva"}}"#, id("ana"))
}

async fn clients(server: &Server) -> i64 {
    let client = server.database.connect(vet_server::cluster::Role::Ops).await;
    client.query_one("select count(*) from clients", &[]).await.unwrap().get(0)
}

#[tokio::test]
async fn a_running_command_is_finished_and_answered() {
    let mut server = Server::start().await;
    assert_eq!(server.get("north", "/v1/clients").await.status, 200);
    let holder = server.database.connect(vet_server::cluster::Role::Owner).await;
    holder.batch_execute("begin; lock table commands in access exclusive mode").await.unwrap();
    let request = server
        .request(reqwest::Method::POST, "/v1/commands", "north")
        .header("content-type", "application/json")
        .body(envelope("slow", "clients.create", &new_client()));
    let waiting = tokio::spawn(async { request.send().await.unwrap().status().as_u16() });
    sleep(MOMENT).await;
    server.tell_to_stop();
    sleep(MOMENT).await;
    assert!(server.is_running() && !waiting.is_finished());
    assert!(TcpStream::connect(server.base.trim_start_matches("http://")).await.is_err(), "no more are taken");
    holder.batch_execute("rollback").await.unwrap();
    assert_eq!(waiting.await.unwrap(), 200);
    server.ended().await.unwrap();
    assert_eq!(clients(&server).await, 1);
}

#[tokio::test]
async fn a_command_whose_caller_hung_up_is_finished() {
    let mut server = Server::start().await;
    let holder = server.database.connect(vet_server::cluster::Role::Owner).await;
    holder.batch_execute("begin; lock table commands in access exclusive mode").await.unwrap();
    let body = envelope("gone", "clients.create", &new_client());
    let mut stream = TcpStream::connect(server.base.trim_start_matches("http://")).await.unwrap();
    let head = format!(
        "POST /v1/commands HTTP/1.1\r\nhost: localhost\r\nauthorization: {}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        bearer(&actor("north")),
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    sleep(MOMENT).await;
    drop(stream);
    sleep(MOMENT).await;
    server.tell_to_stop();
    sleep(MOMENT).await;
    assert!(server.is_running(), "the server waits for the command");
    holder.batch_execute("rollback").await.unwrap();
    server.ended().await.unwrap();
    assert_eq!(clients(&server).await, 1);
}

#[tokio::test]
async fn out_of_time_is_not_out_of_mind() {
    let server = Server::with(|settings| settings.request_seconds = 1).await;
    let command = || server.command("north", "late", "clients.create", new_client().leak());
    let late = while_commands_wait(&server, command()).await;
    assert_eq!((late.status, late.header("retry-after")), (503, "1"), "{late:?}");
    assert_eq!(late.member("type"), "urn:vetplan:problem:request-timeout");
    let again = command().await;
    assert_eq!(again.status, 200, "{again:?}");
    assert_eq!(clients(&server).await, 1);
}

#[tokio::test]
async fn who_finds_the_house_full_is_asked_to_come_back() {
    let server = Server::with(|settings| settings.requests = 1).await;
    assert_eq!(server.get("north", "/v1/clients").await.status, 200);
    let full = while_commands_wait(&server, async {
        let first = server.request(reqwest::Method::POST, "/v1/commands", "north");
        let first =
            first.header("content-type", "application/json").body(envelope("a", "clients.create", &new_client()));
        let first = tokio::spawn(first.send());
        sleep(MOMENT).await;
        let full = server.get("north", "/v1/clients").await;
        assert_eq!(server.get("north", "/healthz").await.status, 200);
        (full, first)
    })
    .await;
    assert_eq!((full.0.status, full.0.header("retry-after")), (503, "1"));
    assert_eq!(full.0.member("type"), "urn:vetplan:problem:busy");
    assert_eq!(full.1.await.unwrap().unwrap().status(), 200);
}
