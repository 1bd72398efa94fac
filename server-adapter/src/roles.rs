//! The roles of a practice, as its operator sets them up: the host itself acts, before anybody holds a role.

use uuid::Uuid;
use vet_core::{
    domain::rbac::{Role, UserRole},
    engine::{Query, Violation},
    kernel::{id::Id, json::Json, time::Instant},
    schema::{Entity, Stored},
    store::Outcome,
};

use crate::{
    clock::clockwork,
    store::{Fault, Store, new_id},
};

/// Why a role was not given.
#[derive(Debug, thiserror::Error)]
pub enum RolesError {
    /// There is no such role.
    #[error("the practice has no role `{0}`")]
    Unknown(String),
    /// The engine refused it.
    #[error("refused: {}", codes(.0))]
    Refused(Vec<Violation>),
    /// The outside failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

fn codes(violations: &[Violation]) -> String {
    violations.iter().map(|violation| violation.code).collect::<Vec<_>>().join(", ")
}

/// Brings in the default roles; those that are there stay as they are.
///
/// # Errors
/// When the engine refuses it, or the database fails.
pub async fn install(store: &Store, tenant: Uuid, now: Instant) -> Result<(), RolesError> {
    run(store, tenant, now, "roles.install", Json::Map(Vec::new())).await
}

/// Gives a login a role in every clinic and without an end, unless it holds it already.
///
/// # Errors
/// When there is no such role, when the engine refuses it, or the database fails.
pub async fn give(store: &Store, tenant: Uuid, user: Uuid, role: &str, now: Instant) -> Result<(), RolesError> {
    let role = named(store, tenant, role).await?;
    let held = Query::all::<UserRole>().having(UserRole::USER_ID, user).having(UserRole::ROLE_ID, role);
    if !store.find(tenant, &held.having(UserRole::IS_ACTIVE, true)).await?.is_empty() {
        return Ok(());
    }
    let input = Json::map([
        ("user_id", Json::Text(user.to_string())),
        ("role_id", Json::Text(role.to_string())),
        ("assignment_reason", Json::from("given by the operator of the installation")),
    ]);
    run(store, tenant, now, &format!("{}.create", UserRole::TABLE), input).await
}

/// The role of that name.
///
/// # Errors
/// When there is no such role, or the database fails.
pub async fn named(store: &Store, tenant: Uuid, role: &str) -> Result<Id<Role>, RolesError> {
    let found = store.find(tenant, &Query::all::<Role>().having(Role::NAME, role.to_owned())).await?;
    let found = found.first().and_then(Stored::<Role>::of);
    Ok(found.ok_or_else(|| RolesError::Unknown(role.to_owned()))?.id())
}

async fn run(store: &Store, tenant: Uuid, now: Instant, command: &str, input: Json) -> Result<(), RolesError> {
    let id = new_id(now)?;
    let sent = Json::map([("id", Json::Text(id.to_string())), ("command", Json::from(command)), ("input", input)]);
    match store.run(&sent, &clockwork(tenant), now).await? {
        Outcome::Accepted(_) => Ok(()),
        Outcome::Refused(violations) => Err(RolesError::Refused(violations)),
    }
}
