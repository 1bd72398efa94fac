//! Rooms and areas.

use super::Clinic;
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Rooms and areas.
#[derive(Entity)]
#[entity(
    table = clinic_facilities, metadata,
    resource = settings, audit = clinic, scope = clinic(clinic_id), erasure = untouched
)]
#[unique((clinic_id, name))]
#[indexes(clinic_id, facility_type)]
#[check(capacity_positive: capacity > 0)]
pub struct ClinicFacility {
    pub id: Id<ClinicFacility>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    pub name: String,
    pub facility_type: FacilityType,
    #[field(long)]
    pub description: Option<String>,
    pub capacity: Option<i32>,
    #[field(default = true)]
    pub is_available: bool,
    #[field(json([text]))]
    pub equipment: Option<Json>,
}

/// The kinds of facility.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum FacilityType {
    ExaminationRoom,
    SurgerySuite,
    DiagnosticLab,
    Pharmacy,
    Radiology,
    IsolationWard,
    RecoveryArea,
    Grooming,
    BoardingWard,
}
