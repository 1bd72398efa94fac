//! JSON as JavaScript and TypeScript write it.

use crate::kernel::json::Json;

/// `dea_number` -> `deaNumber`
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalised(word))
}

/// `line` -> `Line`
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A value on one line, its keys without quotes where they need none.
pub(super) fn literal(value: &Json) -> String {
    match value {
        Json::List(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Json::Map(entries) if entries.is_empty() => "{}".to_owned(),
        Json::Map(entries) => {
            let entry = |(name, value): &(String, Json)| format!("{}: {}", key(name), literal(value));
            format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        plain => plain.to_string(),
    }
}

fn key(name: &str) -> String {
    let first = name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    if first && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
        name.to_owned()
    } else {
        Json::from(name).to_string()
    }
}

/// A doc comment, indented.
pub(super) fn comment(doc: &str, indent: &str) -> String {
    let doc = doc.replace("*/", "*\\/");
    match doc.lines().count() {
        0 => String::new(),
        1 => format!("{indent}/** {doc} */\n"),
        _ => {
            let lines: String =
                doc.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_those_of_javascript() {
        assert_eq!(camel("boarding_vaccines"), "boardingVaccines");
        assert_eq!(camel("line"), "line");
        let value = Json::parse(r#"{"qty":"1","in-house":[true,null,{}],"d1_30":2}"#).unwrap();
        assert_eq!(literal(&value), r#"{ qty: "1", "in-house": [true, null, {}], d1_30: 2 }"#);
    }

    #[test]
    fn a_comment_does_not_end_early() {
        assert_eq!(comment("a */ b", ""), "/** a *\\/ b */\n");
        assert_eq!(comment("a\n\nb", "  "), "  /**\n   * a\n   *\n   * b\n   */\n");
    }
}
