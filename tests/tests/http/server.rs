//! A server of its own for every test, and a client that keeps what it answered.

use std::{future::Future, io, sync::Arc};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::{Client, Method, RequestBuilder};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use uuid::Uuid;
use vet_core::{engine::Actor, kernel::json::Json};
use vet_server::{
    cluster::Role,
    http::{self, App},
    settings::{Development, Rates, Settings},
    tenants::{self, NewTenant},
};
use vet_tests::{
    database::{migrated_database, store},
    postgres::TestDatabase,
    practice::{actor, id},
};

/// A server with the tenants `north` and `south`.
pub(crate) struct Server {
    pub(crate) base: String,
    pub(crate) app: Arc<App>,
    pub(crate) database: TestDatabase,
    client: Client,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<io::Result<()>>,
}

/// What came back.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let database = migrated_database().await;
        let mut client = database.connect(Role::App).await;
        for name in ["north", "south"] {
            assert!(tenants::create(&mut client, &tenant(name)).await.unwrap());
        }
        let development = Development { any_actor: true, tokens: Vec::new() };
        let mut settings =
            Settings { listen: ([127, 0, 0, 1], 0).into(), connections: 4, development, ..Settings::default() };
        settings.rates = Rates::unlimited();
        change(&mut settings);
        let listener = TcpListener::bind(settings.listen).await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let store = store(&database, settings.connections).await;
        let app = App::new(settings, store, database.login(Role::App)).unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(http::serve(Arc::clone(&app), listener, async { drop(stopped.await) }));
        Self { base, app, database, client: Client::new(), stop: Some(stop), task }
    }

    /// A request of somebody of a tenant.
    pub(crate) fn request(&self, method: Method, path: &str, tenant: &str) -> RequestBuilder {
        self.anonymous(method, path).header("authorization", bearer(&actor(tenant)))
    }

    pub(crate) fn anonymous(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    pub(crate) async fn get(&self, tenant: &str, path: &str) -> Answer {
        Answer::of(self.request(Method::GET, path, tenant)).await
    }

    pub(crate) async fn post(&self, tenant: &str, path: &str, body: impl Into<reqwest::Body>) -> Answer {
        Answer::of(self.request(Method::POST, path, tenant).header("content-type", "application/json").body(body)).await
    }

    /// Gives a command under an id that its name stands for.
    pub(crate) async fn command(&self, tenant: &str, name: &str, command: &str, input: &str) -> Answer {
        self.post(tenant, "/v1/commands", envelope(name, command, input)).await
    }

    /// Gives a list of commands, all of which must be accepted.
    pub(crate) async fn must(&self, tenant: &str, commands: &[(&str, String)]) {
        let list: Vec<String> = commands
            .iter()
            .enumerate()
            .map(|(at, (command, input))| envelope(&format!("{tenant} {command} {at} {input}"), command, input))
            .collect();
        let answer = self.post(tenant, "/v1/commands", format!("[{}]", list.join(","))).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let Json::List(answers) = answer.json() else { panic!("{answer:?}") };
        for (one, command) in answers.iter().zip(&list) {
            assert_eq!(one.get("kind").and_then(Json::as_text), Some("accepted"), "{command}\n{one}");
        }
    }

    /// Tells the server to stop, without waiting.
    pub(crate) fn tell_to_stop(&mut self) {
        drop(self.stop.take());
    }

    /// Whether it has ended, and how.
    pub(crate) async fn ended(&mut self) -> io::Result<()> {
        (&mut self.task).await.unwrap()
    }

    pub(crate) fn is_running(&self) -> bool {
        !self.task.is_finished()
    }
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap_or_else(|error| panic!("{error:?}"));
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, text: response.text().await.unwrap() }
    }

    pub(crate) fn json(&self) -> Json {
        Json::parse(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The member of that name, as a text.
    pub(crate) fn member(&self, name: &str) -> String {
        match self.json().get(name) {
            Some(Json::Text(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// The violations as `path code`.
    pub(crate) fn wrongs(&self) -> Vec<String> {
        let Some(Json::List(list)) = self.json().get("violations").cloned() else { return Vec::new() };
        let text = |violation: &Json, key: &str| violation.get(key).and_then(Json::as_text).unwrap().to_owned();
        list.iter().map(|violation| format!("{} {}", text(violation, "path"), text(violation, "code"))).collect()
    }
}

pub(crate) fn bearer(actor: &Actor) -> String {
    format!("Bearer dev:{}", URL_SAFE_NO_PAD.encode(actor.to_json().to_string()))
}

pub(crate) fn envelope(name: &str, command: &str, input: &str) -> String {
    format!(r#"{{"id":"{}","command":"{command}","input":{input}}}"#, command_id(name))
}

/// The same name, the same id.
pub(crate) fn command_id(name: &str) -> Uuid {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(name.as_bytes());
    uuid::Builder::from_custom_bytes(digest[..16].try_into().unwrap()).into_uuid()
}

fn tenant(name: &str) -> NewTenant {
    NewTenant {
        id: id(name),
        name: name.to_owned(),
        slug: name.to_owned(),
        country: "US".to_owned(),
        language: "en".to_owned(),
        currency: "USD".to_owned(),
        timezone: "UTC".to_owned(),
        profile: Json::Map(Vec::new()),
    }
}

/// A clinic with a veterinarian, two owners and a dog of each: `clinic`, `dr-lee`, `ana`, `rex`, `ben`, `tom`.
pub(crate) async fn furnish(server: &Server, tenant: &str) {
    let made = |name: &str| id(name).to_string();
    let (clinic, vet) = (made("clinic"), made("dr-lee"));
    let mut commands = vec![
        ("clinics.create", format!(r#"{{"id":"{clinic}","name":"North","clinic_type":"general_practice"}}"#)),
        (
            "veterinarians.create",
            format!(r#"{{"id":"{vet}","first_name":"Kim","last_name":"Lee","email":"lee@north.example"}}"#),
        ),
        ("veterinarian_clinic_assignments.create", format!(r#"{{"veterinarian_id":"{vet}","clinic_id":"{clinic}"}}"#)),
    ];
    for (owner, animal) in [("ana", "rex"), ("ben", "tom")] {
        let (client, patient) = (made(owner), made(animal));
        commands.push(("clients.create", format!(r#"{{"id":"{client}","first_name":"{owner}","last_name":"Silva"}}"#)));
        commands.push((
            "patients.create",
            format!(
                r#"{{"id":"{patient}","client_id":"{client}","name":"{animal}","species":"dog","gender":"female"}}"#
            ),
        ));
    }
    server.must(tenant, &commands).await;
}

/// The input of a booking of half an hour with `dr-lee`, so many hours after the start of 2035.
pub(crate) fn booking(name: &str, patient: &str, hours: i64) -> String {
    let start = chrono::DateTime::from_timestamp(2_051_222_400 + hours * 3_600, 0).unwrap();
    format!(
        r#"{{"id":"{}","clinic_id":"{}","veterinarian_id":"{}","patient_id":"{}",
            "appointment_type":"wellness_exam","scheduled_at":"{}","duration_minutes":30}}"#,
        command_id(name),
        id("clinic"),
        id("dr-lee"),
        id(patient),
        start.format("%Y-%m-%dT%H:%M:%SZ"),
    )
}

/// Runs `meanwhile` while no command can be written or looked up.
pub(crate) async fn while_commands_wait<T>(server: &Server, meanwhile: impl Future<Output = T>) -> T {
    let holder = server.database.connect(Role::Owner).await;
    holder.batch_execute("begin; lock table commands in access exclusive mode").await.unwrap();
    let done = meanwhile.await;
    holder.batch_execute("rollback").await.unwrap();
    done
}
