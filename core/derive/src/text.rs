//! Names and doc comments, read off a declaration.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// `CamelCase` with `separator` between its words; a run of digits is a word of its own.
pub(crate) fn separated(name: &str, separator: char) -> String {
    let mut text = String::new();
    let mut before: Option<char> = None;
    for letter in name.chars() {
        let starts_a_word =
            letter.is_uppercase() || letter.is_ascii_digit() && !before.is_some_and(|b| b.is_ascii_digit());
        if starts_a_word && before.is_some() {
            text.push(separator);
        }
        text.extend(letter.to_lowercase());
        before = Some(letter);
    }
    text
}

/// The doc comment of an item, without the space that follows each `///`.
pub(crate) fn doc(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes.iter().filter_map(doc_line).collect();
    lines.join("\n").trim().to_owned()
}

fn doc_line(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                let text = text.value();
                Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
            }
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::separated;

    #[test]
    fn words_begin_at_capitals_and_at_digits() {
        for (name, text) in [("NoShow", "no_show"), ("Schedule2", "schedule_2"), ("D31To60", "d_31_to_60"), ("X", "x")]
        {
            assert_eq!(separated(name, '_'), text);
        }
    }
}
