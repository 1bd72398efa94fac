//! `cargo xtask package`: the npm package, built into wasm/pkg.
//!
//! Nothing is installed globally: the glue comes from a library of the same version as the crate.
//! `wasm-opt` is left out: it takes 13 % off the file, but only 1 % off what travels compressed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::command::command;

/// Where the built package stands.
pub(crate) const PACKAGE: &str = "wasm/pkg";

/// The files of the package that are written by hand.
const SOURCES: &str = "wasm/npm";

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// Builds the package, replacing what stands there.
pub(crate) fn build() -> Result<()> {
    add_target()?;
    command(format!("cargo build --package vet-wasm --target {TARGET} --profile {PROFILE}")).run()?;
    empty(Path::new(PACKAGE))?;
    write_glue().context("cannot write the glue between JavaScript and wasm")?;
    copy_sources()
}

fn add_target() -> Result<()> {
    let sysroot = command("rustc --print sysroot").output().context("`rustc --print sysroot` failed")?;
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).exists() {
        return Ok(());
    }
    command(format!("rustup target add {TARGET}")).run()
}

/// A folder that is linked to from elsewhere: only what is in it may go.
fn empty(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        fs::remove_file(entry?.path())?;
    }
    Ok(())
}

fn write_glue() -> Result<()> {
    Bindgen::new()
        .input_path(target_folder().join(TARGET).join(PROFILE).join("vet_wasm.wasm"))
        .out_name("vetplan")
        .web(true)?
        .typescript(false) // declared by hand in index.d.ts, on the generated types
        .omit_default_module_path(false) // or bundlers would not see the wasm
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(PACKAGE)
}

/// Everything written by hand, and the licences.
fn copy_sources() -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    for source in files_in(SOURCES)? {
        let text = fs::read_to_string(&source)?;
        fs::write(in_package(&source), text.replace("$version", version))?;
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(licence, in_package(Path::new(licence)))?;
    }
    Ok(())
}

fn files_in(folder: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {folder}"))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

fn in_package(source: &Path) -> PathBuf {
    Path::new(PACKAGE).join(source.file_name().unwrap_or_default())
}

/// Where cargo builds.
pub(crate) fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from)
}
