//! The routes of accounts that the server keeps itself.

use vet_core::kernel::json::Json;

use super::{answer, entry, kind, object, reference, request_body, schema, text_of};

/// The routes.
pub(super) fn paths() -> Vec<(String, Json)> {
    let text = |name: &str| entry(name, kind("string"));
    let login = object(vec![text("tenant"), text("email"), text("password")], &["tenant", "email", "password"]);
    let password = object(vec![text("current"), text("new")], &["current", "new"]);
    let tokens = || ("200", answer("An access token; a cookie holds what gets the next one", schema("Tokens")));
    let nothing = |what: &str| ("204", Json::map([("description", Json::from(what))]));
    vec![
        route(
            "/v1/login",
            "login",
            "Logs in with the short name or id of a practice, an e-mail address and a password",
            Access::Open(Some(login)),
            tokens(),
        ),
        route("/v1/refresh", "refresh", "Gets another access token for the cookie", Access::Open(None), tokens()),
        route(
            "/v1/logout",
            "logout",
            "Ends the session of the cookie",
            Access::Open(None),
            nothing("The session is over"),
        ),
        route(
            "/v1/password",
            "password",
            "Changes the own password; all other sessions end",
            Access::Token(password),
            nothing("The password is changed"),
        ),
    ]
}

/// The schemas.
pub(super) fn schemas() -> Vec<(String, Json)> {
    let text = |name: &str| entry(name, kind("string"));
    let tokens = object(
        vec![
            text("access_token"),
            entry("token_type", Json::map([("const", Json::from("Bearer"))])),
            entry("expires_in", kind("integer")),
            entry("user_id", text_of("uuid")),
            text("name"),
            entry("tenant", text_of("uuid")),
        ],
        &["access_token", "token_type", "expires_in", "user_id", "name", "tenant"],
    );
    vec![entry("Tokens", tokens)]
}

/// What a route takes.
enum Access {
    /// No token, and perhaps a body.
    Open(Option<Json>),
    /// A token, and a body.
    Token(Json),
}

fn route(path: &str, name: &str, summary: &str, access: Access, done: (&'static str, Json)) -> (String, Json) {
    let problem = |status: &'static str| (status, reference("responses", "Problem"));
    let refusals = ["400", "401", "404", "413", "415", "422", "429"].map(problem);
    let responses =
        [done].into_iter().chain(refusals).chain([("503", reference("responses", "Busy")), problem("default")]);
    let mut post = vec![
        entry("operationId", Json::from(name)),
        entry("summary", Json::from(summary)),
        entry("description", Json::from("Where the server keeps accounts of its own; elsewhere 404.")),
    ];
    let body = match access {
        Access::Open(body) => {
            post.push(entry("security", Json::List(Vec::new())));
            body
        }
        Access::Token(body) => Some(body),
    };
    post.extend(body.map(|body| entry("requestBody", request_body(body))));
    post.push(entry("responses", Json::map(responses)));
    entry(path, Json::map([("post", Json::Map(post))]))
}
