//! When a visit may be called off, and when nobody came.

use chrono::TimeDelta;

use super::{EncounterStatus, MedicalEncounter};
use crate::{
    domain::treatments::{Prescription, Treatment},
    engine::{Case, Gap, Query, RowRule, When, Write},
    schema::Entity,
};

/// A visit in which something was done is not called off.
pub const CANCELLED_VISIT_HAS_NO_TREATMENT: RowRule = RowRule {
    name: crate::prose!("cancelled_visit_has_no_treatment"),
    doc: crate::prose!("A visit that has begun is cancelled only while it has no treatment and no prescription."),
    codes: &["cancelled-visit-has-no-treatment"],
    when: When::Moved { table: MedicalEncounter::TABLE, column: "status", from: &[], to: "cancelled" },
    judge: cancelled_visit_has_no_treatment,
};

fn cancelled_visit_has_no_treatment(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let before = write.before.and_then(|before| before.value(MedicalEncounter::STATUS));
    let Some(id) = write.after.value(MedicalEncounter::ID) else { return Ok(()) };
    if before != Some(EncounterStatus::InProgress) {
        return Ok(());
    }
    let treatments = Query::all::<Treatment>().having(Treatment::ENCOUNTER_ID, Some(id)).limited(1);
    let prescriptions = Query::all::<Prescription>().having(Prescription::ENCOUNTER_ID, Some(id)).limited(1);
    let (treatments, prescriptions) = (case.ask.rows(treatments), case.ask.rows(prescriptions));
    if !treatments?.is_empty() || !prescriptions?.is_empty() {
        case.refuse(write.wrong("cancelled-visit-has-no-treatment", "status"));
    }
    Ok(())
}

/// People may be a little late.
pub const NO_SHOW_IS_AFTER_THE_GRACE_PERIOD: RowRule = RowRule {
    name: crate::prose!("no_show_is_after_the_grace_period"),
    doc: crate::prose!("Nobody came when the grace period after the planned start is over."),
    codes: &["no-show-too-early"],
    when: When::Moved { table: MedicalEncounter::TABLE, column: "status", from: &[], to: "no_show" },
    judge: |case, write| {
        let grace = TimeDelta::minutes(case.profile.int("no_show_grace_minutes").unwrap_or_default().clamp(0, 24 * 60));
        let start = write.after.value(MedicalEncounter::SCHEDULED_START_AT).flatten();
        if start.is_some_and(|start| case.moment.now < start + grace) {
            case.refuse(write.wrong("no-show-too-early", "status"));
        }
        Ok(())
    },
};
