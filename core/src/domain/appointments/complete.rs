//! `appointments.complete`: the animal leaves.

use super::{Appointment, AppointmentStatus};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Notes that the animal leaves. The encounter goes on until it is signed.
#[derive(Debug, Clone, Record)]
pub struct Complete {
    /// The booking.
    pub id: Id<Appointment>,
}

impl Action for Complete {
    const NAME: &'static str = "appointments.complete";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Appointments);
    type Facts = Option<Stored<Appointment>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        if let Some(appointment) = case.found(facts, "id") {
            case.update(&appointment, |edit| {
                edit.set(Appointment::STATUS, AppointmentStatus::Completed);
                edit.set(Appointment::CHECKED_OUT_AT, Some(now));
            });
        }
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
