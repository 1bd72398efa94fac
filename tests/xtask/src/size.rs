//! `cargo xtask size`: what the built package weighs.

use anyhow::Result;

use crate::command::command;

/// Prints the sizes as they are and compressed. Node has both compressors at hand.
pub(crate) fn print() -> Result<()> {
    command("node tests/xtask/size.mjs").run()
}
