//! What a prescription needs beside somebody who may write it.

use chrono::Months;

use super::Prescription;
use crate::{
    domain::patients::{Patient, Species},
    engine::{Case, Gap, RowRule, When, Write},
    schema::{Entity, EntityDef, Values},
};

fn is_prescription(def: &EntityDef) -> bool {
    def.table == Prescription::TABLE
}

/// A veterinarian knows the animal: it was examined in person, not too long ago.
///
/// Source: AVMA Model Veterinary Practice Act; 21 CFR 530.3(i).
pub const VETERINARIAN_KNOWS_THE_PATIENT: RowRule = RowRule {
    name: crate::prose!("veterinarian_knows_the_patient"),
    doc: crate::prose!("The animal of a new prescription has been examined in person, and not too long ago."),
    codes: &["vcpr-missing", "vcpr-expired"],
    when: When::Written { applies: is_prescription, columns: &["patient_id"] },
    judge: veterinarian_knows_the_patient,
};

fn veterinarian_knows_the_patient(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(id) = write.after.value(Prescription::PATIENT_ID) else { return Ok(()) };
    let Some(patient) = case.ask.one::<Patient>(id)? else { return Ok(()) };
    let now = case.moment.now;
    let months = case.profile.int("vcpr_months").and_then(|months| u32::try_from(months).ok()).unwrap_or(12);
    match patient.vcpr_established_at().filter(|since| *since <= now) {
        None => case.refuse(write.wrong("vcpr-missing", "patient_id")),
        Some(since) => {
            let zone = case.zone();
            let last = patient.vcpr_expires_at().map(|until| zone.day_of(until));
            let last = last.or_else(|| zone.day_of(since).checked_add_months(Months::new(months)));
            if last.is_some_and(|last| last < case.today()) {
                case.refuse(write.wrong("vcpr-expired", "patient_id"));
            }
        }
    }
    Ok(())
}

/// What the prescription says of the drug is what the product says.
pub const SCHEDULE_IS_THAT_OF_THE_PRODUCT: RowRule = RowRule {
    name: crate::prose!("schedule_is_that_of_the_product"),
    doc: crate::prose!("A prescription that names a product has its schedule, and is controlled when it is."),
    codes: &["schedule-is-that-of-the-product"],
    when: When::Written {
        applies: is_prescription,
        columns: &["product_id", "dea_schedule", "is_controlled_substance"],
    },
    judge: |case, write| {
        let Some(id) = write.after.value(Prescription::PRODUCT_ID).flatten() else { return Ok(()) };
        let Some(product) = case.ask.one(id)? else { return Ok(()) };
        let schedule = write.after.value(Prescription::DEA_SCHEDULE);
        let controlled = write.after.value(Prescription::IS_CONTROLLED_SUBSTANCE);
        if schedule != Some(product.dea_schedule()) || controlled != Some(product.is_controlled_substance()) {
            case.refuse(write.wrong("schedule-is-that-of-the-product", "dea_schedule"));
        }
        Ok(())
    },
};

/// A drug for an animal that is eaten, or milked, has a withdrawal time; zero is one.
///
/// Source: 21 CFR 530.20; FARAD.
pub const FOOD_ANIMAL_HAS_WITHDRAWAL_TIMES: RowRule = RowRule {
    name: crate::prose!("food_animal_has_withdrawal_times"),
    doc: crate::prose!(
        "A prescription for a food animal has a withdrawal time for meat, and one for milk where it is milked."
    ),
    codes: &["withdrawal-missing"],
    when: When::Written {
        applies: is_prescription,
        columns: &["patient_id", "meat_withdrawal_days", "milk_withdrawal_days"],
    },
    judge: food_animal_has_withdrawal_times,
};

fn food_animal_has_withdrawal_times(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(id) = write.after.value(Prescription::PATIENT_ID) else { return Ok(()) };
    let Some(patient) = case.ask.one::<Patient>(id)? else { return Ok(()) };
    let milked = matches!(patient.species(), Species::Cattle | Species::Goat | Species::Sheep);
    let eaten = milked || patient.is_food_animal() || matches!(patient.species(), Species::Pig | Species::Chicken);
    for (needed, column) in [(eaten, "meat_withdrawal_days"), (milked, "milk_withdrawal_days")] {
        if needed && write.after.cell(column).is_null() {
            case.refuse(write.wrong("withdrawal-missing", column));
        }
    }
    Ok(())
}

/// A course is completed when it is over.
pub const COMPLETED_COURSE_IS_OVER: RowRule = RowRule {
    name: crate::prose!("completed_course_is_over"),
    doc: crate::prose!(
        "A prescription is completed when its end has passed, or when all is dispensed and no refill remains."
    ),
    codes: &["completed-course-is-over"],
    when: When::Moved { table: Prescription::TABLE, column: "status", from: &[], to: "completed" },
    judge: |case, write| {
        let ended = write.after.value(Prescription::END_DATE).flatten().is_some_and(|end| end < case.moment.now);
        let dispensed = write.after.value(Prescription::DISPENSED_AT).flatten().is_some();
        let refills = write.after.value(Prescription::REFILLS_REMAINING);
        if !(ended || dispensed && refills == Some(0)) {
            case.refuse(write.wrong("completed-course-is-over", "status"));
        }
        Ok(())
    },
};

/// A new prescription has all its refills before it.
pub const REFILLS_START_FULL: RowRule = RowRule {
    name: crate::prose!("refills_start_full"),
    doc: crate::prose!("A new prescription has as many refills left as it allows."),
    codes: &[],
    when: When::Created(Prescription::TABLE),
    judge: |case, write| {
        // One that comes back keeps what was left.
        let is_new = write.after.value(Prescription::PRESCRIPTION_NUMBER).is_none();
        if let (true, Some(allowed)) = (is_new, write.after.value(Prescription::REFILLS_ALLOWED)) {
            case.fill(Prescription::REFILLS_REMAINING, allowed);
        }
        Ok(())
    },
};
