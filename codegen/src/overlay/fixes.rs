//! Corrections of facts, from `spec/fixes.yaml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_yaml::{Mapping, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{find_mut, resolve};
use crate::read::Document;

/// All corrections.
#[derive(Clone, Debug, Default)]
pub struct Fixes {
    /// In the order in which they are applied.
    pub entries: Vec<Fix>,
    /// Whether entries that do not apply are passed over: for documents of other dates.
    pub lenient: bool,
}

/// One correction: where, what, and why.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// Titles of the documents it is meant for.
    pub documents: Vec<String>,
    /// JSON pointers to the nodes it changes.
    pub at: Vec<String>,
    /// Keys to set.
    #[serde(default)]
    pub set: Mapping,
    /// Items to append to a list.
    #[serde(default)]
    pub add: Vec<Value>,
    /// Keys of a mapping, or items of a list, to take out.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Why: a public link or what was observed.
    pub why: String,
}

impl Fixes {
    /// Reads the YAML text of a fixes file.
    ///
    /// # Errors
    ///
    /// The text is not of that form, or an entry does nothing.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostic> {
        let entries: Vec<Fix> = super::names::parse(name, text)?;
        for fix in &entries {
            let fault = if fix.set.is_empty() && fix.add.is_empty() && fix.remove.is_empty() {
                "changes nothing"
            } else if fix.at.is_empty() {
                "names no place"
            } else if fix.why.trim().is_empty() {
                "gives no reason"
            } else {
                continue;
            };
            let place = fix.at.first().cloned().unwrap_or_default();
            let message = format!("{name}: an entry ({place}) {fault}");
            return Err(Diagnostic::error("bad-overlay", "", message)
                .help("an entry has `documents`, `at`, `set`, `add` or `remove`, and `why`"));
        }
        Ok(Self { entries, lenient: false })
    }

    /// Corrections that are meant for none of some documents, given by their titles, as findings.
    pub fn homeless(&self, titles: &[&str]) -> Diagnostics {
        let homeless = self
            .entries
            .iter()
            .filter(|fix| fix.documents.iter().any(|title| !titles.contains(&title.as_str())));
        let findings = homeless.map(|fix| {
            let message =
                format!("a correction is meant for {:?}, and not all of these exist", fix.documents);
            Diagnostic::error("stale-fix", fix.at.first().map_or("", String::as_str), message)
                .help(format!("the titles of the documents are {titles:?}"))
        });
        Diagnostics(findings.collect())
    }

    /// Applies the corrections meant for the document. One that changes nothing has become
    /// superfluous or lost its place, and is reported.
    pub(super) fn apply(&self, document: &mut Document, diagnostics: &mut Diagnostics) {
        let title = document.title().to_owned();
        let meant: Vec<&Fix> = self.entries.iter().filter(|fix| fix.documents.contains(&title)).collect();
        let mut passed_over = Vec::new();
        for fix in &meant {
            // Several places may lead to one, where the document refers to what others write out.
            let mut done = BTreeSet::new();
            for pointer in &fix.at {
                let place = resolve(&document.root, pointer);
                if place.as_ref().is_some_and(|place| !done.insert(place.clone())) {
                    continue;
                }
                let applied = fix.apply(&mut document.root, place.as_deref().unwrap_or(pointer));
                let Err(reason) = applied else { continue };
                if self.lenient {
                    passed_over.push(pointer.as_str());
                } else {
                    let message = format!("a correction no longer applies: {reason}");
                    diagnostics.push(
                        Diagnostic::error("stale-fix", pointer, message)
                            .help("remove the place from fixes.yaml, or correct it"),
                    );
                }
            }
        }
        if self.lenient && !self.entries.is_empty() && meant.is_empty() {
            let message = format!("no correction is meant for a document called {title:?}");
            diagnostics.push(Diagnostic::warning("unused-fix", "/info/title", message).help(
                "what real answers are known to lack counts as required; compare the titles in fixes.yaml",
            ));
        } else if !passed_over.is_empty() {
            diagnostics.push(passed_over_of(&passed_over));
        }
    }
}

/// One finding for all, as a document of another date lacks many a place.
fn passed_over_of(places: &[&str]) -> Diagnostic {
    const SHOWN: usize = 3;
    let shown: Vec<String> = places.iter().take(SHOWN).map(|place| format!("#{place}")).collect();
    let more = match places.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let message = format!("corrections do not apply to this document: {}{more}", shown.join(", "));
    Diagnostic::warning("unused-fix", "", message).help(
        "that is as it should be if these places are of another version; else correct them in fixes.yaml",
    )
}

impl Fix {
    fn apply(&self, root: &mut Value, pointer: &str) -> Result<(), String> {
        let node = find_mut(root, pointer).ok_or("there is nothing at this place")?;
        // What stands beside a reference counts for nothing.
        if let (Some(Value::String(to)), false) = (node.get("$ref"), self.set.contains_key("$ref")) {
            return Err(format!(
                "there is a reference to `{to}` at this place, beside which nothing can be set"
            ));
        }
        for value in &self.add {
            let Value::Sequence(items) = &mut *node else {
                return Err("there is no list at this place".to_owned());
            };
            if items.contains(value) {
                return Err("the list has that item already".to_owned());
            }
            items.push(value.clone());
        }
        for (key, value) in &self.set {
            let Value::Mapping(map) = &mut *node else {
                return Err("there is no mapping at this place".to_owned());
            };
            if map.insert(key.clone(), value.clone()).as_ref() == Some(value) {
                return Err(format!("`{}` has this value already", key.as_str().unwrap_or("?")));
            }
        }
        for name in &self.remove {
            let removed = match &mut *node {
                Value::Mapping(map) => map.remove(name.as_str()).is_some(),
                Value::Sequence(items) => {
                    let before = items.len();
                    items.retain(|item| item.as_str() != Some(name));
                    items.len() < before
                }
                _ => false,
            };
            if !removed {
                return Err(format!("`{name}` is not there"));
            }
        }
        Ok(())
    }
}
