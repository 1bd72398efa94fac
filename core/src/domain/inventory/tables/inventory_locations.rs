//! Shelves, safes, rooms.

use crate::domain::clinics::Clinic;
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// Shelves, safes, rooms.
#[derive(Entity)]
#[entity(
    table = inventory_locations, metadata,
    resource = inventory, audit = inventory, scope = clinic(clinic_id), erasure = untouched
)]
#[sensitive(dea = [location_type])]
#[unique((clinic_id, name))]
#[indexes(clinic_id, location_type)]
pub struct InventoryLocation {
    pub id: Id<InventoryLocation>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    pub location_type: Option<InventoryLocationType>,
}

/// The kinds of inventory location.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum InventoryLocationType {
    Pharmacy,
    SurgeryRoom,
    Storage,
    ExamRoom,
    ControlledSafe,
    Refrigerator,
    Vehicle,
}
