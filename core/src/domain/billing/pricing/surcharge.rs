//! `pricing.surcharge`: what a service costs in the evening, at night and on days off.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::{
    Problem,
    amount::{exponent, price_is_not_negative},
    profile::{PricingProfile, SurchargeProfile},
};
use crate::{
    kernel::{choice::Choice, currency::CurrencyCode, money::Money, number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// A service and when it is given.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The regular price of one; not below zero.
    pub unit_price: Number,
    /// The time of check-in, on the clock of the clinic.
    pub at: NaiveDateTime,
    /// The days off of the clinic.
    #[field(default = [])]
    pub holidays: Vec<NaiveDate>,
    /// Whether the surcharge applies; products are left out as a rule.
    #[field(default = true)]
    pub surchargeable: bool,
    /// The currency of the price.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
}

/// The price at that time.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The tier the time falls into.
    pub tier: Tier,
    /// The price of one, surcharge included.
    pub unit_price: Money,
}

/// When a service is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Tier {
    /// Within opening hours.
    Regular,
    /// In the hours after closing.
    Evening,
    /// At night, at the weekend, or on a day off.
    Emergency,
}

/// Puts the surcharge of the time of check-in on a price.
///
/// One tier applies, never two together. The tier is answered also where the surcharge is not to be
/// applied; the price is then only rounded. A flat fee for emergencies is a line of its own, once per
/// visit.
#[rule(
    id = "pricing.surcharge",
    source = "Policy of the practice",
    errors = [CurrencyUnknown, PriceNegative]
)]
pub fn surcharge(input: &Input, policy: &PricingProfile) -> Result<Output, Problem> {
    let profile = &policy.surcharge;
    let exponent = exponent(input.currency)?;
    price_is_not_negative(input.unit_price)?;
    let tier = tier_at(profile, input.at, &input.holidays);
    let percent = match (input.surchargeable, tier) {
        (false, _) | (_, Tier::Regular) => Number::ZERO,
        (true, Tier::Evening) => profile.evening_percent,
        (true, Tier::Emergency) => profile.emergency_percent,
    };
    let price = raised(input.unit_price, percent, exponent).ok_or_else(|| Problem::too_large("unit_price"))?;
    Ok(Output { tier, unit_price: Money::new(price, exponent) })
}

fn tier_at(profile: &SurchargeProfile, at: NaiveDateTime, holidays: &[NaiveDate]) -> Tier {
    let minute = at.hour() * 60 + at.minute();
    if !profile.opens_on(at.weekday()) || holidays.contains(&at.date()) {
        Tier::Emergency
    } else if (profile.opens_min..profile.evening_from_min).contains(&minute) {
        Tier::Regular
    } else if (profile.evening_from_min..profile.evening_until_min).contains(&minute) {
        Tier::Evening
    } else {
        Tier::Emergency
    }
}

/// The price and so many percent of it, in minor units.
fn raised(price: Number, percent: Number, exponent: u8) -> Option<i64> {
    let factor = Ratio::ONE.plus(Ratio::percent(percent)?)?;
    let minor = Ratio::whole(10_i64.checked_pow(u32::from(exponent))?);
    Ratio::of(price)?.times(factor)?.times(minor)?.rounded()
}

/// A surcharge is charged only to a client who was told of it before.
///
/// # Errors
/// `surcharge-not-disclosed`.
pub fn surcharge_was_disclosed(tier: Tier, disclosed: bool) -> Result<(), Problem> {
    if tier == Tier::Regular || disclosed { Ok(()) } else { Err(Problem::SurchargeNotDisclosed) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::standard;
    use crate::kernel::date::parse_local_time;

    #[test]
    fn each_tier_begins_on_its_minute() {
        let profile = standard::<PricingProfile>().surcharge;
        for (at, tier) in [
            ("2026-03-04T07:59", Tier::Emergency),
            ("2026-03-04T08:00", Tier::Regular),
            ("2026-03-04T21:59", Tier::Evening),
            ("2026-03-04T22:00", Tier::Emergency),
            ("2026-03-08T12:00", Tier::Emergency),
        ] {
            assert_eq!(tier_at(&profile, parse_local_time(at).unwrap(), &[]), tier, "{at}");
        }
    }

    #[test]
    fn only_a_surcharge_needs_to_be_told() {
        assert_eq!(surcharge_was_disclosed(Tier::Regular, false), Ok(()));
        assert_eq!(surcharge_was_disclosed(Tier::Evening, true), Ok(()));
        assert_eq!(surcharge_was_disclosed(Tier::Evening, false), Err(Problem::SurchargeNotDisclosed));
    }
}
