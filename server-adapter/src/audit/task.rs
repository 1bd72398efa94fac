//! `vetplan-server audit …`: looking after the audit log at a terminal.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use chrono::{SubsecRound, Utc};
use clap::{Args, Subcommand};
use tokio_postgres::Config;
use uuid::Uuid;

use super::{Head, PublicKey, SigningKey, Verification, heads, sign, verify};
use crate::cluster::connect;

/// What can be done with the audit log.
#[derive(Subcommand)]
pub enum AuditTask {
    /// Goes along every chain and says whether anybody has touched it; ends with 1 when somebody has
    Verify(VerifyOptions),
    /// Signs where the chains stand now, as the server does every day, and prints the new heads
    Sign,
    /// Prints the signed heads, one JSON object per line, to be stored outside of the database
    Heads {
        /// One tenant alone
        #[arg(long)]
        tenant: Option<Uuid>,
    },
    /// Prints the public key, with which others check the signatures
    Key,
}

/// What to verify, and against what.
#[derive(Args, Default)]
pub struct VerifyOptions {
    /// One tenant alone
    #[arg(long)]
    pub tenant: Option<Uuid>,
    /// Heads that were stored outside: a file with one JSON object per line
    #[arg(long, value_name = "FILE")]
    pub heads: Option<PathBuf>,
    /// A public key that signs heads, in base64, beside that of this server; may be given several times
    #[arg(long = "key", value_name = "KEY")]
    pub keys: Vec<String>,
    /// How many chains are gone along at once; by default as many as there are processors
    #[arg(long, value_name = "COUNT")]
    pub workers: Option<usize>,
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Does it, in a database as `vetplan_ops`; `key` is the file with the key of this server.
///
/// # Errors
/// Why it could not be done; and, of a verification, that something is wrong with the log.
pub async fn run(task: AuditTask, operations: &Config, key: Option<&Path>) -> Result<(), Failure> {
    let own_key = || {
        let file = key.ok_or("`audit_key` is not set: it names the file with the key of the audit log")?;
        Ok::<_, Failure>(SigningKey::open(file)?)
    };
    match task {
        AuditTask::Verify(options) => verified(options, operations, key).await,
        AuditTask::Sign => {
            let now = Utc::now().trunc_subsecs(6);
            print_lines(&sign(&connect(operations).await?, &own_key()?, now).await?);
            Ok(())
        }
        AuditTask::Heads { tenant } => {
            print_lines(&heads(&connect(operations).await?, tenant, None).await?);
            Ok(())
        }
        AuditTask::Key => {
            println!("{}", own_key()?.public().text());
            Ok(())
        }
    }
}

async fn verified(options: VerifyOptions, operations: &Config, key: Option<&Path>) -> Result<(), Failure> {
    let mut keys = options.keys.iter().map(|text| PublicKey::read(text)).collect::<Result<Vec<_>, _>>()?;
    if let Some(file) = key.filter(|file| file.exists()) {
        keys.push(SigningKey::open(file)?.public());
    }
    if keys.is_empty() {
        eprintln!("no key is at hand: signed heads are taken at their word");
    }
    let outside = options.heads.as_deref().map_or_else(|| Ok(Vec::new()), read_heads)?;
    let processors = std::thread::available_parallelism().map_or(2, usize::from);
    let start = Instant::now();
    let what = Verification {
        database: operations.clone(),
        tenant: options.tenant,
        keys,
        outside,
        workers: options.workers.unwrap_or(processors),
    };
    let report = verify(what).await?;
    for finding in &report.findings {
        println!("{finding}");
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!(
        "{} rows in {} chains against {} signed heads, in {seconds:.1} s: {:.0} rows per second",
        report.rows,
        report.chains,
        report.heads,
        report.rows as f64 / seconds,
    );
    match report.findings.len() as u64 + report.more {
        0 => Ok(()),
        count => Err(format!("the audit log was touched: {count} findings").into()),
    }
}

fn read_heads(file: &Path) -> Result<Vec<Head>, Failure> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read =
        |(at, line)| Head::read(line).ok_or_else(|| format!("{}:{}: no signed head", file.display(), at + 1).into());
    lines.map(read).collect()
}

fn print_lines(heads: &[Head]) {
    heads.iter().for_each(|head| println!("{}", head.line()));
}
