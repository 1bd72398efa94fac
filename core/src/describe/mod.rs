//! What is printed from the declarations of rules and commands: TypeScript, functions, reference pages,
//! the codes, the permissions.

pub mod codes;
mod data;
mod functions;
mod label;
mod page;
pub mod permissions;
mod reference;
pub mod row_rules;
mod script;
mod types;

pub use data::{data_module, data_types};
pub use functions::rule_functions;
pub use page::{command_page, rule_index, rule_page};
pub use reference::rule_reference;
pub use types::{command_types, rule_types};

use crate::kernel::json::Json;

/// A worked example of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// What goes in.
    pub input: Json,
    /// What comes out.
    pub output: Json,
}
