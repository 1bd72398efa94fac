//! The files of the practices: where their bytes lie, and who may have them.
//!
//! A file is named by the SHA-256 of its bytes, and its object stands at `tenant/<id>/<sha256>`: sent twice, it is
//! kept once, and nobody's key leads to another practice. The port is `ObjectStore` of the crate `object_store`: a
//! folder by default, Amazon S3 and what speaks its language by a setting. Database triggers follow which rows name a
//! file (`files.due_at`); `sweep.rs` deletes what no row names.

mod link;
mod media;
mod sweep;

use std::{fs::DirBuilder, io, path::Path, sync::Arc};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use object_store::{ObjectStore, ObjectStoreExt, aws::AmazonS3Builder, local::LocalFileSystem, path::Path as Key};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub use sweep::{SweepError, Swept, sweep};

pub(crate) use link::{Link, Links};
pub(crate) use media::{NotTaken, media_type};

use crate::{
    cluster::hex,
    settings::{self, SettingsError},
    tls,
};

/// The store of files. Clones share it.
#[derive(Debug, Clone)]
pub struct Files {
    objects: Arc<dyn ObjectStore>,
}

/// The store of files failed.
#[derive(Debug, thiserror::Error)]
#[error("the store of files failed: {0}")]
pub struct FilesError(#[from] object_store::Error);

impl Files {
    /// The store of the settings, where they name one.
    ///
    /// # Errors
    /// When the folder cannot be made, or the settings of the store do not fit together.
    pub fn open(settings: &settings::Files) -> Result<Option<Self>, SettingsError> {
        let wrong = |setting| move |reason: String| SettingsError::Wrong { setting, reason };
        let objects: Arc<dyn ObjectStore> = match (&settings.folder, &settings.s3) {
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => {
                return Err(wrong("files.s3")(
                    "cannot stand beside `files.folder`; one of them keeps the files".into(),
                ));
            }
            (Some(folder), None) => {
                make(folder).map_err(|error| wrong("files.folder")(error.to_string()))?;
                let opened = LocalFileSystem::new_with_prefix(folder);
                Arc::new(opened.map_err(|error| wrong("files.folder")(error.to_string()))?.with_fsync(true))
            }
            (None, Some(s3)) => {
                tls::choose_cryptography();
                let mut builder = AmazonS3Builder::new()
                    .with_bucket_name(&s3.bucket)
                    .with_region(&s3.region)
                    .with_access_key_id(&s3.access_key)
                    .with_secret_access_key(s3.secret_key.expose_secret());
                if let Some(endpoint) = &s3.endpoint {
                    // Without TLS no further than this machine.
                    let is_here = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
                    let is_here = is_here.iter().any(|here| endpoint.starts_with(here));
                    builder = builder.with_endpoint(endpoint).with_allow_http(is_here);
                }
                Arc::new(builder.build().map_err(|error| wrong("files.s3")(error.to_string()))?)
            }
        };
        Ok(Some(Self { objects }))
    }

    /// Keeps the bytes of a file; what is there already is written over by the same.
    ///
    /// # Errors
    /// [`FilesError`]
    pub async fn put(&self, tenant: Uuid, sha256: &str, bytes: Bytes) -> Result<(), FilesError> {
        self.objects.put(&key(tenant, sha256), bytes.into()).await?;
        Ok(())
    }

    /// The bytes of a file, as they come; none when there are none.
    ///
    /// # Errors
    /// [`FilesError`]
    pub async fn stream(
        &self,
        tenant: Uuid,
        sha256: &str,
    ) -> Result<Option<impl Stream<Item = Result<Bytes, FilesError>> + Send + 'static>, FilesError> {
        match self.objects.get(&key(tenant, sha256)).await {
            Ok(found) => Ok(Some(found.into_stream().map(|part| part.map_err(FilesError)))),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// All bytes of a file; none when there are none.
    ///
    /// # Errors
    /// [`FilesError`]
    pub async fn get(&self, tenant: Uuid, sha256: &str) -> Result<Option<Bytes>, FilesError> {
        match self.objects.get(&key(tenant, sha256)).await {
            Ok(found) => Ok(Some(found.bytes().await?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes the bytes of a file, or finds them gone.
    ///
    /// # Errors
    /// [`FilesError`]
    pub async fn delete(&self, tenant: Uuid, sha256: &str) -> Result<(), FilesError> {
        match self.objects.delete(&key(tenant, sha256)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Makes a folder that its owner alone may enter, unless there is one.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// The digest by which a file is named.
#[must_use]
pub fn sha256_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Whether a text is such a digest.
#[must_use]
pub fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn key(tenant: Uuid, sha256: &str) -> Key {
    Key::from_iter(["tenant", &tenant.to_string(), sha256])
}
