//! What the client has been sent stays as it is.

use super::{Invoice, InvoiceStatus, pricing::Problem};
use crate::{
    engine::{RowRule, Violation, When},
    kernel::choice::Choice,
    schema::{Entity, Values},
};

/// What the client reads of an invoice.
const READ_BY_CLIENT: [&str; 2] = ["notes", "terms_conditions"];

/// What the client reads of an invoice stays as it was sent; the practice's own notes go on.
pub const SENT_INVOICE_IS_LOCKED: RowRule = RowRule {
    name: crate::prose!("sent_invoice_is_locked"),
    doc: crate::prose!("What the client reads of an invoice stays as it was sent."),
    codes: &["invoice-locked"],
    when: When::Updated(Invoice::TABLE),
    judge: |case, write| {
        let draft = Some(InvoiceStatus::Draft.code());
        let sent = write.before.is_some_and(|before| before.cell("status").as_text() != draft);
        for column in READ_BY_CLIENT.into_iter().filter(|column| sent && write.touches(column)) {
            case.refuse(Violation::of(&Problem::InvoiceLocked).inside(column).inside(write.place()));
        }
        Ok(())
    },
};
