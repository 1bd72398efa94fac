//! Where rows live while nobody has a database: tables in memory, with the indexes of the
//! declaration, behind the same steps as any other store. A journal on a shelf of texts, such as a
//! browser has one, keeps them.

mod entry;
mod few;
mod journal;
mod memory;
mod seen;
mod table;

pub use entry::{Changed, Entry, Operation};
pub use journal::{Fault, Journal, NotKept, Shelf};
pub use memory::{Memory, Outcome, Prepared};
pub use seen::Seen;
