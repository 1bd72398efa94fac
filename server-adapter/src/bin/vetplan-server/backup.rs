//! `vetplan-server backup` and `restore`.

use std::{path::Path, time::Instant};

use vet_server::{
    archive::{ArchiveError, Installation},
    audit::{
        self,
        task::{AuditTask, VerifyOptions},
    },
    backup,
    cluster::Database,
    files::Files,
    settings::Settings,
};

use crate::{Failure, audit_key, home, must_operate, public_audit_key, ready};

pub(crate) async fn take(mut settings: Settings, file: &Path) -> Result<(), Failure> {
    let database = ready(&settings).await?;
    home::place_files(&mut settings, &database);
    let files = Files::open(&settings.files)?;
    let start = Instant::now();
    let operations = must_operate(&settings, &database)?;
    let taken = backup::take(
        Installation { operations: &operations, files: files.as_ref() },
        public_audit_key(&settings, &database)?,
        file,
    )
    .await?;
    let seconds = start.elapsed().as_secs_f64();
    eprintln!(
        "{} rows and {} files ({} missing) as they stood at {}, {} bytes, in {seconds:.1} s\nwithout keys: keep those of sealed columns, logins \
         and the audit log apart from it",
        taken.end.rows(),
        taken.end.files,
        taken.end.missing,
        taken.taken_at,
        taken.bytes
    );
    Ok(())
}

pub(crate) async fn restore(mut settings: Settings, file: &Path) -> Result<(), Failure> {
    let database = ready(&settings).await?;
    home::place_files(&mut settings, &database);
    let files = Files::open(&settings.files)?;
    let start = Instant::now();
    let operations = must_operate(&settings, &database)?;
    let restored = backup::restore(Installation { operations: &operations, files: files.as_ref() }, file).await?;
    let seconds = start.elapsed().as_secs_f64();
    eprintln!(
        "{} rows and {} files as they stood at {}, in {seconds:.1} s",
        restored.end.rows(),
        restored.end.files,
        restored.taken_at
    );
    say_what_is_shut(&settings, &database).await?;
    let verify = AuditTask::Verify(VerifyOptions::default());
    audit::task::run(verify, &operations, audit_key(&settings, &database).as_deref()).await
}

/// The rows are there; without the keys of old, what they seal is not.
async fn say_what_is_shut(settings: &Settings, database: &Database) -> Result<(), Failure> {
    let mut sealing = settings.sealing.clone();
    let of_folder = database.folder().map(|folder| folder.join("sealing.keys")).filter(|file| file.exists());
    if sealing.keys.is_none() && sealing.key_file.is_none() {
        sealing.key_file = of_folder;
    }
    let keys = if sealing.keys.is_none() && sealing.key_file.is_none() { None } else { Some(sealing.read()?) };
    let operations = must_operate(settings, database)?;
    match backup::opens(&operations, &keys.unwrap_or_default()).await {
        Ok(()) => Ok(()),
        Err(ArchiveError::Shut(shut)) => {
            eprintln!("{shut}: bring back the keys of sealed columns before anything else is sealed");
            Ok(())
        }
        Err(other) => Err(other.into()),
    }
}
