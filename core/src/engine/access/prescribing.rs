//! Who may prescribe: somebody with a licence, and for controlled substances with a registration.
//!
//! Source: 21 CFR 1306.03.

use chrono::NaiveDate;

use super::{Access, Denial};

impl Access {
    /// Whether a substance of a schedule may be prescribed on a day; `schedule` is `1` to `5`, absent when the
    /// substance is not controlled.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_prescribe(&self, schedule: Option<&str>, on: NaiveDate) -> Result<(), Denial> {
        if self.license.ok_or(Denial::LicenseRequired)? < on {
            return Err(Denial::LicenseExpired);
        }
        match (schedule, self.dea) {
            (None, _) => Ok(()),
            (Some("1"), _) => Err(Denial::DeaScheduleNotAuthorized),
            (Some(_), None) => Err(Denial::DeaRegistrationRequired),
            (Some(_), Some(until)) if until < on => Err(Denial::DeaRegistrationExpired),
            (Some(_), Some(_)) => Ok(()),
        }
    }
}
