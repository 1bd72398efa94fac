//! The printer of conditions to English.

use super::label::{capitalised, choice_label, field_label};
use crate::{
    kernel::cell::ColumnKind,
    schema::{Compare, EntityDef, Expr},
};

/// A condition on the rows of a table as a sentence without its full stop: "If “Status” is
/// cancelled, then “Cancellation reason” is given".
#[must_use]
pub fn sentence(def: &EntityDef, condition: &Expr) -> String {
    capitalised(&in_words(def, condition))
}

/// The same as a clause, to stand after "when" or "where".
#[must_use]
pub fn in_words(def: &EntityDef, condition: &Expr) -> String {
    Words { def }.clause(condition)
}

/// Column names are read with their labels and kinds.
struct Words<'d> {
    def: &'d EntityDef,
}

impl Words<'_> {
    fn clause(&self, expr: &Expr) -> String {
        match expr {
            Expr::And(list) => self.all(list),
            Expr::Or(list) => self.any(list),
            Expr::Implies(given, then) => format!("if {}, then {}", self.clause(given), self.clause(then)),
            Expr::Compare(how, a, b) if is_condition(a) || is_condition(b) => self.two_conditions(*how, a, b),
            _ => match self.said_of_column(expr) {
                Some((column, said)) => format!("{} {said}", self.quoted(column)),
                None => self.plain(expr),
            },
        }
    }

    fn plain(&self, expr: &Expr) -> String {
        match expr {
            Expr::Compare(how, a, b) => format!("{} {}", self.operand(a), self.compared(*how, a, b)),
            Expr::Not(inner) => format!("it is not the case that {}", self.clause(inner)),
            other => self.operand(other),
        }
    }

    /// A condition that says one thing of one column: the column, and what is said.
    fn said_of_column(&self, expr: &Expr) -> Option<(&'static str, String)> {
        let column = |e: &Expr| if let Expr::Column(name) = e { Some(*name) } else { None };
        Some(match expr {
            Expr::Column(name) => (name, "is yes".to_owned()),
            Expr::Compare(how, a, b) => (column(a)?, self.compared(*how, a, b)),
            Expr::In(item, list) => (column(item)?, format!("is {}", listed(&self.values(list), "or"))),
            Expr::Between(item, low, high) => {
                (column(item)?, format!("is between {} and {}", self.operand(low), self.operand(high)))
            }
            Expr::IsNull(item) => (column(item)?, "is empty".to_owned()),
            Expr::Digits(item, count) => (column(item)?, format!("has exactly {count} digits")),
            Expr::Not(inner) => match *inner {
                Expr::Column(name) => (*name, "is no".to_owned()),
                Expr::IsNull(item) => (column(item)?, "is given".to_owned()),
                Expr::In(item, list) => match &self.values(list)[..] {
                    [one, other] => (column(item)?, format!("is neither {one} nor {other}")),
                    values => (column(item)?, format!("is not {}", listed(values, "or"))),
                },
                _ => return None,
            },
            _ => return None,
        })
    }

    fn compared(&self, how: Compare, a: &Expr, b: &Expr) -> String {
        let verb = match (how, self.is_time(a) || self.is_time(b)) {
            (Compare::Equal, _) if is_value(b) => "is",
            (Compare::Differs, _) if is_value(b) => "is not",
            (Compare::Equal, _) => "equals",
            (Compare::Differs, _) => "differs from",
            (Compare::Less, true) => "is before",
            (Compare::AtMost, true) => "is not after",
            (Compare::Greater, true) => "is after",
            (Compare::AtLeast, true) => "is not before",
            (Compare::Less, false) => "is less than",
            (Compare::AtMost, false) => "is at most",
            (Compare::Greater, false) => "is more than",
            (Compare::AtLeast, false) => "is at least",
        };
        format!("{verb} {}", self.operand(b))
    }

    /// Two conditions that hold together, or of which exactly one holds.
    fn two_conditions(&self, how: Compare, a: &Expr, b: &Expr) -> String {
        if let (Expr::IsNull(a), Expr::IsNull(b)) = (a, b) {
            let (a, b) = (self.operand(a), self.operand(b));
            return match how {
                Compare::Equal => format!("{a} and {b} are given together or not at all"),
                _ => format!("exactly one of {a} and {b} is given"),
            };
        }
        let (a, b) = (self.clause(a), self.clause(b));
        match how {
            Compare::Equal => format!("{a} exactly when {b}"),
            _ => format!("either {a} or {b}, not both"),
        }
    }

    /// All of them: what is said alike of several columns is said once, and a column of which
    /// several things are said is named once.
    fn all(&self, list: &[Expr]) -> String {
        let said: Option<Vec<_>> = list.iter().map(|e| self.said_of_column(e)).collect();
        if let Some(said) = said
            && said.iter().all(|(_, words)| *words == said[0].1 && words.starts_with("is "))
        {
            let columns: Vec<String> = said.iter().map(|(column, _)| self.quoted(column)).collect();
            return format!("{} are{}", listed(&columns, "and"), &said[0].1[2..]);
        }
        if let Some(once) = self.one_column(list, "and") {
            return once;
        }
        let parts: Vec<String> = list.iter().map(|e| self.clause(e)).collect();
        if list.iter().any(is_compound) { parts.join("; and ") } else { listed(&parts, "and") }
    }

    /// One of them. Where the first ones say what the rest does not concern, as "not cancelled, or
    /// with a reason", it reads better as "if cancelled, then with a reason".
    fn any(&self, list: &[Expr]) -> String {
        if let Some(once) = self.one_column(list, "or") {
            return once;
        }
        let exceptions = list[..list.len() - 1].iter().map_while(|e| self.opposite(e)).collect::<Vec<_>>();
        let rest: Vec<String> = list[exceptions.len()..].iter().map(|e| self.clause(e)).collect();
        let rest = if rest.len() == 1 { rest.concat() } else { format!("either {}", rest.join(", or ")) };
        if exceptions.is_empty() { rest } else { format!("if {}, then {rest}", listed(&exceptions, "and")) }
    }

    /// Conditions of which each says something of the same column.
    fn one_column(&self, list: &[Expr], word: &str) -> Option<String> {
        let said: Vec<_> = list.iter().map(|e| self.said_of_column(e)).collect::<Option<_>>()?;
        let column = said.first()?.0;
        let words: Vec<String> = said.iter().map(|(_, words)| words.clone()).collect();
        let same = said.iter().all(|(other, _)| *other == column);
        same.then(|| format!("{} {}", self.quoted(column), listed(&words, word)))
    }

    /// The opposite of a condition that sounds like an exception.
    fn opposite(&self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Not(Expr::IsNull(_)) => None,
            Expr::Not(inner) => Some(self.clause(inner)),
            Expr::IsNull(Expr::Column(name)) => Some(format!("{} is given", self.quoted(name))),
            Expr::Compare(Compare::Differs, a, b) if is_value(b) => {
                Some(format!("{} is {}", self.operand(a), self.operand(b)))
            }
            Expr::Compare(Compare::Equal, a, Expr::Number("0")) => Some(format!("{} is not 0", self.operand(a))),
            _ => None,
        }
    }

    fn values(&self, list: &[Expr]) -> Vec<String> {
        list.iter().map(|e| self.operand(e)).collect()
    }

    fn operand(&self, expr: &Expr) -> String {
        match expr {
            Expr::Column(name) => self.quoted(name),
            Expr::Text(code) => in_a_sentence(&choice_label(code)),
            Expr::Number(digits) => (*digits).to_owned(),
            Expr::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
            Expr::Now => "now".to_owned(),
            Expr::Today => "today".to_owned(),
            Expr::Length(inner) => format!("the length of {}", self.operand(inner)),
            Expr::Date(inner) => format!("the day of {}", self.operand(inner)),
            Expr::Add(a, b) => format!("{} plus {}", self.operand(a), self.operand(b)),
            Expr::Subtract(a, b) => format!("{} minus {}", self.operand(a), self.operand(b)),
            condition => format!("({})", self.clause(condition)),
        }
    }

    fn quoted(&self, column: &str) -> String {
        let label = self.def.field(column).map(field_label);
        format!("“{}”", label.as_deref().unwrap_or(column))
    }

    fn is_time(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Now | Expr::Today | Expr::Date(_) => true,
            Expr::Column(name) => self
                .def
                .field(name)
                .is_some_and(|field| matches!(field.kind, ColumnKind::Date | ColumnKind::Time | ColumnKind::Instant)),
            _ => false,
        }
    }
}

/// A label inside a sentence: "checked in", but still "X-ray" and "DEA registration".
fn in_a_sentence(label: &str) -> String {
    let mut letters = label.chars();
    let Some(first) = letters.next() else { return String::new() };
    let ordinary =
        label.split(' ').next().is_some_and(|word| word.chars().skip(1).all(|c| c.is_lowercase() || c == '-'));
    let proper = label.starts_with("X-");
    if ordinary && !proper { first.to_lowercase().chain(letters).collect() } else { label.to_owned() }
}

fn is_value(expr: &Expr) -> bool {
    matches!(expr, Expr::Text(_) | Expr::Number(_) | Expr::Bool(_))
}

/// Whether an expression is true or false rather than a value; a bare column counts as a value.
fn is_condition(expr: &Expr) -> bool {
    use Expr::{And, Between, Compare, Digits, Implies, In, IsNull, Not, Or};
    matches!(expr, Compare(..) | In(..) | Between(..) | IsNull(_) | Digits(..) | Not(_) | And(_) | Or(_) | Implies(..))
}

/// Whether a condition joins others, so that a comma after it would not be clear.
fn is_compound(expr: &Expr) -> bool {
    match expr {
        Expr::Or(_) | Expr::Implies(..) => true,
        Expr::Compare(_, a, b) => is_condition(a) || is_condition(b),
        _ => false,
    }
}

/// "a", "a or b", "a, b or c".
fn listed(parts: &[String], word: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn conditions_read_as_english() {
        for (table, check, words) in [
            (
                "appointments",
                "cancelled_must_have_reason",
                "If “Status” is cancelled, then “Cancellation reason” is given",
            ),
            ("appointments", "checkout_after_checkin", "“Checked out at” is not before “Checked in at”"),
            ("veterinarian_schedules", "day_xor_date", "Exactly one of “Day of week” and “Specific date” is given"),
            ("reminders", "reference_pair", "“Reference type” and “Reference ID” are given together or not at all"),
            ("emergency_cases", "stabilized_pair", "“Stabilized” is yes exactly when “Stabilized at” is given"),
            ("products", "prices_positive", "“Unit price” and “Cost price” are at least 0"),
            (
                "patients",
                "gender_matches_neutered",
                "If “Gender” is male neutered or female spayed, then “Neutered” is yes",
            ),
            ("invoices", "write_off_has_reason", "If “Written off amount” is not 0, then “Write-off reason” is given"),
            (
                "surgical_procedures",
                "completed_counts_match",
                "If “Status” is completed and “Sponge count initial” is given, then “Sponge count final” is given and \
                 equals “Sponge count initial”",
            ),
            (
                "invoices",
                "total_is_sum",
                "Either “Tax mode” is exclusive and “Total amount” equals “Subtotal” minus “Discount amount” plus “Tax \
                 amount”, or “Tax mode” is inclusive and “Total amount” equals “Subtotal” minus “Discount amount”",
            ),
            ("vaccinations", "next_due_after_given", "“Next due date” is after the day of “Administered at”"),
        ] {
            let def = SCHEMA.table(table).unwrap();
            let check = def.checks.iter().find(|candidate| candidate.name == check).unwrap();
            assert_eq!(sentence(def, &check.holds), words);
        }
    }

    #[test]
    fn guards_read_as_english() {
        let def = SCHEMA.table("veterinarian_licenses").unwrap();
        let back = def.machines[0].find("inactive", "active").unwrap();
        assert_eq!(in_words(def, back.when.unwrap()), "“Expiry date” is empty or is after today");
    }
}
