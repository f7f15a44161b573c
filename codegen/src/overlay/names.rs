//! Names and marks that rules alone would not find, from `spec/names.yaml`.

use serde::Deserialize;

use super::{Lookup, Marks};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Names by place. Everything that is not here is named by rule.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Names {
    /// Spellings that count as one word, for example `OAuth`.
    pub words: Vec<String>,
    /// Properties whose only value is a label (`object: user`) and not a choice.
    pub labels: Marks,
    /// Properties that debug output hides, by name, `Type.name` or `operationId.name`.
    pub secrets: Marks,
    /// Operations, by `operationId`, that the key of a machine may call.
    pub machine_keys: Marks,
    /// Accessors by tag, or by `tag/hint` where a tag holds several groups.
    pub tags: Lookup,
    /// Methods by `operationId`.
    pub operations: Lookup,
    /// Types by place, for example `GetApiKey.response`.
    pub types: Lookup,
    /// Fields, parameters and setters by place, for example `User.type` or `GetUser.limit`.
    pub fields: Lookup,
    /// Enum variants and union members by `place=value`.
    pub values: Lookup,
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

    /// Entries that no document had a use for, as findings: they are misspelt, or what they named
    /// is gone.
    pub fn stale(&self) -> Diagnostics {
        let sections = [
            ("tags", &self.tags),
            ("operations", &self.operations),
            ("types", &self.types),
            ("fields", &self.fields),
            ("values", &self.values),
        ];
        let unused = sections.into_iter().flat_map(|(section, names)| {
            names
                .unused()
                .into_iter()
                .map(move |key| format!("nothing is called `{key}`, for which {section} has a name"))
        });
        let marks = [
            ("machine_keys", "operation", &self.machine_keys),
            ("labels", "property", &self.labels),
            ("secrets", "property", &self.secrets),
        ];
        let unmarked = marks.into_iter().flat_map(|(section, kind, marks)| {
            let unused = marks.unused().into_iter();
            unused.map(move |key| format!("no {kind} is called `{key}`, as {section} has it"))
        });
        let help = "remove the entry from names.yaml, or correct its key";
        Diagnostics(
            unused
                .chain(unmarked)
                .map(|message| Diagnostic::error("stale-name", "", message).help(help))
                .collect(),
        )
    }
}

type Test = fn(&str) -> bool;

fn is_name(given: &str) -> bool {
    syn::parse_str::<syn::Ident>(given).is_ok()
}

/// Reads one of the overlay's files.
pub(crate) fn parse<T: serde::de::DeserializeOwned + Default>(
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
