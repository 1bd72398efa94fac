//! Which named command makes a move that no generic command makes.

/// A move that a named command makes.
#[derive(Debug, Clone, Copy)]
pub struct MovedBy {
    /// The machine, `table.column`.
    pub machine: &'static str,
    /// The states left; every one when empty.
    pub from: &'static [&'static str],
    /// The state reached.
    pub to: &'static str,
    /// The command.
    pub command: &'static str,
}

/// The moves.
pub const MOVED_BY: &[MovedBy] = &[
    moved("appointments.status", &[], "confirmed", "appointments.confirm"),
    moved("appointments.status", &[], "checked_in", "appointments.check_in"),
    moved("appointments.status", &[], "in_progress", "appointments.start"),
    moved("appointments.status", &[], "completed", "appointments.complete"),
    moved("appointments.status", &[], "cancelled", "appointments.cancel"),
    moved("appointments.status", &[], "no_show", "appointments.no_show"),
    moved("appointments.status", &[], "rescheduled", "appointments.reschedule"),
    moved("medical_encounters.status", &[], "completed", "medical_records.sign"),
    moved("invoices.status", &[], "pending", "billing.send_invoice"),
    moved("invoices.status", &[], "sent", "billing.send_invoice"),
    moved("invoices.status", &["pending", "sent", "overdue"], "partially_paid", "billing.record_payment"),
    moved("invoices.status", &[], "paid", "billing.record_payment"),
    moved("invoices.status", &[], "cancelled", "billing.cancel_invoice"),
    moved("invoices.status", &["paid"], "partially_paid", "billing.refund"),
    moved("invoices.status", &[], "refunded", "billing.refund"),
    moved("invoices.status", &[], "written_off", "billing.write_off"),
    moved("payments.status", &["pending"], "completed", "billing.record_payment"),
    moved("payments.status", &[], "refunded", "billing.refund"),
    moved("estimates.status", &[], "sent", "billing.send_estimate"),
    moved("estimates.status", &[], "accepted", "billing.accept_estimate"),
    moved("estimates.status", &[], "declined", "billing.decline_estimate"),
    moved("estimates.status", &[], "draft", "billing.revise_estimate"),
    moved("consent_forms.is_revoked", &[], "revoked", "consents.revoke"),
];

const fn moved(
    machine: &'static str,
    from: &'static [&'static str],
    to: &'static str,
    command: &'static str,
) -> MovedBy {
    MovedBy { machine, from, to, command }
}

impl MovedBy {
    /// Whether it is this move.
    #[must_use]
    pub fn makes(&self, machine: &str, from: &str, to: &str) -> bool {
        (self.machine, self.to) == (machine, to) && (self.from.is_empty() || self.from.contains(&from))
    }
}
