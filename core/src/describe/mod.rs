//! What is printed from the declarations of rules and commands: TypeScript, reference pages, the codes, the permissions.

pub mod codes;
mod page;
pub mod permissions;
pub mod row_rules;
mod types;

pub use page::{command_page, rule_page};
pub use types::{command_types, rule_types};
