//! Which action exists on which resource: one table, for the check and for the reference.

use super::{PermissionAction as A, PermissionResource as R};

/// Every action, with the resources on which it exists.
pub const APPLICABLE: &[(A, &[R])] = &[
    (A::Create, WRITTEN),
    (A::Read, EVERY),
    (A::Update, WRITTEN),
    // What is deleted is only marked. Clinical, controlled and financial records never are.
    (A::Delete, &[R::Patients, R::Clients, R::Appointments, R::Inventory, R::Staff, R::Settings]),
    (A::Export, EVERY),
    (A::Print, EVERY),
    (A::Prescribe, &[R::Prescriptions]),
    (A::Administer, &[R::MedicalEncounters, R::Prescriptions, R::Surgeries]),
    (
        A::Approve,
        &[
            R::Appointments,
            R::MedicalEncounters,
            R::Prescriptions,
            R::Diagnostics,
            R::Surgeries,
            R::Invoices,
            R::Payments,
            R::Inventory,
            R::Staff,
            R::Settings,
        ],
    ),
    (A::Void, &[R::Appointments, R::Prescriptions, R::Diagnostics, R::Invoices, R::Payments, R::Inventory]),
];

const EVERY: &[R] = <R as crate::kernel::choice::Choice>::ALL;

/// All but what is only ever read: reports and the audit log.
const WRITTEN: &[R] = &[
    R::Patients,
    R::Clients,
    R::Appointments,
    R::MedicalEncounters,
    R::Prescriptions,
    R::Diagnostics,
    R::Surgeries,
    R::Invoices,
    R::Payments,
    R::Inventory,
    R::Staff,
    R::Settings,
];

/// The resources that nobody approves, and the one whose approval is asked in their place.
pub const APPROVED_WITH: &[(R, R)] = &[
    (R::Patients, R::MedicalEncounters),
    (R::Clients, R::Settings),
    (R::Reports, R::Settings),
    (R::AuditLogs, R::Settings),
];

/// Whether the action exists on the resource.
#[must_use]
pub fn is_applicable(action: A, resource: R) -> bool {
    APPLICABLE.iter().any(|(known, resources)| *known == action && resources.contains(&resource))
}

/// The resource on which an approval is asked.
#[must_use]
pub fn approved_with(resource: R) -> R {
    APPROVED_WITH.iter().find(|(known, _)| *known == resource).map_or(resource, |(_, instead)| *instead)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::choice::Choice;

    #[test]
    fn every_action_stands_once() {
        assert!(A::ALL.iter().eq(APPLICABLE.iter().map(|(action, _)| action)));
    }

    #[test]
    fn what_nobody_approves_is_approved_with_something() {
        for resource in R::ALL {
            assert!(is_applicable(A::Approve, approved_with(*resource)), "{}", resource.code());
        }
    }
}
