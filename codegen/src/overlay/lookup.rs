//! Tables of the overlay that know which of their entries were of use.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Deserialize;

/// Given names by key.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "BTreeMap<String, String>")]
pub struct Lookup {
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    used: AtomicBool,
}

impl Clone for Entry {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), used: AtomicBool::new(self.used.load(Ordering::Relaxed)) }
    }
}

impl Lookup {
    /// The name given for a key, which is thereby known to be of use.
    pub fn get(&self, key: &str) -> Option<&String> {
        let entry = self.entries.get(key)?;
        entry.used.store(true, Ordering::Relaxed);
        Some(&entry.name)
    }

    /// Whether a name is given for a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// All entries, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &String)> {
        self.entries.iter().map(|(key, entry)| (key, &entry.name))
    }

    /// Keys that nothing has asked for so far.
    pub fn unused(&self) -> Vec<&str> {
        let unused = |entry: &Entry| !entry.used.load(Ordering::Relaxed);
        self.entries.iter().filter(|(_, entry)| unused(entry)).map(|(key, _)| key.as_str()).collect()
    }
}

impl From<BTreeMap<String, String>> for Lookup {
    fn from(entries: BTreeMap<String, String>) -> Self {
        let entry = |(key, name)| (key, Entry { name, used: AtomicBool::new(false) });
        Self { entries: entries.into_iter().map(entry).collect() }
    }
}

/// Keys that have a mark and nothing more.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Marks(Lookup);

impl Marks {
    /// Whether a key is marked; if so, the mark is thereby known to be of use.
    pub fn contains(&self, key: &str) -> bool {
        self.0.get(key).is_some()
    }

    /// Keys that nothing has asked for so far.
    pub fn unused(&self) -> Vec<&str> {
        self.0.unused()
    }
}

impl From<Vec<String>> for Marks {
    fn from(keys: Vec<String>) -> Self {
        Self(Lookup::from(keys.into_iter().map(|key| (key, String::new())).collect::<BTreeMap<_, _>>()))
    }
}
