//! The bounds of a dose: what the formulary says for a drug, a species and a route.
//!
//! The rows of a practice are asked first. Where one of them is for the drug, the species and the
//! route, those of the reference data no longer count.

use super::reference::{DoseBasis, Edition, FORMULARY, FORMULARY_EDITION, Row};
use crate::{
    domain::patients::Species,
    engine::{Profile, Violation},
    kernel::{choice::Choice, number::Number},
    record::Record,
};

/// What is usual and what is the most for a drug, a species and a route.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct DoseBounds {
    /// The unit of the bounds.
    pub unit: DoseBasis,
    /// The least usual dose.
    pub least: Number,
    /// The most usual dose.
    pub most: Number,
    /// The most at once, in the same unit.
    pub max_per_dose: Option<Number>,
    /// The most in a day, in the same unit.
    pub max_per_day: Option<Number>,
    /// The most in a life, in the same unit.
    pub max_per_life: Option<Number>,
    /// The most at once for the whole animal, in mg.
    pub max_mg_per_dose: Option<Number>,
    /// The most in a day for the whole animal, in mg.
    pub max_mg_per_day: Option<Number>,
    /// The least weight in kg.
    pub min_weight_kg: Option<Number>,
    /// The least age in weeks.
    pub min_age_weeks: Option<u32>,
}

/// The formulary of a practice.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnFormulary {
    /// The version of these rows.
    #[field(default = "")]
    pub version: String,
    /// Who vouches for them.
    #[field(default = "")]
    pub label: String,
    /// The rows.
    #[field(default = [])]
    pub rows: Vec<OwnRow>,
}

/// A row of the formulary of a practice.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct OwnRow {
    /// The drug.
    pub drug: String,
    /// The species.
    pub species: Species,
    /// The way it enters the body.
    pub route: String,
    /// What it is given for; anything when absent.
    pub indication: Option<String>,
    /// Its bounds.
    pub bounds: DoseBounds,
}

#[derive(Record)]
struct Part {
    /// The formulary of the practice.
    formulary: OwnFormulary,
}

/// What a dose is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wanted<'a> {
    /// The drug.
    pub drug: &'a str,
    /// The species.
    pub species: Species,
    /// The way it enters the body.
    pub route: &'a str,
    /// What it is given for.
    pub indication: Option<&'a str>,
    /// What the animal weighs in kg.
    pub weight_kg: Option<Number>,
}

impl OwnFormulary {
    /// What a tenant says.
    ///
    /// # Errors
    /// `field-missing` and `value-invalid`, each with its place in the profile.
    pub fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        profile.part::<Part>().map(|part| part.formulary)
    }

    /// The bounds that fit, and the edition they come from; none when nobody says anything.
    #[must_use]
    pub fn bounds(&self, wanted: &Wanted<'_>) -> (Vec<DoseBounds>, Edition<'_>) {
        let own: Vec<DoseBounds> =
            self.rows.iter().filter(|row| row.fits(wanted)).map(|row| row.bounds.clone()).collect();
        if own.is_empty() {
            let fitting = FORMULARY.iter().filter(|row| fits(row, wanted));
            return (fitting.map(bounds_of).collect(), FORMULARY_EDITION);
        }
        (own, Edition { version: &self.version, label: &self.label })
    }
}

impl OwnRow {
    fn fits(&self, wanted: &Wanted<'_>) -> bool {
        self.drug == wanted.drug
            && self.species == wanted.species
            && self.route == wanted.route
            && self.indication.as_deref().is_none_or(|indication| Some(indication) == wanted.indication)
    }
}

/// A row of the reference data is for the drug, the species, the route, the indication and the weight.
fn fits(row: &Row<'_>, wanted: &Wanted<'_>) -> bool {
    let (from, below) = row.weights_kg;
    let weighs = |fits: &dyn Fn(Number) -> bool| wanted.weight_kg.is_none_or(fits);
    row.drug == wanted.drug
        && row.species == wanted.species.code()
        && row.routes.contains(&wanted.route)
        && row.indication.is_none_or(|indication| Some(indication) == wanted.indication)
        && from.is_none_or(|from| weighs(&|weight| weight >= from.into()))
        && below.is_none_or(|below| weighs(&|weight| weight < below.into()))
}

fn bounds_of(row: &Row<'_>) -> DoseBounds {
    let limits = row.limits;
    DoseBounds {
        unit: row.unit,
        least: row.least.into(),
        most: row.most.into(),
        max_per_dose: limits.per_dose.map(Into::into),
        max_per_day: limits.per_day.map(Into::into),
        max_per_life: limits.per_life.map(Into::into),
        max_mg_per_dose: limits.mg_per_dose.map(Into::into),
        max_mg_per_day: limits.mg_per_day.map(Into::into),
        min_weight_kg: limits.weight_kg.map(Into::into),
        min_age_weeks: limits.age_weeks.map(u32::from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::profile::defaults, kernel::json::Json};

    fn own(text: &str) -> OwnFormulary {
        let mut profile = defaults();
        if let Json::Map(entries) = &mut profile {
            entries.retain(|(key, _)| key != "formulary");
            entries.push(("formulary".to_owned(), Json::parse(text).unwrap()));
        }
        OwnFormulary::of(&Profile::of(&profile, None)).unwrap()
    }

    fn wanted(drug: &str, weight_kg: Option<&str>) -> Vec<String> {
        most(&own("{}"), drug, weight_kg)
    }

    fn most(own: &OwnFormulary, drug: &str, weight_kg: Option<&str>) -> Vec<String> {
        let weight_kg = weight_kg.and_then(Number::parse);
        let route = if drug == "doxorubicin" { "injection_intravenous" } else { "oral" };
        let wanted = Wanted { drug, species: Species::Dog, route, indication: None, weight_kg };
        own.bounds(&wanted).0.iter().map(|bounds| format!("{} {}", bounds.most, bounds.unit.code())).collect()
    }

    #[test]
    fn every_row_that_fits_counts() {
        assert_eq!(wanted("carprofen", None), ["2.2 mg/kg", "4.4 mg/kg"]);
        assert_eq!(wanted("maropitant", None), ["2 mg/kg"]);
        assert_eq!(wanted("garlic", None), [""; 0]);
    }

    #[test]
    fn a_row_may_be_for_some_weights_alone() {
        assert_eq!(wanted("doxorubicin", Some("14.99")), ["1 mg/kg"]);
        assert_eq!(wanted("doxorubicin", Some("15")), ["30 mg/m2"]);
    }

    #[test]
    fn the_rows_of_a_practice_stand_in_for_those_of_the_reference() {
        let own = own(
            r#"{"version":"3","rows":[{"drug":"carprofen","species":"dog","route":"oral","bounds":{"unit":"mg/kg","least":"2","most":"2.2"}}]}"#,
        );
        assert_eq!(most(&own, "carprofen", None), ["2.2 mg/kg"]);
        assert_eq!(most(&own, "maropitant", None), ["2 mg/kg"]);
    }
}
