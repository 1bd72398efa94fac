//! What is read off the commands and rules: the pages of codes and of rules between rows.

pub mod codes;
pub mod row_rules;
