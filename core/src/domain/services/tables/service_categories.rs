//! Catalogue tree.

use crate::kernel::id::Id;
use crate::schema::Entity;

/// Catalogue tree.
#[derive(Entity)]
#[entity(
    table = service_categories, metadata,
    resource = settings, audit = service, scope = shared, erasure = untouched
)]
#[unique((parent_category_id, name) nulls_equal)]
#[indexes(parent_category_id, is_active)]
#[check(not_own_parent: parent_category_id <> id)]
pub struct CatalogueCategory {
    pub id: Id<CatalogueCategory>,
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    /// The category above; there are no cycles.
    #[field(set_null)]
    pub parent_category_id: Option<Id<CatalogueCategory>>,
    pub icon: Option<String>,
    pub color: Option<String>,
    #[field(default = 0)]
    pub sort_order: Option<i32>,
    #[field(default = true)]
    pub is_active: bool,
}
