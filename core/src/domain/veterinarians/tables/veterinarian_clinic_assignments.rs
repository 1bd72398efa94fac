//! Who works where.

use chrono::NaiveDate;

use super::Veterinarian;
use crate::domain::clinics::Clinic;
use crate::kernel::{id::Id, json::Json};
use crate::schema::Entity;

/// Who works where.
#[derive(Entity)]
#[entity(
    table = veterinarian_clinic_assignments, metadata,
    resource = staff, audit = veterinarian, scope = clinic(clinic_id), erasure = keep
)]
#[sensitive(pii = [role])]
#[unique((veterinarian_id, clinic_id, start_date) nulls_equal)]
#[unique(veterinarian_id only is_primary and is_active)]
#[indexes(veterinarian_id, clinic_id, is_active)]
#[check(end_after_start: end_date > start_date)]
pub struct VeterinarianClinicAssignment {
    pub id: Id<VeterinarianClinicAssignment>,
    #[field(cascade)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    /// Such as lead, associate or consulting specialist.
    pub role: Option<String>,
    #[field(default = false)]
    pub is_primary: bool,
    /// A summary for display; the schedule rows decide.
    #[field(json(week(nullable({ start: time, end: time }))))]
    pub work_schedule: Option<Json>,
    #[field(default = true)]
    pub is_active: bool,
    pub start_date: Option<NaiveDate>,
    pub end_date: Option<NaiveDate>,
}
