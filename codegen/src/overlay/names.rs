//! Names and marks that rules alone would not find, from `spec/names.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::diagnostic::Diagnostic;

/// Names by place. Everything that is not here is named by rule.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Names {
    /// Spellings that count as one word, for example `OAuth`.
    pub words: Vec<String>,
    /// Properties whose only value is a label (`object: user`) and not a choice.
    pub labels: BTreeSet<String>,
    /// Properties that debug output hides.
    pub secrets: BTreeSet<String>,
    /// Accessors by tag, or by `tag/hint` where a tag holds several groups.
    pub tags: BTreeMap<String, String>,
    /// Cargo features by group, where they are not called like the group.
    pub features: BTreeMap<String, String>,
    /// Methods by `operationId`.
    pub operations: BTreeMap<String, String>,
    /// Types by place, for example `GetApiKey.response`.
    pub types: BTreeMap<String, String>,
    /// Fields, parameters and setters by place, for example `User.type` or `GetUser?limit`.
    pub fields: BTreeMap<String, String>,
    /// Enum variants and union members by `place=value`.
    pub values: BTreeMap<String, String>,
}

impl Names {
    /// Reads the YAML text of a names file.
    ///
    /// # Errors
    ///
    /// The text is not of that form.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostic> {
        super::names::parse(name, text)
    }
}

/// Reads one of the overlay's files.
pub(super) fn parse<T: serde::de::DeserializeOwned + Default>(
    name: &str,
    text: &str,
) -> Result<T, Diagnostic> {
    if text.trim().is_empty() {
        return Ok(T::default());
    }
    serde_yaml::from_str(text).map_err(|error| {
        let mut diagnostic = Diagnostic::error("bad-overlay", "", format!("{name}: {error}"))
            .help("spec/README.md describes the file");
        diagnostic.line = error.location().map(|place| place.line());
        diagnostic
    })
}
