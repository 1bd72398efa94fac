//! Who asks, and that their practice is there.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, header, request::Parts},
};
use vet_core::{
    engine::{Actor, ActorKind, Origin},
    kernel::choice::Choice,
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
            Login::Proven(identity) => actor_of(identity),
            Login::Claimed(actor) => *actor,
        };
        actor.origin = Origin { session_id: actor.origin.session_id, ..origin(parts) };
        match app.tenants.is_active(&app.store, actor.tenant).await {
            Ok(true) => Ok(Self(actor)),
            Ok(false) => Err(Problem::new(TENANT_UNKNOWN, "an operator creates practices")),
            Err(fault) => Err(super::fault::problem(&fault)),
        }
    }
}

/// The token of a request.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let given = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (way, token) = given.split_once(' ')?;
    way.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

/// The actor that an identity is, as far as the login alone says.
fn actor_of(identity: Identity) -> Actor {
    let kind = if identity.client_id.is_some() { ActorKind::Client } else { ActorKind::User };
    Actor {
        user_id: identity.user_id,
        name: identity.name,
        role: kind.code().to_owned(),
        tenant: identity.tenant,
        clinics: Vec::new(),
        department: None,
        staff_id: None,
        veterinarian_id: None,
        client_id: identity.client_id,
        kind,
        origin: Origin { session_id: identity.session_id, ..Origin::default() },
    }
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
    use uuid::Uuid;

    use super::*;

    #[test]
    fn an_identity_acts_as_itself_in_its_practice() {
        let identity = |client_id| Identity {
            user_id: Uuid::from_u128(1),
            name: "Ana".to_owned(),
            tenant: Uuid::from_u128(2),
            client_id,
            session_id: Some("s".to_owned()),
        };
        let ana = actor_of(identity(None));
        assert_eq!((ana.user_id, ana.name.as_str(), ana.tenant), (Uuid::from_u128(1), "Ana", Uuid::from_u128(2)));
        assert_eq!(ana.origin.session_id.as_deref(), Some("s"));
        assert_eq!((ana.kind, ana.role.as_str(), ana.client_id), (ActorKind::User, "user", None));
        let owner = actor_of(identity(Some(Uuid::from_u128(3))));
        assert_eq!((owner.kind, owner.role.as_str()), (ActorKind::Client, "client"));
        assert_eq!(owner.client_id, Some(Uuid::from_u128(3)));
    }

    #[test]
    fn a_token_stands_behind_its_way() {
        let with = |text: &str| HeaderMap::from_iter([(header::AUTHORIZATION, text.parse().unwrap())]);
        assert_eq!(bearer(&with("Bearer abc")), Some("abc"));
        assert_eq!(bearer(&with("bearer  abc ")), Some("abc"));
        assert_eq!(bearer(&with("Basic abc")), None);
        assert_eq!(bearer(&with("Bearer")), None);
        assert_eq!(bearer(&HeaderMap::new()), None);
    }
}
