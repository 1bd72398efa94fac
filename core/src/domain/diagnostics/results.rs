//! Tests and their results.

use super::{DiagnosticTestOrder, DiagnosticTestResult};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    schema::{Entity, Stored, Values},
};

/// What is sent out can be asked after.
pub const SENT_OUT_SAMPLE_HAS_A_REFERENCE: RowRule = RowRule {
    name: crate::prose!("sent_out_sample_has_a_reference"),
    doc: crate::prose!("A sample that a named laboratory works on has the laboratory's reference number."),
    codes: &["sent-out-sample-has-a-reference"],
    when: When::Moved {
        table: DiagnosticTestOrder::TABLE,
        column: "status",
        from: &["sample_collected"],
        to: "in_progress",
    },
    judge: |case, write| {
        let given = |column| write.after.cell(column).is_given();
        if given("laboratory_name") && !given("laboratory_reference_number") {
            case.refuse(write.wrong("sent-out-sample-has-a-reference", "laboratory_reference_number"));
        }
        Ok(())
    },
};

/// A test has resulted when there is a result.
pub const RESULTED_TEST_HAS_A_RESULT: RowRule = RowRule {
    name: crate::prose!("resulted_test_has_a_result"),
    doc: crate::prose!(
        "A test has resulted when a result is recorded; a critical one of which nobody was told is pointed out."
    ),
    codes: &["resulted-test-has-a-result", "critical-result-unacknowledged"],
    when: When::Moved { table: DiagnosticTestOrder::TABLE, column: "status", from: &[], to: "resulted" },
    judge: |case, write| {
        let results = results(case, write)?;
        if results.is_empty() {
            case.refuse(write.wrong("resulted-test-has-a-result", "status"));
        }
        if results.iter().any(|result| result.is_critical() && result.critical_notified_at().is_none()) {
            case.refuse(write.wrong("critical-result-unacknowledged", "status").as_warning());
        }
        Ok(())
    },
};

/// A test is completed when a clinician has read what came of it.
pub const COMPLETED_TEST_IS_REVIEWED: RowRule = RowRule {
    name: crate::prose!("completed_test_is_reviewed"),
    doc: crate::prose!("A test is completed when somebody has reviewed each of its results."),
    codes: &["completed-test-is-reviewed"],
    when: When::Moved { table: DiagnosticTestOrder::TABLE, column: "status", from: &[], to: "completed" },
    judge: |case, write| {
        let results = results(case, write)?;
        let reviewed =
            |result: &Stored<DiagnosticTestResult>| result.reviewed_by().is_some() && result.reviewed_at().is_some();
        if results.is_empty() || !results.iter().all(reviewed) {
            case.refuse(write.wrong("completed-test-is-reviewed", "status"));
        }
        Ok(())
    },
};

fn results(case: &mut Case<'_>, write: &Write<'_>) -> Result<Vec<Stored<DiagnosticTestResult>>, Gap> {
    match write.after.value(DiagnosticTestOrder::ID) {
        Some(order) => case
            .ask
            .many(Query::all::<DiagnosticTestResult>().having(DiagnosticTestResult::DIAGNOSTIC_TEST_ORDER_ID, order)),
        None => Ok(Vec::new()),
    }
}

/// Somebody is told of a critical result.
pub const CRITICAL_RESULT_IS_POINTED_OUT: RowRule = RowRule {
    name: crate::prose!("critical_result_is_pointed_out"),
    doc: crate::prose!("A result that becomes critical is pointed out until somebody has been told."),
    codes: &["critical-result-unacknowledged"],
    when: When::Moved { table: DiagnosticTestResult::TABLE, column: "result_status", from: &[], to: "critical" },
    judge: |case, write| {
        if !write.after.cell("critical_notified_at").is_given() {
            case.refuse(write.wrong("critical-result-unacknowledged", "critical_notified_at").as_warning());
        }
        Ok(())
    },
};
