//! Checks of the engine that are not shipped with it.

pub mod clinic;
pub mod corpus;
pub mod postgres;
pub mod practice;
