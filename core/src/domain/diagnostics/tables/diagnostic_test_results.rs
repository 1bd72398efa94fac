//! Results of an order.

use super::{DiagnosticTestOrder, flow};
use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Results of an order.
#[derive(Entity)]
#[entity(
    table = diagnostic_test_results, metadata, deleted_at,
    resource = diagnostics, audit = diagnostic_result, scope = parent(diagnostic_test_order_id), erasure = keep_medical_period
)]
#[sensitive(phi = all but [resulted_at, reviewed_at])]
#[indexes(diagnostic_test_order_id, resulted_at, (is_critical, critical_notified_at))]
#[check(critical_flag_matches: result_status = "critical" implies is_critical)]
#[check(reviewed_after_result: reviewed_at >= resulted_at)]
#[machine(flow::RESULT_STATUS)]
pub struct DiagnosticTestResult {
    pub id: Id<DiagnosticTestResult>,
    #[field(cascade)]
    pub diagnostic_test_order_id: Id<DiagnosticTestOrder>,
    #[field(default = "pending")]
    pub result_status: ResultStatus,
    pub resulted_at: Instant,
    #[field(set_null)]
    pub resulted_by: Option<Id<Staff>>,
    #[field(long)]
    pub findings: Option<String>,
    #[field(long)]
    pub interpretation: Option<String>,
    #[field(json([{ parameter: text, value: text, unit: text, reference_range: text, status: choice(ResultValueFlag) }]))]
    pub test_values: Option<Json>,
    #[field(json([file]))]
    pub image_urls: Option<Json>,
    #[field(json([file]))]
    pub document_urls: Option<Json>,
    #[field(default = false)]
    pub is_critical: bool,
    pub critical_notified_at: Option<Instant>,
    #[field(set_null)]
    pub reviewed_by: Option<Id<Staff>>,
    pub reviewed_at: Option<Instant>,
    #[field(long)]
    pub review_notes: Option<String>,
}

/// The states of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ResultStatus {
    Normal,
    Abnormal,
    Critical,
    Pending,
}

/// The choices of result value flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ResultValueFlag {
    Normal,
    Low,
    High,
    Critical,
}
