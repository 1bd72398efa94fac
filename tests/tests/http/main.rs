//! The server over real HTTP, on a real database.

mod commands;
mod errors;
mod evaluate;
mod health;
mod openapi;
mod races;
mod rows;
mod server;
mod stopping;
