//! Digests of text.

use sha2::{Digest, Sha256};

/// SHA-256 of the UTF-8 bytes of a text, as 64 hex digits in small letters.
///
/// ```
/// use vet_core::kernel::digest::sha256;
/// assert!(sha256("").starts_with("e3b0c44298fc1c14"));
/// ```
#[must_use]
pub fn sha256(text: &str) -> String {
    sha256_of(&[text])
}

/// The same of texts one after the other.
#[must_use]
pub fn sha256_of(parts: &[&str]) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part.as_bytes()));
    let digest = hash.finalize();
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(HEX[usize::from(digit)])).collect()
}

/// Whether a text looks like one that [`sha256`] answers.
#[must_use]
pub fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
