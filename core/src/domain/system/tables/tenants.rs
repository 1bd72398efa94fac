//! The practices and groups that share an installation.

use super::Json;
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// A practice or group. Its rows are seen by nobody else.
#[derive(Entity)]
#[entity(
    table = tenants,
    resource = settings, audit = clinic, scope = shared, erasure = untouched, without(create, update, delete, restore)
)]
#[unique(slug)]
#[check(names_itself: tenant_id = id)]
pub struct Tenant {
    pub id: Id<Tenant>,
    #[field(by_action)]
    pub name: String,
    /// Short name in addresses and files.
    #[field(by_action)]
    pub slug: String,
    #[field(default = "active", by_action)]
    pub status: TenantStatus,
    /// ISO 3166 alpha-2 code.
    #[field(by_action)]
    pub country: String,
    /// Language code, such as `en`.
    #[field(by_action)]
    pub language: String,
    /// ISO 4217 code.
    #[field(by_action)]
    pub currency: String,
    /// IANA name of the zone of the books.
    #[field(by_action)]
    pub timezone: String,
}

/// The states of a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TenantStatus {
    Active,
    Suspended,
}

/// One version of a tenant's policies and reference data, laid over the defaults. A document keeps
/// the version with which it was computed.
#[derive(Entity)]
#[entity(
    table = tenant_profiles, append_only, created_only,
    resource = settings, audit = clinic, scope = shared, erasure = untouched, without(create, delete, restore)
)]
#[unique(profile_version)]
#[check(profile_version_positive: profile_version >= 1)]
pub struct TenantProfile {
    pub id: Id<TenantProfile>,
    /// Counts the profiles of the tenant, from 1.
    #[field(by_action)]
    pub profile_version: i32,
    #[field(json(map(any)), by_action)]
    pub profile: Json,
}
