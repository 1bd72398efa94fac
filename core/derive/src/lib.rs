//! derive macros
