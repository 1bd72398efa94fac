//! Every named command, and the engine that knows them all.

use super::{
    SCHEMA, appointments, billing, boarding, break_glass, clients, clock, communication, consents, diagnostics,
    emergency, exports, formats, insurance, inventory, medical_records, patients, preventive, privacy, profile, rbac,
    retention, services, shared_rules, staff, surgeries, treatments, veterinarians,
};
use super::{data::EDITIONS, rules::RULES};
use crate::engine::{CommandDef, Engine, RowRule};

/// The named commands, module by module.
pub const COMMANDS: &[&[CommandDef]] = &[
    rbac::COMMANDS,
    appointments::COMMANDS,
    medical_records::COMMANDS,
    billing::COMMANDS,
    clock::COMMANDS,
    consents::COMMANDS,
    break_glass::COMMANDS,
    retention::COMMANDS,
    privacy::COMMANDS,
    exports::COMMANDS,
    clients::COMMANDS,
];

/// The rules that look at other rows, module by module.
pub const ROW_RULES: &[&[RowRule]] = &[
    shared_rules::RULES,
    formats::ROW_RULES,
    clients::ROW_RULES,
    patients::ROW_RULES,
    staff::ROW_RULES,
    veterinarians::ROW_RULES,
    rbac::ROW_RULES,
    services::ROW_RULES,
    inventory::ROW_RULES,
    medical_records::ROW_RULES,
    diagnostics::ROW_RULES,
    treatments::ROW_RULES,
    surgeries::ROW_RULES,
    emergency::ROW_RULES,
    preventive::ROW_RULES,
    boarding::ROW_RULES,
    billing::ROW_RULES,
    insurance::ROW_RULES,
    communication::ROW_RULES,
    consents::ROW_RULES,
    &emergency::triage::RULES,
];

/// The engine over the whole data model.
#[must_use]
pub fn engine() -> Engine<'static> {
    Engine {
        schema: SCHEMA,
        commands: COMMANDS,
        row_rules: ROW_RULES,
        rules: RULES,
        data: EDITIONS,
        profile: profile::shipped().clone(),
        grants_from: rbac::GRANTS_FROM,
    }
}
