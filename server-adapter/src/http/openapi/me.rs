//! The routes about the caller, and the keys of what is signed for them.

use vet_core::{
    engine::{ActorKind, access::HeldRole},
    kernel::{choice::Choice, json::Json},
    record::Record,
};

use super::{answer, entry, kind, list_of, object, or_null, reference, schema, shape, text_of, texts};

/// The routes.
pub(super) fn paths() -> Vec<(String, Json)> {
    let done = |description: &str, what: Json| {
        Json::map([("200", answer(description, what)), ("default", reference("responses", "Problem"))])
    };
    let me = Json::map([
        ("operationId", Json::from("me")),
        ("summary", Json::from("Says who asks, and what they may do, as a signed copy to decide by offline")),
        ("responses", done("Who asks", schema("Me"))),
    ]);
    let keys = Json::map([
        ("operationId", Json::from("keys")),
        ("summary", Json::from("The public key of signed copies, as a JSON Web Key Set")),
        ("security", Json::List(Vec::new())),
        ("responses", done("The key set", object(vec![entry("keys", list_of(kind("object")))], &["keys"]))),
    ]);
    vec![entry("/v1/me", Json::map([("get", me)])), entry("/.well-known/jwks.json", Json::map([("get", keys)]))]
}

/// The schemas.
pub(super) fn schemas() -> Vec<(String, Json)> {
    let id = |name: &str| entry(name, text_of("uuid"));
    let id_or_null = |name: &str| entry(name, or_null(text_of("uuid")));
    let text_or_null = |name: &str| entry(name, or_null(kind("string")));
    let kinds = Json::map([("enum", texts(ActorKind::ALL.iter().map(|kind| kind.code())))]);
    let mut role = shape::record(&HeldRole::SHAPE);
    without(&mut role, "grants");
    let properties = vec![
        id("user_id"),
        entry("name", kind("string")),
        entry("role", kind("string")),
        id("tenant"),
        entry("clinics", list_of(text_of("uuid"))),
        text_or_null("department"),
        id_or_null("staff_id"),
        id_or_null("veterinarian_id"),
        id_or_null("client_id"),
        entry("kind", kinds),
        entry("roles", list_of(role)),
        text_or_null("grants"),
        entry("grants_expire_at", or_null(text_of("date-time"))),
    ];
    let names: Vec<String> = properties.iter().map(|(name, _)| name.clone()).collect();
    vec![entry("Me", object(properties, &names.iter().map(String::as_str).collect::<Vec<_>>()))]
}

/// Takes a property out of the schema of an object: what somebody's roles allow stands in the signed copy alone.
fn without(schema: &mut Json, name: &str) {
    let Json::Map(entries) = schema else { return };
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("properties", Json::Map(properties)) => properties.retain(|(property, _)| property != name),
            ("required", Json::List(required)) => required.retain(|property| property.as_text() != Some(name)),
            _ => {}
        }
    }
}
