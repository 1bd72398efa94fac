//! Doses: how much, how often, for how long, and whether at all, as pure functions of what is handed
//! in.
//!
//! A dose is rounded to the nearest step that can be measured, and halfway to the lower one: the
//! opposite of money. Where a result is only shown, it has four places, a half up, without zeros at the
//! end; whatever follows from it is computed with the exact value.
//!
//! What could not be checked is a finding of its own, never a pass. What the rules know of drugs and
//! species is reference data: see [`reference`].

use crate::rule::Rule;

pub mod administration;
pub mod bsa;
pub mod check_range;
pub mod clinic_hours;
pub mod clocks;
pub mod cri;
pub mod food_animal;
pub mod formulary;
pub mod frequency;
mod given;
pub mod insulin_syringe;
pub mod loading;
pub mod mgkg;
pub mod prn;
mod problem;
pub mod profile;
pub mod quantity;
pub mod reference;
pub mod review;
pub mod safety;
pub mod schedule;
mod shown;
pub mod status;
pub mod tablets;
pub mod taper;
pub mod volume;
pub mod weight_age;
pub mod withdrawal;
pub mod withdrawal_over;

pub use bsa::bsa;
pub use check_range::check_range;
pub use clinic_hours::clinic_hours;
pub use cri::cri;
pub use frequency::frequency;
pub use loading::loading;
pub use mgkg::mgkg;
pub use prn::prn;
pub use problem::Problem;
pub use quantity::quantity;
pub use safety::safety;
pub use schedule::schedule;
pub use status::status;
pub use tablets::tablets;
pub use taper::taper;
pub use volume::volume;
pub use withdrawal::withdrawal;

/// The rules of this module.
pub const RULES: &[Rule] = &[
    mgkg::RULE,
    bsa::RULE,
    volume::RULE,
    tablets::RULE,
    check_range::RULE,
    cri::RULE,
    loading::RULE,
    prn::RULE,
    frequency::RULE,
    schedule::RULE,
    clinic_hours::RULE,
    status::RULE,
    quantity::RULE,
    taper::RULE,
    review::RULE,
    safety::RULE,
    withdrawal::RULE,
    withdrawal_over::RULE,
    food_animal::RULE,
    weight_age::RULE,
    insulin_syringe::RULE,
    administration::RULE,
];
