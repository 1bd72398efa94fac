//! Sealed columns: encrypted here, so that neither the database nor its backups hold what they say.
//!
//! A value is `sealed:<key>:<nonce and ciphertext>`, AES-256-GCM with a nonce of its own. Bound to it are
//! practice, table, column and row: copied to another place it opens nowhere. The first key seals; the others
//! still open what they sealed once, until `vetplan-server keys rotate` has sealed it anew.

use std::fmt;

use aes_gcm::{
    Aes256Gcm, Nonce,
    aead::{Aead, KeyInit, Payload},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;
use vet_core::{
    engine::Change,
    kernel::cell::Cell,
    schema::{EntityDef, Row, Values},
};

use super::fault::Fault;

/// What every sealed value begins with.
const MARK: &str = "sealed";

const NONCE: usize = 12;

/// The keys of sealed columns, the one of now first.
#[derive(Clone, Default)]
pub struct Keys(Vec<Key>);

#[derive(Clone)]
struct Key {
    id: String,
    cipher: Aes256Gcm,
}

/// Why a text is no list of keys. Nothing of a key is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// An entry is not what it should be.
    #[error("entry {0} is no key: it is `<id>:<64 hex digits>`, the id of small letters, digits and hyphens")]
    Entry(usize),
    /// Two entries have the same id.
    #[error("two keys have the id `{0}`")]
    Twice(String),
    /// There is no entry.
    #[error("there is no key in it")]
    Empty,
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) tenant: Uuid,
    pub(crate) table: &'a str,
    pub(crate) column: &'a str,
    pub(crate) row: Uuid,
}

impl Keys {
    /// Reads `<id>:<64 hex digits>`, the key of now first; entries are parted by commas or lines.
    ///
    /// # Errors
    /// [`KeysError`]: what is wrong with the text.
    pub fn read(text: &SecretString) -> Result<Self, KeysError> {
        let entries = text.expose_secret().split([',', '\n']).map(str::trim).filter(|entry| !entry.is_empty());
        let mut keys: Vec<Key> = Vec::new();
        for (at, entry) in entries.enumerate() {
            let key = Key::read(entry).ok_or(KeysError::Entry(at + 1))?;
            if keys.iter().any(|known| known.id == key.id) {
                return Err(KeysError::Twice(key.id));
            }
            keys.push(key);
        }
        if keys.is_empty() { Err(KeysError::Empty) } else { Ok(Self(keys)) }
    }

    /// A new key of that id, as [`Keys::read`] reads it.
    ///
    /// # Errors
    /// When the system has no random bytes.
    pub fn new_entry(id: &str) -> Result<SecretString, getrandom::Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(format!("{id}:{hex}\n").into())
    }

    /// The ids, the one of now first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|key| key.id.as_str())
    }

    /// The changes as they are written.
    pub(super) fn sealed(&self, tenant: Uuid, changes: Vec<Change>) -> Result<Vec<Change>, Fault> {
        let seal = |change: Change| {
            let id = change.id();
            Ok(match change {
                Change::Insert(row) => Change::Insert(self.sealed_row(tenant, id, row)?),
                Change::Update { before, patch } => {
                    Change::Update { before, patch: self.sealed_row(tenant, id, patch)? }
                }
                other => other,
            })
        };
        changes.into_iter().map(seal).collect()
    }

    fn sealed_row(&self, tenant: Uuid, id: Uuid, mut row: Row) -> Result<Row, Fault> {
        let def = row.def();
        for column in sealed_columns(def) {
            if let Cell::Text(text) = row.cell(column) {
                let place = Place { tenant, table: def.table, column, row: id };
                let text = self.seal(place, text)?;
                row.set(column, Cell::Text(text));
            }
        }
        Ok(row)
    }

    /// Rows as they were before they were written.
    pub(super) fn opened(&self, mut rows: Vec<Row>) -> Result<Vec<Row>, Fault> {
        for row in &mut rows {
            let def = row.def();
            for column in sealed_columns(def) {
                let (Some(tenant), Some(id)) = (row.cell("tenant_id").as_uuid(), row.cell("id").as_uuid()) else {
                    continue;
                };
                if let Cell::Text(text) = row.cell(column) {
                    let text = self.open(Place { tenant, table: def.table, column, row: id }, text)?;
                    row.set(column, Cell::Text(text));
                }
            }
        }
        Ok(rows)
    }

    /// A value sealed by the key of now.
    pub(crate) fn seal(&self, place: Place<'_>, text: &str) -> Result<String, Fault> {
        let key = self.0.first().ok_or_else(|| place.shut())?;
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(Fault::Random)?;
        let bound = place.bound(&key.id);
        let payload = Payload { msg: text.as_bytes(), aad: bound.as_bytes() };
        let sealed = key.cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| place.shut())?;
        let value = URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat());
        Ok(format!("{MARK}:{}:{value}", key.id))
    }

    /// What a value says that was sealed for this place.
    pub(crate) fn open(&self, place: Place<'_>, value: &str) -> Result<String, Fault> {
        let opened = || {
            let (mark, rest) = value.split_once(':')?;
            let (id, text) = rest.split_once(':')?;
            let key = self.0.iter().find(|key| key.id == id).filter(|_| mark == MARK)?;
            let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
            let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
            let bound = place.bound(&key.id);
            let payload = Payload { msg: sealed, aad: bound.as_bytes() };
            String::from_utf8(key.cipher.decrypt(&Nonce::from(*nonce), payload).ok()?).ok()
        };
        opened().ok_or_else(|| place.shut())
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

impl Key {
    fn read(entry: &str) -> Option<Self> {
        let (id, hex) = entry.split_once(':')?;
        let is_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if !(1..=32).contains(&id.len()) || !id.bytes().all(is_id) || hex.len() != 64 || !hex.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, digits) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        }
        Some(Self { id: id.to_owned(), cipher: Aes256Gcm::new(&bytes.into()) })
    }
}

impl Place<'_> {
    /// What is bound to a value beside its key.
    fn bound(&self, key: &str) -> String {
        let Self { tenant, table, column, row } = self;
        format!("{tenant}/{table}/{column}/{row}/{key}")
    }

    fn shut(&self) -> Fault {
        Fault::Sealed { table: self.table.to_owned(), column: self.column.to_owned() }
    }
}

/// The columns of a table that are sealed.
pub(super) fn sealed_columns(def: &EntityDef) -> impl Iterator<Item = &'static str> + use<> {
    def.fields.iter().filter(|field| field.sealed).map(|field| field.name).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use vet_core::domain::SCHEMA;

    use super::*;

    fn keys(ids: &[&str]) -> Keys {
        let entry =
            |id: &&str| format!("{id}:{}", format!("{:02x}", id.bytes().map(u32::from).sum::<u32>() % 256).repeat(32));
        Keys::read(&ids.iter().map(entry).collect::<Vec<_>>().join(",").into()).unwrap()
    }

    fn place(row: u128) -> Place<'static> {
        Place { tenant: Uuid::from_u128(1), table: "clients", column: "tax_id", row: Uuid::from_u128(row) }
    }

    #[test]
    fn a_value_opens_where_it_was_sealed_and_nowhere_else() {
        let keys = keys(&["a"]);
        let value = keys.seal(place(7), "DE-123").unwrap();
        assert!(value.starts_with("sealed:a:") && !value.contains("DE-123"), "{value}");
        assert_ne!(keys.seal(place(7), "DE-123").unwrap(), value, "each has a nonce of its own");
        assert_eq!(keys.open(place(7), &value).unwrap(), "DE-123");
        let elsewhere = [
            place(8),
            Place { tenant: Uuid::from_u128(2), ..place(7) },
            Place { table: "payments", ..place(7) },
            Place { column: "notes", ..place(7) },
        ];
        for place in elsewhere {
            assert!(keys.open(place, &value).is_err());
        }
        let mut bent = value.clone().into_bytes();
        let last = bent.len() - 1;
        bent[last] = if bent[last] == b'A' { b'E' } else { b'A' };
        for other in [String::from_utf8(bent).unwrap(), "DE-123".to_owned(), "sealed:a:".to_owned(), String::new()] {
            assert!(keys.open(place(7), &other).is_err(), "{other}");
        }
    }

    #[test]
    fn the_first_key_seals_and_the_others_open() {
        let old = keys(&["a"]).seal(place(7), "x").unwrap();
        let both = keys(&["b", "a"]);
        assert_eq!(both.open(place(7), &old).unwrap(), "x");
        assert!(both.seal(place(7), "x").unwrap().starts_with("sealed:b:"));
        assert!(keys(&["b"]).open(place(7), &old).is_err());
        assert!(Keys::default().seal(place(7), "x").is_err() && Keys::default().open(place(7), &old).is_err());
        assert_eq!(format!("{both:?}"), r#"["b", "a"]"#);
    }

    #[test]
    fn keys_are_read_strictly_and_never_repeated() {
        let hex = "0f".repeat(32);
        let read =
            |text: String| Keys::read(&text.into()).map(|keys| keys.ids().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(read(format!("2026:{hex}\n\n2025-a:{hex}\n")).unwrap(), ["2026", "2025-a"]);
        assert_eq!(read(format!("a:{hex},a:{hex}")), Err(KeysError::Twice("a".to_owned())));
        assert_eq!(read(" \n".to_owned()), Err(KeysError::Empty));
        for wrong in [
            hex.clone(),
            format!(":{hex}"),
            format!("A:{hex}"),
            format!("a:{}", &hex[1..]),
            format!("a:{}", "ä".repeat(32)),
        ] {
            let error = read(format!("b:{hex},{wrong}")).unwrap_err();
            assert!(error == KeysError::Entry(2) && !error.to_string().contains("0f0f"), "{wrong}");
        }
        let new = Keys::new_entry("first").unwrap();
        assert_eq!(Keys::read(&new).unwrap().ids().collect::<Vec<_>>(), ["first"]);
    }

    /// Were a sealed column part of a rule of uniqueness or of an index, or judged by the database, the same
    /// value would have to be the same text, which it never is.
    #[test]
    fn no_rule_of_the_database_looks_at_a_sealed_column() {
        let mut found = 0;
        for def in SCHEMA.all_tables() {
            for column in sealed_columns(def) {
                found += 1;
                assert!(!def.uniques.iter().any(|unique| unique.columns.contains(&column)), "{}.{column}", def.table);
                assert!(!def.indexes.iter().any(|index| index.columns.contains(&column)), "{}.{column}", def.table);
                let kind = def.field(column).map(|field| field.kind);
                assert_eq!(kind, Some(vet_core::kernel::cell::ColumnKind::Text), "{}.{column}", def.table);
            }
        }
        assert_eq!(found, 5);
    }
}
