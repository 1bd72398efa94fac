//! Words for people, kept out of the builds that no person reads.

/// The given text in builds that print references and types (feature `projections`), and an empty
/// one elsewhere: a browser loads prose on demand, not inside the engine.
#[macro_export]
#[cfg(feature = "projections")]
macro_rules! prose {
    ($text:expr) => {
        $text
    };
}

/// The given list in builds that print references and types (feature `projections`), and an empty one
/// elsewhere.
#[macro_export]
#[cfg(feature = "projections")]
macro_rules! printed {
    ($list:expr) => {
        $list
    };
}

/// The given list in builds that print references and types (feature `projections`), and an empty one
/// elsewhere.
#[macro_export]
#[cfg(not(feature = "projections"))]
macro_rules! printed {
    ($list:expr) => {
        &[]
    };
}

/// The given text in builds that print references and types (feature `projections`), and an empty
/// one elsewhere: a browser loads prose on demand, not inside the engine.
#[macro_export]
#[cfg(not(feature = "projections"))]
macro_rules! prose {
    ($text:expr) => {
        ""
    };
}
