//! Schemathesis, in an environment of Python of its own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    command::{command, timed},
    package::target_folder,
};

/// The packages, each with what it must hash to.
const PACKAGES: &str = "tests/schemathesis/requirements.txt";

/// What the installed packages were asked for by, so that they are installed again when it changes.
const INSTALLED: &str = "requirements.txt";

/// What is called.
const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// The program, installed unless it is there already.
///
/// # Errors
/// When Python is missing or too old, or the packages cannot be fetched.
pub(crate) fn installed() -> Result<PathBuf> {
    let folder = target_folder().join("schemathesis");
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let wanted = fs::read_to_string(PACKAGES).with_context(|| format!("cannot read {PACKAGES}"))?;
    if fs::read_to_string(folder.join(INSTALLED)).is_ok_and(|installed| installed == wanted) {
        return Ok(programs.join("schemathesis"));
    }
    timed("schemathesis", || install(&folder, &programs))?;
    fs::write(folder.join(INSTALLED), wanted)?;
    Ok(programs.join("schemathesis"))
}

fn install(folder: &Path, programs: &Path) -> Result<()> {
    let Some(version) = command(format!("{PYTHON} --version")).output() else {
        bail!("the HTTP API is fuzzed by a Python program: install Python 3.11 or newer, so that `{PYTHON}` is found")
    };
    let number = version.trim_start_matches("Python ").split('.').nth(1).and_then(|minor| minor.parse::<u32>().ok());
    if !version.starts_with("Python 3.") || number.is_none_or(|minor| minor < 11) {
        bail!("the HTTP API is fuzzed by a program that needs Python 3.11 or newer, and this is {version}");
    }
    command(format!("{PYTHON} -m venv --clear {}", folder.display())).run().context(
        "Python's module `venv` is missing or not whole; on Debian it comes with `apt-get install python3-venv`",
    )?;
    let python = programs.join("python");
    command(format!("{} -m pip install --quiet --require-hashes --requirement {PACKAGES}", python.display())).run()
}
