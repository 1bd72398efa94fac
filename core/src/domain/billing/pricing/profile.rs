//! The policy of a practice as far as prices and payments follow from it: a part of its profile.

use chrono::Weekday;

use super::invoice::TaxComponent;
use crate::{
    domain::billing::{TaxMode, TaxRounding},
    engine::{Knowledge, Profile, Violation},
    kernel::{currency::CurrencyCode, money::Money, number::Number},
    record::{Entries, Record},
    schema::WEEKDAYS,
};

/// The policy of a practice on prices, discounts, due dates and approvals.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct PricingProfile {
    /// The currency of every document and payment; one with at most two decimals.
    pub currency: CurrencyCode,
    /// Whether prices hold their tax.
    pub tax_mode: TaxMode,
    /// Where tax is rounded.
    pub tax_rounding: TaxRounding,
    /// The taxes of each class of goods and services.
    pub tax_classes: Entries<Vec<TaxComponent>>,
    /// The class of what is taxed and names none.
    pub default_tax_class: String,
    /// The discount that somebody gives alone, in percent of the line.
    pub discount_limit_percent: Number,
    /// The refund that somebody makes alone.
    pub approval_limit: Money,
    /// Days from sending an invoice until it is due.
    pub invoice_due_days: u32,
    /// Days that an estimate holds.
    pub estimate_validity_days: u32,
    /// By how much an invoice may exceed its estimate without asking again, in percent.
    pub estimate_tolerance_percent: Number,
    /// When services cost more.
    pub surcharge: SurchargeProfile,
}

/// When services cost more, and how much.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct SurchargeProfile {
    /// The weekdays with opening hours, such as `monday`. All of any other day is an emergency.
    pub open_days: Vec<String>,
    /// The minute of the day at which the clinic opens.
    pub opens_min: u32,
    /// The minute of the day at which the evening begins.
    pub evening_from_min: u32,
    /// The minute of the day at which the evening ends; from here until opening it is an emergency.
    pub evening_until_min: u32,
    /// What the evening adds, in percent.
    pub evening_percent: Number,
    /// What an emergency adds, in percent.
    pub emergency_percent: Number,
}

/// The most decimals of a currency that documents are kept in.
const MOST_DECIMALS: u8 = 2;

impl Knowledge for PricingProfile {
    fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        let policy: Self = profile.part()?;
        match policy.currency.currency() {
            Some(currency) if currency.exponent <= MOST_DECIMALS => Ok(policy),
            _ => Err(vec![Violation::new("currency-unknown", "profile.currency")]),
        }
    }
}

impl SurchargeProfile {
    /// Whether the clinic has opening hours on that weekday.
    #[must_use]
    pub fn opens_on(&self, day: Weekday) -> bool {
        let index = usize::try_from(day.num_days_from_monday()).unwrap_or(0);
        WEEKDAYS.get(index).is_some_and(|name| self.open_days.iter().any(|open| open == name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::profile::shipped, kernel::json::Json};

    #[test]
    fn what_a_tenant_says_wrong_is_told_with_its_place() {
        let own = r#"{"approval_limit":50,"tax_classes":{"std":[{"code":"VAT","rate":20}]}}"#;
        let found = PricingProfile::of(&shipped().under(&Json::parse(own).unwrap())).unwrap_err();
        let told: Vec<_> = found.iter().map(|violation| (violation.path.as_str(), violation.code)).collect();
        assert_eq!(
            told,
            [("profile.approval_limit", "value-invalid"), ("profile.tax_classes.std[0].rate", "value-invalid")]
        );
    }

    #[test]
    fn documents_are_kept_in_currencies_of_two_decimals() {
        for (currency, kept) in [("JPY", true), ("USD", true), ("KWD", false), ("XYZ", false)] {
            let own = Json::map([("currency", Json::from(currency))]);
            assert_eq!(PricingProfile::of(&shipped().under(&own)).is_ok(), kept, "{currency}");
        }
    }
}
