//! Invoices, payments and estimates.
//!
//! A document is drafted from what is sold ([`entry`]), priced as a whole ([`totals`]) and written line
//! by line ([`invoice_items`]). Every number comes from the rules of [`pricing`].

pub mod accept_estimate;
pub mod add_line;
pub mod approval;
pub mod article;
pub mod cancel_invoice;
pub mod convert_estimate;
pub mod decline_estimate;
pub mod draft_estimate;
pub mod draft_invoice;
pub mod entry;
pub mod estimate_items;
pub mod flow;
pub mod invoice_items;
pub mod ledger;
pub mod line;
pub mod locked;
pub mod package;
pub mod parties;
pub mod pricing;
pub mod problem;
pub mod quote;
pub mod record_payment;
pub mod refund;
pub mod remove_line;
pub mod revise_estimate;
pub mod send_estimate;
pub mod send_invoice;
pub mod tables;
pub mod tax_class;
pub mod totals;
pub mod write_off;

pub use tables::*;

use crate::{
    engine::{CommandDef, RowRule},
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "billing",
    doc: crate::prose!("Invoices, payments and estimates."),
    tables: &[Invoice::DEF, InvoiceItem::DEF, Payment::DEF, Estimate::DEF, EstimateItem::DEF],
};

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[
    CommandDef::of::<draft_estimate::DraftEstimate>(),
    CommandDef::of::<send_estimate::SendEstimate>(),
    CommandDef::of::<accept_estimate::AcceptEstimate>(),
    CommandDef::of::<decline_estimate::DeclineEstimate>(),
    CommandDef::of::<revise_estimate::ReviseEstimate>(),
    CommandDef::of::<convert_estimate::ConvertEstimate>(),
    CommandDef::of::<draft_invoice::DraftInvoice>(),
    CommandDef::of::<add_line::AddLine>(),
    CommandDef::of::<remove_line::RemoveLine>(),
    CommandDef::of::<send_invoice::SendInvoice>(),
    CommandDef::of::<record_payment::RecordPayment>(),
    CommandDef::of::<refund::Refund>(),
    CommandDef::of::<cancel_invoice::CancelInvoice>(),
    CommandDef::of::<write_off::WriteOff>(),
];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[locked::SENT_INVOICE_IS_LOCKED];
