//! Everything that a person holds, as it is loaded from rows and as it travels to a client.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Grant;
use crate::{kernel::time::Instant, record::Record};

/// What somebody holds: their roles with all grants, and what the conditions ask about them.
#[derive(Debug, Clone, PartialEq, Default, Record)]
pub struct Granted {
    /// Their roles.
    pub roles: Vec<HeldRole>,
    /// Other clients for whom they act.
    #[field(default = [])]
    pub related_clients: Vec<RelatedClient>,
    /// The last day of their licence to practise.
    pub license: Option<NaiveDate>,
    /// The last day of their registration with the DEA.
    pub dea: Option<NaiveDate>,
    /// The version of the grants of the practice from which this was read; absent in a copy that was sent away.
    pub version: Option<i64>,
    /// The first moment at which a copy counts no more.
    pub expires_at: Option<Instant>,
}

/// A role that somebody holds for a time, and perhaps for one clinic, department or animal.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct HeldRole {
    /// Its name.
    pub role: String,
    /// The first moment at which it counts.
    pub from: Instant,
    /// The first moment at which it counts no more.
    pub until: Option<Instant>,
    /// The clinic where it counts; every clinic when absent.
    pub clinic_id: Option<Uuid>,
    /// The department where it counts; every department when absent.
    pub department: Option<String>,
    /// The animal about whose records it counts; every record when absent.
    pub patient_id: Option<Uuid>,
    /// What it allows and forbids.
    pub grants: Vec<Grant>,
}

/// A client who has given somebody else rights, as `client_relationships` has it.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct RelatedClient {
    /// The client.
    pub client_id: Uuid,
    /// Whether their animals' records are shown.
    pub can_view_medical_records: bool,
    /// Whether visits are booked for them.
    pub can_make_appointments: bool,
    /// Whether their bills are shown and paid.
    pub can_authorize_payments: bool,
}
