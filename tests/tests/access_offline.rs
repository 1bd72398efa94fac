//! What a signed copy of grants decides without a line to the server is what the server decides: the same rows and
//! columns read, the same commands judged. The server's side is written down here, with a copy of the practice;
//! `node/offline.test.mjs` asks the npm package the same.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{fs, path::PathBuf, sync::Arc};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::{Client, RequestBuilder};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, commands::COMMANDS},
    engine::Query,
    kernel::cell::Cell,
    schema::{Row, Values},
    store::Journal,
};
use vet_server::{
    cluster::Role,
    http::{self, App},
    settings::{Development, Rates, Settings},
};
use vet_tests::{
    practice::id,
    slow_sight::Rows,
    staffed::{House, Somebody},
};

/// Tables that are the server's own affair, or change with every read.
const LEFT_OUT: [&str; 11] = [
    "audit_logs",
    "commands",
    "command_ids",
    "number_series",
    "audit_links",
    "checkpoints",
    "accounts",
    "sessions",
    "purges",
    "privacy_requests",
    "review_tasks",
];

/// Whose copies are asked.
const PEOPLE: [&str; 10] = [
    "owner",
    "veterinarian",
    "receptionist",
    "groomer",
    "client",
    "related",
    "reception there",
    "reception of surgery",
    "suspended",
    "two roles",
];

/// Tables in which everybody tries to change rows, with a column and another value.
const CHANGED: [(&str, &str, &str); 6] = [
    ("clients", "city", "Porto"),
    ("patients", "color", "roan"),
    ("appointments", "notes", "calls back"),
    ("medical_encounters", "notes", "sleeps well"),
    ("staff", "phone", "+15550100"),
    ("invoices", "notes", "asked for a copy"),
];

/// How many rows of each.
const EACH: usize = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_server_decides_is_written_down() {
    let house = House::open(8).await;
    let rows = house.rows().await;
    let practice = practice(&house, &rows).await;
    let settings = Settings {
        development: Development { any_actor: true, tokens: Vec::new() },
        rates: Rates::unlimited(),
        ..Settings::default()
    };
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let app = App::new(settings, house.store.clone(), house.database.login(Role::App)).unwrap();
    let serving = tokio::spawn(http::serve(Arc::clone(&app), listener, std::future::pending()));
    let line = Line { client: Client::new(), base, tenant: house.host().actor.tenant };
    let keys =
        line.client.get(format!("{}/.well-known/jwks.json", line.base)).send().await.unwrap().text().await.unwrap();
    let keys: Value = serde_json::from_str(&keys).unwrap();

    let mut people = Vec::new();
    for name in PEOPLE {
        let somebody = house.somebody(name);
        let me = line.get(somebody, "/v1/me").await;
        people.push((somebody, json!({ "name": name, "grants": me["grants"], "reads": line.reads(somebody).await })));
    }
    let now = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    let (mut asked, mut refused) = (0, 0);
    for (somebody, told) in &mut people {
        let commands = commands(&somebody.name, &rows);
        let verdicts = line.judged(somebody, &commands).await;
        asked += verdicts.len();
        refused += verdicts.iter().filter(|verdict| verdict["kind"] == "refused").count();
        told["commands"] = Value::Array(commands);
        told["verdicts"] = Value::Array(verdicts);
    }
    serving.abort();
    println!("{} people, {asked} commands over HTTP, {refused} of them refused", people.len());
    assert!(refused > 500 && asked - refused > 50);
    let people: Vec<Value> = people.into_iter().map(|(_, told)| told).collect();
    write(
        &json!({ "now": now, "tenant": line.tenant.to_string(), "keys": keys, "practice": practice, "people": people }),
    );
}

/// A line to the server.
struct Line {
    client: Client,
    base: String,
    tenant: Uuid,
}

impl Line {
    /// As somebody who is who the rows of the practice say.
    fn signed(&self, request: RequestBuilder, somebody: &Somebody) -> RequestBuilder {
        let (user, tenant) = (somebody.user.to_string(), self.tenant.to_string());
        let actor = json!({"user_id": user, "name": "Somebody", "role": "", "tenant": tenant, "grants": "rows"});
        request.bearer_auth(format!("dev:{}", URL_SAFE_NO_PAD.encode(actor.to_string())))
    }

    async fn get(&self, somebody: &Somebody, path: &str) -> Value {
        let request = self.signed(self.client.get(format!("{}{path}", self.base)), somebody);
        serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap()
    }

    /// What somebody sees of each table: its first rows, or the violations.
    async fn reads(&self, somebody: &Somebody) -> Value {
        let mut reads = Map::new();
        for def in SCHEMA.tables().filter(|def| !LEFT_OUT.contains(&def.table)) {
            let answer = self.get(somebody, &format!("/v1/{}?limit=200", def.table)).await;
            let sealed: Vec<&str> = def.fields.iter().filter(|field| field.sealed).map(|field| field.name).collect();
            let seen = match answer["rows"].as_array() {
                Some(rows) => Value::Array(rows.iter().map(|row| without(row, &sealed)).collect()),
                None => answer["violations"].clone(),
            };
            reads.insert(def.table.to_owned(), json!({ "seen": seen, "sealed": sealed }));
        }
        Value::Object(reads)
    }

    /// How the commands of somebody are judged, one after the other.
    async fn judged(&self, somebody: &Somebody, commands: &[Value]) -> Vec<Value> {
        let mut verdicts = Vec::new();
        for part in commands.chunks(50) {
            let request =
                self.client.post(format!("{}/v1/commands", self.base)).header("content-type", "application/json");
            let request = self.signed(request.body(Value::from(part.to_vec()).to_string()), somebody);
            let answers: Value = serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap();
            let answers = answers.as_array().unwrap_or_else(|| panic!("{}: {answers}", somebody.name)).iter();
            verdicts.extend(answers.map(|answer| json!({"kind": answer["kind"], "violations": answer["violations"]})));
        }
        verdicts
    }
}

/// Every command about a row that is not there, and changes of rows that are.
fn commands(who: &str, rows: &Rows) -> Vec<Value> {
    let nobody = json!({"id": id("nobody").to_string()});
    let named = COMMANDS.iter().copied().flatten().map(|command| command.name.to_owned());
    let generic =
        SCHEMA.tables().flat_map(|def| def.generic_commands().map(move |verb| format!("{}.{verb}", def.table)));
    let about_nobody = named.chain(generic).map(|command| (command, nobody.clone(), Value::Null));
    let changes = CHANGED.iter().flat_map(|(table, column, value)| {
        let live: Vec<_> = rows[*table].iter().filter(|(_, row)| row.cell("deleted_at").is_null()).collect();
        let step = (live.len() / EACH).max(1);
        let start = who.len() % step;
        live.into_iter().skip(start).step_by(step).take(EACH).map(move |(row_id, row)| {
            let Cell::Int(version) = row.cell("version") else { panic!("{table} has versions") };
            let input = json!({"id": row_id.to_string(), "patch": { (*column): value }});
            (format!("{table}.update"), input, json!({ (*table): { (row_id.to_string()): version } }))
        })
    });
    let all = about_nobody.chain(changes).enumerate();
    all.map(|(at, (command, input, expected))| {
        json!({"id": id(&format!("{who} {at}")).to_string(), "command": command, "input": input, "expected": expected})
    })
    .collect()
}

fn without(row: &Value, columns: &[&str]) -> Value {
    let row = row.as_object().unwrap().iter().filter(|(column, _)| !columns.contains(&column.as_str()));
    Value::Object(row.map(|(column, value)| (column.clone(), value.clone())).collect())
}

/// The practice as text that a journal takes in.
async fn practice(house: &House, rows: &Rows) -> Value {
    let mut tables = Map::new();
    for def in SCHEMA.all_tables().filter(|def| !LEFT_OUT.contains(&def.table)) {
        let found: Vec<Row> = match rows.get(def.table) {
            Some(rows) => rows.values().cloned().collect(),
            None => house.store.find(house.host().actor.tenant, &Query::of(def)).await.unwrap(),
        };
        let kept = found.iter().map(|row| {
            let mut kept: Value = serde_json::from_str(&row.to_json().to_string()).unwrap();
            kept["tenant_id"] = house.host().actor.tenant.to_string().into();
            kept
        });
        let kept: Vec<Value> = kept.collect();
        if !kept.is_empty() {
            tables.insert(def.table.to_owned(), kept.into());
        }
    }
    // Numbers of documents are the store's affair: these are none that the practice has.
    let series = SCHEMA.tables().flat_map(|def| def.fields.iter().filter_map(|field| field.series));
    let numbers: Map<String, Value> = series.map(|series| (series.to_owned(), json!(500_000))).collect();
    let counters = json!({ "numbers": numbers, "seq": 0, "head": "0".repeat(64) });
    let mut export: Value = serde_json::from_str(&Journal::in_memory(SCHEMA).export().to_string()).unwrap();
    export["counters"] = json!({ (house.host().actor.tenant.to_string()): counters });
    export["tables"] = Value::Object(tables);
    export
}

fn write(told: &Value) {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "target", "access"].iter().collect();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("offline.json"), told.to_string()).unwrap();
}
