//! `cs.ledger`: what is left of a controlled drug after each entry of its log.

use super::Problem;
use crate::{
    kernel::{choice::Choice, number::Number},
    record::Record,
    rule::rule,
};

/// What there was, and what happened to it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What there was before the first entry; not below zero.
    pub opening: Number,
    /// The entries, in their order.
    pub entries: Vec<Entry>,
}

/// An entry of the log.
#[derive(Debug, Clone, Record)]
pub struct Entry {
    /// What happened: a word of [`EntryKind`].
    pub kind: String,
    /// How much of the drug; above zero.
    pub qty: Number,
    /// Who did it.
    pub actor: String,
    /// Who saw it.
    pub witness: Option<String>,
    /// The lot of the manufacturer.
    pub lot: Option<String>,
    /// The animal.
    pub patient: Option<String>,
    /// When it happened.
    pub at: Option<String>,
}

/// What is left.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What is left after each entry.
    pub balances: Vec<Number>,
}

/// What can happen to a controlled drug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum EntryKind {
    /// It was bought.
    Receive,
    /// It was put back.
    Return,
    /// More was found than the log says.
    AdjustUp,
    /// An animal was given it.
    Administer,
    /// A client took it home.
    Dispense,
    /// It was destroyed.
    Waste,
    /// It went to another place.
    Transfer,
    /// Less was found than the log says.
    AdjustDown,
}

/// Goes through the log of a controlled drug and says what is left after each entry; the first fault
/// ends it.
///
/// Entries are never changed: what was wrong is put right by another entry. That somebody sees the
/// waste is asked by states and practices.
#[rule(
    id = "cs.ledger",
    source = "21 CFR 1304.21 and 1304.22 for the records, 1317.95 for two employees at the destruction of stock",
    errors = [QuantityInvalid, WasteWitnessRequired, WasteWitnessSamePerson, ControlledBalanceNegative]
)]
pub fn ledger(input: &Input) -> Result<Output, Problem> {
    if input.opening.is_negative() {
        return Err(Problem::invalid("opening"));
    }
    let mut balance = input.opening;
    let mut balances = Vec::new();
    for (at, entry) in (0..).zip(&input.entries) {
        balance = after(balance, entry, at)?.trimmed();
        balances.push(balance);
    }
    Ok(Output { balances })
}

/// What is left after an entry.
fn after(balance: Number, entry: &Entry, at: i64) -> Result<Number, Problem> {
    let invalid = |name: &str| Problem::ValueInvalid { field: format!("entries[{at}].{name}"), at };
    let kind = EntryKind::from_code(&entry.kind).ok_or_else(|| invalid("kind"))?;
    if !entry.qty.is_positive() {
        return Err(Problem::QuantityInvalid { at });
    }
    if kind == EntryKind::Waste {
        waste_is_witnessed(entry, at)?;
    }
    let change = if kind.adds() { Some(entry.qty) } else { entry.qty.times(Number::new(-1, 0)) };
    let after = change.and_then(|change| balance.plus(change)).ok_or_else(|| invalid("qty"))?;
    if after.is_negative() { Err(Problem::ControlledBalanceNegative { at }) } else { Ok(after) }
}

/// Somebody else saw the waste.
fn waste_is_witnessed(entry: &Entry, at: i64) -> Result<(), Problem> {
    match entry.witness.as_deref().map(str::trim).filter(|witness| !witness.is_empty()) {
        None => Err(Problem::WasteWitnessRequired { at }),
        Some(witness) if witness == entry.actor.trim() => Err(Problem::WasteWitnessSamePerson { at }),
        Some(_) => Ok(()),
    }
}

impl EntryKind {
    /// Whether there is more of the drug afterwards.
    #[must_use]
    pub const fn adds(self) -> bool {
        matches!(self, Self::Receive | Self::Return | Self::AdjustUp)
    }
}
