//! Values with meaning, and nothing that knows of tables or commands: JSON text, exact numbers,
//! dates and instants, the cells of a row.

pub mod choice;
pub mod json;
pub mod prose;
