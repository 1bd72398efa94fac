//! `vetplan-server keys`.

use clap::Subcommand;
use secrecy::ExposeSecret;
use vet_server::{
    cluster::connect,
    reseal::{reseal, unknown_keys},
    settings::Settings,
    store::Keys,
};

use crate::{Failure, home, must_operate, ready};

#[derive(Subcommand)]
pub(crate) enum KeysTask {
    /// Prints a new key for sealed columns; it goes before the others in their file
    New {
        /// What it is called: small letters, digits and hyphens, such as a date
        id: String,
    },
    /// Seals by the first key whatever is sealed by another; can be broken off and begun again
    Rotate,
}

pub(crate) async fn run(mut settings: Settings, task: KeysTask) -> Result<(), Failure> {
    match task {
        KeysTask::New { id } => {
            let entry = Keys::new_entry(&id)?;
            Keys::read(&entry)?;
            print!("{}", entry.expose_secret());
        }
        KeysTask::Rotate => {
            let database = ready(&settings).await?;
            home::fill_in(&mut settings, &database)?;
            let keys = settings.sealing.read()?;
            let operations = must_operate(&settings, &database)?;
            let count = reseal(&mut connect(&operations).await?, &keys).await?;
            println!("{count} values sealed anew");
        }
    }
    Ok(())
}

/// Refuses to serve what none of the keys opens.
pub(crate) async fn check(operations: &tokio_postgres::Config, keys: &Keys) -> Result<(), Failure> {
    let unknown = unknown_keys(&connect(operations).await?, keys).await?;
    if unknown.is_empty() {
        return Ok(());
    }
    let ids = unknown.into_iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    Err(format!(
        "the database holds values that are sealed by the key {ids}, which is not among the keys of the settings"
    )
    .into())
}
