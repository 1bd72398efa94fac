//! A map of few keys, in the order in which they came. A search in line is as fast as a tree for
//! them, and a browser has less code to load.

/// Values by key.
#[derive(Debug, Clone)]
pub(super) struct Few<K, V>(Vec<(K, V)>);

impl<K, V> Default for Few<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq, V> Few<K, V> {
    /// The value under a key.
    pub(super) fn get(&self, key: &K) -> Option<&V> {
        self.0.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// The value under a key; a new one when there is none.
    pub(super) fn get_or(&mut self, key: K, new: impl FnOnce() -> V) -> &mut V {
        let at = self.0.iter().position(|(own, _)| *own == key).unwrap_or_else(|| {
            self.0.push((key, new()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }

    /// Every key with its value.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K, V> FromIterator<(K, V)> for Few<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}
