//! Nothing of another practice: two practices with rows under the same ids in every table, asked for each other's
//! rows in every way there is. What is another practice's is answered as what is nobody's, byte for byte.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{collections::BTreeSet, time::Instant as Clock};

use chrono::{SubsecRound, Utc};
use reqwest::Method;
use serde_json::{Value, json};
use tokio_postgres::{Client, error::SqlState};
use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, commands::COMMANDS},
    record::Shape,
    schema::EntityDef,
};
use vet_server::cluster::Role;
use vet_tests::{
    everywhere::{Ids, fill, made_up},
    postgres::connected_as_superuser,
    practice::id,
};

#[path = "http/server.rs"]
#[allow(dead_code, reason = "the tests of HTTP use all of it")]
mod server;

use server::{Answer, Server};

/// Rows that both practices have, under the same ids.
const SHARED: std::ops::Range<u64> = 0..6;
/// Rows that only the other practice has.
const ELSEWHERE: std::ops::Range<u64> = 100..103;
/// Nobody's.
const NOBODYS: u64 = 900;

/// What was tried, and where an answer told the practices apart.
#[derive(Default)]
struct Tried {
    attempts: usize,
    leaks: Vec<String>,
}

impl Tried {
    fn expect(&mut self, holds: bool, place: impl FnOnce() -> String) {
        self.attempts += 1;
        if !holds {
            self.leaks.push(place());
        }
    }

    fn end(self, what: &str) {
        println!("{what}: {} attempts, {} leaks", self.attempts, self.leaks.len());
        assert!(self.leaks.is_empty(), "{}", self.leaks.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
    }
}

async fn two_practices() -> Server {
    let server = Server::with(|settings| settings.connections = 8).await;
    let superuser = connected_as_superuser(&server.database).await;
    let now = Utc::now().trunc_subsecs(6);
    let none = Ids::new();
    fill(&superuser, id("north"), SHARED, &none, now).await;
    fill(&superuser, id("south"), SHARED, &none, now).await;
    fill(&superuser, id("south"), ELSEWHERE, &none, now).await;
    server
}

/// An id that is another practice's and one that is nobody's.
fn pair(def: &EntityDef) -> [Uuid; 2] {
    [made_up(def, ELSEWHERE.start), made_up(def, NOBODYS)]
}

/// The answer with neither the id asked about nor anything that differs with every request.
fn told(answer: &Answer, id: Uuid) -> (u16, String) {
    (answer.status, answer.text.replace(&id.to_string(), "ID"))
}

/// The ids of commands count up, so that none is used twice; in an answer each is the same word.
struct Commands(u64);

impl Commands {
    fn next(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(0x0190_7777_0000_7000_8000_0000_0000_0000 | u128::from(self.0))
    }

    fn envelope(&mut self, command: &str, input: &Value, expected: Option<&Value>) -> (Uuid, Value) {
        let id = self.next();
        let mut envelope = json!({"id": id.to_string(), "command": command, "input": input});
        if let Some(expected) = expected {
            envelope["expected"] = expected.clone();
        }
        (id, envelope)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_another_practice_is_told_by_any_endpoint() {
    let server = two_practices().await;
    let mut commands = Commands(0);
    let mut tried = Tried::default();
    for def in SCHEMA.tables() {
        reads(&server, def, &mut tried).await;
        generic(&server, def, &mut commands, &mut tried).await;
    }
    named(&server, &mut commands, &mut tried).await;
    together(&server, &mut commands, &mut tried).await;
    replayed(&server, &mut commands, &mut tried).await;
    tried.end("endpoints");
}

async fn reads(server: &Server, def: &'static EntityDef, tried: &mut Tried) {
    let table = def.table;
    // Whole lists, in both directions.
    for sort in ["", "&sort=-id"] {
        let list = server.get("north", &format!("/v1/{table}?limit=200{sort}")).await;
        let elsewhere: Vec<Uuid> = ELSEWHERE.map(|number| made_up(def, number)).collect();
        let is_clean = list.status == 200 && !elsewhere.iter().any(|id| list.text.contains(&id.to_string()));
        // The rows of the other practice refer to rows of that practice alone.
        tried.expect(is_clean, || {
            format!("GET {table}{sort}: {} {}", list.status, &list.text[..list.text.len().min(300)])
        });
    }
    // A row, a filter by id, the history of a row.
    let [elsewhere, nobodys] = pair(def);
    for path in ["/v1/{t}/{id}", "/v1/{t}?id=eq.{id}", "/v1/audit/{t}/{id}"] {
        let path = |id: Uuid| path.replace("{t}", table).replace("{id}", &id.to_string());
        let (theirs, none) = (server.get("north", &path(elsewhere)).await, server.get("north", &path(nobodys)).await);
        tried.expect(told(&theirs, elsewhere) == told(&none, nobodys), || {
            format!("{}: {theirs:?} {none:?}", path(elsewhere))
        });
    }
    // Filters by each reference, in the address or the body.
    for field in def.fields.iter().filter(|field| field.references.is_some()) {
        let [elsewhere, nobodys] = pair(SCHEMA.table(field.references.unwrap().table).unwrap());
        let ask = async |id: Uuid| {
            let body = json!({field.name: format!("eq.{id}")}).to_string();
            server.post("north", &format!("/v1/{table}/query"), body).await
        };
        let (theirs, none) = (ask(elsewhere).await, ask(nobodys).await);
        tried.expect(told(&theirs, elsewhere) == told(&none, nobodys), || {
            format!("{table} by {}: {theirs:?}", field.name)
        });
    }
    // A cursor of the other practice is as good as any text.
    let cursor = server.get("south", &format!("/v1/{table}?limit=1")).await.member("cursor");
    if cursor != "null" {
        let foreign = server.get("north", &format!("/v1/{table}?limit=1&cursor={cursor}")).await;
        let garbage = server.get("north", &format!("/v1/{table}?limit=1&cursor=none")).await;
        tried.expect((foreign.status, &foreign.text) == (garbage.status, &garbage.text), || {
            format!("{table} cursor: {foreign:?}")
        });
    }
    // Whoever names the other practice in a header is somebody of their own all the same.
    let request = server.request(Method::GET, &format!("/v1/{table}/{elsewhere}"), "north");
    let named = Answer::of(request.header("vetplan-tenant", id("south").to_string())).await;
    tried.expect(named.status >= 400, || format!("{table} with a header: {named:?}"));
}

async fn generic(server: &Server, def: &'static EntityDef, commands: &mut Commands, tried: &mut Tried) {
    for verb in def.generic_commands() {
        let command = format!("{}.{verb}", def.table);
        let mut inputs = vec![];
        let [elsewhere, nobodys] = pair(def);
        match verb {
            "create" => {
                // An id that is taken elsewhere is free here.
                inputs.push([elsewhere, nobodys].map(|id| (id, json!({"id": id.to_string()}))));
                for field in def.fields.iter().filter(|field| field.references.is_some()) {
                    let ids = pair(SCHEMA.table(field.references.unwrap().table).unwrap());
                    inputs.push(ids.map(|id| (id, json!({field.name: id.to_string()}))));
                }
            }
            "update" => {
                inputs.push([elsewhere, nobodys].map(|id| (id, json!({"id": id.to_string(), "patch": {}}))));
                let own = made_up(def, SHARED.start).to_string();
                for field in def.fields.iter().filter(|field| field.references.is_some()) {
                    let ids = pair(SCHEMA.table(field.references.unwrap().table).unwrap());
                    inputs.push(ids.map(|id| (id, json!({"id": own, "patch": {field.name: id.to_string()}}))));
                }
            }
            _ => inputs.push([elsewhere, nobodys].map(|id| (id, json!({"id": id.to_string()})))),
        }
        for pair in inputs {
            let mut answers = Vec::new();
            for (id, input) in pair {
                let expected = (verb != "create").then(|| {
                    let row = input["id"].as_str().unwrap();
                    json!({def.table: {row: 1}})
                });
                let (command_id, envelope) = commands.envelope(&command, &input, expected.as_ref());
                let answer = server.post("north", "/v1/commands", envelope.to_string()).await;
                let (status, text) = told(&answer, id);
                answers.push((status, text.replace(&command_id.to_string(), "COMMAND")));
            }
            tried.expect(answers[0] == answers[1], || format!("{command}: {answers:?}"));
        }
    }
}

/// Every named command with ids of the other practice wherever it takes an id.
async fn named(server: &Server, commands: &mut Commands, tried: &mut Tried) {
    for command in COMMANDS.iter().copied().flatten() {
        let fields = command.input.fields.iter().filter_map(|field| match field.shape {
            Shape::Id(table) => Some((field.name, SCHEMA.table(table)?)),
            _ => None,
        });
        let fields: Vec<_> = fields.collect();
        // Each alone, and all at once.
        let single = fields.iter().map(std::slice::from_ref);
        for some in single.chain((fields.len() > 1).then_some(fields.as_slice())) {
            let mut answers = Vec::new();
            for which in 0..2 {
                let mut input = json!({});
                let mut words = Vec::new();
                for (name, def) in some {
                    input[*name] = json!(pair(def)[which].to_string());
                    words.push((pair(def)[which].to_string(), format!("ID of {name}")));
                }
                let (command_id, envelope) = commands.envelope(command.name, &input, None);
                let answer = server.post("north", "/v1/commands", envelope.to_string()).await;
                let mut text = answer.text.replace(&command_id.to_string(), "COMMAND");
                words.iter().for_each(|(id, word)| text = text.replace(id, word));
                answers.push((answer.status, text));
            }
            tried.expect(answers[0] == answers[1], || format!("{}: {answers:?}", command.name));
        }
    }
}

/// Updates of a row of each table, in one batch and in one transaction.
async fn together(server: &Server, commands: &mut Commands, tried: &mut Tried) {
    let updatable = || SCHEMA.tables().filter(|def| def.generic_commands().any(|verb| verb == "update"));
    for def in updatable() {
        for atomic in [false, true] {
            let mut answers = Vec::new();
            for id in pair(def) {
                let row = id.to_string();
                let expected = json!({def.table: {row.as_str(): 1}});
                let input = json!({"id": row, "patch": {}});
                let (first, one) = commands.envelope(&format!("{}.update", def.table), &input, Some(&expected));
                let (second, two) = commands.envelope(&format!("{}.update", def.table), &input, Some(&expected));
                let body = if atomic { json!({"atomic": true, "commands": [one, two]}) } else { json!([one, two]) };
                let answer = server.post("north", "/v1/commands", body.to_string()).await;
                let (status, text) = told(&answer, id);
                answers.push((status, text.replace(&first.to_string(), "1").replace(&second.to_string(), "2")));
            }
            tried.expect(answers[0] == answers[1], || format!("{} atomic {atomic}: {answers:?}", def.table));
        }
    }
}

/// The id of a command that the other practice has given is free, and its answer stays with them.
async fn replayed(server: &Server, commands: &mut Commands, tried: &mut Tried) {
    for at in 0..20 {
        let input = json!({"first_name": format!("Secret {at}"), "last_name": "South"});
        let (_, envelope) = commands.envelope("clients.create", &input, None);
        let theirs = server.post("south", "/v1/commands", envelope.to_string()).await;
        assert_eq!(theirs.status, 200, "{theirs:?}");
        let mut own = envelope.clone();
        own["input"] = json!({"first_name": "Own", "last_name": "North"});
        let answer = server.post("north", "/v1/commands", own.to_string()).await;
        tried.expect(answer.status == 200 && !answer.text.contains("Secret"), || format!("replay: {answer:?}"));
        let mut meant = envelope.clone();
        meant["tenant"] = json!(id("south").to_string());
        let answer = server.post("north", "/v1/commands", meant.to_string()).await;
        tried.expect(answer.status == 422, || format!("another practice's command: {answer:?}"));
    }
}

async fn inside(client: &Client, setting: Option<&str>) {
    client.batch_execute("rollback; begin").await.unwrap();
    if let Some(setting) = setting {
        client.execute("select set_config('vetplan.tenant', $1, true)", &[&setting]).await.unwrap();
    }
}

/// What a statement touches, or why it is refused; the transaction goes on.
async fn touched(client: &Client, statement: &str) -> Result<u64, SqlState> {
    client.batch_execute("savepoint before").await.unwrap();
    let outcome = client.execute(statement, &[]).await;
    client.batch_execute("rollback to before").await.unwrap();
    outcome.map_err(|error| error.code().unwrap().clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_another_practice_is_touched_by_any_statement() {
    let server = two_practices().await;
    let app = server.database.connect(Role::App).await;
    let superuser = connected_as_superuser(&server.database).await;
    let (north, south) = (id("north").to_string(), id("south").to_string());
    let mut tried = Tried::default();
    for def in SCHEMA.all_tables() {
        let table = def.table;
        let columns: Vec<&str> = def.fields.iter().map(|field| field.name).filter(|it| *it != "tenant_id").collect();
        let columns = columns.join(", ");
        let elsewhere = pair(def)[0];
        let statements = [
            format!("select from {table} where tenant_id = '{south}'"),
            format!("select from {table} where id = '{elsewhere}'"),
            format!("select from {table} where tenant_id <> '{north}'"),
            format!("update {table} set tenant_id = tenant_id where tenant_id = '{south}'"),
            format!("update {table} set id = id where id = '{elsewhere}'"),
            format!("update {table} set id = id where tenant_id <> '{north}'"),
            format!("update {table} set tenant_id = '{north}' where id = '{elsewhere}'"),
            format!("delete from {table} where tenant_id = '{south}'"),
            format!("delete from {table} where id = '{elsewhere}'"),
            format!("delete from {table} where tenant_id <> '{north}'"),
            format!(
                "insert into {table} (tenant_id, {columns}) select tenant_id, {columns} from {table} where tenant_id = '{south}'"
            ),
        ];
        for setting in
            [Some(north.as_str()), Some(""), None, Some("nonsense"), Some("00000000-0000-0000-0000-000000000000")]
        {
            inside(&app, setting).await;
            for statement in &statements {
                let outcome = touched(&app, statement).await;
                let is_nothing = match &outcome {
                    Ok(count) => *count == 0,
                    // No right to do so at all, or a setting that is no id.
                    Err(state) => {
                        [SqlState::INSUFFICIENT_PRIVILEGE, SqlState::INVALID_TEXT_REPRESENTATION].contains(state)
                    }
                };
                tried.expect(is_nothing, || format!("{setting:?} {statement}: {outcome:?}"));
            }
            // A row for the other practice, from one of our own.
            let plant =
                format!("insert into {table} (tenant_id, {columns}) select '{south}', {columns} from {table} limit 1");
            let outcome = touched(&app, &plant).await;
            let is_nothing = !matches!(outcome, Ok(1..));
            tried.expect(is_nothing, || format!("{setting:?} {plant}: {outcome:?}"));
        }
    }
    app.batch_execute("rollback").await.unwrap();
    tried.end("statements");
    no_key_is_shared(&superuser).await;
}

/// Every row of a practice fits into another one under the same ids and values: no key and no overlap reaches
/// across.
async fn no_key_is_shared(superuser: &Client) {
    superuser.batch_execute("set session_replication_role = replica").await.unwrap();
    let (mut rows, mut tables) = (0, 0);
    for def in SCHEMA.tables() {
        let columns: Vec<&str> = def.fields.iter().map(|field| field.name).filter(|it| *it != "tenant_id").collect();
        let columns = columns.join(", ");
        let copy = format!(
            "insert into {table} (tenant_id, {columns}) select '{}', {columns} from {table} where tenant_id = '{}'",
            id("west"),
            id("south"),
            table = def.table
        );
        let count = superuser.execute(&copy, &[]).await;
        let count = count.unwrap_or_else(|error| panic!("{}: {:?}", def.table, error.as_db_error()));
        assert!(count > 0, "{}", def.table);
        rows += count;
        tables += 1;
    }
    println!("{rows} rows of {tables} tables stand in another practice under the same keys, 0 conflicts");
}

/// How long answers take tells nothing either: printed, not asserted, for machines are noisy.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_long_an_answer_takes_is_measured() {
    const TIMES: usize = 150;
    let server = two_practices().await;
    let mut commands = Commands(1_000_000);
    let mut ratios = Vec::new();
    for table in ["clients", "appointments", "invoices", "medical_encounters", "payments"] {
        let def = SCHEMA.table(table).unwrap();
        let mut times = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
        for _ in 0..TIMES {
            for (which, id) in pair(def).into_iter().enumerate() {
                let begun = Clock::now();
                let answer = server.get("north", &format!("/v1/{table}/{id}")).await;
                times[which].push(begun.elapsed());
                assert_eq!(answer.status, 404);
                let input = json!({"id": id.to_string(), "patch": {}});
                let (_, envelope) = commands.envelope(&format!("{table}.update"), &input, None);
                let begun = Clock::now();
                let answer = server.post("north", "/v1/commands", envelope.to_string()).await;
                times[2 + which].push(begun.elapsed());
                assert_ne!(answer.status, 200);
            }
        }
        let median = |times: &mut Vec<std::time::Duration>| {
            times.sort();
            times[times.len() / 2].as_secs_f64() * 1e3
        };
        let [read_theirs, read_none, write_theirs, write_none] = times.each_mut().map(median);
        println!(
            "{table:20} GET {read_theirs:.2} ms another's, {read_none:.2} ms nobody's, ratio {:.3}; \
             update {write_theirs:.2} ms and {write_none:.2} ms, ratio {:.3}",
            read_theirs / read_none,
            write_theirs / write_none
        );
        ratios.extend([read_theirs / read_none, write_theirs / write_none]);
    }
    let tables: BTreeSet<&str> = SCHEMA.tables().map(|def| def.table).collect();
    println!("{} medians of {TIMES} each over 5 of {} tables", ratios.len() * 2, tables.len());
}
