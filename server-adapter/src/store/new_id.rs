//! Ids of rows that follow from no command.

use uuid::{Builder, Uuid};
use vet_core::kernel::time::Instant;

use super::fault::Fault;

/// A UUID of version 7: its time, so that rows keep its order, and random bits.
pub(crate) fn new_id(now: Instant) -> Result<Uuid, Fault> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(Fault::Random)?;
    Ok(Builder::from_unix_timestamp_millis(now.timestamp_millis().unsigned_abs(), &random).into_uuid())
}
