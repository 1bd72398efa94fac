//! Every named command, and the engine that knows them all.

use super::{SCHEMA, appointments, billing, clock, medical_records, profile, shared_rules};
use crate::engine::{CommandDef, Engine, GrantAll, RowRule};

/// The named commands, module by module.
pub const COMMANDS: &[&[CommandDef]] =
    &[appointments::COMMANDS, medical_records::COMMANDS, billing::COMMANDS, clock::COMMANDS];

/// The rules that look at other rows, module by module.
pub const ROW_RULES: &[&[RowRule]] = &[shared_rules::RULES, medical_records::ROW_RULES, billing::ROW_RULES];

/// The engine over the whole data model, with a policy that allows everything.
#[must_use]
pub fn engine() -> Engine<'static> {
    Engine {
        schema: SCHEMA,
        commands: COMMANDS,
        row_rules: ROW_RULES,
        defaults: profile::defaults(),
        policy: &GrantAll,
    }
}
