//! The server over real HTTP, on a real database.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in tests, also outside of the test functions")]

mod accounts;
mod audit;
mod commands;
mod edge;
mod errors;
mod evaluate;
mod files;
mod health;
mod issuer;
mod me;
mod openapi;
mod races;
mod reads;
mod rows;
mod sealing;
mod server;
mod stopping;
mod tokens;
