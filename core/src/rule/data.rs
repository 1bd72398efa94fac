//! Reference data: what is known of drugs, species and places, in files with a version, a source for
//! every row, and a label that says how far they may be trusted.
//!
//! The files stand in `core/data`, each with its schema, and are compiled in without what only people
//! read. A practice lays rows of the same form over them, which are asked first.

pub use crate::kernel::data::{DataFile, Edition, data_file};

use super::profile::{Knowledge, Profile};
use crate::{
    kernel::{json::Json, violation::Violation},
    record::{Mistakes, Place, Value},
};

impl DataFile {
    /// What the engine knows: everything in the file.
    ///
    /// # Panics
    /// When the file is not JSON, or `read` finds mistakes in it. A test looks at every file.
    pub fn shipped<T>(&self, read: fn(&Self, &Json) -> Result<T, Vec<Violation>>) -> T {
        read(self, &self.json()).unwrap_or_else(|_| unreachable!("the file is what its reader expects"))
    }

    /// Reads a whole file, or what a practice says under its name.
    ///
    /// # Errors
    /// `field-missing` and `value-invalid`, each with its place in the profile.
    pub fn whole<T: Value>(&self, said: &Json) -> Result<T, Vec<Violation>> {
        self.noting(|place| T::read(said, place))
    }

    /// Reads the rows of a file with one list, or those of a practice; none where it has no list.
    ///
    /// # Errors
    /// `field-missing` and `value-invalid`, each with its place in the profile.
    pub fn rows<T: Value>(&self, said: &Json) -> Result<Vec<T>, Vec<Violation>> {
        match said.get("rows") {
            Some(rows) => self.noting(|place| Vec::read(rows, &place.key("rows"))),
            None => Ok(Vec::new()),
        }
    }

    fn noting<T>(&self, read: impl FnOnce(&Place<'_>) -> T) -> Result<T, Vec<Violation>> {
        let mistakes = Mistakes::default();
        let value = read(&Place::top(&mistakes).key("profile").key(self.edition.name));
        if mistakes.is_empty() { Ok(value) } else { Err(mistakes.all().iter().map(Violation::of).collect()) }
    }
}

/// A row of a file that has one list of them.
pub trait Row: Value + Send + Sync + 'static {
    /// The file.
    const FILE: DataFile;

    /// The rows of the engine: [`DataFile::shipped`], read when somebody first asks for them.
    fn shipped() -> &'static [Self];
}

/// Reference data of one kind: the rows of a practice, then those of the engine.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T: 'static> {
    own: Vec<T>,
    shipped: &'static [T],
}

impl<T: Row> Table<T> {
    /// The rows of the engine alone.
    #[must_use]
    pub fn shipped() -> Self {
        Self { own: Vec::new(), shipped: T::shipped() }
    }

    /// Every row, in the order in which they are asked.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.own.iter().chain(self.shipped)
    }

    /// The first row that fits.
    pub fn find(&self, fits: impl Fn(&T) -> bool) -> Option<&T> {
        self.iter().find(|row| fits(row))
    }

    /// The rows of the practice that fit; those of the engine where there are none.
    pub fn all(&self, fits: impl Fn(&T) -> bool) -> Vec<&T> {
        let own: Vec<&T> = self.own.iter().filter(|row| fits(row)).collect();
        if own.is_empty() { self.shipped.iter().filter(|row| fits(row)).collect() } else { own }
    }
}

impl<T: Row> Knowledge for Table<T> {
    const DATA: &'static [&'static str] = &[T::FILE.edition.name];

    fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        let own = T::FILE.rows(profile.get(T::FILE.edition.name))?;
        Ok(Self { own, shipped: T::shipped() })
    }
}

/// Declares a type as the [`Row`] of a file.
#[macro_export]
macro_rules! rows_of {
    ($row:ty, $file:literal) => {
        impl $crate::rule::data::Row for $row {
            const FILE: $crate::rule::data::DataFile = $crate::rule::data::data_file!($file);

            fn shipped() -> &'static [Self] {
                static ROWS: std::sync::LazyLock<Vec<$row>> =
                    std::sync::LazyLock::new(|| <$row>::FILE.shipped($crate::rule::data::DataFile::rows));
                &ROWS
            }
        }
    };
}
