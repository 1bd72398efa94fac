//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A bill, from draft to money.
    pub const INVOICE_STATUS: invoices.status;
    starts draft;
    draft                                  -> pending        also("at least one line; the totals are computed")
        effect("the lines become read-only");
    draft, pending                         -> sent           needs(sent_at, due_date);
    pending                                -> draft          when(amount_paid = 0);
    pending, sent, overdue                 -> partially_paid when(amount_paid > 0 and amount_paid < total_amount);
    pending, sent, overdue, partially_paid -> paid           needs(paid_at) when(amount_due = 0);
    pending, sent, partially_paid          -> overdue        by_clock when(due_date < now and amount_due > 0)
        effect("a payment reminder is due");
    draft, pending, sent, overdue          -> cancelled      needs(cancelled_at, cancellation_reason) when(amount_paid = 0)
        effect("reserved stock is released");
    paid, partially_paid, overdue          -> refunded       also("every completed payment of it is refunded")
        effect("leaves the receivables");
    paid                                   -> partially_paid when(amount_paid < total_amount);
    sent, partially_paid, overdue          -> written_off    needs(written_off_amount, write_off_reason) when(amount_due = 0)
        also("somebody other than the author approves");
}

machine! {
    /// Money on its way. A partial refund keeps a payment completed.
    pub const PAYMENT_STATUS: payments.status;
    starts pending;
    pending             -> processing needs(transaction_id or processor_name);
    pending, processing -> completed  needs(payment_date)
        when(processed_by is not null or payment_method not in ("cash", "check"))
        effect("the amount paid of the invoice rises; a receipt is issued");
    pending, processing -> failed     needs(failure_reason);
    failed              -> pending;
    pending, processing -> cancelled  needs(cancellation_reason);
    completed           -> refunded   needs(refunded_at, refund_reason) when(refunded_amount = amount);
}

machine! {
    /// A quote, from draft to the client's answer.
    pub const ESTIMATE_STATUS: estimates.status;
    starts draft;
    draft                   -> sent     needs(sent_at) also("at least one line");
    draft, sent             -> accepted needs(accepted_at, accepted_by_name);
    sent                    -> declined needs(declined_at);
    draft, sent             -> expired  by_clock when(expiry_date < now);
    sent, declined, expired -> draft    effect("a new revision; the columns of the decision are cleared");
}
