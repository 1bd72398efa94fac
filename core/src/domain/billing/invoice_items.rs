//! The lines of an invoice as rows: written with it, and priced again with every change of a draft.

use super::{
    Invoice, InvoiceItem,
    line::Line,
    totals::{LineColumns, Totals},
};
use crate::{
    engine::{Ask, Case, Gap, Query},
    kernel::{cell::Amount, id::Id, json::Json, order},
    schema::{Edit, New, Stored},
};

/// Asks for the lines of an invoice, in their order.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn gather(ask: &mut Ask<'_>, invoice: Id<Invoice>) -> Result<Vec<Stored<InvoiceItem>>, Gap> {
    let mut items: Vec<Stored<InvoiceItem>> =
        ask.many(Query::all::<InvoiceItem>().having(InvoiceItem::INVOICE_ID, invoice))?;
    order::sort_by(&mut items, |a, b| (a.sort_order(), a.id()).cmp(&(b.sort_order(), b.id())));
    Ok(items)
}

/// Adds lines after those with an order below `first`; their ids come back.
pub fn insert(case: &mut Case<'_>, invoice: Id<Invoice>, first: i32, lines: &[Line], columns: &[LineColumns]) -> Json {
    let mut ids = Vec::new();
    for ((order, line), columns) in (first..).zip(lines).zip(columns) {
        let id = case.changes.new_id();
        ids.push(Json::Text(id.to_string()));
        case.insert_at(&line.place, row(id, invoice, order, line, columns));
    }
    Json::List(ids)
}

fn row(id: Id<InvoiceItem>, invoice: Id<Invoice>, order: i32, line: &Line, columns: &LineColumns) -> New<InvoiceItem> {
    let (taxable, tax_class, reason) = line.tax.columns();
    New::row(id)
        .with(InvoiceItem::INVOICE_ID, invoice)
        .with(InvoiceItem::ITEM_TYPE, line.item_type)
        .with(InvoiceItem::ITEM_ID, line.item_id)
        .with(InvoiceItem::DESCRIPTION, line.description.clone())
        .with(InvoiceItem::QUANTITY, columns.quantity)
        .with(InvoiceItem::UNIT_PRICE, columns.unit_price)
        .with(InvoiceItem::GROSS_AMOUNT, columns.gross)
        .with(InvoiceItem::DISCOUNT_AMOUNT, Some(columns.discount))
        .with(InvoiceItem::DISCOUNT_PERCENTAGE, columns.discount_percentage)
        .with(InvoiceItem::DISCOUNT_SHARE, columns.discount_share)
        .with(InvoiceItem::NET_AMOUNT, columns.net)
        .with(InvoiceItem::TAXABLE, taxable)
        .with(InvoiceItem::TAX_CLASS, tax_class)
        .with(InvoiceItem::TAX_EXEMPT_REASON, reason)
        .with(InvoiceItem::TAX_AMOUNT, Some(columns.tax))
        .with(InvoiceItem::TOTAL_AMOUNT, columns.total)
        .with(InvoiceItem::NOTES, line.notes.clone())
        .with(InvoiceItem::SORT_ORDER, Some(order))
}

/// Writes what the lines come to now; lines that come to the same are left alone.
pub fn reprice(case: &mut Case<'_>, items: &[Stored<InvoiceItem>], columns: &[LineColumns]) {
    for (item, columns) in items.iter().zip(columns) {
        case.update(item, |edit| {
            edit.set(InvoiceItem::GROSS_AMOUNT, columns.gross);
            edit.set(InvoiceItem::DISCOUNT_AMOUNT, Some(columns.discount));
            edit.set(InvoiceItem::DISCOUNT_SHARE, columns.discount_share);
            edit.set(InvoiceItem::NET_AMOUNT, columns.net);
            edit.set(InvoiceItem::TAX_AMOUNT, Some(columns.tax));
            edit.set(InvoiceItem::TOTAL_AMOUNT, columns.total);
        });
    }
}

/// The order after that of the last line.
#[must_use]
pub fn next_order(items: &[Stored<InvoiceItem>]) -> i32 {
    items.iter().filter_map(|item| item.sort_order()).max().map_or(0, |last| last.saturating_add(1))
}

impl Totals {
    /// Writes them on an invoice.
    pub fn put_on(&self, invoice: &Stored<Invoice>, edit: &mut Edit<Invoice>) {
        edit.set(Invoice::SUBTOTAL, self.subtotal);
        edit.set(Invoice::DISCOUNT_AMOUNT, Some(self.discount));
        edit.set(Invoice::TAX_AMOUNT, Some(self.tax));
        edit.set(Invoice::TOTAL_AMOUNT, self.total);
        edit.set(Invoice::TAX_BREAKDOWN, Some(self.tax_breakdown.clone()));
        edit.set(Invoice::AMOUNT_DUE, self.due(invoice));
    }

    fn due(&self, invoice: &Stored<Invoice>) -> Amount {
        self.total - invoice.amount_paid() - invoice.written_off_amount()
    }
}
