//! Formats that are the same everywhere: countries, telephone numbers, addresses, languages, ids.
//!
//! Each is decided by one function, for whoever asks and for the columns that hold such a value.

pub mod columns;
pub mod country;
pub mod email;
pub mod language;
pub mod phone;
pub mod postal;
pub mod problem;
pub mod time_zone;
pub mod uuid;

pub use country::{Country, country};
pub use email::email;
pub use language::language;
pub use phone::phone;
pub use postal::postal;

use crate::{engine::RowRule, rule::Rule};

/// The rules.
pub const RULES: &[Rule] =
    &[phone::RULE, email::RULE, postal::RULE, country::RULE, language::RULE, time_zone::RULE, uuid::RULE];

/// The rules for columns of any table.
pub const ROW_RULES: &[RowRule] =
    &[columns::COUNTRY_IS_KNOWN, columns::LANGUAGE_IS_KNOWN, columns::EMAIL_IS_AN_ADDRESS];
