//! What does not begin without consent, whichever command begins it.

use super::gate::{Deed, FAULTS, euthanasia_fault, fault};
use crate::{
    domain::{
        audit_logging::ConsentType,
        medical_records::{EncounterStatus, EncounterType, MedicalEncounter},
        surgeries::{AnesthesiaRecord, AnesthesiaType, Surgery, SurgicalProcedure},
    },
    engine::{Case, Gap, RowRule, When, Write},
    kernel::id::Id,
    schema::{Entity, Values},
};

const BOTH: [ConsentType; 2] = [ConsentType::Surgery, ConsentType::Anesthesia];

/// Nobody is operated on without consent, to the operation and to the anesthesia.
///
/// Source: AVMA policy on informed consent.
pub(super) const OPERATION_IS_CONSENTED_TO: RowRule = RowRule {
    name: crate::prose!("operation_is_consented_to"),
    doc: crate::prose!(
        "An operation is prepared with live consents to surgery and to anesthesia, or after two of the staff have \
         recorded that nobody could be asked."
    ),
    codes: FAULTS,
    when: When::Moved { table: Surgery::TABLE, column: "status", from: &[], to: "pre_op" },
    judge: |case, write| operation(case, write, &BOTH, "status"),
};

/// A consent may end between the preparation and the first cut.
pub(super) const OPERATION_BEGINS_WITH_CONSENT: RowRule = RowRule {
    name: crate::prose!("operation_begins_with_consent"),
    doc: crate::prose!(
        "The consents to surgery and to anesthesia are live still when the animal is put under and when the operation begins."
    ),
    codes: FAULTS,
    when: When::Written {
        applies: |def| def.table == Surgery::TABLE,
        columns: &["anesthesia_induced_at", "surgery_started_at"],
    },
    judge: |case, write| {
        let begins = |column| write.touches(column) && !write.after.cell(column).is_null();
        if begins("surgery_started_at") {
            operation(case, write, &BOTH, "surgery_started_at")
        } else if begins("anesthesia_induced_at") {
            operation(case, write, &[ConsentType::Anesthesia], "anesthesia_induced_at")
        } else {
            Ok(())
        }
    },
};

fn operation(case: &mut Case<'_>, write: &Write<'_>, kinds: &[ConsentType], column: &str) -> Result<(), Gap> {
    let Some(patient) = write.after.value(Surgery::PATIENT_ID) else { return Ok(()) };
    let procedure = write.after.cell("procedure_name").as_text().unwrap_or_default();
    let surgery = write.after.value(Surgery::ID);
    let asked: Vec<_> =
        kinds.iter().map(|kind| fault(case, patient, Deed { kind: *kind, surgery, procedure })).collect();
    for found in asked {
        case.refuse_all(found?.map(|fault| fault.inside(column).inside(write.place())));
    }
    Ok(())
}

/// What is done within an operation is consented to with it.
pub(super) const PROCEDURE_IS_CONSENTED_TO: RowRule = RowRule {
    name: crate::prose!("procedure_is_consented_to"),
    doc: crate::prose!("A procedure within an operation begins with a live consent to surgery."),
    codes: FAULTS,
    when: When::Moved { table: SurgicalProcedure::TABLE, column: "status", from: &[], to: "in_progress" },
    judge: |case, write| {
        let Some(surgery) = write.after.value(SurgicalProcedure::SURGERY_ID) else { return Ok(()) };
        within(case, write, surgery, ConsentType::Surgery, "status")
    },
};

/// An animal is put under with consent. What is numbed only, is not put under.
pub(super) const ANESTHESIA_IS_CONSENTED_TO: RowRule = RowRule {
    name: crate::prose!("anesthesia_is_consented_to"),
    doc: crate::prose!("General anesthesia and sedation begin with a live consent to anesthesia."),
    codes: FAULTS,
    when: When::Written {
        applies: |def| def.table == AnesthesiaRecord::TABLE,
        columns: &["anesthesia_type", "surgery_id"],
    },
    judge: |case, write| {
        let (Some(surgery), Some(kind)) =
            (write.after.value(AnesthesiaRecord::SURGERY_ID), write.after.value(AnesthesiaRecord::ANESTHESIA_TYPE))
        else {
            return Ok(());
        };
        match kind {
            AnesthesiaType::General | AnesthesiaType::Sedation => {
                within(case, write, surgery, ConsentType::Anesthesia, "anesthesia_type")
            }
            AnesthesiaType::Local | AnesthesiaType::Regional => Ok(()),
        }
    },
};

fn within(
    case: &mut Case<'_>,
    write: &Write<'_>,
    surgery: Id<Surgery>,
    kind: ConsentType,
    column: &str,
) -> Result<(), Gap> {
    let Some(surgery) = case.ask.one::<Surgery>(surgery)? else { return Ok(()) };
    let deed = Deed { kind, surgery: Some(surgery.id()), procedure: surgery.procedure_name() };
    let found = fault(case, surgery.patient_id(), deed)?;
    case.refuse_all(found.map(|fault| fault.inside(column).inside(write.place())));
    Ok(())
}

/// Nobody is put to sleep without consent, in whichever kind of visit.
pub(super) const EUTHANASIA_BEGINS_WITH_CONSENT: RowRule = RowRule {
    name: crate::prose!("euthanasia_begins_with_consent"),
    doc: crate::prose!(
        "A visit for euthanasia begins with a live consent to it, which is signed and witnessed on its day."
    ),
    codes: FAULTS,
    when: When::Written { applies: |def| def.table == MedicalEncounter::TABLE, columns: &["encounter_type", "status"] },
    judge: |case, write| {
        let is_euthanasia = write.after.value(MedicalEncounter::ENCOUNTER_TYPE) == Some(EncounterType::Euthanasia);
        let goes_on = write.after.value(MedicalEncounter::STATUS) == Some(EncounterStatus::InProgress);
        let Some(patient) = write.after.value(MedicalEncounter::PATIENT_ID).filter(|_| is_euthanasia && goes_on) else {
            return Ok(());
        };
        let found = euthanasia_fault(case, patient)?;
        case.refuse_all(found.map(|fault| fault.inside("status").inside(write.place())));
        Ok(())
    },
};
