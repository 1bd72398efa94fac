//! Named roles.

use crate::kernel::id::Id;
use crate::schema::Entity;

/// Named roles.
#[derive(Entity)]
#[entity(
    table = roles,
    resource = settings, audit = role, scope = shared, erasure = untouched
)]
#[unique(name)]
#[indexes(name)]
pub struct Role {
    pub id: Id<Role>,
    /// Such as `veterinarian` or `receptionist`.
    pub name: String,
    pub display_name: String,
    #[field(long)]
    pub description: Option<String>,
    /// A system role cannot be changed or deleted.
    #[field(default = false)]
    pub is_system: bool,
    #[field(default = true)]
    pub is_active: bool,
}
