//! Copies of what somebody may do, signed for those who decide without a line to the server.

use std::path::PathBuf;

use secrecy::SecretString;
use serde::Deserialize;

use super::SettingsError;

/// How copies of grants are signed, and how long they are good.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Grants {
    /// A file with the key that signs them: of the curve P-256, PKCS #8 in PEM. A private database keeps one of
    /// its own in its folder.
    pub key_file: Option<PathBuf>,
    /// The key itself, in place of the file. Without either, each start draws another.
    pub key: Option<SecretString>,
    /// Who signs, as the claim `iss` names it.
    pub issuer: String,
    /// How long they are good at the most, in seconds.
    pub seconds: u32,
}

impl Default for Grants {
    fn default() -> Self {
        Self { key_file: None, key: None, issuer: "urn:vetplan:server".to_owned(), seconds: 12 * 3_600 }
    }
}

impl Grants {
    /// The key that signs, in PEM, where one is named.
    ///
    /// # Errors
    /// When two are named, or the file cannot be read.
    pub fn signing_key(&self) -> Result<Option<SecretString>, SettingsError> {
        let wrong = |setting, reason| Err(SettingsError::Wrong { setting, reason });
        match (&self.key, &self.key_file) {
            (Some(_), Some(_)) => {
                wrong("grants.key", "cannot stand beside `grants.key_file`; one of them holds the key".to_owned())
            }
            (key, None) => Ok(key.clone()),
            (None, Some(file)) => match std::fs::read_to_string(file) {
                Ok(text) => Ok(Some(text.into())),
                Err(error) => wrong("grants.key_file", format!("cannot be read ({}): {error}", file.display())),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_named_once_and_can_be_read() {
        assert!(Grants::default().signing_key().unwrap().is_none());
        let both = Grants { key: Some("a".into()), key_file: Some("a".into()), ..Grants::default() };
        assert!(both.signing_key().err().unwrap().to_string().starts_with("`grants.key` cannot stand beside"));
        let lost = Grants { key_file: Some("/no/such/file".into()), ..Grants::default() };
        assert!(lost.signing_key().err().unwrap().to_string().starts_with("`grants.key_file` cannot be read"));
    }
}
