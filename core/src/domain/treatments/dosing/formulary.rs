//! What the formulary says for a drug, a species and a route.
//!
//! The rows of a practice are asked first. Where one of them fits, those of the reference data no
//! longer count.

use super::reference::FormularyRow;
use crate::{domain::patients::Species, kernel::number::Number, rule::data::Table};

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

/// The rows that fit; none when nobody says anything.
#[must_use]
pub fn rows_for<'a>(formulary: &'a Table<FormularyRow>, wanted: &Wanted<'_>) -> Vec<&'a FormularyRow> {
    formulary.all(|row| row.is_for(wanted))
}

impl FormularyRow {
    /// The row is for the drug, the species, the route, the indication and the weight. A weight that
    /// nobody knows may be any.
    fn is_for(&self, wanted: &Wanted<'_>) -> bool {
        let weighs = |fits: &dyn Fn(Number) -> bool| wanted.weight_kg.is_none_or(fits);
        self.drug == wanted.drug
            && self.species == wanted.species
            && self.routes.iter().any(|route| route == wanted.route)
            && self.indication.as_deref().is_none_or(|indication| Some(indication) == wanted.indication)
            && self.from_kg.is_none_or(|from| weighs(&|weight| weight >= from))
            && self.below_kg.is_none_or(|below| weighs(&|weight| weight < below))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::profile::shipped,
        engine::Knowledge,
        kernel::{choice::Choice, json::Json},
    };

    fn most(formulary: &Table<FormularyRow>, drug: &str, weight_kg: Option<&str>) -> Vec<String> {
        let weight_kg = weight_kg.and_then(Number::parse);
        let route = if drug == "doxorubicin" { "injection_intravenous" } else { "oral" };
        let wanted = Wanted { drug, species: Species::Dog, route, indication: None, weight_kg };
        rows_for(formulary, &wanted).iter().map(|row| format!("{} {}", row.most, row.unit.code())).collect()
    }

    fn wanted(drug: &str, weight_kg: Option<&str>) -> Vec<String> {
        most(&Table::shipped(), drug, weight_kg)
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
        let own = r#"{"formulary":{"version":"3","rows":[
            {"drug":"carprofen","species":"dog","routes":["oral"],"unit":"mg/kg","least":"2","most":"2.2"}]}}"#;
        let formulary = Table::of(&shipped().under(&Json::parse(own).unwrap())).unwrap();
        assert_eq!(most(&formulary, "carprofen", None), ["2.2 mg/kg"]);
        assert_eq!(most(&formulary, "maropitant", None), ["2 mg/kg"]);
    }
}
