//! The rules of a veterinary practice, and nothing about databases, browsers or clocks.

pub mod kernel;
