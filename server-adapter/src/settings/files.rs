//! Where files are kept, and which are taken.

use std::path::PathBuf;

use secrecy::SecretString;
use serde::Deserialize;

use super::texts;

/// The files of the practices.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Files {
    /// A folder for them; a private database has one beside its rows.
    pub folder: Option<PathBuf>,
    /// A store that speaks the language of Amazon S3, in place of a folder.
    pub s3: Option<S3>,
    /// The largest file, in bytes.
    pub limit: usize,
    /// The media types that are taken, as the bytes themselves show them.
    #[serde(deserialize_with = "texts")]
    pub types: Vec<String>,
    /// A secret that signs links. Servers that share the database share it; without one, each start draws another, and
    /// links end with it.
    pub link_key: Option<SecretString>,
}

impl Default for Files {
    fn default() -> Self {
        let types = [
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/gif",
            "image/heif",
            "image/tiff",
            "application/pdf",
            "application/dicom",
            "video/mp4",
        ];
        Self {
            folder: None,
            s3: None,
            limit: 25 * 1024 * 1024,
            types: types.map(str::to_owned).to_vec(),
            link_key: None,
        }
    }
}

/// A bucket of a store that speaks the language of Amazon S3.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3 {
    /// The bucket.
    pub bucket: String,
    /// The region, such as `eu-central-1`.
    #[serde(default = "usual_region")]
    pub region: String,
    /// The address of another store than Amazon's, such as `https://minio.example`.
    pub endpoint: Option<String>,
    /// The id of the access key.
    pub access_key: String,
    /// Its secret.
    pub secret_key: SecretString,
}

fn usual_region() -> String {
    "us-east-1".to_owned()
}
