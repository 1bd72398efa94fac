//! Where rows live while nobody has a database: tables in memory, with the indexes of the
//! declaration, behind the same steps as any other store.

mod memory;
mod table;

pub use memory::{Memory, Outcome};
