//! What is sealed stands nowhere as it is, and only its key opens it, where it was sealed.

use uuid::Uuid;
use vet_core::{engine::Query, kernel::cell::Cell, schema::Values};
use vet_server::{
    cluster::Role,
    reseal::{reseal, unknown_keys},
    store::{Fault, Settings, Store},
};
use vet_tests::{
    database::keys,
    postgres::{TestDatabase, connected_as_superuser},
    practice::id,
};

use crate::server::Server;

const TAX_ID: &str = "DE-4711-0815";

/// A server with a client whose tax number is sealed, and one without.
async fn server() -> Server {
    let server = Server::start().await;
    for tenant in ["north", "south"] {
        let client = |name: &str, more: &str| {
            ("clients.create", format!(r#"{{"id":"{}","first_name":"{name}","last_name":"Silva"{more}}}"#, id(name)))
        };
        let sealed = format!(r#","tax_id":"{TAX_ID}""#);
        server.must(tenant, &[client("ana", &sealed), client("ben", "")]).await;
    }
    server
}

async fn store_with(database: &TestDatabase, keys: Option<&str>) -> Store {
    let settings = Settings { connections: 1, ..Settings::of(database.login(Role::App)) };
    let settings = Settings { keys: keys.map(vet_tests::database::keys).unwrap_or_default(), ..settings };
    Store::open(vet_core::domain::commands::engine(), settings).await.unwrap()
}

async fn tax_id(store: &Store, tenant: &str, client: &str) -> Result<Cell, Fault> {
    let row = store.get(id(tenant), "clients", id(client)).await?.unwrap();
    Ok(row.cell("tax_id").clone())
}

fn is_shut(found: Result<Cell, Fault>) -> bool {
    matches!(found, Err(Fault::Sealed { table, column }) if table == "clients" && column == "tax_id")
}

#[tokio::test]
async fn the_database_holds_no_word_of_it() {
    let server = server().await;
    let superuser = connected_as_superuser(&server.database).await;
    let raw: Vec<Option<String>> = superuser
        .query("select tax_id from clients order by tenant_id, tax_id", &[])
        .await
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect();
    let sealed: Vec<&String> = raw.iter().flatten().collect();
    assert_eq!((raw.len(), sealed.len()), (4, 2));
    assert!(sealed.iter().all(|value| value.starts_with("sealed:test:") && !value.contains("4711")), "{raw:?}");
    assert_ne!(sealed[0], sealed[1], "the same text elsewhere is another value");
    for table in ["clients", "audit_logs", "commands", "command_ids"] {
        let all = format!("select coalesce(string_agg(t::text, ' '), '') from {table} t");
        let text: String = superuser.query_one(&all, &[]).await.unwrap().get(0);
        assert!(!text.is_empty() && !text.contains("4711"), "{table}");
    }
    // The engine works with what it says; nobody is shown it.
    let store = store_with(&server.database, Some("test")).await;
    assert_eq!(tax_id(&store, "north", "ana").await.unwrap(), Cell::Text(TAX_ID.to_owned()));
    assert_eq!(tax_id(&store, "north", "ben").await.unwrap(), Cell::Null);
    let answer = server.get("north", &format!("/v1/clients/{}", id("ana"))).await;
    assert!(answer.status == 200 && !answer.text.contains("4711") && !answer.text.contains("sealed:"), "{answer:?}");
}

#[tokio::test]
async fn a_change_seals_anew_and_another_column_leaves_it() {
    let server = server().await;
    let ana = id("ana");
    let update = async |version: i32, patch: &str| {
        let command = Uuid::from_u128(u128::from(version.unsigned_abs()));
        let body = format!(
            r#"{{"id":"{command}","command":"clients.update","input":{{"id":"{ana}","patch":{patch}}},
                "expected":{{"clients":{{"{ana}":{version}}}}}}}"#
        );
        let answer = server.post("north", "/v1/commands", body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    };
    update(1, r#"{"city":"Faro"}"#).await;
    let store = store_with(&server.database, Some("test")).await;
    assert_eq!(tax_id(&store, "north", "ana").await.unwrap(), Cell::Text(TAX_ID.to_owned()));
    update(2, r#"{"tax_id":"DE-1"}"#).await;
    assert_eq!(tax_id(&store, "north", "ana").await.unwrap(), Cell::Text("DE-1".to_owned()));
    update(3, r#"{"tax_id":null}"#).await;
    assert_eq!(tax_id(&store, "north", "ana").await.unwrap(), Cell::Null);
    // Nobody finds a row by it.
    let asked =
        Query::of(vet_core::domain::SCHEMA.table("clients").unwrap()).equal("tax_id", Cell::Text(TAX_ID.into()));
    assert!(store.find(id("south"), &asked).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_value_that_was_moved_or_bent_opens_nowhere() {
    let server = server().await;
    let superuser = connected_as_superuser(&server.database).await;
    let store = store_with(&server.database, Some("test")).await;
    let (north, south, ana, ben) = (id("north"), id("south"), id("ana"), id("ben"));
    let put = async |tenant: Uuid, row: Uuid, value: &str| {
        let sql = format!("update clients set tax_id = ({value}) where tenant_id = '{tenant}' and id = '{row}'");
        superuser.batch_execute(&sql).await.unwrap();
    };
    let of_ana = format!("select tax_id from clients where tenant_id = '{north}' and id = '{ana}'");
    put(north, ben, &of_ana).await;
    assert!(is_shut(tax_id(&store, "north", "ben").await), "another row");
    put(south, ana, &of_ana).await;
    assert!(is_shut(tax_id(&store, "south", "ana").await), "another practice");
    put(north, ben, "'DE-1'").await;
    assert!(is_shut(tax_id(&store, "north", "ben").await), "never sealed");
    assert_eq!(tax_id(&store, "north", "ana").await.unwrap(), Cell::Text(TAX_ID.to_owned()));
}

#[tokio::test]
async fn without_the_key_nothing_is_read_and_nothing_written() {
    let server = server().await;
    let operations = server.database.connect(Role::Ops).await;
    for other in [None, Some("other")] {
        let store = store_with(&server.database, other).await;
        assert!(is_shut(tax_id(&store, "north", "ana").await), "{other:?}");
        let known = other.map(keys).unwrap_or_default();
        let unknown = unknown_keys(&operations, &known).await.unwrap();
        assert_eq!(unknown.into_iter().collect::<Vec<_>>(), ["test"]);
    }
    assert!(unknown_keys(&operations, &keys("other,test")).await.unwrap().is_empty());
    let store = store_with(&server.database, None).await;
    let create = format!(
        r#"{{"id":"{}","command":"clients.create","input":{{"first_name":"E","last_name":"R","tax_id":"DE-2"}}}}"#,
        id("command")
    );
    let command = vet_core::kernel::json::Json::parse(&create).unwrap();
    let refused = store.run(&command, &vet_tests::practice::actor("north"), vet_tests::practice::monday()).await;
    assert!(matches!(refused, Err(Fault::Sealed { .. })), "{refused:?}");
}

#[tokio::test]
async fn another_key_takes_over_while_the_server_works() {
    let server = server().await;
    // More than a batch of them.
    let clients: Vec<_> = (0..230)
        .map(|n| ("clients.create", format!(r#"{{"first_name":"C{n}","last_name":"Silva","tax_id":"DE-{n}"}}"#)))
        .collect();
    server.must("south", &clients).await;
    let mut operations = server.database.connect(Role::Ops).await;
    let versions = "select string_agg(version || ' ' || updated_at, ',' order by tenant_id, id) from clients";
    let before: String = operations.query_one(versions, &[]).await.unwrap().get(0);

    assert!(reseal(&mut operations, &keys("new")).await.is_err(), "without the old key nothing opens");
    assert_eq!(reseal(&mut operations, &keys("new,test")).await.unwrap(), 232);
    assert_eq!(reseal(&mut operations, &keys("new,test")).await.unwrap(), 0, "there is nothing left to do");
    assert!(unknown_keys(&operations, &keys("new")).await.unwrap().is_empty());
    let after: String = operations.query_one(versions, &[]).await.unwrap().get(0);
    assert_eq!(before, after, "no row has changed");
    let store = store_with(&server.database, Some("new")).await;
    assert_eq!(tax_id(&store, "north", "ana").await.unwrap(), Cell::Text(TAX_ID.to_owned()));

    // A write of others still counts as one.
    operations.batch_execute("update clients set city = 'Faro'").await.unwrap();
    let after: String = operations.query_one(versions, &[]).await.unwrap().get(0);
    assert_ne!(before, after);
}
