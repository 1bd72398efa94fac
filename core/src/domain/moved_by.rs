//! Which named command makes a move that no generic command makes.

/// Machine, state reached, and the commands.
pub const MOVED_BY: &[(&str, &str, &str)] = &[
    ("appointments.status", "confirmed", "appointments.confirm"),
    ("appointments.status", "checked_in", "appointments.check_in"),
    ("appointments.status", "in_progress", "appointments.start"),
    ("appointments.status", "completed", "appointments.complete"),
    ("appointments.status", "cancelled", "appointments.cancel"),
    ("appointments.status", "no_show", "appointments.no_show"),
    ("appointments.status", "rescheduled", "appointments.reschedule"),
    ("medical_encounters.status", "completed", "medical_records.sign"),
    ("estimates.status", "sent", "billing.send_estimate"),
    ("estimates.status", "accepted", "billing.accept_estimate"),
    ("estimates.status", "declined", "billing.decline_estimate"),
    ("estimates.status", "draft", "billing.revise_estimate"),
    ("invoices.status", "sent", "billing.send_invoice"),
    ("invoices.status", "partially_paid", "billing.record_payment"),
    ("invoices.status", "paid", "billing.record_payment"),
    ("invoices.status", "cancelled", "billing.cancel_invoice"),
    ("invoices.status", "partially_paid", "billing.refund"),
    ("invoices.status", "refunded", "billing.refund"),
    ("invoices.status", "written_off", "billing.write_off"),
    ("payments.status", "completed", "billing.record_payment"),
    ("payments.status", "refunded", "billing.refund"),
];
