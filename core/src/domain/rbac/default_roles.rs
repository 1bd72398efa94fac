//! The roles that a new practice begins with.

use crate::{engine::access::Grant, record::Record, rows_of};

/// The role that may do everything, and without which a practice never is.
pub const OWNER: &str = "owner";

/// A role, and what it may do.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct DefaultRole {
    /// Its name.
    pub role: String,
    /// Its name as people read it.
    pub display_name: String,
    /// What whoever holds it does.
    pub description: String,
    /// What it allows and forbids.
    pub grants: Vec<Grant>,
}

rows_of!(DefaultRole, "roles");
