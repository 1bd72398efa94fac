//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod estimate_items;
mod estimates;
mod invoice_items;
mod invoices;
mod payments;

pub use estimate_items::EstimateItem;
pub use estimates::{Estimate, EstimateStatus};
pub use invoice_items::{InvoiceItem, InvoiceItemType};
pub use invoices::{Invoice, InvoiceStatus, TaxMode, TaxRounding, TaxType};
pub use payments::{Payment, PaymentMethod, PaymentStatus};
