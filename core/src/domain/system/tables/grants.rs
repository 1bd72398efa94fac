//! How often the grants of a practice have changed.

use crate::kernel::id::Id;
use crate::schema::Entity;

/// Counts the changes of roles, of what they may do, of who holds them, and of who is who. Whoever was told
/// earlier what somebody may do asks again when the count has moved.
#[derive(Entity)]
#[entity(
    table = grant_versions,
    resource = settings, audit = role, scope = shared, erasure = untouched, without(create, update, delete, restore)
)]
#[check(grants_version_positive: grants_version >= 1)]
pub struct GrantVersion {
    pub id: Id<GrantVersion>,
    #[field(by_action)]
    pub grants_version: i32,
}
