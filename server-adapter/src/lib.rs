//! The Postgres store and the HTTP server around the engine.

pub mod cluster;
