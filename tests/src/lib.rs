//! Checks of the engine that are not shipped with it.

pub mod clinic;
pub mod contract;
pub mod corpus;
pub mod database;
pub mod desk;
pub mod everywhere;
pub mod golden;
pub mod long;
pub mod mirror;
pub mod person;
pub mod policy;
pub mod postgres;
pub mod practice;
pub mod random_rows;
pub mod rows;
pub mod slow_judge;
pub mod slow_line;
pub mod slow_sight;
pub mod spoilt;
pub mod staffed;
pub mod step_line;
pub mod till;
