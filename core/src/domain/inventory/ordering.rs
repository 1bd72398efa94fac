//! Orders to suppliers: what it takes to send one, and what stays from then on.

use super::{PurchaseOrder, order_form::form_is_named};
use crate::{
    domain::{services::Product, veterinarians::DeaSchedule},
    engine::{Case, Gap, RowRule, When, Write},
    kernel::{
        id::{Id, parse_uuid},
        json::Json,
        problem::Problem,
    },
    schema::{Entity, Values},
};

/// An order that is sent has lines, and its form where schedule I or II drugs are among them.
///
/// Source: 21 CFR 1305.03.
pub const SENT_ORDER_IS_COMPLETE: RowRule = RowRule {
    name: crate::prose!("sent_order_is_complete"),
    doc: crate::prose!(
        "An order that is sent has lines, and names its form DEA-222 when one of them is a schedule I or II drug."
    ),
    codes: &["sent-order-is-complete", "dea-222-required"],
    when: When::Moved { table: PurchaseOrder::TABLE, column: "status", from: &[], to: "sent" },
    judge: sent_order_is_complete,
};

fn sent_order_is_complete(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let lines = write.after.value(PurchaseOrder::ITEMS).flatten();
    let lines = match lines {
        Some(Json::List(lines)) => lines.as_slice(),
        _ => &[],
    };
    if lines.is_empty() {
        case.refuse(write.wrong("sent-order-is-complete", "items"));
    }
    let product = |line: &Json| line.get("product_id").and_then(Json::as_text).and_then(parse_uuid);
    let asked: Vec<_> = lines.iter().filter_map(product).map(|id| case.ask.one::<Product>(Id::new(id))).collect();
    let products: Vec<_> = asked.into_iter().collect::<Result<_, _>>()?;
    let schedules: Vec<DeaSchedule> = products.iter().flatten().map(|product| product.dea_schedule()).collect();
    if let Err(problem) = form_is_named(&schedules, write.after.cell("dea_form_222_number").as_text()) {
        case.refuse(write.wrong(problem.code(), "dea_form_222_number"));
    }
    Ok(())
}

/// What was ordered stays as it was sent.
pub const SENT_ORDER_KEEPS_ITS_LINES: RowRule = RowRule {
    name: crate::prose!("sent_order_keeps_its_lines"),
    doc: crate::prose!("The lines of an order change only while it is a draft."),
    codes: &["sent-order-keeps-its-lines"],
    when: When::Written { applies: |def| def.table == PurchaseOrder::TABLE, columns: &["items"] },
    judge: |case, write| {
        let draft = |before: &crate::schema::Row| before.cell("status").as_text() == Some("draft");
        if write.before.is_some_and(|before| !draft(before)) {
            case.refuse(write.wrong("sent-order-keeps-its-lines", "items"));
        }
        Ok(())
    },
};
