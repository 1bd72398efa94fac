//! `id.email`: an e-mail address.

use super::problem::Problem;
use crate::{record::Record, rule::rule};

/// The most characters of an address.
const MOST: usize = 254;
/// The most characters before the `@`.
const MOST_LOCAL: usize = 64;
/// The most characters of a label of the domain.
const MOST_LABEL: usize = 63;

/// An address as it was typed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The address; blanks around it do not count.
    pub value: String,
}

/// The address.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The address with its domain in small letters.
    pub email: String,
}

/// Reads an e-mail address. What stands before the `@` is left as it is, for only its host knows what it
/// means.
#[rule(
    id = "id.email",
    source = "RFC 5321, 4.5.3.1; RFC 5322, 3.4.1, without quoted names and comments",
    errors = [EmailFormat]
)]
pub fn email(input: &Input) -> Result<Output, Problem> {
    normalized(&input.value).map(|email| Output { email }).ok_or(Problem::EmailFormat)
}

/// The one spelling of an address; none of what is no address.
#[must_use]
pub fn normalized(text: &str) -> Option<String> {
    let (local, domain) = text.trim().split_once('@')?;
    let fits = local.len() + 1 + domain.len() <= MOST && local.len() <= MOST_LOCAL;
    let written = local.split('.').all(is_atom) && is_domain(domain);
    (fits && written).then(|| format!("{local}@{}", domain.to_ascii_lowercase()))
}

/// Whether this is one of the words between the dots before the `@`.
fn is_atom(word: &str) -> bool {
    let marks = b"!#$%&'*+-/=?^_`{|}~";
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || marks.contains(&byte))
}

/// Whether this is a domain with a dot, its last label beginning with a letter.
fn is_domain(domain: &str) -> bool {
    let last = domain.rsplit_once('.').map_or("", |(_, last)| last);
    domain.split('.').all(is_label) && last.starts_with(|first: char| first.is_ascii_alphabetic())
}

fn is_label(label: &str) -> bool {
    let inner = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    !label.is_empty() && label.len() <= MOST_LABEL && inner && !label.starts_with('-') && !label.ends_with('-')
}
