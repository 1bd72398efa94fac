//! What is printed from the declarations of rules and commands: TypeScript and reference pages.

mod page;
mod types;

pub use page::{command_page, rule_page};
pub use types::{command_types, rule_types};
