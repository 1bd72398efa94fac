//! `cargo xtask codegen`: writes the generated files.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::generated::{differences, files, strays};

/// Writes every generated file that is stale, and removes those that are generated no more.
///
/// # Errors
/// When a file cannot be read, written or removed, or the time zones cannot be told.
pub(crate) fn write() -> Result<()> {
    let top = Path::new(".");
    let files = files()?;
    for file in &files {
        if file.difference(top)?.is_none() {
            continue;
        }
        let path = Path::new(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &file.content).with_context(|| format!("cannot write {}", file.path))?;
        eprintln!("wrote {}", file.path);
    }
    for path in strays(top, &files)? {
        fs::remove_file(&path).with_context(|| format!("cannot remove {path}"))?;
        eprintln!("removed {path}");
    }
    Ok(())
}

/// Fails, with the differences, when a generated file is stale.
///
/// # Errors
/// When one is, or cannot be read.
pub(crate) fn check() -> Result<()> {
    let stale = differences(Path::new("."))?;
    if stale.is_empty() {
        return Ok(());
    }
    eprint!("{}", stale.concat());
    bail!("{} generated files are stale; write them with `cargo xtask codegen`", stale.len())
}
