//! Every file of reference data.

use super::{
    audit_logging::state_profile::StateProfile,
    consents::ShippedTemplate,
    emergency::wait::TriageTarget,
    formats::{Country, phone::CallingCode, postal::PostalFormat},
    patients::{microchip::Prefixes, vitals::UsualVitals},
    preventive::protocol::Protocol,
    rbac::DefaultRole,
    surgeries::monitoring::AnesthesiaLimit,
    treatments::dosing::{
        frequency::Frequency,
        reference::{BodySurface, Drugs, FormularyRow},
    },
};
use crate::{
    kernel::currency,
    rule::data::{Edition, Row},
};

/// The editions that come with the engine, over which a practice lays its own rows.
pub const EDITIONS: &[Edition<'static>] = &[
    AnesthesiaLimit::FILE.edition,
    BodySurface::FILE.edition,
    CallingCode::FILE.edition,
    ShippedTemplate::FILE.edition,
    Country::FILE.edition,
    Drugs::FILE.edition,
    FormularyRow::FILE.edition,
    Frequency::FILE.edition,
    PostalFormat::FILE.edition,
    Prefixes::FILE.edition,
    Protocol::FILE.edition,
    DefaultRole::FILE.edition,
    StateProfile::FILE.edition,
    TriageTarget::FILE.edition,
    UsualVitals::FILE.edition,
];

/// The edition of what is the same for every practice: the decimals of a currency.
pub const STANDARDS: &[Edition<'static>] = &[currency::FILE.edition];
