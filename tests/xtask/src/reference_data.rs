//! The files of reference data, as they stand.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};
use vet_core::{kernel::json::Json, rule::Rule};

/// The files that rules look at, each under its name.
///
/// # Errors
/// When a file cannot be read, or is not JSON.
pub(crate) fn of(top: &Path, rules: &[&[Rule]]) -> Result<Vec<(String, Json)>> {
    let names: BTreeSet<&str> = rules.iter().copied().flatten().flat_map(|rule| rule.data).copied().collect();
    names.into_iter().map(|name| Ok((name.to_owned(), read(top, name)?))).collect()
}

fn read(top: &Path, name: &str) -> Result<Json> {
    let path = top.join(format!("core/data/{name}.json"));
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Json::parse(&text).ok().with_context(|| format!("{} is not JSON", path.display()))
}
