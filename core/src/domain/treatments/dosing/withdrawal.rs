//! `dosing.withdrawal`: from when on meat and milk of a treated animal may be used.

use chrono::{Months, NaiveDate, TimeDelta};

use super::{
    Problem,
    clocks::{Clocks, shown_by},
    reference::{Dairy, Drugs},
};
use crate::{
    domain::patients::Species,
    kernel::{offset_time::OffsetTime, time::Instant, zone::Zone},
    record::Record,
    rule::rule,
};

/// What an animal kept for food was given.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What it was given.
    pub doses: Vec<Dose>,
    /// The time zone of the farm, by its name in the IANA database.
    pub tz: String,
}

/// The last dose of one drug, and its withdrawal times.
#[derive(Debug, Clone, Record)]
pub struct Dose {
    /// When it was given.
    pub last_given: OffsetTime,
    /// The days for meat on the label; zero is a time.
    pub meat_days: Option<u32>,
    /// The hours for milk on the label; zero is a time.
    pub milk_hours: Option<u32>,
    /// Whether it was given otherwise than the label says.
    #[field(default = false)]
    pub extralabel: bool,
    /// Whether it must not be given to this animal at all.
    #[field(default = false)]
    pub prohibited: bool,
    /// The days for meat that FARAD advises for use beyond the label.
    pub farad_meat_days: Option<u32>,
    /// The hours for milk that FARAD advises for use beyond the label.
    pub farad_milk_hours: Option<u32>,
}

/// From when on what the animal gives may be used.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// From when on it may be slaughtered.
    pub meat_clear_at: OffsetTime,
    /// From when on its milk may be sold, after the first milking; known when every dose has a time.
    pub milk_clear_at: Option<OffsetTime>,
}

/// Adds the withdrawal times to the last treatments; the latest counts.
///
/// No animal kept for food is treated without a withdrawal time for meat. Beyond the label the time is
/// the one that was asked for, or that of the label when it is longer.
#[rule(
    id = "dosing.withdrawal",
    source = "21 CFR 530 (AMDUCA): 530.20 for use beyond the label, 530.41 for what is prohibited; FARAD",
    errors = [TimeZoneUnknown, AmducaProhibited, WithdrawalMissing]
)]
pub fn withdrawal(input: &Input) -> Result<Output, Problem> {
    let zone = Zone::chosen(&input.tz);
    withdrawal_by(zone.as_ref().map(|zone| zone as &dyn Clocks), &input.doses)
}

/// The same by the clocks of the zone; none when nobody knows it.
///
/// # Errors
/// `time-zone-unknown`, `amduca-prohibited`, `withdrawal-missing`.
pub fn withdrawal_by(clocks: Option<&dyn Clocks>, doses: &[Dose]) -> Result<Output, Problem> {
    let clocks = clocks.ok_or(Problem::TimeZoneUnknown)?;
    if doses.iter().any(|dose| dose.prohibited) {
        return Err(Problem::AmducaProhibited);
    }
    let meat = latest(doses, Dose::meat_clear_at)?.ok_or(Problem::WithdrawalMissing)?;
    let milk = latest(doses, Dose::milk_clear_at)?;
    let shown = |at| shown_by(clocks, at, "doses");
    Ok(Output { meat_clear_at: shown(meat)?, milk_clear_at: milk.map(shown).transpose()? })
}

/// The latest of all doses; none unless every dose has a time, or without doses.
fn latest(doses: &[Dose], clear_at: fn(&Dose) -> Option<Option<Instant>>) -> Result<Option<Instant>, Problem> {
    let mut latest = None;
    for dose in doses {
        let Some(at) = clear_at(dose) else { return Ok(None) };
        latest = latest.max(Some(at.ok_or_else(|| Problem::too_large("doses"))?));
    }
    Ok(latest)
}

impl Dose {
    fn meat_clear_at(&self) -> Option<Option<Instant>> {
        let days = self.time(self.meat_days, self.farad_meat_days)?;
        Some(self.last_given.instant().checked_add_signed(TimeDelta::days(i64::from(days))))
    }

    fn milk_clear_at(&self) -> Option<Option<Instant>> {
        let hours = self.time(self.milk_hours, self.farad_milk_hours)?;
        Some(self.last_given.instant().checked_add_signed(TimeDelta::hours(i64::from(hours))))
    }

    /// The time that counts: that of the label, or beyond it the one advised unless the label's is longer.
    fn time(&self, label: Option<u32>, advised: Option<u32>) -> Option<u32> {
        if self.extralabel { advised.map(|advised| advised.max(label.unwrap_or(0))) } else { label }
    }
}

/// Nothing of the animal is sold, and it is not slaughtered, before it is clear.
///
/// # Errors
/// `withdrawal-active`.
pub fn withdrawal_is_over(clear_at: OffsetTime, now: Instant) -> Result<(), Problem> {
    if now < clear_at.instant() { Err(Problem::WithdrawalActive) } else { Ok(()) }
}

/// An animal kept for food, as far as it decides what it may be given.
#[derive(Debug, Clone, Copy, PartialEq, Record)]
pub struct FoodAnimal {
    /// The species.
    pub species: Species,
    /// Whether it is of a dairy breed and in milk.
    pub is_lactating: bool,
    /// Whether it is a female of a dairy breed from 20 months of age.
    pub is_dairy_female_from_20_months: bool,
}

/// The drug may be given to animals kept for food of this kind. Nobody may decide otherwise.
///
/// Source: 21 CFR 530.41.
///
/// # Errors
/// `amduca-prohibited`.
pub fn may_have(animal: &FoodAnimal, drug: &str, extralabel: bool, drugs: &Drugs) -> Result<(), Problem> {
    let concerns = |dairy: Dairy| match dairy {
        Dairy::Lactating => animal.is_lactating,
        Dairy::FemaleFrom20Months => animal.is_dairy_female_from_20_months,
    };
    let forbidden = drugs.bans(drug).any(|ban| {
        (ban.species.is_empty() || ban.species.contains(&animal.species))
            && (extralabel || ban.only.is_none())
            && ban.dairy.is_none_or(concerns)
    });
    if forbidden { Err(Problem::AmducaProhibited) } else { Ok(()) }
}

/// A drug for an animal kept for food is a product, and not made up from bulk substance.
///
/// Source: 21 CFR 530.13.
///
/// # Errors
/// `bulk-compound-food-animal`.
pub fn is_not_compounded_from_bulk(is_food_animal: bool, from_bulk: bool) -> Result<(), Problem> {
    if is_food_animal && from_bulk { Err(Problem::BulkCompoundFoodAnimal) } else { Ok(()) }
}

/// A veterinary feed directive is used up to its last day, at most six months after it was issued.
///
/// Source: 21 CFR 558.6.
///
/// # Errors
/// `vfd-expired`.
pub fn feed_directive_is_valid(issued: NaiveDate, expires: Option<NaiveDate>, on: NaiveDate) -> Result<(), Problem> {
    const MOST_MONTHS: Months = Months::new(6);
    let most = issued.checked_add_months(MOST_MONTHS);
    let last = most.into_iter().chain(expires).min();
    if last.is_some_and(|last| on <= last) { Ok(()) } else { Err(Problem::VfdExpired) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::treatments::dosing::clocks::tests::new_york_in_spring, kernel::date::parse_date};

    fn beef(species: Species) -> FoodAnimal {
        FoodAnimal { species, is_lactating: false, is_dairy_female_from_20_months: false }
    }

    #[test]
    fn what_the_law_forbids_depends_on_the_animal_and_the_label() {
        let refused = Err(Problem::AmducaProhibited);
        let cattle = beef(Species::Cattle);
        let dairy = FoodAnimal { is_dairy_female_from_20_months: true, ..cattle };
        let milking = FoodAnimal { is_lactating: true, ..dairy };
        for (animal, drug, extralabel, answer) in [
            (cattle, "metronidazole", false, &refused),
            (beef(Species::Goat), "chloramphenicol", true, &refused),
            (cattle, "enrofloxacin", false, &Ok(())),
            (cattle, "enrofloxacin", true, &refused),
            (cattle, "phenylbutazone", false, &Ok(())),
            (dairy, "phenylbutazone", false, &refused),
            (dairy, "sulfamethazine", true, &Ok(())),
            (milking, "sulfamethazine", true, &refused),
            (milking, "sulfamethazine", false, &Ok(())),
            (cattle, "ceftiofur", true, &refused),
            (beef(Species::Sheep), "ceftiofur", true, &Ok(())),
            (beef(Species::Chicken), "amantadine", false, &refused),
            (cattle, "flunixin", true, &Ok(())),
        ] {
            assert_eq!(&may_have(&animal, drug, extralabel, &Drugs::shipped()), answer, "{drug} {animal:?}");
        }
    }

    #[test]
    fn times_are_real_hours_and_the_latest_counts() {
        let clocks = new_york_in_spring();
        let time = |text| OffsetTime::parse(text).unwrap();
        let dose = |last_given, meat_days, milk_hours| Dose {
            last_given: time(last_given),
            meat_days: Some(meat_days),
            milk_hours,
            extralabel: false,
            prohibited: false,
            farad_meat_days: None,
            farad_milk_hours: None,
        };
        let by = |doses: &[Dose]| withdrawal_by(Some(&clocks), doses);
        let both = [dose("2026-03-07T20:00-05:00", 1, Some(36)), dose("2026-03-07T08:00-05:00", 2, Some(12))];
        let clear = by(&both).unwrap();
        assert_eq!(clear.meat_clear_at, time("2026-03-09T09:00-04:00"));
        assert_eq!(clear.milk_clear_at, Some(time("2026-03-09T09:00-04:00")));
        let beyond = Dose { extralabel: true, ..both[0].clone() };
        assert_eq!(by(std::slice::from_ref(&beyond)), Err(Problem::WithdrawalMissing));
        let advised = Dose { farad_meat_days: Some(3), ..beyond };
        assert_eq!(by(&[advised]).unwrap().milk_clear_at, None);
        assert_eq!(by(&[]), Err(Problem::WithdrawalMissing));
        assert_eq!(by(&[Dose { prohibited: true, ..both[0].clone() }]), Err(Problem::AmducaProhibited));
        assert_eq!(withdrawal_by(None, &both), Err(Problem::TimeZoneUnknown));
    }

    #[test]
    fn nothing_is_sold_before_it_is_clear() {
        let clear_at = OffsetTime::parse("2026-05-08T08:00-05:00").unwrap();
        let at = |text| OffsetTime::parse(text).unwrap().instant();
        assert_eq!(withdrawal_is_over(clear_at, at("2026-05-08T12:59Z")), Err(Problem::WithdrawalActive));
        assert_eq!(withdrawal_is_over(clear_at, at("2026-05-08T13:00Z")), Ok(()));
    }

    #[test]
    fn only_pets_have_drugs_made_up_from_bulk() {
        assert_eq!(is_not_compounded_from_bulk(false, true), Ok(()));
        assert_eq!(is_not_compounded_from_bulk(true, false), Ok(()));
        assert_eq!(is_not_compounded_from_bulk(true, true), Err(Problem::BulkCompoundFoodAnimal));
    }

    #[test]
    fn a_feed_directive_lasts_six_months_at_most() {
        let day = |text| parse_date(text).unwrap();
        let valid = |expires, on| feed_directive_is_valid(day("2026-08-31"), expires, day(on));
        assert_eq!(valid(None, "2027-02-28"), Ok(()));
        assert_eq!(valid(None, "2027-03-01"), Err(Problem::VfdExpired));
        assert_eq!(valid(Some(day("2026-10-01")), "2026-10-01"), Ok(()));
        assert_eq!(valid(Some(day("2026-10-01")), "2026-10-02"), Err(Problem::VfdExpired));
        assert_eq!(valid(Some(day("2028-01-01")), "2027-03-01"), Err(Problem::VfdExpired));
    }
}
