//! `vetplan-server account` and `vetplan-server token`.

use std::io::{self, IsTerminal};

use clap::{Args, Subcommand};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;
use vet_core::domain::commands;
use vet_server::{
    auth::accounts::{Accounts, NewAccount},
    cluster::{Database, Role},
    settings::Settings,
    store::{self, Store},
};

use crate::{Failure, home, ready};

#[derive(Subcommand)]
pub(crate) enum AccountTask {
    /// Creates an account and prints the id of its user; asks for the password, or reads it as a line
    Create {
        #[command(flatten)]
        whose: Whose,
        /// What the person is called
        #[arg(long)]
        name: String,
        /// A role of the practice that the person holds from now on, such as `owner`
        #[arg(long)]
        role: Option<String>,
        /// For an owner of animals, the id of their row among the clients
        #[arg(long, value_name = "ID")]
        client: Option<Uuid>,
    },
    /// Gives an account another password, asked for or read as a line; its sessions end, and a lockout too
    Password(Whose),
    /// Closes an account for good; its sessions end
    Disable(Whose),
    /// Lists the accounts of a practice
    List {
        /// The practice: its short name or id
        #[arg(long)]
        tenant: String,
    },
}

/// Whose account.
#[derive(Args)]
pub(crate) struct Whose {
    /// The practice: its short name or id
    #[arg(long)]
    tenant: String,
    /// The address by which the person logs in
    #[arg(long)]
    email: String,
}

#[derive(Args)]
pub(crate) struct TokenOptions {
    /// The practice: its short name or id
    #[arg(long)]
    tenant: String,
    /// The address of an account
    #[arg(long, required_unless_present = "user")]
    email: Option<String>,
    /// The id of a user, in place of an address
    #[arg(long, value_name = "ID", conflicts_with = "email")]
    user: Option<Uuid>,
    /// For how long it is good
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u32).range(1..=1440))]
    minutes: u32,
}

pub(crate) async fn run(settings: Settings, task: AccountTask) -> Result<(), Failure> {
    // Before the database, so that nobody waits for the question.
    let password = match &task {
        AccountTask::Create { .. } | AccountTask::Password(_) => read_password()?,
        AccountTask::Disable(_) | AccountTask::List { .. } => SecretString::default(),
    };
    let (accounts, _database) = open(settings).await?;
    match task {
        AccountTask::Create { whose, name, role, client } => {
            if let Some(role) = &role {
                accounts.knows_role(&whose.tenant, role).await?;
            }
            let account = NewAccount { email: whose.email, name, client_id: client };
            let user = accounts.create(&whose.tenant, &account, &password).await?;
            if let Some(role) = role {
                accounts.give_role(&whose.tenant, user, &role).await?;
            }
            println!("{user}");
        }
        AccountTask::Password(whose) => accounts.set_password(&whose.tenant, &whose.email, &password).await?,
        AccountTask::Disable(whose) => accounts.disable(&whose.tenant, &whose.email).await?,
        AccountTask::List { tenant } => {
            for account in accounts.list(&tenant).await? {
                let until = account.locked_until.map(|until| format!(" closed until {until}")).unwrap_or_default();
                println!("{}  {:8}  {}  {}{until}", account.id, account.status, account.email, account.name);
            }
        }
    }
    Ok(())
}

pub(crate) async fn print_token(settings: Settings, options: &TokenOptions) -> Result<(), Failure> {
    let (accounts, _database) = open(settings).await?;
    let seconds = options.minutes * 60;
    let token = match (&options.email, options.user) {
        (Some(email), _) => accounts.token_of(&options.tenant, email, seconds).await?,
        (None, user) => accounts.token_for(&options.tenant, user.unwrap_or_default(), seconds).await?,
    };
    println!("{}", token.expose_secret());
    Ok(())
}

/// The accounts, and the database that must live as long.
async fn open(mut settings: Settings) -> Result<(Accounts, Database), Failure> {
    settings.accounts.enabled = true;
    let database = ready(&settings).await?;
    home::fill_in(&mut settings, &database)?;
    let login = store::Settings::of(database.login(Role::App));
    // An audit chain of its own: a server may be at work.
    let login = store::Settings { connections: 1, server: format!("{}-operator", settings.name), ..login };
    let store = Store::open(commands::engine(), login).await?;
    Ok((Accounts::open(store, &settings.accounts)?, database))
}

/// Asks for a password, twice; a program gives it as a line.
fn read_password() -> Result<SecretString, Failure> {
    if !io::stdin().is_terminal() {
        let mut line = String::new();
        io::stdin().read_line(&mut line)?;
        return Ok(line.trim_end_matches(['\r', '\n']).into());
    }
    let first = SecretString::from(rpassword::prompt_password("password: ")?);
    let second = SecretString::from(rpassword::prompt_password("once more: ")?);
    if first.expose_secret() == second.expose_secret() { Ok(first) } else { Err("the two are not the same".into()) }
}
