//! The server that is asked: the program itself, over a private database with the sample week, with a login for
//! everybody who asks.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{command::command, package::target_folder};

/// The practice of the sample that is asked, and one of its clients.
const PRACTICE: &str = "juniper";
const CLIENT: &str = "019a0000-0008-7000-8000-000000000001";

const SAMPLE: &str = "web-demo/sample/week.json";

/// A server at work; it ends with this value.
pub(crate) struct Server {
    /// Where it is asked.
    pub(crate) address: String,
    /// What it says of itself: a file.
    pub(crate) description: PathBuf,
    /// What it says while it works: a file.
    pub(crate) log: PathBuf,
    tokens: Vec<(&'static str, String)>,
    process: Child,
}

impl Server {
    /// Fills a database in that folder, hires somebody for each role, and starts the server.
    ///
    /// # Errors
    /// When one of the programs fails.
    pub(crate) fn start(folder: &Path, roles: &[&'static str]) -> Result<Self> {
        command("cargo build --quiet --package vet-server --bin vetplan-server").run()?;
        let program = Program { database: folder.join("database") };
        program.run(&["sample", SAMPLE], "")?;
        let mut tokens = Vec::new();
        for &role in roles {
            let email = format!("{role}@{PRACTICE}.example");
            let whose = ["--tenant", PRACTICE, "--email", &email];
            let client = if role == "client" { &["--client", CLIENT][..] } else { &[] };
            let create = [&["account", "create", "--name", role, "--role", role], &whose[..], client].concat();
            program.run(&create, "a long password of a test\n")?;
            let token = program.run(&[&["token", "--minutes", "1440"], &whose[..]].concat(), "")?;
            tokens.push((role, token.trim().to_owned()));
        }
        let description = folder.join("openapi.json");
        fs::write(&description, program.run(&["openapi"], "")?)?;
        let log = folder.join("server.log");
        let mut process = program
            .command(&["serve", "--listen", "127.0.0.1:0", "--log", "text"])
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?)
            .spawn()?;
        let address = address(&mut process).with_context(|| format!("see {}", log.display()))?;
        Ok(Self { address, description, log, tokens, process })
    }

    /// What somebody of a role sends to be known.
    pub(crate) fn token(&self, role: &str) -> Result<String> {
        let token = self.tokens.iter().find(|(of, _)| *of == role);
        Ok(token.with_context(|| format!("nobody is a {role}"))?.1.clone())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The server says where it listens once it does.
fn address(process: &mut Child) -> Result<String> {
    let mut line = String::new();
    BufReader::new(process.stdout.take().context("its output is not read")?).read_line(&mut line)?;
    let address = line.trim().strip_prefix("listening on ");
    Ok(address.context("the server did not start")?.to_owned())
}

/// The server program over a database.
struct Program {
    database: PathBuf,
}

impl Program {
    fn command(&self, arguments: &[&str]) -> Command {
        let program = if cfg!(windows) { "vetplan-server.exe" } else { "vetplan-server" };
        let mut command = Command::new(target_folder().join("debug").join(program));
        command.args(arguments).arg("--database").arg(&self.database);
        // As many requests as there is time for, and logins as a practice has them.
        let settings = [("RATES__CALLER", "0"), ("RATES__ADDRESS", "0"), ("ACCOUNTS__ENABLED", "true")];
        command.envs(settings.map(|(name, value)| (format!("VETPLAN_SERVER_{name}"), value)));
        command
    }

    /// What the program prints, given a line to read.
    fn run(&self, arguments: &[&str], line: &str) -> Result<String> {
        let mut command = self.command(arguments);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        process.stdin.take().context("its input is not written")?.write_all(line.as_bytes())?;
        let output = process.wait_with_output()?;
        if !output.status.success() {
            bail!("`vetplan-server {}` failed:\n{}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}
