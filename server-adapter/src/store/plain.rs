//! Rows of the installation itself that no command writes: logins and their sessions.

use uuid::Uuid;
use vet_core::engine::Change;

use super::{
    Inner,
    fault::Fault,
    pipeline::{Remedy, remedy},
    statement::writes,
    transaction::{begin_plain, commit, enter_writing},
};

/// Writes the changes as a whole, once. A row that has another version by now is [`Fault::Busy`]: whoever
/// asks reads again and decides anew.
pub(super) async fn write(store: &Inner, tenant: Uuid, changes: &[Change]) -> Result<(), Fault> {
    let mut statements = vec![begin_plain(), enter_writing(tenant)];
    statements.extend(writes(tenant, changes));
    statements.push(commit());
    let mut slot = store.pool.get().await?;
    match slot.close(&statements).await {
        Ok(_) => Ok(()),
        Err(broken) => Err(match remedy(&broken.error) {
            Remedy::Again => Fault::Busy { tries: 1 },
            Remedy::Reconnect => Fault::Lost(broken.error),
            Remedy::Constraint(_) | Remedy::GiveUp => Fault::Refused(broken.error),
        }),
    }
}
