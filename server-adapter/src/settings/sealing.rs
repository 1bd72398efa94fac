//! The keys of sealed columns.

use std::path::PathBuf;

use secrecy::SecretString;
use serde::Deserialize;

use super::SettingsError;
use crate::store::Keys;

/// Where the keys of sealed columns are: the file, or the text itself.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sealing {
    /// A file with the keys, a line each: `<id>:<64 hex digits>`, the key of now first. A private database
    /// keeps one of its own in its folder.
    pub key_file: Option<PathBuf>,
    /// The keys themselves, parted by commas, in place of the file.
    pub keys: Option<SecretString>,
}

impl Sealing {
    /// The keys.
    ///
    /// # Errors
    /// When there are none, or what is there is none.
    pub fn read(&self) -> Result<Keys, SettingsError> {
        let (setting, text) = match (&self.keys, &self.key_file) {
            (Some(_), Some(_)) => {
                let reason = "cannot stand beside `sealing.key_file`; one of them holds the keys".to_owned();
                return Err(SettingsError::Wrong { setting: "sealing.keys", reason });
            }
            (Some(keys), None) => ("sealing.keys", keys.clone()),
            (None, Some(file)) => match std::fs::read_to_string(file) {
                Ok(text) => ("sealing.key_file", text.into()),
                Err(error) => {
                    let reason = format!("cannot be read ({}): {error}", file.display());
                    return Err(SettingsError::Wrong { setting: "sealing.key_file", reason });
                }
            },
            (None, None) => {
                let reason = "numbers of taxes, cards, accounts and DEA registrations are kept sealed; \
                              `vetplan-server keys new <id>` makes a key";
                return Err(SettingsError::Missing { setting: "sealing.key_file", reason });
            }
        };
        Keys::read(&text)
            .map_err(|error| SettingsError::Wrong { setting, reason: format!("is no list of keys: {error}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_keys_nothing_is_sealed_and_what_is_none_is_told() {
        let complaint = |sealing: Sealing| sealing.read().err().unwrap().to_string();
        assert!(complaint(Sealing::default()).starts_with("`sealing.key_file` is missing"));
        let both = Sealing { keys: Some("a".into()), key_file: Some("a".into()) };
        assert!(complaint(both).starts_with("`sealing.keys` cannot stand beside"));
        let none = complaint(Sealing { keys: Some("secret-stuff".into()), key_file: None });
        assert!(none.starts_with("`sealing.keys` is no list of keys: entry 1") && !none.contains("stuff"), "{none}");
        let lost = complaint(Sealing { keys: None, key_file: Some("/no/such/file".into()) });
        assert!(lost.starts_with("`sealing.key_file` cannot be read"), "{lost}");
        let key = Keys::new_entry("a").unwrap();
        assert_eq!(Sealing { keys: Some(key), key_file: None }.read().unwrap().ids().collect::<Vec<_>>(), ["a"]);
    }
}
