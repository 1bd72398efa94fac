//! The Postgres store and the HTTP server around the engine.

pub mod cluster;
pub mod migrate;
pub mod store;
