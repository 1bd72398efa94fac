//! The browser and Node face of the engine.
