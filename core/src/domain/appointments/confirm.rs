//! `appointments.confirm`: the client says that they will come.

use super::{Appointment, AppointmentStatus};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Notes that the client will come.
#[derive(Debug, Clone, Record)]
pub struct Confirm {
    /// The booking.
    pub id: Id<Appointment>,
}

impl Action for Confirm {
    const NAME: &'static str = "appointments.confirm";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Option<Stored<Appointment>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        if let Some(appointment) = case.found(facts, "id") {
            case.update(&appointment, |edit| {
                edit.set(Appointment::STATUS, AppointmentStatus::Confirmed);
                edit.set(Appointment::CONFIRMED_AT, Some(now));
            });
        }
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
