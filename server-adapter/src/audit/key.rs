//! The key that signs where the chains stand.

use std::{fs, io, io::Write, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, Signer, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};

/// The key of a server: 32 secret bytes, in base64 in a file that its owner alone may read.
pub struct SigningKey(ed25519_dalek::SigningKey);

/// The other half of the key, with which anybody can check what it signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("the key of the audit log, `{file}`: {source}")]
    File {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// The text is no key.
    #[error("that is no key: 32 bytes in base64 are")]
    Invalid,
    /// The operating system gave no random bytes.
    #[error("no random bytes for a key: {0}")]
    Random(getrandom::Error),
}

impl SigningKey {
    /// The key in a file; a new one is drawn and kept there when there is no such file.
    ///
    /// # Errors
    /// [`KeyError`]
    pub fn open(file: &Path) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { file: file.display().to_string(), source };
        match fs::read_to_string(file) {
            Ok(text) => Ok(Self(ed25519_dalek::SigningKey::from_bytes(&bytes(text.trim())?))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut secret = [0; 32];
                getrandom::fill(&mut secret).map_err(KeyError::Random)?;
                let mut options = fs::OpenOptions::new();
                // Of two that start at once, the second finds the key of the first.
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                match options.open(file) {
                    Ok(mut new) => new.write_all(STANDARD.encode(secret).as_bytes()).map_err(failed)?,
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Self::open(file),
                    Err(error) => return Err(failed(error)),
                }
                Ok(Self(ed25519_dalek::SigningKey::from_bytes(&secret)))
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// The half that everybody may know.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// The signature of a text, in base64.
    #[must_use]
    pub fn sign(&self, text: &str) -> String {
        STANDARD.encode(self.0.sign(text.as_bytes()).to_bytes())
    }
}

impl PublicKey {
    /// Reads what [`PublicKey::text`] writes.
    ///
    /// # Errors
    /// [`KeyError::Invalid`]
    pub fn read(text: &str) -> Result<Self, KeyError> {
        VerifyingKey::from_bytes(&bytes(text.trim())?).map(Self).map_err(|_| KeyError::Invalid)
    }

    /// The key in base64.
    #[must_use]
    pub fn text(&self) -> String {
        STANDARD.encode(self.0.as_bytes())
    }

    /// By which name signed heads mention it: the first 16 hex digits of its SHA-256.
    #[must_use]
    pub fn id(&self) -> String {
        Sha256::digest(self.0.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether that is its signature of a text.
    #[must_use]
    pub fn has_signed(&self, text: &str, signature: &str) -> bool {
        let signature = STANDARD.decode(signature).ok().and_then(|bytes| Signature::from_slice(&bytes).ok());
        signature.is_some_and(|signature| self.0.verify(text.as_bytes(), &signature).is_ok())
    }
}

fn bytes(text: &str) -> Result<[u8; 32], KeyError> {
    STANDARD.decode(text).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(KeyError::Invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_drawn_once_and_signs_what_its_other_half_knows() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("audit.key");
        let (first, again) = (SigningKey::open(&file).unwrap(), SigningKey::open(&file).unwrap());
        assert_eq!(first.public(), again.public());
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::MetadataExt::mode(&fs::metadata(&file).unwrap()) & 0o777, 0o600);

        let public = PublicKey::read(&first.public().text()).unwrap();
        let signature = again.sign("a");
        assert!(public.has_signed("a", &signature));
        assert!(!public.has_signed("b", &signature) && !public.has_signed("a", "") && !public.has_signed("a", "AAAA"));
        assert_eq!(public.id().len(), 16);

        fs::write(&file, "no key").unwrap();
        assert!(matches!(SigningKey::open(&file), Err(KeyError::Invalid)));
    }
}
