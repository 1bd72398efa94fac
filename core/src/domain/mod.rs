//! The practice: its twenty modules, in an order in which each stands after those it uses, and the
//! tables of the installation itself.
//!
//! A reference between tables may point anywhere; a function uses modules above its own.

pub mod appointments;
#[cfg(feature = "projections")]
pub mod areas;
pub mod audit_logging;
pub mod billing;
pub mod boarding;
pub mod break_glass;
pub mod clients;
pub mod clinics;
pub mod clock;
pub mod codes;
pub mod commands;
pub mod communication;
pub mod consents;
pub mod data;
pub mod diagnostics;
pub mod emergency;
pub mod exports;
pub mod formats;
pub mod insurance;
pub mod inventory;
pub mod medical_records;
pub mod moved_by;
pub mod patients;
pub mod preventive;
pub mod privacy;
pub mod profile;
pub mod rbac;
#[cfg(feature = "projections")]
pub mod reference;
pub mod retention;
pub mod row_codes;
pub mod rules;
pub mod services;
pub mod shared_rules;
pub mod staff;
pub mod status_move;
pub mod surgeries;
pub mod system;
pub mod treatments;
pub mod veterinarians;

use crate::schema::{Module, Schema};

/// The whole data model.
pub const SCHEMA: Schema = Schema { modules: MODULES, system: &system::MODULE };

/// Every module, in order.
pub const MODULES: &[&Module] = &[
    &clinics::MODULE,
    &staff::MODULE,
    &veterinarians::MODULE,
    &clients::MODULE,
    &patients::MODULE,
    &rbac::MODULE,
    &services::MODULE,
    &inventory::MODULE,
    &appointments::MODULE,
    &medical_records::MODULE,
    &diagnostics::MODULE,
    &treatments::MODULE,
    &surgeries::MODULE,
    &emergency::MODULE,
    &preventive::MODULE,
    &boarding::MODULE,
    &billing::MODULE,
    &insurance::MODULE,
    &communication::MODULE,
    &audit_logging::MODULE,
];
