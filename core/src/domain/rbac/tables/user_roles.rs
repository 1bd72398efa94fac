//! Who holds which role, where and when.

use uuid::Uuid;

use super::Role;
use crate::domain::clinics::Clinic;
use crate::kernel::{id::Id, time::Instant};
use crate::schema::Entity;

/// Who holds which role, where and when.
#[derive(Entity)]
#[entity(
    table = user_roles,
    resource = settings, audit = role, scope = clinic(clinic_id), erasure = keep
)]
#[sensitive(pii = [user_id, assigned_by])]
#[unique((user_id, role_id, clinic_id, department) nulls_equal only is_active)]
#[indexes(user_id, role_id, (user_id, is_active), clinic_id)]
#[check(effective_range: effective_until > effective_from)]
pub struct UserRole {
    pub id: Id<UserRole>,
    /// Id of the login; accounts may live outside this database.
    pub user_id: Uuid,
    #[field(cascade)]
    pub role_id: Id<Role>,
    /// The clinic where it holds; every clinic when empty.
    #[field(cascade)]
    pub clinic_id: Option<Id<Clinic>>,
    pub department: Option<String>,
    #[field(default = now)]
    pub effective_from: Instant,
    pub effective_until: Option<Instant>,
    #[field(default = true)]
    pub is_active: bool,
    /// Login of whoever granted it.
    pub assigned_by: Option<Uuid>,
    #[field(long)]
    pub assignment_reason: Option<String>,
}
