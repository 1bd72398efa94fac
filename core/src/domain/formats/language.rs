//! `id.language`: a language tag.

use super::problem::Problem;
use crate::{record::Record, rule::rule};

/// A tag as it was typed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The tag, such as `en` or `pt-BR`.
    pub value: String,
}

/// The tag.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The tag in its usual letters: the language small, the script with a capital, the region in capitals.
    pub language: String,
}

/// Reads a language tag that is well formed. Whether somebody speaks the language is not asked; the few old
/// tags that do not follow the grammar are refused.
#[rule(id = "id.language", source = "BCP 47: RFC 5646, 2.1 and 2.2.9", errors = [LanguageUnknown])]
pub fn language(input: &Input) -> Result<Output, Problem> {
    normalized(&input.value).map(|language| Output { language }).ok_or(Problem::LanguageUnknown)
}

/// The usual letters of a tag; none of what is no tag.
#[must_use]
pub fn normalized(tag: &str) -> Option<String> {
    if !tag.is_ascii() {
        return None;
    }
    let small = tag.to_ascii_lowercase();
    let parts: Vec<&str> = small.split('-').collect();
    let lengths_fit = parts.iter().all(|part| (1..=8).contains(&part.len()) && part.bytes().all(is_sign));
    if !lengths_fit || !is_well_formed(&parts) {
        return None;
    }
    // What follows a single sign is an extension, and stays small.
    let extended = parts.iter().position(|part| part.len() == 1).unwrap_or(parts.len());
    let shown = parts.iter().enumerate().map(|(at, part)| match part.len() {
        2 if 0 < at && at < extended => part.to_ascii_uppercase(),
        4 if 0 < at && at < extended && is_letters(part) => titled(part),
        _ => (*part).to_owned(),
    });
    Some(shown.collect::<Vec<_>>().join("-"))
}

/// `latn` as `Latn`.
fn titled(part: &str) -> String {
    let (first, rest) = part.split_at(1);
    format!("{}{rest}", first.to_ascii_uppercase())
}

fn is_sign(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

fn is_letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The parts of a tag, from its language to its private ones.
fn is_well_formed(parts: &[&str]) -> bool {
    if let Some((&"x", private)) = parts.split_first() {
        return !private.is_empty();
    }
    let mut rest = Rest(parts);
    let Some(language) = rest.take(|part| (2..=8).contains(&part.len()) && is_letters(part)) else { return false };
    if language.len() <= 3 {
        // Up to three extended languages.
        let _ = (0..3).take_while(|_| rest.take(|part| part.len() == 3 && is_letters(part)).is_some()).count();
    }
    rest.take(|part| part.len() == 4 && is_letters(part));
    rest.take(|part| if part.len() == 2 { is_letters(part) } else { part.len() == 3 && is_digits(part) });
    rest.variants_differ() && rest.extensions_differ() && rest.is_private()
}

fn is_digits(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

/// The parts that have not been read.
struct Rest<'a>(&'a [&'a str]);

impl<'a> Rest<'a> {
    /// The next part, if it is what stands here.
    fn take(&mut self, stands_here: impl Fn(&str) -> bool) -> Option<&'a str> {
        let (first, rest) = self.0.split_first()?;
        if !stands_here(first) {
            return None;
        }
        self.0 = rest;
        Some(first)
    }

    /// Reads the variants: none stands twice.
    fn variants_differ(&mut self) -> bool {
        let mut seen: Vec<&str> = Vec::new();
        while let Some(variant) = self.take(is_variant) {
            if seen.contains(&variant) {
                return false;
            }
            seen.push(variant);
        }
        true
    }

    /// Reads the extensions: none stands twice, and each says something.
    fn extensions_differ(&mut self) -> bool {
        let mut seen: Vec<&str> = Vec::new();
        while let Some(singleton) = self.take(|part| part.len() == 1 && part != "x") {
            let says = self.take(|part| part.len() >= 2).is_some();
            if !says || seen.contains(&singleton) {
                return false;
            }
            while self.take(|part| part.len() >= 2).is_some() {}
            seen.push(singleton);
        }
        true
    }

    /// Whether nothing is left but private parts.
    fn is_private(&self) -> bool {
        match self.0.split_first() {
            None => true,
            Some((first, private)) => *first == "x" && !private.is_empty(),
        }
    }
}

fn is_variant(part: &str) -> bool {
    part.len() >= 5 || (part.len() == 4 && part.starts_with(|first: char| first.is_ascii_digit()))
}
