//! The columns of a fixed format, whatever table they stand in.

use super::{Country, country::of_code, email, language};
use crate::{
    engine::{Case, RowRule, When, Write},
    rule::data::Table,
    schema::Values,
};

/// A country is one of ISO 3166-1.
pub const COUNTRY_IS_KNOWN: RowRule = RowRule {
    name: crate::prose!("country_is_known"),
    doc: crate::prose!("A country is named by two capital letters of ISO 3166-1."),
    codes: &["country-unknown"],
    when: When::Written { applies: |def| def.field("country").is_some(), columns: &["country"] },
    judge: |case, write| {
        let Some(countries) = case.knows::<Table<Country>>() else { return Ok(()) };
        judge(case, write, "country", "country-unknown", &|code| of_code(&countries, code).is_some());
        Ok(())
    },
};

/// A language is a tag of BCP 47.
pub const LANGUAGE_IS_KNOWN: RowRule = RowRule {
    name: crate::prose!("language_is_known"),
    doc: crate::prose!("A language is named by a tag of BCP 47, such as en or pt-BR."),
    codes: &["language-unknown"],
    when: When::Written { applies: |def| def.field("preferred_language").is_some(), columns: &["preferred_language"] },
    judge: |case, write| {
        judge(case, write, "preferred_language", "language-unknown", &|tag| language::normalized(tag).is_some());
        Ok(())
    },
};

/// The columns that hold an e-mail address.
const EMAILS: [&str; 4] = ["email", "provider_email", "recipient_email", "supplier_email"];

/// An e-mail address is one.
pub const EMAIL_IS_AN_ADDRESS: RowRule = RowRule {
    name: crate::prose!("email_is_an_address"),
    doc: crate::prose!("What stands in a column for e-mail addresses looks like one."),
    codes: &["email-format"],
    when: When::Written { applies: |def| EMAILS.iter().any(|column| def.field(column).is_some()), columns: &EMAILS },
    judge: |case, write| {
        for column in EMAILS.into_iter().filter(|column| write.touches(column)) {
            judge(case, write, column, "email-format", &|text| email::normalized(text).is_some());
        }
        Ok(())
    },
};

/// Refuses the text of a column that is not what belongs there.
fn judge(case: &mut Case<'_>, write: &Write<'_>, column: &str, code: &'static str, belongs: &dyn Fn(&str) -> bool) {
    if write.after.cell(column).as_text().is_some_and(|text| !belongs(text)) {
        case.refuse(write.wrong(code, column));
    }
}
