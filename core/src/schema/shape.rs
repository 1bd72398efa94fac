//! The shape of what a JSON column holds.

use crate::kernel::cell::ColumnKind;

/// What a JSON value looks like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    /// A single value, written as a column of that kind is.
    Value(ColumnKind),
    /// An exact decimal as text, with at most 15 digits before the point and 9 after it.
    Decimal,
    /// A file kept by the practice, `file:` and the SHA-256 of its bytes in 64 hex digits.
    File,
    /// A file as above, or an `https:` address (photos and receipts).
    FileOrUrl,
    /// Any JSON value.
    Any,
    /// The value, or null.
    Nullable(&'static Shape),
    /// A list.
    List(&'static Shape),
    /// An object whose keys are free.
    Map(&'static Shape),
    /// An object with one optional entry for each day of the week.
    Week(&'static Shape),
    /// An object with these members and no others.
    Object(&'static [Member]),
}

impl Shape {
    /// Whether a file of the practice may be named anywhere in it.
    #[must_use]
    pub fn names_files(&self) -> bool {
        match self {
            Self::File | Self::FileOrUrl => true,
            Self::Nullable(inner) | Self::List(inner) | Self::Map(inner) | Self::Week(inner) => inner.names_files(),
            Self::Object(members) => members.iter().any(|member| member.shape.names_files()),
            Self::Value(_) | Self::Decimal | Self::Any => false,
        }
    }
}

/// A member of an object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Member {
    /// Its key, snake case.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether it may be left out.
    pub optional: bool,
}

/// The keys of [`Shape::Week`].
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
