//! `appointments.no_show`: nobody came.

use chrono::TimeDelta;

use super::{Appointment, AppointmentStatus, problem::Problem};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Notes that nobody came, once the grace period after the start is over.
#[derive(Debug, Clone, Record)]
pub struct NoShow {
    /// The booking.
    pub id: Id<Appointment>,
}

impl Action for NoShow {
    const NAME: &'static str = "appointments.no_show";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Option<Stored<Appointment>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(appointment) = case.found(facts, "id") else { return Json::Null };
        let grace = TimeDelta::minutes(case.profile.int("no_show_grace_minutes").unwrap_or_default().clamp(0, 24 * 60));
        if case.moment.now < appointment.scheduled_at() + grace {
            case.refuse(Violation::of(&Problem::NoShowTooEarly).inside("id"));
        }
        case.update(&appointment, |edit| edit.set(Appointment::STATUS, AppointmentStatus::NoShow));
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
