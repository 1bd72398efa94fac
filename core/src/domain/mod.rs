//! What a veterinary practice does, module by module.

pub mod appointments;
pub mod billing;
pub mod rules;
