//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A visit. Grooming and the two ends of boarding are not clinical: they need no
    /// veterinarian, assessment or plan.
    pub const ENCOUNTER_STATUS: medical_encounters.status;
    starts scheduled, in_progress;
    scheduled              -> in_progress needs(actual_start_at)
        when(veterinarian_id is not null or encounter_type in ("grooming", "boarding_checkin", "boarding_checkout"));
    in_progress            -> completed   needs(actual_end_at)
        when((assessment is not null and plan is not null)
            or encounter_type in ("grooming", "boarding_checkin", "boarding_checkout"));
    scheduled, in_progress -> cancelled   needs(cancelled_at, cancelled_by, cancellation_reason)
        also("from in_progress: no treatment or prescription exists");
    scheduled              -> no_show     when(scheduled_start_at < now) also("the grace period is over");
    completed              -> in_progress by_approver when(signed_at is null);
}
