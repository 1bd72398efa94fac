//! The printer of names and expressions to English.

use crate::schema::{Compare, Expr};

/// A column's name as a label: `date_of_birth` is "Date of birth".
#[must_use]
pub fn label(name: &str) -> String {
    let name = name.strip_suffix("_id").unwrap_or(name);
    let words: Vec<String> =
        name.split('_').map(|word| abbreviation(word).unwrap_or_else(|| word.to_owned())).collect();
    let text = words.join(" ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Words that are written in capitals.
fn abbreviation(word: &str) -> Option<String> {
    const CAPITALS: [&str; 14] =
        ["asa", "dea", "ecg", "id", "ip", "mri", "ndc", "po", "sms", "soap", "url", "vat", "vcpr", "gst"];
    match word {
        "urls" => Some("URLs".to_owned()),
        "whatsapp" => Some("WhatsApp".to_owned()),
        _ => CAPITALS.contains(&word).then(|| word.to_uppercase()),
    }
}

/// A condition as an English sentence without its full stop.
#[must_use]
pub fn in_words(expr: &Expr) -> String {
    match expr {
        Expr::Column(name) => label(name).to_lowercase(),
        Expr::Text(text) => text.replace('_', " "),
        Expr::Number(digits) => (*digits).to_owned(),
        Expr::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        Expr::Now => "now".to_owned(),
        Expr::Today => "today".to_owned(),
        Expr::Compare(how, a, b) => {
            let verb = match how {
                Compare::Equal => "is",
                Compare::Differs => "is not",
                Compare::Less => "is less than",
                Compare::AtMost => "is at most",
                Compare::Greater => "is greater than",
                Compare::AtLeast => "is at least",
            };
            format!("{} {verb} {}", operand(a), operand(b))
        }
        Expr::In(item, list) => format!("{} is {}", operand(item), joined(list, " or ")),
        Expr::Between(item, low, high) => {
            format!("{} is from {} to {}", operand(item), operand(low), operand(high))
        }
        Expr::IsNull(inner) => format!("{} is empty", operand(inner)),
        Expr::Length(inner) => format!("the length of {}", operand(inner)),
        Expr::Digits(inner, count) => format!("{} has exactly {count} digits", operand(inner)),
        Expr::Date(inner) => format!("the day of {}", operand(inner)),
        Expr::Add(a, b) => format!("{} plus {}", operand(a), operand(b)),
        Expr::Subtract(a, b) => format!("{} minus {}", operand(a), operand(b)),
        Expr::Not(inner) => match inner {
            Expr::IsNull(inner) => format!("{} is given", operand(inner)),
            Expr::In(item, list) => format!("{} is none of {}", operand(item), joined(list, ", ")),
            Expr::Column(_) => format!("not {}", operand(inner)),
            other => format!("it is not so that {}", operand(other)),
        },
        Expr::And(list) => joined(list, " and "),
        Expr::Or(list) => joined(list, ", or "),
        Expr::Implies(given, then) => format!("if {}, then {}", operand(given), operand(then)),
    }
}

fn operand(expr: &Expr) -> String {
    match expr {
        Expr::And(_) | Expr::Or(_) | Expr::Implies(..) | Expr::Compare(..) => format!("({})", in_words(expr)),
        _ => in_words(expr),
    }
}

fn joined(list: &[Expr], word: &str) -> String {
    let parts: Vec<String> = list.iter().map(|e| if list.len() > 2 { operand(e) } else { in_words(e) }).collect();
    parts.join(word)
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn labels_read_as_words() {
        assert_eq!(label("date_of_birth"), "Date of birth");
        assert_eq!(label("client_id"), "Client");
        assert_eq!(label("dea_schedule"), "DEA schedule");
        assert_eq!(label("photo_urls"), "Photo URLs");
    }
}
