//! Who works where.

use chrono::NaiveDate;

use super::Staff;
use crate::domain::clinics::Clinic;
use crate::kernel::id::Id;
use crate::schema::Entity;

/// Who works where.
#[derive(Entity)]
#[entity(
    table = staff_clinic_assignments, metadata,
    resource = staff, audit = staff, scope = clinic(clinic_id), erasure = keep
)]
#[unique((staff_id, clinic_id, start_date))]
#[unique(staff_id only is_primary and is_active)]
#[indexes(staff_id, clinic_id, is_active)]
#[check(end_after_start: end_date > start_date)]
pub struct StaffClinicAssignment {
    pub id: Id<StaffClinicAssignment>,
    #[field(cascade)]
    pub staff_id: Id<Staff>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(default = false)]
    pub is_primary: bool,
    pub start_date: NaiveDate,
    pub end_date: Option<NaiveDate>,
    #[field(default = true)]
    pub is_active: bool,
}
