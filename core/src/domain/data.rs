//! Every file of reference data.

use super::{
    patients::vitals::UsualVitals,
    preventive::protocol::Protocol,
    treatments::dosing::{
        frequency::Frequency,
        reference::{BodySurface, Drugs, FormularyRow},
    },
};
use crate::rule::data::{Edition, Row};

/// The editions that come with the engine.
pub const EDITIONS: &[Edition<'static>] = &[
    BodySurface::FILE.edition,
    Drugs::FILE.edition,
    FormularyRow::FILE.edition,
    Frequency::FILE.edition,
    Protocol::FILE.edition,
    UsualVitals::FILE.edition,
];
