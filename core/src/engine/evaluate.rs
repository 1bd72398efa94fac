//! Rules answered for one practice: by its profile, and saying which reference data they looked at.

use super::{Profile, Violation, decide::Engine};
use crate::{
    kernel::json::Json,
    rule::{self, Rule, data::Edition},
};

impl Engine<'_> {
    /// The same engine for a practice whose policies and reference data differ: `own` is laid over the
    /// profile key by key. Each kind of reference data is an object with `version`, `label` and rows as
    /// in `core/data`, which are asked before those of the engine.
    ///
    /// ```
    /// use vet_core::{domain::commands, kernel::json::Json};
    ///
    /// let own = r#"{"vital_signs":{"version":"7","label":"Dr. Lee","rows":[
    ///     {"species":"dog","temp_c":["38.0","39.0"],"hr":["60","120"],"rr":["10","30"]}]}}"#;
    /// let engine = commands::engine().with_profile(&Json::parse(own).unwrap()).unwrap();
    /// let input = r#"{"species":"dog","temp_c":"39.1"}"#;
    /// assert_eq!(engine.evaluate_json("clinical.vitals", input), r#"{"temp_c":"H"}"#);
    /// assert_eq!(commands::engine().evaluate_json("clinical.vitals", input), r#"{"temp_c":"N"}"#);
    /// ```
    ///
    /// # Errors
    /// `unknown-field`, `field-missing`, `value-invalid` and codes of single policies, each with its
    /// place below `profile`.
    pub fn with_profile(self, own: &Json) -> Result<Self, Vec<Violation>> {
        let profile = self.profile.under(own);
        let mistakes = self.mistakes(own, &profile);
        if mistakes.is_empty() { Ok(Self { profile, ..self }) } else { Err(mistakes) }
    }

    /// What is wrong with the values of a practice, each mistake once.
    fn mistakes(&self, own: &Json, profile: &Profile) -> Vec<Violation> {
        let unfit = self.profile.unfit(own).into_iter();
        let mut mistakes: Vec<_> = unfit.map(|mistake| mistake.inside("profile")).collect();
        if !matches!(own, Json::Map(_)) {
            return mistakes;
        }
        for rule in self.rules.iter().copied().flatten() {
            for mistake in (rule.mistakes)(profile) {
                if !mistakes.contains(&mistake) {
                    mistakes.push(mistake);
                }
            }
        }
        mistakes
    }

    /// Answers the rule with the given id: its result, or `{"error": code, ...details}`; `not-found`
    /// when no rule has that id.
    #[must_use]
    pub fn evaluate(&self, id: &str, input: &Json) -> Json {
        rule::evaluate(self.rules, id, input, &self.profile)
    }

    /// The same over text; what is not JSON is `value-invalid` as a whole.
    #[must_use]
    pub fn evaluate_json(&self, id: &str, input: &str) -> String {
        rule::evaluate_json(self.rules, id, input, &self.profile)
    }

    /// The declaration of a rule.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        rule::find(self.rules, id)
    }

    /// The reference data that a rule looks at: which edition, and how far it may be trusted.
    pub fn data_of(&self, id: &str) -> impl Iterator<Item = Edition<'_>> {
        let names = self.rule(id).map_or(&[] as &[&str], |rule| rule.data);
        let shipped = names.iter().filter_map(|name| self.data.iter().find(|edition| edition.name == *name));
        shipped.map(|edition| self.profile.edition(*edition))
    }

    /// Answers a rule and names the data: `{"answer": .., "data": [{name, version, label}]}`.
    #[must_use]
    pub fn evaluate_with_data(&self, id: &str, input: &Json) -> Json {
        let data = self.data_of(id).map(|edition| edition.to_json());
        Json::map([("answer", self.evaluate(id, input)), ("data", Json::List(data.collect()))])
    }
}
