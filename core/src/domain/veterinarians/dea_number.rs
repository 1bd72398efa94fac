//! The form of a DEA number.

use super::VeterinarianLicense;
use crate::{
    engine::{RowRule, When},
    schema::Entity,
};

/// A DEA number is well formed. Its check digit proves no more than that it was written down right.
///
/// Source: DEA Practitioner's Manual; 21 CFR 1301.
pub const DEA_NUMBER_IS_WELL_FORMED: RowRule = RowRule {
    name: crate::prose!("dea_number_is_well_formed"),
    doc: crate::prose!("A DEA number has two letters and seven digits, of which the last follows from the others."),
    codes: &["dea-number-format", "dea-number-checksum"],
    when: When::Written { applies: |def| def.table == VeterinarianLicense::TABLE, columns: &["dea_registration"] },
    judge: |case, write| {
        let number = write.after.value(VeterinarianLicense::DEA_REGISTRATION).flatten();
        match number.map(|number| judge(&normalized(number))) {
            Some(Verdict::Malformed) => case.refuse(write.wrong("dea-number-format", "dea_registration")),
            Some(Verdict::Misspelt { .. }) => case.refuse(write.wrong("dea-number-checksum", "dea_registration")),
            Some(Verdict::WellFormed) | None => {}
        }
        Ok(())
    },
};

/// What is to be said of a DEA number.
#[derive(Debug, PartialEq)]
pub enum Verdict {
    /// Its last digit follows from the others.
    WellFormed,
    /// It has not the form of one.
    Malformed,
    /// Its last digit does not follow from the others.
    Misspelt {
        /// The one that does.
        expected_digit: u32,
    },
}

/// The number in capitals, without spaces around it.
#[must_use]
pub fn normalized(number: &str) -> String {
    number.trim().to_ascii_uppercase()
}

/// Judges a number in capitals.
#[must_use]
pub fn judge(number: &str) -> Verdict {
    let [first, second, digits @ ..] = number.as_bytes() else { return Verdict::Malformed };
    let letters = first.is_ascii_uppercase() && (second.is_ascii_uppercase() || *second == b'9');
    if !letters || digits.len() != 7 || !digits.iter().all(u8::is_ascii_digit) {
        return Verdict::Malformed;
    }
    let digit = |at: usize| u32::from(digits[at - 1] - b'0');
    let sum = (digit(1) + digit(3) + digit(5)) + 2 * (digit(2) + digit(4) + digit(6));
    let expected_digit = sum % 10;
    if expected_digit == digit(7) { Verdict::WellFormed } else { Verdict::Misspelt { expected_digit } }
}

#[test]
fn the_last_digit_follows_from_the_others() {
    assert_eq!(judge("AB1234563"), Verdict::WellFormed);
    assert_eq!(judge(&normalized(" bs8527410 ")), Verdict::WellFormed);
    assert_eq!(judge("F91234563"), Verdict::WellFormed);
    assert_eq!(judge("AB1234567"), Verdict::Misspelt { expected_digit: 3 });
    for malformed in ["", "A", "9B1234563", "AB123456", "AB12345634", "AB-123456", "ÄB1234563"] {
        assert_eq!(judge(malformed), Verdict::Malformed, "{malformed}");
    }
}
