//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// How much is left; follows from the quantities after every movement. A place without a
    /// reorder point has one of zero.
    pub const STOCK_STATUS: inventory_items.stock_status;
    starts in_stock;
    in_stock, low_stock               -> out_of_stock derived when(quantity_available = 0);
    in_stock, out_of_stock            -> low_stock    derived when(quantity_available > 0 and quantity_available <= reorder_point)
        effect("the reorder quantity is suggested");
    low_stock, out_of_stock           -> in_stock     derived
        when(quantity_available > reorder_point or (reorder_point is null and quantity_available > 0));
    in_stock, low_stock, out_of_stock -> discontinued when(quantity_reserved = 0) effect("no purchase; what is left may be sold");
    discontinued                      -> out_of_stock effect("the status is derived again");
}

machine! {
    /// A count or write-off, from draft to the ledger.
    pub const ADJUSTMENT_STATUS: stock_adjustments.status;
    starts draft;
    draft            -> pending_approval needs(quantity_counted, reason, requested_by);
    pending_approval -> approved         needs(approved_by, approved_at) when(approved_by <> requested_by);
    pending_approval -> rejected         needs(rejection_reason);
    rejected         -> draft;
    approved         -> posted           needs(posted_at, movement_id)
        when((not is_controlled_substance or witnessed_by is not null)
            and (not (is_controlled_substance and reason = "theft_or_loss") or dea_report_form is not null))
        effect("one movement is written");
}

machine! {
    /// An order to a supplier.
    pub const PURCHASE_ORDER_STATUS: purchase_orders.status;
    starts draft;
    draft                               -> sent               needs(sent_at) also("at least one line", "schedule II lines: DEA form 222")
        effect("the lines are locked");
    sent                                -> confirmed          needs(confirmed_at);
    sent, confirmed, partially_received -> partially_received also("some lines have arrived, not all")
        effect("one lot and one purchase movement for each line received");
    sent, confirmed, partially_received -> received           needs(received_date) also("every line has arrived");
    draft, sent, confirmed              -> cancelled          needs(cancelled_at, cancellation_reason);
}
