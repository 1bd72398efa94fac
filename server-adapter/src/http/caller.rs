//! Who asks, and that their practice is there.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, header, request::Parts},
};
use chrono::{SubsecRound, Utc};
use uuid::Uuid;
use vet_core::{
    domain::rbac::named_by,
    engine::{Actor, Origin},
};

use super::{
    App,
    origin::origin,
    problem::{ISSUER_UNAVAILABLE, Problem, TENANT_REQUIRED, TENANT_UNKNOWN, UNAUTHENTICATED},
};
use crate::auth::{Denied, Identity, Login};

/// The practice that a request is about, for a login that belongs to several.
pub(super) const TENANT: HeaderName = HeaderName::from_static("vetplan-tenant");

/// Who asks. The practice that they act in is there and active.
pub(super) struct Caller(pub(super) Actor);

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        let token = bearer(&parts.headers)
            .ok_or_else(|| Problem::new(UNAUTHENTICATED, "send `authorization: Bearer <token>`"))?;
        // What is no text is no id either.
        let tenant = parts.headers.get(TENANT).map(|value| value.to_str().unwrap_or_default());
        let mut actor = match app.logins.who(token, tenant).await.map_err(refused)? {
            Login::Proven(identity) => {
                app.rates.caller(identity.tenant, identity.user_id)?;
                is_active(app, identity.tenant).await?;
                person(app, identity).await?
            }
            Login::Claimed(actor) => {
                app.rates.caller(actor.tenant, actor.user_id)?;
                is_active(app, actor.tenant).await?;
                *actor
            }
        };
        actor.origin = Origin { session_id: actor.origin.session_id, ..origin(parts) };
        Ok(Self(actor))
    }
}

/// The practice is there and active.
pub(super) async fn is_active(app: &App, tenant: Uuid) -> Result<(), Problem> {
    match app.tenants.is_active(&app.store, tenant).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Problem::new(TENANT_UNKNOWN, "an operator creates practices")),
        Err(fault) => Err(super::fault::problem(&fault)),
    }
}

/// Who an identity is in its practice, and what they hold there.
async fn person(app: &App, identity: Identity) -> Result<Actor, Problem> {
    let now = Utc::now().trunc_subsecs(6);
    let person = app.store.person(identity.tenant, identity.user_id, now).await;
    Ok(told_by(identity, person.map_err(|fault| super::fault::problem(&fault))?))
}

/// The same with what the login says beside.
fn told_by(identity: Identity, person: Actor) -> Actor {
    let Identity { name, client_id, session_id, .. } = identity;
    named_by(person, name, client_id, Origin { session_id, ..Origin::default() })
}

/// The token of a request.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let given = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (way, token) = given.split_once(' ')?;
    way.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

fn refused(denied: Denied) -> Problem {
    tracing::info!(reason = ?denied, "nobody was let in");
    let kind = match denied {
        Denied::TenantRequired => TENANT_REQUIRED,
        Denied::TenantUnknown => TENANT_UNKNOWN,
        Denied::Unreachable => ISSUER_UNAVAILABLE,
        _ => UNAUTHENTICATED,
    };
    Problem::new(kind, denied.to_string())
}

#[cfg(test)]
mod tests {
    use vet_core::engine::ActorKind;

    use super::*;

    #[test]
    fn the_practice_says_who_somebody_is_and_the_login_what_it_does_not_say() {
        let (user, client) = (Uuid::from_u128(1), Uuid::from_u128(3));
        let identity = Identity {
            user_id: user,
            name: "Ana".to_owned(),
            tenant: Uuid::from_u128(2),
            client_id: Some(client),
            session_id: Some("s".to_owned()),
        };
        let nobody = Actor {
            user_id: user,
            name: user.to_string(),
            role: String::new(),
            tenant: identity.tenant,
            clinics: Vec::new(),
            department: None,
            staff_id: None,
            veterinarian_id: None,
            client_id: None,
            kind: ActorKind::User,
            origin: Origin::default(),
            access: Some(Arc::default()),
        };
        let ana = told_by(identity.clone(), nobody.clone());
        assert_eq!((ana.name.as_str(), ana.client_id, ana.kind), ("Ana", Some(client), ActorKind::Client));
        assert_eq!(ana.origin.session_id.as_deref(), Some("s"));
        assert!(ana.access.is_some(), "a login alone is never the host");

        let rina = Actor { name: "Rina Hartono".to_owned(), staff_id: Some(Uuid::from_u128(4)), ..nobody };
        let rina = told_by(identity, rina);
        assert_eq!((rina.name.as_str(), rina.kind), ("Rina Hartono", ActorKind::User));
    }
}
