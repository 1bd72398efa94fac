//! The lines of an estimate as rows.

use super::{Estimate, EstimateItem, line::Line, quote::Quote, totals::LineColumns};
use crate::{
    engine::{Ask, Case, Gap, Query},
    kernel::{cell::Quantity, id::Id, json::Json, order},
    schema::{Edit, New, Stored},
};

/// Asks for the lines of an estimate, in their order.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn gather(ask: &mut Ask<'_>, estimate: Id<Estimate>) -> Result<Vec<Stored<EstimateItem>>, Gap> {
    let mut items: Vec<Stored<EstimateItem>> =
        ask.many(Query::all::<EstimateItem>().having(EstimateItem::ESTIMATE_ID, estimate))?;
    order::sort_by(&mut items, |a, b| (a.sort_order(), a.id()).cmp(&(b.sort_order(), b.id())));
    Ok(items)
}

/// Adds the lines; their ids come back.
pub fn insert(case: &mut Case<'_>, estimate: Id<Estimate>, lines: &[Line], columns: &[LineColumns]) -> Json {
    let mut ids = Vec::new();
    for ((order, line), columns) in (0..).zip(lines).zip(columns) {
        let id = case.changes.new_id();
        ids.push(Json::Text(id.to_string()));
        case.insert_at(&line.place, row(id, estimate, order, line, columns));
    }
    Json::List(ids)
}

fn row(
    id: Id<EstimateItem>,
    estimate: Id<Estimate>,
    order: i32,
    line: &Line,
    columns: &LineColumns,
) -> New<EstimateItem> {
    let (taxable, tax_class, reason) = line.tax.columns();
    New::row(id)
        .with(EstimateItem::ESTIMATE_ID, estimate)
        .with(EstimateItem::ITEM_TYPE, line.item_type)
        .with(EstimateItem::ITEM_ID, line.item_id)
        .with(EstimateItem::DESCRIPTION, line.description.clone())
        .with(EstimateItem::QUANTITY, columns.quantity)
        .with(EstimateItem::QUANTITY_HIGH, line.quantity_high.and_then(Quantity::exact))
        .with(EstimateItem::UNIT_PRICE, columns.unit_price)
        .with(EstimateItem::GROSS_AMOUNT, columns.gross)
        .with(EstimateItem::DISCOUNT_AMOUNT, columns.discount)
        .with(EstimateItem::DISCOUNT_PERCENTAGE, columns.discount_percentage)
        .with(EstimateItem::DISCOUNT_SHARE, columns.discount_share)
        .with(EstimateItem::NET_AMOUNT, columns.net)
        .with(EstimateItem::TAXABLE, taxable)
        .with(EstimateItem::TAX_CLASS, tax_class)
        .with(EstimateItem::TAX_EXEMPT_REASON, reason)
        .with(EstimateItem::TAX_AMOUNT, columns.tax)
        .with(EstimateItem::TOTAL_AMOUNT, columns.total)
        .with(EstimateItem::IS_OPTIONAL, line.optional)
        .with(EstimateItem::NOTES, line.notes.clone())
        .with(EstimateItem::SORT_ORDER, order)
}

/// Writes what the client chose of the optional lines, and what all come to where that changed.
pub fn choose(
    case: &mut Case<'_>,
    items: &[Stored<EstimateItem>],
    chosen: &[Id<EstimateItem>],
    columns: Option<&[LineColumns]>,
) {
    for (index, item) in items.iter().enumerate() {
        case.update(item, |edit| {
            edit.set(EstimateItem::IS_ACCEPTED, item.is_optional().then(|| chosen.contains(&item.id())));
            if let Some(columns) = columns.and_then(|columns| columns.get(index)) {
                edit.set(EstimateItem::DISCOUNT_SHARE, columns.discount_share);
                edit.set(EstimateItem::NET_AMOUNT, columns.net);
                edit.set(EstimateItem::TAX_AMOUNT, columns.tax);
                edit.set(EstimateItem::TOTAL_AMOUNT, columns.total);
            }
        });
    }
}

impl Quote {
    /// Writes the totals on an estimate.
    pub fn put_on(&self, edit: &mut Edit<Estimate>) {
        edit.set(Estimate::SUBTOTAL, self.low.subtotal);
        edit.set(Estimate::DISCOUNT_AMOUNT, Some(self.low.discount));
        edit.set(Estimate::TAX_AMOUNT, Some(self.low.tax));
        edit.set(Estimate::TOTAL_AMOUNT, self.low.total);
        edit.set(Estimate::TAX_BREAKDOWN, Some(self.low.tax_breakdown.clone()));
        edit.set(Estimate::TOTAL_HIGH, self.high);
    }
}
