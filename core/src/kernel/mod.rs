//! Values with meaning, and nothing that knows of tables or commands: JSON text, exact numbers,
//! dates, instants and time zones, the cells of a row.

pub mod cell;
pub mod choice;
pub mod currency;
pub mod data;
pub mod date;
pub mod dated;
pub mod digest;
pub mod id;
pub mod json;
pub mod money;
pub mod number;
pub mod offset_time;
pub mod order;
pub mod problem;
pub mod prose;
pub mod quantity;
pub mod ratio;
pub mod time;
pub mod violation;
pub mod week;
pub mod zone;
