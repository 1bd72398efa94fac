//! How long records are kept in the United States, and what else a state may say: reference data, to be
//! confirmed by counsel.

// Written by `cargo xtask codegen` from `core/data`.

use super::state_profile::{Keep, State};

/// What holds everywhere.
pub static FEDERAL: [(&str, &[Keep]); 4] = [
    ("dea-records", &[Keep { anchor: "last_controlled", years: 2 }]),
    ("feed-directives", &[Keep { anchor: "last_feed_directive", years: 2 }]),
    ("extra-label-food-animals", &[Keep { anchor: "last_extra_label", years: 2 }]),
    ("tax", &[Keep { anchor: "last_invoice", years: 7 }]),
];

/// The states of which something is known.
pub static STATES: [State; 21] = [
    State { state: "AK", keep: &[Keep { anchor: "last_visit", years: 5 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "AL", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "AR", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "AZ", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "CA", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: Some(12), telehealth_vcpr_months: Some(6), c2_validity_days: None },
    State { state: "CO", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "CT", keep: &[Keep { anchor: "last_visit", years: 7 }, Keep { anchor: "death", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "DC", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "DE", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "FL", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "GA", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "IA", keep: &[Keep { anchor: "last_visit", years: 5 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "ID", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "IL", keep: &[Keep { anchor: "last_visit", years: 5 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: Some(90) },
    State { state: "IN", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "KS", keep: &[Keep { anchor: "last_visit", years: 3 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "KY", keep: &[Keep { anchor: "last_visit", years: 5 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
    State { state: "MA", keep: &[], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: Some(30) },
    State { state: "MI", keep: &[Keep { anchor: "last_visit", years: 7 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: Some(90) },
    State { state: "NY", keep: &[], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: Some(30) },
    State { state: "VT", keep: &[Keep { anchor: "last_visit", years: 7 }], vcpr_months: None, telehealth_vcpr_months: None, c2_validity_days: None },
];
