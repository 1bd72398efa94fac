//! Bookable hours and exceptions.

use chrono::{NaiveDate, NaiveTime};

use super::Veterinarian;
use crate::domain::clinics::{Clinic, ClinicFacility};
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// Bookable hours and exceptions.
#[derive(Entity)]
#[entity(
    table = veterinarian_schedules, metadata,
    resource = staff, audit = veterinarian, scope = clinic(clinic_id), erasure = delete
)]
#[sensitive(pii = [reason])]
#[indexes(veterinarian_id, clinic_id, (veterinarian_id, day_of_week), (veterinarian_id, specific_date))]
#[check(day_xor_date: (day_of_week is null) <> (specific_date is null))]
#[check(day_of_week_range: day_of_week between 0 and 6)]
#[check(end_after_start: end_time > start_time)]
#[check(slot_minutes_range: slot_minutes between 5 and 480)]
#[check(effective_range: effective_until >= effective_from)]
#[check(max_appointments_positive: max_appointments > 0)]
pub struct VeterinarianSchedule {
    pub id: Id<VeterinarianSchedule>,
    #[field(cascade)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(set_null)]
    pub facility_id: Option<Id<ClinicFacility>>,
    #[field(default = "regular")]
    pub schedule_type: ScheduleType,
    /// Day of a recurring entry: 0 is Monday, 6 is Sunday.
    pub day_of_week: Option<i32>,
    /// Day of a one-off entry, which beats the recurring ones of that day.
    pub specific_date: Option<NaiveDate>,
    /// Local time of the clinic.
    pub start_time: NaiveTime,
    /// Local time of the clinic.
    pub end_time: NaiveTime,
    #[field(default = 30)]
    pub slot_minutes: i32,
    /// Most appointments in a day; no limit when empty.
    pub max_appointments: Option<i32>,
    /// False for time off and blocked hours.
    #[field(default = true)]
    pub is_available: bool,
    pub effective_from: NaiveDate,
    pub effective_until: Option<NaiveDate>,
    #[field(long)]
    pub reason: Option<String>,
}

/// The kinds of schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ScheduleType {
    Regular,
    Override,
    OnCall,
    TimeOff,
    Blocked,
}
