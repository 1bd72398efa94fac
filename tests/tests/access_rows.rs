//! Who sees which rows, and which of their columns: for every person and every table, the store and the server
//! against a second reader that looks at every row.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    engine::{Direction, PermissionAction, Query, access::Denial},
    kernel::cell::Cell,
    schema::{EntityDef, Values},
};
use vet_server::{
    cluster::Role,
    http::{self, App},
    settings::{Development, Settings},
    store::Unseen,
};
use vet_tests::{
    slow_sight::{Person, Rows},
    staffed::House,
};

/// How many made-up rows each table has beside those of the sample.
const MADE_UP: u64 = 24;

/// Whose reads also go over HTTP, where each is written down and takes its time: one of each kind.
const OVER_HTTP: [&str; 6] = ["veterinarian", "groomer", "client", "reception there", "related", "suspended"];

/// What the second reader says that somebody sees of a table: the live rows, with the columns that are open.
fn wanted(person: &Person, rows: &Rows, def: &EntityDef) -> BTreeMap<Uuid, BTreeSet<&'static str>> {
    let live = rows[def.table].iter().filter(|(_, row)| row.cell("deleted_at").is_null());
    live.filter_map(|(id, row)| Some((*id, person.sees(rows, row)?))).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_sees_what_the_words_say() {
    let house = House::open(MADE_UP).await;
    let rows = house.rows().await;
    rows_and_columns(&house, &rows).await;
    questions(&house, &rows).await;
    over_http(&house, &rows).await;
}

/// The rows and columns that the store shows everybody are those that the words say.
async fn rows_and_columns(house: &House, rows: &Rows) {
    let tables = SCHEMA.tables().count();
    assert_eq!(tables, 69);
    let mut total = Count::default();
    for somebody in &house.people {
        let person = house.person(somebody, rows);
        let desk = house.desk(somebody.user).await;
        let mut count = Count::default();
        for def in SCHEMA.tables() {
            let wanted = wanted(&person, rows, def);
            let all = rows[def.table].values().filter(|row| row.cell("deleted_at").is_null()).count();
            count.cells += all * def.fields.len();
            let place = format!("{} reads {}", somebody.name, def.table);
            let seen = match house.store.read(&desk.actor, PermissionAction::Read, &Query::of(def), house.now).await {
                Ok(seen) => seen,
                Err(Unseen::Denied(denial)) => {
                    assert!(wanted.is_empty(), "{place}: {denial:?}, but the words show {} rows", wanted.len());
                    count.closed += 1;
                    continue;
                }
                Err(Unseen::Fault(fault)) => panic!("{place}: {fault}"),
            };
            let found: BTreeSet<Uuid> = seen.iter().map(|seen| seen.row.cell("id").as_uuid().unwrap()).collect();
            assert_eq!(found, wanted.keys().copied().collect(), "{place}");
            for seen in &seen {
                let id = seen.row.cell("id").as_uuid().unwrap();
                let (shown, whole) = (&wanted[&id], &rows[def.table][&id]);
                let columns: BTreeSet<&str> = seen.row.cells().map(|(column, _)| column).collect();
                assert_eq!(columns, *shown, "{place}: columns of {id}");
                assert!(seen.row.cells().all(|(column, cell)| cell == whole.cell(column)), "{place}: values of {id}");
                let names = def.fields.iter().map(|field| field.name);
                assert!(names.filter(|name| !shown.contains(name)).eq(seen.masked.iter().copied()), "{place}: masked");
                count.rows += 1;
                count.masked += seen.masked.len();
            }
        }
        println!("{:22} {count:?}", somebody.name);
        total = total.plus(count);
    }
    println!("{} people, {tables} tables, compared with the second reader: {total:?}", house.people.len());
    assert!(total.masked > 1_000 && total.rows > 1_000);
}

/// What was compared.
#[derive(Debug, Default, Clone, Copy)]
#[allow(dead_code, reason = "it is printed")]
struct Count {
    /// Person, table, row and column, whether shown or not.
    cells: usize,
    /// Rows shown.
    rows: usize,
    /// Columns of these that are closed.
    masked: usize,
    /// Tables of which nothing is shown to anybody with these roles.
    closed: usize,
}

impl Count {
    fn plus(self, other: Self) -> Self {
        Self {
            cells: self.cells + other.cells,
            rows: self.rows + other.rows,
            masked: self.masked + other.masked,
            closed: self.closed + other.closed,
        }
    }
}

/// Nobody filters or sorts by a column that is closed to them.
async fn questions(house: &House, rows: &Rows) {
    let (mut refused, mut answered) = (0, 0);
    for somebody in &house.people {
        let person = house.person(somebody, rows);
        let desk = house.desk(somebody.user).await;
        for def in SCHEMA.tables() {
            let mut open = 0;
            for field in def.fields {
                let may = person.always_sees(def, field.name);
                // A few open columns are enough: each question goes to the database.
                if may && open >= 2 {
                    continue;
                }
                open += usize::from(may);
                for query in [
                    Query::of(def).equal(field.name, Cell::Null).limited(1),
                    Query::of(def).sorted(field.name, Direction::Ascending).limited(1),
                ] {
                    let place = format!("{} asks {} by {}", somebody.name, def.table, field.name);
                    match house.store.read(&desk.actor, PermissionAction::Read, &query, house.now).await {
                        Ok(_) => {
                            assert!(may, "{place}, which is closed");
                            answered += 1;
                        }
                        Err(Unseen::Denied(Denial::FieldForbidden { fields })) => {
                            assert!(!may && fields == [field.name], "{place}: {fields:?}");
                            refused += 1;
                        }
                        // Nothing of the table is shown at all.
                        Err(Unseen::Denied(_)) => {}
                        Err(Unseen::Fault(fault)) => panic!("{place}: {fault}"),
                    }
                }
            }
        }
    }
    println!("{refused} questions by closed columns refused, {answered} by open ones answered");
    assert!(refused > 1_000 && answered > 1_000);
}

/// The same over HTTP, page by page, with tokens of logins that are who the rows of the practice say.
async fn over_http(house: &House, rows: &Rows) {
    let settings = Settings { development: Development { any_actor: true, tokens: Vec::new() }, ..Settings::default() };
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let app = App::new(settings, house.store.clone(), house.database.login(Role::App)).unwrap();
    let serving = tokio::spawn(http::serve(Arc::clone(&app), listener, std::future::pending()));
    let client = Client::new();
    let (mut cells, mut shown, mut requests) = (0, 0, 0);
    for somebody in house.people.iter().filter(|somebody| OVER_HTTP.contains(&somebody.name.as_str())) {
        let person = house.person(somebody, rows);
        let token = token(house.host().actor.tenant, somebody.user);
        for def in SCHEMA.tables() {
            let wanted = wanted(&person, rows, def);
            let place = format!("{} lists {}", somebody.name, def.table);
            let mut found = BTreeSet::new();
            let mut cursor = String::new();
            loop {
                let path = format!("{base}/v1/{}?limit=200{cursor}", def.table);
                let answer = client.get(path).bearer_auth(&token).send().await.unwrap();
                requests += 1;
                if answer.status() == StatusCode::FORBIDDEN {
                    assert!(wanted.is_empty(), "{place}: forbidden, but the words show {} rows", wanted.len());
                    break;
                }
                assert_eq!(answer.status(), StatusCode::OK, "{place}");
                let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
                let mut masked = BTreeSet::new();
                for row in body["rows"].as_array().unwrap() {
                    let id: Uuid = row["id"].as_str().unwrap().parse().unwrap();
                    // Reading is written down, so the log grows while it is read.
                    if def.table == "audit_logs" && !rows[def.table].contains_key(&id) {
                        continue;
                    }
                    let columns: BTreeSet<&str> = row.as_object().unwrap().keys().map(String::as_str).collect();
                    let open = wanted.get(&id).unwrap_or_else(|| panic!("{place}: {id} is not to be seen"));
                    assert_eq!(columns, *open, "{place}: columns of {id}");
                    masked.extend(def.fields.iter().map(|field| field.name).filter(|name| !open.contains(name)));
                    cells += def.fields.len();
                    found.insert(id);
                }
                let told: BTreeSet<&str> =
                    body["masked"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
                assert_eq!(told, masked, "{place}: masked");
                match body["cursor"].as_str() {
                    Some(next) => cursor = format!("&cursor={next}"),
                    None => break,
                }
            }
            assert_eq!(found, wanted.keys().copied().collect(), "{place}");
            shown += found.len();
            // One row that is shown, and one that is not.
            let hidden = rows[def.table].keys().find(|id| !wanted.contains_key(id));
            for (id, is_shown) in
                wanted.keys().next().map(|id| (id, true)).into_iter().chain(hidden.map(|id| (id, false)))
            {
                let one = client.get(format!("{base}/v1/{}/{id}", def.table)).bearer_auth(&token).send().await.unwrap();
                requests += 1;
                let masked = one.headers().get("vetplan-masked").map(|it| it.to_str().unwrap().to_owned());
                match one.status() {
                    StatusCode::OK => {
                        let names = def.fields.iter().map(|field| field.name);
                        let closed: Vec<&str> = names.filter(|name| !wanted[id].contains(name)).collect();
                        assert!(is_shown && masked.unwrap_or_default() == closed.join(", "), "{place}: {id}");
                    }
                    StatusCode::NOT_FOUND => assert!(!is_shown, "{place}: {id} is not found"),
                    StatusCode::FORBIDDEN => assert!(wanted.is_empty(), "{place}: {id} is forbidden"),
                    other => panic!("{place}: {other}"),
                }
            }
        }
    }
    println!("{requests} requests, {shown} rows and {cells} cells over HTTP");
    serving.abort();
}

/// A development token of somebody who is who the rows of the practice say.
fn token(tenant: Uuid, user: Uuid) -> String {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    let actor = json!({"user_id": user.to_string(), "name": "Somebody", "role": "", "tenant": tenant.to_string(), "grants": "rows"});
    format!("dev:{}", URL_SAFE_NO_PAD.encode(actor.to_string()))
}
