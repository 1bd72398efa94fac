//! What an operation needs before each of its stages.

use super::{AnesthesiaRecord, AnesthesiaType, ProcedureStatus, Surgery, SurgicalProcedure};
use crate::{
    domain::audit_logging::{
        ConsentType,
        consent::{consents, fault_of_consents},
    },
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::choice::Choice,
    schema::{Entity, Stored, Values},
};

/// Nobody is operated on without consent, to the operation and to the anesthesia.
///
/// Source: AVMA policy on informed consent.
pub const OPERATION_IS_CONSENTED_TO: RowRule = RowRule {
    name: crate::prose!("operation_is_consented_to"),
    doc: crate::prose!("An operation is prepared with live consents to surgery and to anesthesia."),
    codes: &["consent-missing", "consent-withdrawn", "consent-expired"],
    when: When::Moved { table: Surgery::TABLE, column: "status", from: &[], to: "pre_op" },
    judge: operation_is_consented_to,
};

fn operation_is_consented_to(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(patient) = write.after.value(Surgery::PATIENT_ID) else { return Ok(()) };
    let (surgery, now) = (write.after.value(Surgery::ID), case.moment.now);
    let asked = [ConsentType::Surgery, ConsentType::Anesthesia].map(|kind| (kind, consents(case, patient, kind)));
    for (kind, forms) in asked {
        if let Some(code) = fault_of_consents(&forms?, surgery, now) {
            case.refuse(write.wrong(code, "status").with("kind", kind.code()));
        }
    }
    Ok(())
}

/// An operation under anesthesia has its record.
pub const OPERATION_HAS_ITS_ANESTHESIA_RECORD: RowRule = RowRule {
    name: crate::prose!("operation_has_its_anesthesia_record"),
    doc: crate::prose!(
        "An operation begins with an anesthesia record, and with the time of induction for general anesthesia or sedation."
    ),
    codes: &["operation-has-its-anesthesia-record"],
    when: When::Moved { table: Surgery::TABLE, column: "status", from: &[], to: "in_progress" },
    judge: operation_has_its_anesthesia_record,
};

fn operation_has_its_anesthesia_record(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(surgery) = write.after.value(Surgery::ID) else { return Ok(()) };
    let records = Query::all::<AnesthesiaRecord>().having(AnesthesiaRecord::SURGERY_ID, surgery);
    let records = case.ask.many::<AnesthesiaRecord>(records)?;
    let asleep = |record: &Stored<AnesthesiaRecord>| {
        matches!(record.anesthesia_type(), AnesthesiaType::General | AnesthesiaType::Sedation)
    };
    let induced = write.after.cell("anesthesia_induced_at").is_given();
    if records.is_empty() {
        case.refuse(write.wrong("operation-has-its-anesthesia-record", "status"));
    } else if records.iter().any(asleep) && !induced {
        case.refuse(write.wrong("operation-has-its-anesthesia-record", "anesthesia_induced_at"));
    }
    Ok(())
}

/// An operation is over when each of its procedures is.
pub const COMPLETED_OPERATION_HAS_NO_OPEN_PROCEDURE: RowRule = RowRule {
    name: crate::prose!("completed_operation_has_no_open_procedure"),
    doc: crate::prose!("An operation is completed when each of its procedures is completed or aborted."),
    codes: &["completed-operation-has-no-open-procedure"],
    when: When::Moved { table: Surgery::TABLE, column: "status", from: &[], to: "completed" },
    judge: |case, write| {
        let Some(surgery) = write.after.value(Surgery::ID) else { return Ok(()) };
        let procedures = Query::all::<SurgicalProcedure>().having(SurgicalProcedure::SURGERY_ID, surgery);
        let open = [ProcedureStatus::Planned, ProcedureStatus::InProgress];
        if case.ask.many::<SurgicalProcedure>(procedures)?.iter().any(|procedure| open.contains(&procedure.status())) {
            case.refuse(write.wrong("completed-operation-has-no-open-procedure", "status"));
        }
        Ok(())
    },
};
