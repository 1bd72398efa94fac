//! The browser's local storage as a shelf.

use std::fmt;

use gloo_storage::{LocalStorage, Storage};
use vet_core::{
    kernel::json::Json,
    store::{Fault, NotKept, Shelf},
};

/// The values of the page's origin whose keys begin alike.
pub(crate) struct Local {
    prefix: String,
}

impl Local {
    /// Keys begin with `vetplan:<name>:`.
    pub(crate) fn named(name: &str) -> Self {
        Self { prefix: format!("vetplan:{name}:") }
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

/// The prefix as it is: quoting it would load the tables of all printable characters.
impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.prefix)
    }
}

impl Shelf for Local {
    fn keys(&self) -> Vec<String> {
        let storage = LocalStorage::raw();
        let keys = (0..LocalStorage::length()).filter_map(|at| storage.key(at).ok().flatten());
        keys.filter_map(|key| key.strip_prefix(&self.prefix).map(str::to_owned)).collect()
    }

    // The engine reads and writes its JSON itself: what it keeps is exact, and serde stays out of the wasm.
    fn get(&self, key: &str) -> Result<Option<Json>, Fault> {
        let unreadable = || Fault::Unreadable(key.to_owned());
        let text = LocalStorage::raw().get_item(&self.key(key)).map_err(|_| unreadable())?;
        text.map(|text| Json::parse(&text).map_err(|_| unreadable())).transpose()
    }

    fn set(&mut self, key: &str, value: &Json) -> Result<(), NotKept> {
        LocalStorage::raw().set_item(&self.key(key), &value.to_string()).map_err(|_| NotKept)
    }

    fn remove(&mut self, key: &str) {
        LocalStorage::delete(self.key(key));
    }
}
