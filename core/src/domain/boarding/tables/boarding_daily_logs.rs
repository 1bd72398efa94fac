//! One row per stay and day.

use chrono::NaiveDate;

use super::BoardingReservation;
use crate::domain::staff::Staff;
use crate::kernel::{id::Id, json::Json};
use crate::schema::Entity;

/// One row per stay and day.
#[derive(Entity)]
#[entity(
    table = boarding_daily_logs,
    resource = appointments, audit = boarding, scope = parent(reservation_id), erasure = keep_medical_period
)]
#[sensitive(
    phi = [behavior_notes, health_observations, vomiting_or_diarrhea, medications_administered, meals_eaten,
    photo_urls]
)]
#[sensitive(dea = [medications_administered])]
#[unique((reservation_id, log_date))]
#[indexes(reservation_id, log_date)]
pub struct BoardingDailyLog {
    pub id: Id<BoardingDailyLog>,
    #[field(cascade)]
    pub reservation_id: Id<BoardingReservation>,
    pub log_date: NaiveDate,
    #[field(json([{ time: text, amount_eaten: text, notes: text }]))]
    pub meals_eaten: Option<Json>,
    #[field(json([{ time: text, duration: text, activity: text }]))]
    pub exercise_times: Option<Json>,
    #[field(long)]
    pub behavior_notes: Option<String>,
    #[field(long)]
    pub health_observations: Option<String>,
    #[field(default = false)]
    pub vomiting_or_diarrhea: bool,
    #[field(json([{ medication: text, time: text, administered_by: uuid }]))]
    pub medications_administered: Option<Json>,
    #[field(json([file_or_url]))]
    pub photo_urls: Option<Json>,
    #[field(set_null)]
    pub logged_by: Option<Id<Staff>>,
}
