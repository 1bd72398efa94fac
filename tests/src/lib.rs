//! Checks of the engine that are not shipped with it.

pub mod postgres;
pub mod practice;
