//! Business numbers as people read them.

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

#[cfg(test)]
mod tests {
    use super::number_text;

    #[test]
    fn numbers_are_padded_and_grow() {
        assert_eq!(number_text("client", 1), "CL-00001");
        assert_eq!(number_text("client", 1_234_567), "CL-1234567");
    }
}
