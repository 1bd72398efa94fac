//! `cargo xtask fuzz-http`: schemathesis asks the server whatever its description allows, as several people, and
//! every answer has to be what the description says; none may be a failure of the server.

mod server;
mod tool;

use std::fs;

use anyhow::{Context, Result};
use clap::Args;

use crate::{
    command::{command, timed},
    package::target_folder,
};
use server::Server;

/// For how long, and by which numbers.
#[derive(Args)]
pub(crate) struct FuzzHttp {
    /// For how many minutes it asks, all people taken together
    #[arg(long, default_value_t = 10)]
    minutes: u32,
    /// What the random values begin with; each time another when absent
    #[arg(long)]
    seed: Option<u32>,
}

/// How it is asked, and what must hold of every answer.
const CONFIGURATION: &str = "tests/schemathesis/schemathesis.toml";

/// Who asks: the role, which share of the time in percent, and what of all there is.
const PEOPLE: [(&str, u32, &str); 3] = [
    ("owner", 50, ""),
    // These are refused most of what changes something, and see some columns of some rows.
    ("receptionist", 25, "--include-method GET --include-path-regex /query$"),
    ("client", 25, "--include-method GET --include-path-regex /query$"),
];

impl FuzzHttp {
    /// Asks for as long as it is told.
    ///
    /// # Errors
    /// When something cannot be started, or an answer is not what it should be.
    pub(crate) fn run(&self) -> Result<()> {
        ask(self.minutes * 60, self.seed)
    }
}

/// Asks for about a minute, each time the same.
///
/// # Errors
/// Those of [`FuzzHttp::run`].
pub(crate) fn briefly() -> Result<()> {
    ask(80, Some(1))
}

fn ask(seconds: u32, seed: Option<u32>) -> Result<()> {
    let tool = tool::installed()?;
    let folder = target_folder().join("fuzz-http");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    let server = Server::start(&folder, &PEOPLE.map(|(role, ..)| role))?;
    for (role, percent, which) in PEOPLE {
        let seed = seed.map(|seed| format!("--seed {seed}")).unwrap_or_default();
        let (tool, description) = (tool.display(), server.description.display());
        let asked = command(format!(
            "{tool} --config-file {CONFIGURATION} run {description} --url {} --max-time {} {seed} {which}",
            server.address,
            seconds * percent / 100,
        ));
        timed(&format!("as {role}"), || asked.with("VETPLAN_TOKEN", server.token(role)?).run())
            .with_context(|| format!("the server's log is in {}", server.log.display()))?;
    }
    Ok(())
}
