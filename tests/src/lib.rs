//! Checks of the engine that are not shipped with it.

pub mod clinic;
pub mod postgres;
pub mod practice;
pub mod till;
