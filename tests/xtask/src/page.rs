//! `cargo xtask page`: the page, built into web-demo/dist.

use anyhow::Result;

use crate::npm::{self, PAGE};

/// Checks the types of the page and builds it; the package must have been built.
pub(crate) fn build() -> Result<()> {
    npm::install(PAGE)?;
    npm::script(PAGE, "check")?;
    npm::script(PAGE, "build")
}
