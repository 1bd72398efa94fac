//! Business numbers as people read them.

use uuid::Uuid;

/// The prefix of each series, and how many digits its numbers have at least.
const SERIES: [(&str, &str, usize); 12] = [
    ("adjustment", "ADJ-", 5),
    ("claim", "CLM-", 5),
    ("client", "CL-", 5),
    ("encounter", "ENC-", 5),
    ("estimate", "EST-", 5),
    ("invoice", "INV-", 5),
    ("patient", "PT-", 5),
    ("payment", "PAY-", 5),
    ("prescription", "RX-", 5),
    ("purchase_order", "PO-", 5),
    ("receipt", "RCT-", 5),
    ("reservation", "BRD-", 5),
];

/// The series without gaps: the law wants them so. A number of these is taken last, in the
/// transaction that writes the document; those of other series may be lost with a command that is
/// not written.
const GAPLESS: [&str; 2] = ["invoice", "receipt"];

/// Whether a series has no gaps.
#[must_use]
pub fn is_gapless(series: &str) -> bool {
    GAPLESS.contains(&series)
}

/// The number as text: `CL-00001`.
#[must_use]
pub fn number_text(series: &str, value: u64) -> String {
    let (_, prefix, digits) = SERIES.iter().find(|(name, ..)| *name == series).copied().unwrap_or((series, "", 1));
    format!("{prefix}{value:0digits$}")
}

/// The number of a document that has none of the series yet, made of its id: `D-` and twelve digits.
#[must_use]
pub fn draft_number(id: Uuid) -> String {
    format!("D-{:012}", id.as_u128() % 1_000_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_has_twelve_digits_of_its_own() {
        assert_eq!(draft_number(Uuid::from_u128(7)), "D-000000000007");
        assert_eq!(draft_number(Uuid::from_u128(5_123_456_789_012)), "D-123456789012");
    }

    #[test]
    fn numbers_are_padded_and_grow() {
        assert_eq!(number_text("client", 1), "CL-00001");
        assert_eq!(number_text("client", 1_234_567), "CL-1234567");
    }
}
