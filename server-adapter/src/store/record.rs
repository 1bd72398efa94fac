//! Audit rows that belong to no accepted command: one small transaction.
//!
//! It takes one round trip, and one more when it is not known where the chain stands. Nothing is decided
//! here, so that it need not be serialisable: the unique places of the chain keep writers apart.

use std::sync::atomic::Ordering;

use uuid::Uuid;
use vet_core::{
    domain::system::AuditLink,
    engine::Query,
    kernel::cell::Cell,
    schema::{Entity, Row, Values},
};

use super::{
    Inner,
    attempt::Stop,
    cell_sql::read_rows,
    chain::Head,
    fault::Fault,
    pipeline::{Remedy, remedy},
    slots::Slot,
    statement::{inserts, select},
    transaction::{begin_plain, begin_reading, commit, enter},
    tries::Tries,
};

/// Writes the rows as a whole, and tries again as often as a command is tried.
pub(super) async fn record(store: &Inner, tenant: Uuid, mut rows: Vec<Row>) -> Result<(), Fault> {
    // The run of the rows has the id of the first of them: by it a lost COMMIT is recognised.
    let Some(run) = rows.first().and_then(|row| row.cell("id").as_uuid()) else { return Ok(()) };
    for row in &mut rows {
        row.set("tenant_id", Cell::Uuid(tenant));
    }
    let mut tries = Tries::new();
    loop {
        let mut slot = store.pool.get().await?;
        let error = match attempt(&mut slot, tenant, run, &mut rows).await {
            Ok(()) => return Ok(()),
            Err(Stop::Fault(fault)) => return Err(fault),
            Err(Stop::Broken { error, .. }) => error,
        };
        slot.heads.remove(&tenant);
        let (fault, again) = match remedy(&error) {
            Remedy::Again => (Fault::Busy { tries: tries.count() }, true),
            Remedy::Reconnect => (Fault::Lost(error), true),
            // Another server of our name wrote the same place of the chain.
            Remedy::Constraint(name) if name.starts_with("audit_") => (Fault::Busy { tries: tries.count() }, true),
            Remedy::Constraint(_) | Remedy::GiveUp => (Fault::Refused(error), false),
        };
        drop(slot);
        if !again || !tries.another().await {
            return Err(fault);
        }
        store.retries.fetch_add(1, Ordering::Relaxed);
    }
}

async fn attempt(slot: &mut Slot, tenant: Uuid, run: Uuid, rows: &mut [Row]) -> Result<(), Stop> {
    let mut head = match slot.heads.get(&tenant) {
        Some(head) => head.clone(),
        None => match read_head(slot, tenant, run).await? {
            Some(head) => head,
            None => return Ok(()),
        },
    };
    let link = head.extend(&slot.chain, run, rows)?;
    let mut statements = vec![begin_plain(), enter(tenant)];
    statements.extend(inserts(tenant, &rows.iter().collect::<Vec<_>>()));
    statements.extend(inserts(tenant, &link.iter().collect::<Vec<_>>()));
    statements.push(commit());
    slot.close(&statements).await?;
    slot.heads.insert(tenant, head);
    Ok(())
}

/// Where the chain stands; `None` when the run has been written by an attempt whose answer was lost.
async fn read_head(slot: &mut Slot, tenant: Uuid, run: Uuid) -> Result<Option<Head>, Stop> {
    let queries = [Head::query(&slot.chain), Query::by_id(AuditLink::DEF, run)];
    let [last, own] = queries.each_ref().map(|query| select(tenant, query));
    let answers = slot.close(&[begin_reading(), enter(tenant), last, own, commit()]).await?;
    let last = read_rows(AuditLink::DEF, &answers[2])?;
    let is_written = !answers[3].is_empty();
    Ok((!is_written).then(|| Head::after(last.first())))
}
