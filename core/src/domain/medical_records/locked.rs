//! A signed record stays as it is.

use super::{MedicalEncounter, after_visit::note_is_open};
use crate::{
    engine::{RowRule, Violation, When},
    schema::{Entity, Values},
};

/// A signed record stays as it is, whatever command would change it; a change is an amendment.
pub const SIGNED_RECORD_IS_LOCKED: RowRule = RowRule {
    name: crate::prose!("signed_record_is_locked"),
    doc: crate::prose!("A signed record stays as it is; a change is an amendment."),
    codes: &["encounter-locked"],
    when: When::Updated(MedicalEncounter::TABLE),
    judge: |case, write| {
        let is_signed = write.before.is_some_and(|before| !before.cell("signed_at").is_null());
        if let Err(problem) = note_is_open(is_signed, false) {
            case.refuse(Violation::of(&problem).inside(write.place()));
        }
        Ok(())
    },
};
