//! What it means that a service is no longer on offer.

use super::Service;
use crate::{
    engine::{RowRule, When, holds},
    schema::Entity,
};

/// Whoever offers services looks at the status.
pub const INACTIVE_SERVICE_IS_HIDDEN: RowRule = RowRule {
    name: crate::prose!("inactive_service_is_hidden"),
    doc: crate::prose!(
        "Nothing else changes when a service becomes inactive: whoever offers services looks at the status."
    ),
    codes: &[],
    when: When::Moved { table: Service::TABLE, column: "status", from: &[], to: "inactive" },
    judge: holds,
};

/// Appointments name no services, and lines of invoices keep theirs.
pub const DISCONTINUED_SERVICE_IS_KEPT: RowRule = RowRule {
    name: crate::prose!("discontinued_service_is_kept"),
    doc: crate::prose!(
        "No appointment names a service, so none stands in the way; the row stays for the lines of old invoices."
    ),
    codes: &[],
    when: When::Moved { table: Service::TABLE, column: "status", from: &[], to: "discontinued" },
    judge: holds,
};
