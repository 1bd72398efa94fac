//! `rbac.duties`: what two people do, and not one.

use super::problem::Problem;
use crate::{kernel::choice::Choice, record::Record, rule::rule};

/// A pair of duties, and who does each.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The pair.
    pub pair: Pair,
    /// Who does the first.
    pub one: String,
    /// Who does the second.
    pub other: String,
}

/// Duties that two people share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Pair {
    /// The author of a refund, and who approves it.
    Refund,
    /// The author of a write-off, and who approves it.
    WriteOff,
    /// Who approves an order of controlled substances, and who receives it.
    ControlledPurchase,
    /// Who counts stock, and who approves the count.
    StockCount,
    /// Who wastes a drug, and who sees it.
    Waste,
    /// Who counted a discrepancy of controlled substances, and who resolves it.
    ControlledDiscrepancy,
    /// The author of a note, and who signs it as well.
    Note,
    /// Who grants a role, and who gets it.
    RoleGrant,
    /// Who reads the audit log, and who purges it.
    AuditPurge,
}

/// That they are two.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Says whether two duties that must be separate are done by two people.
#[rule(
    id = "rbac.duties",
    source = "separation of duties, NIST SP 800-53 AC-5; 21 CFR 1317.95 for waste",
    errors = [SeparationOfDuties, SelfGrantRefused, WasteWitnessSamePerson]
)]
pub fn duties(input: &Input) -> Result<Output, Problem> {
    match input.pair {
        _ if input.one != input.other => Ok(Output { ok: true }),
        Pair::RoleGrant => Err(Problem::SelfGrantRefused),
        Pair::Waste => Err(Problem::WasteWitnessSamePerson),
        _ => Err(Problem::SeparationOfDuties),
    }
}
