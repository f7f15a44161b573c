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
    /// Properties that debug output hides, by name or by place.
    pub secrets: BTreeSet<String>,
    /// Accessors by tag, or by `tag/hint` where a tag holds several groups.
    pub tags: BTreeMap<String, String>,
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
    /// The text is not of that form, or gives a name that Rust cannot write.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostic> {
        let names: Self = parse(name, text)?;
        let snake = [("tags", &names.tags), ("operations", &names.operations), ("fields", &names.fields)];
        let pascal = [("types", &names.types), ("values", &names.values)];
        // Words of Rust are written raw where that is possible, which it is not for types.
        let snake = snake
            .into_iter()
            .map(|part| (part, (|given| is_name(given) || is_name(&format!("r#{given}"))) as Test));
        let pascal = pascal.into_iter().map(|part| (part, is_name as Test));
        for ((section, given), is_possible) in snake.chain(pascal) {
            if let Some((place, given)) = given.iter().find(|(_, given)| !is_possible(given)) {
                let message = format!("{name}: {section}: {place:?}: `{given}` is not a name in Rust");
                return Err(Diagnostic::error("bad-overlay", "", message).help("use letters, digits and `_`"));
            }
        }
        Ok(names)
    }
}

type Test = fn(&str) -> bool;

fn is_name(given: &str) -> bool {
    syn::parse_str::<syn::Ident>(given).is_ok()
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
