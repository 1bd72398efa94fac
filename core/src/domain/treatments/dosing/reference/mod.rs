//! What drugs are and what they have to do with each other: reference data, not rules.
//!
//! The files stand in `core/data`, each row with its source. They are to be confirmed by a
//! veterinarian. The rows of a practice are asked first; of all rows the first that fits counts.

mod drugs;
mod formulary;

pub use drugs::{Dairy, Drugs, ForbiddenUse, Mdr1Code, PairCode};
pub use formulary::{DoseBasis, FormularyRow};

use crate::{
    domain::patients::Species,
    kernel::{choice::Choice, number::Number},
    record::Record,
    rows_of,
};

/// How much weight a finding has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Severity {
    /// It stands in the way.
    Hard,
    /// It is shown.
    Warn,
}

/// The constant of the body surface of a species.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct BodySurface {
    /// The species.
    pub species: Species,
    /// The constant.
    pub constant: Number,
}

rows_of!(BodySurface, "body_surface");
