//! The policy of a practice as far as prices follow from it.
//!
//! A practice has a profile of its own; [`PricingProfile::DEFAULT`] holds where it says nothing. The
//! numbers stand here and nowhere else.

use chrono::Weekday;

use crate::kernel::{money::Money, number::Number};

/// The policy of a practice on prices, discounts and approvals.
#[derive(Debug, Clone, PartialEq)]
pub struct PricingProfile {
    /// When services cost more.
    pub surcharge: SurchargeProfile,
    /// The discount a role gives alone, in percent of the line.
    pub discount_limit_percent: Number,
    /// The refund or write-off that a person approves alone.
    pub approval_limit: Money,
}

/// When services cost more, and how much.
#[derive(Debug, Clone, PartialEq)]
pub struct SurchargeProfile {
    /// The weekdays with opening hours, Monday first. All of any other day is an emergency.
    pub open_days: [bool; 7],
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

impl PricingProfile {
    /// Monday to Friday 08:00 to 18:00 regular, until 22:00 evening at 25 percent more, everything
    /// else emergency at 50 percent more; 15 percent of discount and 50.00 of refund or write-off
    /// without a second person.
    pub const DEFAULT: Self = Self {
        surcharge: SurchargeProfile {
            open_days: [true, true, true, true, true, false, false],
            opens_min: 8 * 60,
            evening_from_min: 18 * 60,
            evening_until_min: 22 * 60,
            evening_percent: Number::new(25, 0),
            emergency_percent: Number::new(50, 0),
        },
        discount_limit_percent: Number::new(15, 0),
        approval_limit: Money::new(5_000, 2),
    };
}

impl SurchargeProfile {
    /// Whether the clinic has opening hours on that weekday.
    #[must_use]
    pub fn opens_on(&self, day: Weekday) -> bool {
        let index = usize::try_from(day.num_days_from_monday()).unwrap_or(0);
        self.open_days.get(index).copied().unwrap_or(false)
    }
}
