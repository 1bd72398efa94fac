//! All that can be wrong with a value of a fixed format.

use crate::kernel::problem::Generic;

/// What can be wrong with a value of a fixed format.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// There is no country of that code, or the engine does not know its telephone numbers.
    CountryUnknown,
    /// It is not a telephone number, or not a whole one.
    PhoneFormat,
    /// It is not an e-mail address.
    EmailFormat,
    /// The postal code does not look like one of its country.
    PostalFormat,
    /// It is not a language tag.
    LanguageUnknown,
    /// There is no time zone of that name.
    TimeZoneUnknown,
    /// It is not a UUID in its usual form.
    IdFormat,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
