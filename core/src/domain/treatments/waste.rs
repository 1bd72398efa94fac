//! Controlled drugs that are wasted.

use super::MedicationAdministration;
use crate::{
    engine::{RowRule, When},
    schema::Entity,
};

/// Somebody sees a controlled drug being wasted. That it is somebody else is a condition of the row.
///
/// Source: 21 CFR 1317.95; state and practice policy for waste in the syringe.
pub const CONTROLLED_WASTE_IS_WITNESSED: RowRule = RowRule {
    name: crate::prose!("controlled_waste_is_witnessed"),
    doc: crate::prose!("When some of a controlled drug is wasted, a witness is named."),
    codes: &["waste-witness-required"],
    when: When::Created(MedicationAdministration::TABLE),
    judge: |case, write| {
        let wasted = write.after.value(MedicationAdministration::QUANTITY_WASTED);
        let witness = write.after.value(MedicationAdministration::WITNESSED_BY).flatten();
        let Some(id) = write.after.value(MedicationAdministration::PRESCRIPTION_ID) else { return Ok(()) };
        if witness.is_some() || wasted.is_none_or(|wasted| wasted.0.is_zero()) {
            return Ok(());
        }
        if case.ask.one(id)?.is_some_and(|prescription| prescription.is_controlled_substance()) {
            case.refuse(write.wrong("waste-witness-required", "witnessed_by"));
        }
        Ok(())
    },
};
