//! The codes of rules between rows that stand for a fact with a name of its own. Any other such rule
//! reports its own name.

use crate::kernel::problem::Code;

/// The codes, with their meaning.
pub const CODES: &[Code] = &[
    // Places. Source: the IANA time zone database.
    code("time-zone-unknown", crate::prose!("There is no time zone of that name.")),
    // Prescribing. Sources: state practice acts; 21 CFR 1301, 1306; 21 CFR 530.
    code("dea-number-format", crate::prose!("A DEA number has two letters, or a letter and a 9, and seven digits.")),
    code("dea-number-checksum", crate::prose!("The last digit of the DEA number does not follow from the others.")),
    code("vcpr-missing", crate::prose!("No veterinarian has examined the animal in person.")),
    code("vcpr-expired", crate::prose!("The last examination of the animal in person is too long ago.")),
    code("withdrawal-missing", crate::prose!("A drug for a food animal needs a withdrawal time; zero is one.")),
    code("waste-witness-required", crate::prose!("Somebody else must have seen a controlled drug being wasted.")),
    // Clinical work.
    code(
        "revoked-consent-is-before-the-procedure",
        crate::prose!("The operation has begun, so that the consent to it cannot be taken back."),
    ),
    code("critical-result-unacknowledged", crate::prose!("Nobody has been told of a critical result yet.")),
    code("level-not-triaged", crate::prose!("The newest triage record does not say this level.")),
    code("not-stabilized", crate::prose!("The animal is not stable yet.")),
    // Boarding, insurance, messages.
    code("boarding-vaccine-missing", crate::prose!("A vaccine that boarding asks for is not valid through the stay.")),
    code("policy-not-active", crate::prose!("The insurance policy was not active on the day of service.")),
    code("channel-consent-missing", crate::prose!("The client does not want messages on this channel.")),
];

const fn code(code: &'static str, doc: &'static str) -> Code {
    Code { code, doc }
}
