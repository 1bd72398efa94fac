//! What comes from npm, per folder that has a lock file.

use std::{fs, path::Path};

use anyhow::Result;

use crate::command::{command, timed};

/// The folder of the Node and browser tests.
pub(crate) const TESTS: &str = "tests";

/// The folder of the page.
pub(crate) const PAGE: &str = "web-demo";

/// Installs exactly what `folder`'s lock file names, unless that has been done since it changed.
/// The package must have been built: both folders link to it.
pub(crate) fn install(folder: &'static str) -> Result<()> {
    let age = |file: &str| fs::metadata(Path::new(folder).join(file)).and_then(|file| file.modified()).ok();
    if age("node_modules/.package-lock.json") > age("package-lock.json") {
        return Ok(());
    }
    timed(&format!("npm packages of {folder}"), || {
        command(format!("{NPM} ci --no-audit --no-fund")).inside(folder).run()
    })
}

/// Runs a script of `folder`'s package.json.
pub(crate) fn script(folder: &'static str, name: &str) -> Result<()> {
    command(format!("{NPM} run --silent {name}")).inside(folder).run()
}

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
