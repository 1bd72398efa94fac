//! `audit.verify`: whether nobody has touched a chain of the audit log.

use super::{
    chained::{Digest, Exact},
    problem::Problem,
};
use crate::{
    engine::{Break, Walk},
    kernel::{json::Json, problem::Generic},
    record::Record,
    rule::rule,
};

/// A chain, or the part of it after a checkpoint.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Its records, in order.
    pub records: Vec<Link>,
    /// The record before the first of them, as a checkpoint has it; the chain begins with them when absent.
    pub after: Option<Checkpoint>,
}

/// A record of a chain, with its hash.
#[derive(Debug, Clone, Record)]
pub struct Link {
    /// The record. Its `seq` is its place in the chain, from 1.
    pub record: Exact,
    /// Its hash.
    pub hash: String,
}

/// A place in a chain.
#[derive(Debug, Clone, Record)]
pub struct Checkpoint {
    /// The number of a record.
    pub seq: i64,
    /// Its hash.
    pub hash: Digest,
}

/// That nobody has.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// The hash of the last record.
    pub head: String,
}

/// Goes along a chain: each record follows the one before it in number, and its hash is what it must be.
#[rule(
    id = "audit.verify",
    source = "RFC 8785 for the canonical JSON; FIPS 180-4 for SHA-256",
    errors = [AuditSequenceGap, AuditChainBroken]
)]
pub fn verify(input: &Input) -> Result<Output, Problem> {
    let numbers = numbers(&input.records)?;
    let mut walk = match &input.after {
        Some(Checkpoint { seq, .. }) if *seq < 0 => return Err(Generic::value_invalid("after.seq").into()),
        Some(Checkpoint { seq, hash }) => Walk::after(*seq, hash.0.clone()),
        None => Walk::from_start(),
    };
    for (link, seq) in input.records.iter().zip(numbers) {
        walk.step(seq, &link.record.canonical(), &link.hash).map_err(|found| match found {
            Break::Gap => Problem::AuditSequenceGap { seq },
            Break::Hash => Problem::AuditChainBroken { seq },
        })?;
    }
    Ok(Output { ok: true, head: walk.head().to_owned() })
}

/// The numbers of the records.
fn numbers(records: &[Link]) -> Result<Vec<i64>, Problem> {
    let field = |index: usize| format!("records[{index}].record.seq");
    let is_missing = |link: &Link| link.record.get("seq").is_none_or(Json::is_null);
    if let Some(index) = records.iter().position(is_missing) {
        return Err(Generic::FieldMissing { field: field(index) }.into());
    }
    let number = |(index, link): (usize, &Link)| match link.record.get("seq") {
        Some(Json::Int(seq)) => Ok(*seq),
        _ => Err(Generic::ValueInvalid { field: field(index) }.into()),
    };
    records.iter().enumerate().map(number).collect()
}
