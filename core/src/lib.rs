//! The rules of a veterinary practice, and nothing about databases, browsers or clocks.

// The derive macros name everything from the root of this crate, here as elsewhere.
extern crate self as vet_core;

#[cfg(feature = "projections")]
pub mod describe;
pub mod domain;
pub mod engine;
pub mod kernel;
pub mod record;
pub mod rule;
pub mod schema;
pub mod store;
