//! `cargo xtask demo`: everything, built and running.

use std::{fs, net::SocketAddr, path::Path};

use anyhow::{Context, Result};
use clap::Args;

use crate::{
    command::{command, timed},
    package, page,
};

/// What the demo can be told.
#[derive(Args)]
pub(crate) struct Demo {
    /// Begins with an empty database and loads the sample anew
    #[arg(long)]
    fresh: bool,
    /// The address and port to listen on
    #[arg(long, default_value = "127.0.0.1:7878")]
    listen: SocketAddr,
}

/// The story that the database begins with.
const SAMPLE: &str = "web-demo/sample/week.json";

impl Demo {
    /// Builds package, page and server, loads the sample, and serves until Ctrl-C.
    ///
    /// # Errors
    /// When a step fails.
    pub(crate) fn run(&self) -> Result<()> {
        timed("package", package::build)?;
        timed("page", page::build)?;
        timed("server", || command("cargo build --package vet-server").run())?;
        let target = package::target_folder();
        let folder = target.join("demo");
        if self.fresh && folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        let server = target.join("debug").join(if cfg!(windows) { "vetplan-server.exe" } else { "vetplan-server" });
        let database = format!("--database {}", folder.display());
        if Path::new(SAMPLE).exists() {
            timed("sample", || command(format!("{} sample {SAMPLE} {database}", server.display())).run()).context(
                "if the database is of an earlier version, `cargo xtask demo --fresh` begins with an empty one",
            )?;
        }
        eprintln!(
            "==> ready: open http://{}/ (Ctrl-C stops everything; the data stays in {})",
            self.listen,
            folder.display()
        );
        command(format!(
            "{} serve {database} --development --page web-demo/dist --log text --listen {}",
            server.display(),
            self.listen
        ))
        .become_it()
    }
}
