//! What an operation needs before each of its stages.

use super::{AnesthesiaRecord, AnesthesiaType, ProcedureStatus, Surgery, SurgicalProcedure};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    schema::{Entity, Stored, Values},
};

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
