//! The server over real HTTP, on a real database.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in tests, also outside of the test functions")]

mod commands;
mod errors;
mod evaluate;
mod health;
mod issuer;
mod openapi;
mod races;
mod reads;
mod rows;
mod server;
mod stopping;
mod tokens;
