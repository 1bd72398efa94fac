//! What the claims of a token say, under the names that the settings give them.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vet_core::kernel::id::parse_uuid;

use super::{Identity, denied::Denied};
use crate::settings::Claims;

/// Somebody whom an issuer vouches for, before it is clear in which practice they act.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Claimed {
    pub(super) user_id: Uuid,
    pub(super) name: String,
    pub(super) tenants: Vec<Uuid>,
    pub(super) client_id: Option<Uuid>,
    pub(super) session_id: Option<String>,
}

/// The longest text that is taken over from a token, in characters.
const LONGEST: usize = 200;

/// Reads the claims of a checked token of that issuer.
pub(super) fn read(claims: &Map<String, Value>, names: &Claims, issuer: &str) -> Result<Claimed, Denied> {
    let text = |name: &str| match claims.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if (1..=LONGEST).contains(&text.chars().count()) => Ok(Some(text.as_str())),
        Some(_) => Err(Denied::Claims),
    };
    let id = |text: &str| parse_uuid(text).ok_or(Denied::Claims);
    let user = text(&names.user)?.ok_or(Denied::Claims)?;
    let tenants = match claims.get(&names.tenant) {
        Some(Value::String(one)) => vec![id(one)?],
        Some(Value::Array(list)) => {
            list.iter().map(|one| id(one.as_str().ok_or(Denied::Claims)?)).collect::<Result<_, _>>()?
        }
        _ => return Err(Denied::Claims),
    };
    Ok(Claimed {
        user_id: parse_uuid(user).unwrap_or_else(|| made_id(issuer, user)),
        name: text(&names.name)?.unwrap_or(user).to_owned(),
        tenants,
        client_id: text(&names.client)?.map(id).transpose()?,
        session_id: text(&names.session)?.map(str::to_owned),
    })
}

/// The id of a login that its issuer names by some other text: the same text of the same issuer, the same id.
fn made_id(issuer: &str, user: &str) -> Uuid {
    let digest = Sha256::new().chain_update(issuer).chain_update([0]).chain_update(user).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

impl Claimed {
    /// The same in one practice: the one that is asked for, or the only one.
    pub(super) fn inside(self, asked: Option<&str>) -> Result<Identity, Denied> {
        let tenant = match (asked, self.tenants.as_slice()) {
            (Some(asked), all) => {
                parse_uuid(asked).filter(|tenant| all.contains(tenant)).ok_or(Denied::TenantUnknown)?
            }
            (None, [only]) => *only,
            (None, []) => return Err(Denied::TenantUnknown),
            (None, _) => return Err(Denied::TenantRequired),
        };
        let Self { user_id, name, client_id, session_id, .. } = self;
        Ok(Identity { user_id, name, tenant, client_id, session_id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NORTH: &str = "019a0000-0002-7000-8000-000000000001";
    const SOUTH: &str = "019a0000-0002-7000-8000-000000000002";

    fn claimed(text: &str) -> Result<Claimed, Denied> {
        let claims: Map<String, Value> = serde_json::from_str(text).unwrap();
        read(&claims, &Claims::default(), "https://login.example")
    }

    #[test]
    fn claims_are_read_by_their_names() {
        let text = format!(
            r#"{{"sub":"{SOUTH}","name":"Ana","vetplan_tenant":["{NORTH}"],"vetplan_client":"{NORTH}","sid":"s"}}"#
        );
        let ana = claimed(&text).unwrap();
        assert_eq!(ana.user_id.to_string(), SOUTH);
        let identity = ana.inside(None).unwrap();
        assert_eq!((identity.name.as_str(), identity.session_id.as_deref()), ("Ana", Some("s")));
        assert_eq!(identity.client_id, Some(identity.tenant));
    }

    #[test]
    fn a_user_of_another_form_has_the_same_id_each_time_and_another_one_elsewhere() {
        let of = |issuer: &str, user: &str| made_id(issuer, user);
        assert_eq!(of("a", "auth0|7"), of("a", "auth0|7"));
        assert_ne!(of("a", "auth0|7"), of("b", "auth0|7"));
        assert_ne!(of("a", "bc"), of("ab", "c"));
        let claims = claimed(&format!(r#"{{"sub":"auth0|7","vetplan_tenant":"{NORTH}"}}"#)).unwrap();
        assert_eq!((claims.user_id, claims.name.as_str()), (of("https://login.example", "auth0|7"), "auth0|7"));
    }

    #[test]
    fn a_practice_is_chosen_among_those_of_the_token() {
        let several = || claimed(&format!(r#"{{"sub":"a","vetplan_tenant":["{NORTH}","{SOUTH}"]}}"#)).unwrap();
        assert_eq!(several().inside(Some(SOUTH)).unwrap().tenant.to_string(), SOUTH);
        assert_eq!(several().inside(None), Err(Denied::TenantRequired));
        for other in ["019a0000-0002-7000-8000-000000000003", "north", ""] {
            assert_eq!(several().inside(Some(other)), Err(Denied::TenantUnknown), "{other}");
        }
        let none = claimed(r#"{"sub":"a","vetplan_tenant":[]}"#).unwrap();
        assert_eq!(none.inside(None), Err(Denied::TenantUnknown));
    }

    #[test]
    fn claims_that_say_nothing_useful_let_nobody_in() {
        for text in [
            "{}".to_owned(),
            format!(r#"{{"vetplan_tenant":"{NORTH}"}}"#),
            r#"{"sub":"a"}"#.to_owned(),
            r#"{"sub":"a","vetplan_tenant":"north"}"#.to_owned(),
            format!(r#"{{"sub":"a","vetplan_tenant":["{NORTH}",7]}}"#),
            format!(r#"{{"sub":7,"vetplan_tenant":"{NORTH}"}}"#),
            format!(r#"{{"sub":"","vetplan_tenant":"{NORTH}"}}"#),
            format!(r#"{{"sub":"a","vetplan_tenant":"{NORTH}","vetplan_client":"ana"}}"#),
        ] {
            assert_eq!(claimed(&text), Err(Denied::Claims), "{text}");
        }
    }
}
