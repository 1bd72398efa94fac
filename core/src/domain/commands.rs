//! Every named command, and the engine that knows them all.

use super::{SCHEMA, profile};
use crate::engine::{CommandDef, Engine, GrantAll, RowRule};

/// The named commands, module by module.
pub const COMMANDS: &[CommandDef] = &[];

/// The rules that look at other rows, module by module.
pub const ROW_RULES: &[RowRule] = &[];

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
