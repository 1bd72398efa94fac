//! Asking both implementations the same.

use std::env;

use vet_core::domain::rules::evaluate_json;
use vet_tests::random_rows::Dice;

/// What a rule must say: a result, or an error as it is written.
pub(crate) type Answer = Result<String, String>;

/// How many mismatches are shown.
const SHOWN: usize = 5;

/// How often each rule is asked.
pub(crate) fn cases() -> u64 {
    env::var("VETPLAN_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(5_000)
}

/// Which cases they are.
pub(crate) fn seed() -> String {
    env::var("VETPLAN_SEED").unwrap_or_default()
}

/// Both implementations answer the same in every case, and at least a half of the cases has a result.
pub(crate) fn agree(rule: &str, case: impl Fn(&mut Dice) -> (Fields, Answer)) {
    let (mut wrong, mut results) = (Vec::new(), 0);
    let (cases, seed) = (cases(), seed());
    for number in 0..cases {
        let (fields, expected) = case(&mut Dice::named(&format!("{rule} {seed} {number}")));
        let input = fields.json();
        results += u64::from(expected.is_ok());
        let expected = expected.unwrap_or_else(|error| error);
        let answer = evaluate_json(rule, &input);
        if answer != expected {
            wrong.push(format!("   input {input}\nexpected {expected}\n  answer {answer}"));
        }
    }
    let some = wrong.iter().take(SHOWN).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(wrong.is_empty(), "{rule}: {} of {cases} cases differ (seed `{seed}`)\n\n{some}", wrong.len());
    assert!(2 * results >= cases, "{rule}: only {results} of {cases} cases have a result");
}

/// An error without details.
pub(crate) fn refused<T>(code: &str) -> Result<T, String> {
    Err(format!(r#"{{"error":"{code}"}}"#))
}

/// Something malformed at a path.
pub(crate) fn invalid<T>(field: &str) -> Result<T, String> {
    Err(format!(r#"{{"error":"value-invalid","field":"{field}"}}"#))
}

/// The fields of an object, in order.
#[derive(Debug, Default)]
pub(crate) struct Fields(Vec<String>);

impl Fields {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A text, a date or a decimal.
    pub(crate) fn text(self, name: &str, value: &str) -> Self {
        self.raw(name, &format!("\"{value}\""))
    }

    /// The same where there is one.
    pub(crate) fn optional(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }

    pub(crate) fn texts(self, name: &str, values: &[String]) -> Self {
        let values: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
        self.raw(name, &format!("[{}]", values.join(",")))
    }

    pub(crate) fn objects(self, name: &str, objects: impl Iterator<Item = Fields>) -> Self {
        let objects: Vec<String> = objects.map(|object| object.json()).collect();
        self.raw(name, &format!("[{}]", objects.join(",")))
    }

    /// A number, a truth value or an object.
    pub(crate) fn raw(mut self, name: &str, value: &str) -> Self {
        self.0.push(format!(r#""{name}":{value}"#));
        self
    }

    pub(crate) fn json(&self) -> String {
        format!("{{{}}}", self.0.join(","))
    }
}

/// What is random in a case.
pub(crate) trait Roll {
    /// Whether something happens that happens so often in a hundred.
    fn percent(&mut self, percent: u64) -> bool;

    /// A decimal below `limit` with at most so many places; now and then whole, or ending in a half.
    fn decimal(&mut self, limit: u64, places: u32) -> String;

    /// The same, never zero.
    fn positive(&mut self, limit: u64, places: u32) -> String;

    /// A value that is there so often in a hundred.
    fn maybe<T>(&mut self, percent: u64, value: impl FnOnce(&mut Self) -> T) -> Option<T>;

    /// As many as below `most`.
    fn list<T>(&mut self, most: u64, value: impl FnMut(&mut Self) -> T) -> Vec<T>;
}

impl Roll for Dice {
    fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn decimal(&mut self, limit: u64, places: u32) -> String {
        let whole = self.below(limit);
        let kept = self.below(u64::from(places) + 1) as usize;
        let mut digits = format!("{:0width$}", self.below(10_u64.pow(places.max(1))), width = places.max(1) as usize);
        digits.truncate(kept);
        if kept > 0 && self.percent(20) {
            digits.replace_range(kept - 1.., "5");
        }
        if digits.is_empty() { whole.to_string() } else { format!("{whole}.{digits}") }
    }

    fn positive(&mut self, limit: u64, places: u32) -> String {
        let text = self.decimal(limit, places);
        if text.bytes().all(|byte| b"0.".contains(&byte)) { "1".to_owned() } else { text }
    }

    fn maybe<T>(&mut self, percent: u64, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.percent(percent).then(|| value(self))
    }

    fn list<T>(&mut self, most: u64, mut value: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most)).map(|_| value(self)).collect()
    }
}
