//! The tables of policies: how long records are kept, how long a case may wait.

use std::path::Path;

use anyhow::{Result, bail};
use vet_core::kernel::json::Json;

use super::{Document, integer, items, optional, required, table, text};

/// Where the targets of triage stand.
pub(crate) const TRIAGE: &str = "core/src/domain/emergency/triage_targets.rs";

/// Where the profiles of states stand.
pub(crate) const STATES: &str = "core/src/domain/audit_logging/state_profiles.rs";

/// The table of `domain::emergency::triage_targets`.
///
/// # Errors
/// When the file cannot be read, or a row is not what its schema says.
pub(crate) fn triage(top: &Path) -> Result<String> {
    let rows = Document::read(top, "triage_targets")?.rows("rows", target)?;
    let about = "The minutes within which a case of each level is seen.";
    Ok(format!(
        "//! The targets of triage: reference data, to be confirmed by a veterinarian.\n\n\
         // Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::TriageLevel;\n{}",
        table("pub ", "TRIAGE_TARGETS", "(TriageLevel, i64)", about, &rows)
    ))
}

fn target(row: &Json) -> Result<String> {
    let level = match required(row, "level")?.as_text() {
        Some("immediate") => "Immediate",
        Some("urgent") => "Urgent",
        Some("semi_urgent") => "SemiUrgent",
        Some("non_urgent") => "NonUrgent",
        _ => bail!("no level of triage"),
    };
    Ok(format!("(TriageLevel::{level}, {})", integer(required(row, "minutes")?)?))
}

/// The tables of `domain::audit_logging::state_profiles`.
///
/// # Errors
/// When the file cannot be read, or a row is not what its schema says.
pub(crate) fn states(top: &Path) -> Result<String> {
    let document = Document::read(top, "state_profiles")?;
    let (federal, states) = (document.rows("federal", federal)?, document.rows("states", state)?);
    Ok(format!(
        "//! How long records are kept in the United States, and what else a state may say: reference data, to be\n\
         //! confirmed by counsel.\n\n\
         // Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::state_profile::{{Keep, State}};\n{}{}",
        table("pub ", "FEDERAL", "(&str, &[Keep])", "What holds everywhere.", &federal),
        table("pub ", "STATES", "State", "The states of which something is known.", &states)
    ))
}

fn federal(row: &Json) -> Result<String> {
    Ok(format!("({}, {})", text(row, "name")?, alternatives(row)?))
}

fn state(row: &Json) -> Result<String> {
    let keep = if row.get("any_of").is_some() { alternatives(row)? } else { "&[]".to_owned() };
    let count = |key: &str| optional(row, key, integer);
    let (vcpr, telehealth) = (count("vcpr_months")?, count("telehealth_vcpr_months")?);
    let schedule_2 = count("c2_validity_days")?;
    Ok(format!(
        "State {{ state: {}, keep: {keep}, vcpr_months: {vcpr}, telehealth_vcpr_months: {telehealth}, \
         c2_validity_days: {schedule_2} }}",
        text(row, "state")?
    ))
}

fn alternatives(row: &Json) -> Result<String> {
    let print = |keep: &Json| {
        Ok(format!("Keep {{ anchor: {}, years: {} }}", text(keep, "anchor")?, integer(required(keep, "years")?)?))
    };
    Ok(format!("&[{}]", items(row, "any_of")?.iter().map(print).collect::<Result<Vec<_>>>()?.join(", ")))
}
