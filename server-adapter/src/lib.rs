//! The Postgres store and the HTTP server around the engine.

pub mod archive;
pub mod audit;
pub mod auth;
pub mod backup;
pub mod clock;
pub mod cluster;
pub mod files;
pub mod http;
pub mod migrate;
pub mod reseal;
pub mod roles;
pub mod sample;
pub mod settings;
pub mod store;
pub mod tenants;
mod tls;
pub mod transfer;
