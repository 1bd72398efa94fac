//! Ids that the engine makes itself: the same command gives the same ids everywhere.

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// Makes the ids of one command's new rows.
#[derive(Debug)]
pub(super) struct IdSource {
    command: Uuid,
    /// The last ordinal of each table.
    made: Vec<(&'static str, u32)>,
}

impl IdSource {
    /// The ids of the command of that id.
    #[must_use]
    pub(super) fn new(command: Uuid) -> Self {
        Self { command, made: Vec::new() }
    }

    /// The next id for a table.
    pub(super) fn next(&mut self, table: &'static str) -> Uuid {
        if let Some((_, made)) = self.made.iter_mut().find(|(of, _)| *of == table) {
            *made += 1;
            return derived(self.command, table, *made);
        }
        self.made.push((table, 0));
        derived(self.command, table, 0)
    }
}

/// A UUIDv8 (RFC 9562, section 5.8): the first 48 bits are those of the command's id, so that rows
/// keep its order; the rest is SHA-256 of command, table and ordinal.
fn derived(command: Uuid, table: &str, ordinal: u32) -> Uuid {
    let mut hash = Sha256::new();
    hash.update(command.as_bytes());
    hash.update(table.as_bytes());
    hash.update(ordinal.to_be_bytes());
    let digest = hash.finalize();
    let mut bytes = *command.as_bytes();
    bytes[6..].copy_from_slice(&digest[..10]);
    Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_from_the_command() {
        let command = Uuid::from_u128(0x0190_1234_5678_7abc_8def_0123_4567_89ab);
        let ids = |tables: &[&'static str]| {
            let mut source = IdSource::new(command);
            tables.iter().map(|table| source.next(table)).collect::<Vec<_>>()
        };
        let first = ids(&["invoices", "invoice_items", "invoice_items"]);
        assert_eq!(first, ids(&["invoices", "invoice_items", "invoice_items"]));
        assert_ne!(first[1], first[2]);
        assert_eq!(first[0].get_version_num(), 8);
        assert_eq!(first[0].as_bytes()[..6], command.as_bytes()[..6]);
    }
}
