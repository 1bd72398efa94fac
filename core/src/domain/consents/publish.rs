//! `consents.publish`: the next version of a text that people sign.

use super::template::{Published, list, published};
use crate::{
    domain::{audit_logging::ConsentType, system::ConsentTemplate},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::New,
};

/// Publishes a text that people sign, as the next version of its name; earlier versions stay as they
/// were signed. A translation names the version that it is of.
#[derive(Debug, Clone, Record)]
pub struct Publish {
    /// Id of the new version; the engine makes one when it is left out.
    pub id: Option<Id<ConsentTemplate>>,
    /// What the form is called.
    pub name: String,
    /// The version that this is a translation of; the next one when left out.
    pub template_version: Option<u32>,
    /// The kind of consent.
    pub consent_type: ConsentType,
    /// The language of the text; that of the practice when left out.
    pub language: Option<String>,
    /// The full text, as it is shown.
    pub body: String,
    /// What can go wrong.
    #[field(default = [])]
    pub risks: Vec<String>,
    /// What else could be done.
    #[field(default = [])]
    pub alternatives: Vec<String>,
    /// The days for which a signature holds.
    #[field(default = 30)]
    pub life_days: u32,
    /// Whether a signature counts only when it is witnessed.
    #[field(default = false)]
    pub needs_witness: bool,
}

/// What publishing wants to know.
#[derive(Debug)]
pub struct Facts {
    published: Published,
    taken: bool,
}

impl Action for Publish {
    const NAME: &'static str = "consents.publish";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Settings);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let published = published(ask, &self.name);
        let taken = ask.is_taken(self.id)?;
        Ok(Facts { published: published?, taken })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        for (field, text) in [("name", &self.name), ("body", &self.body)] {
            if text.trim().is_empty() {
                case.refuse(Violation::new("value-invalid", field));
            }
        }
        let language = self.language.or_else(|| case.profile.text("language").map(str::to_owned)).unwrap_or_default();
        let newest = facts.published.newest(case, &self.name);
        let version = self.template_version.map_or(newest + 1, i64::from);
        if self.template_version.is_some() && version > newest {
            case.refuse(Violation::new("not-found", "template_version"));
        }
        let known = self.template_version.and_then(|of| facts.published.find(case, &self.name, of, &[&language]));
        if known.is_some_and(|known| known.language == language) {
            case.refuse(Violation::new("not-unique", "language"));
        }
        let (Ok(version), Ok(life)) = (i32::try_from(version), i32::try_from(self.life_days)) else {
            case.refuse(Violation::new("value-invalid", "life_days"));
            return Json::Null;
        };
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        case.insert(
            New::row(id)
                .with(ConsentTemplate::NAME, self.name)
                .with(ConsentTemplate::TEMPLATE_VERSION, version)
                .with(ConsentTemplate::CONSENT_TYPE, self.consent_type)
                .with(ConsentTemplate::LANGUAGE, language)
                .with(ConsentTemplate::BODY, self.body)
                .with(ConsentTemplate::RISKS, Some(list(&self.risks)))
                .with(ConsentTemplate::ALTERNATIVES, Some(list(&self.alternatives)))
                .with(ConsentTemplate::LIFE_DAYS, life)
                .with(ConsentTemplate::NEEDS_WITNESS, self.needs_witness),
        );
        Json::map([("id", Json::Text(id.to_string())), ("template_version", Json::Int(version.into()))])
    }
}
