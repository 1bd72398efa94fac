//! The texts that people sign: those of the practice, then those that come with the engine.

use crate::{
    domain::{audit_logging::ConsentType, system::ConsentTemplate},
    engine::{Ask, Case, Gap, Query},
    kernel::json::Json,
    record::Record,
    rows_of,
    rule::data::Table,
    schema::Stored,
};

/// A text that comes with the engine, or stands in the profile of a practice.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct ShippedTemplate {
    /// What the form is called.
    pub name: String,
    /// Its version.
    pub template_version: u32,
    /// The kind of consent.
    pub consent_type: ConsentType,
    /// The language of the text.
    pub language: String,
    /// The full text.
    pub body: String,
    /// What can go wrong.
    pub risks: Vec<String>,
    /// What else could be done.
    pub alternatives: Vec<String>,
    /// The days for which a signature holds.
    pub life_days: u32,
    /// Whether a signature counts only when it is witnessed.
    pub needs_witness: bool,
}

rows_of!(ShippedTemplate, "consent_templates");

/// The versions of a text that the practice has published.
#[derive(Debug)]
pub(super) struct Published(Vec<Stored<ConsentTemplate>>);

/// Asks for the versions that the practice has published under a name.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub(super) fn published(ask: &mut Ask<'_>, name: &str) -> Result<Published, Gap> {
    ask.many(Query::all::<ConsentTemplate>().having(ConsentTemplate::NAME, name)).map(Published)
}

impl Published {
    /// The highest version under the name, of the practice or the engine; 0 without one.
    pub(super) fn newest(&self, case: &mut Case<'_>, name: &str) -> i64 {
        let own = self.0.iter().map(|row| i64::from(row.template_version()));
        let shipped = case.knows::<Table<ShippedTemplate>>();
        let shipped = shipped.iter().flat_map(Table::iter).filter(|row| row.name == name);
        own.chain(shipped.map(|row| i64::from(row.template_version))).max().unwrap_or(0)
    }

    /// That version of the text in the first of these languages that it has, else in any.
    pub(super) fn find(&self, case: &mut Case<'_>, name: &str, version: u32, languages: &[&str]) -> Option<Template> {
        let mut all: Vec<Template> = self
            .0
            .iter()
            .filter(|row| i64::from(row.template_version()) == i64::from(version))
            .map(Template::of_stored)
            .collect();
        if all.is_empty() {
            let shipped = case.knows::<Table<ShippedTemplate>>()?;
            let named = |row: &&ShippedTemplate| row.name == name && row.template_version == version;
            all = shipped.iter().filter(named).map(Template::of_shipped).collect();
        }
        let place = languages.iter().find_map(|language| all.iter().position(|one| one.language == *language));
        let place = place.unwrap_or(0);
        (place < all.len()).then(|| all.swap_remove(place))
    }

    /// Whether a signature on that version counts only when it is witnessed. A text that nobody knows
    /// asks for nothing.
    pub(super) fn needs_witness(&self, case: &mut Case<'_>, name: &str, version: &str) -> bool {
        let version = version.parse::<u32>().ok();
        version.and_then(|version| self.find(case, name, version, &[])).is_some_and(|text| text.needs_witness)
    }
}

/// A text, wherever it comes from.
#[derive(Debug)]
pub(super) struct Template {
    pub(super) kind: ConsentType,
    pub(super) language: String,
    pub(super) body: String,
    pub(super) risks: Option<Json>,
    pub(super) alternatives: Option<Json>,
    pub(super) life_days: i64,
    pub(super) needs_witness: bool,
    pub(super) is_active: bool,
}

impl Template {
    fn of_stored(row: &Stored<ConsentTemplate>) -> Self {
        Self {
            kind: row.consent_type(),
            language: row.language().to_owned(),
            body: row.body().to_owned(),
            risks: row.risks().cloned(),
            alternatives: row.alternatives().cloned(),
            life_days: row.life_days().into(),
            needs_witness: row.needs_witness(),
            is_active: row.is_active(),
        }
    }

    fn of_shipped(row: &ShippedTemplate) -> Self {
        Self {
            kind: row.consent_type,
            language: row.language.clone(),
            body: row.body.clone(),
            risks: Some(list(&row.risks)),
            alternatives: Some(list(&row.alternatives)),
            life_days: row.life_days.into(),
            needs_witness: row.needs_witness,
            is_active: true,
        }
    }
}

/// Texts as a JSON list.
pub(super) fn list(texts: &[String]) -> Json {
    Json::List(texts.iter().map(|text| Json::from(text.as_str())).collect())
}
