//! Stage 5: what we say about the API, from `spec/prose.yaml`, is put beside what it is about.
//!
//! Facts come from the document, sentences from here. A part without a sentence of its own gets the
//! glossary's for its name, or stays without.

mod coverage;
mod lint;
mod stale;
mod unique;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_yaml::Value;

pub use coverage::{Coverage, Share};
pub(crate) use unique::unique;

use crate::diagnostic::Diagnostic;
use crate::ir::{Api, BodyContent, Field, Kind, OperationProse, Status, bare};
use crate::overlay;
use crate::source::Source;

/// Everything that is said.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Prose {
    /// Sentences for properties and parameters that say nothing of their own, by name.
    #[serde(deserialize_with = "unique")]
    pub glossary: IndexMap<String, String>,
    /// Values to show in examples, by the name of the property or parameter, or by its place:
    /// `operationId.name` or `Type.name`. What has a value by its place is always shown.
    #[serde(deserialize_with = "unique")]
    pub examples: IndexMap<String, Value>,
    /// What to use in place of what is deprecated, by place: `operationId`, `operationId.name`,
    /// `Type` or `Type.name`.
    #[serde(deserialize_with = "unique")]
    pub deprecated: IndexMap<String, String>,
    /// Sentences for statuses that say nothing of their own, by code.
    #[serde(deserialize_with = "unique")]
    pub statuses: IndexMap<String, String>,
    /// What stands at the top of pages of the reference, by page.
    #[serde(deserialize_with = "unique")]
    pub pages: IndexMap<String, String>,
    /// By accessor.
    #[serde(deserialize_with = "unique")]
    pub groups: IndexMap<String, String>,
    /// By `operationId`.
    #[serde(deserialize_with = "unique")]
    pub operations: IndexMap<String, OperationProse>,
    /// By name of the type.
    #[serde(deserialize_with = "unique")]
    pub types: IndexMap<String, TypeEntry>,
    /// By type name of the event.
    #[serde(deserialize_with = "unique")]
    pub events: IndexMap<String, String>,
    #[serde(skip)]
    source: Option<Source>,
}

/// What is said about a type and its parts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypeEntry {
    /// The type itself.
    pub text: String,
    /// Its properties, by name.
    #[serde(deserialize_with = "unique")]
    pub fields: IndexMap<String, String>,
    /// Its values, if it is an enum.
    #[serde(deserialize_with = "unique")]
    pub values: IndexMap<String, String>,
}

impl Prose {
    /// Reads the YAML text of a prose file.
    ///
    /// # Errors
    ///
    /// The text is not of that form, or says something twice.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostic> {
        let prose: Self = overlay::parse(name, text)?;
        let source = Source { name: name.to_owned(), text: text.to_owned() };
        Ok(Self { source: Some(source), ..prose })
    }

    /// Puts every sentence beside what it is about.
    pub(crate) fn attach(&self, api: &mut Api) {
        api.examples.0 = self.examples.clone();
        api.deprecations.0 = self.deprecated.clone();
        api.pages.0 = self.pages.iter().map(|(page, text)| (page.clone(), paragraphs(text))).collect();
        for group in &mut api.groups {
            group.said.0 =
                self.groups.get(bare(&group.name)).map(|text| paragraphs(text)).unwrap_or_default();
        }
        let none = OperationProse::default();
        for operation in api.operations_mut() {
            let entry = self.operations.get(&operation.id).unwrap_or(&none);
            operation.said.0 = entry.clone();
            operation.said.0.text = paragraphs(&entry.text);
            operation.said.0.errors = self.errors(entry, &operation.statuses);
            for parameter in &mut operation.parameters {
                parameter.said.0 = self.sentence(&entry.parameters, &parameter.wire);
            }
            if let Some(BodyContent::Fields { fields, .. }) =
                operation.body.as_mut().map(|body| &mut body.content)
            {
                self.attach_to_fields(&entry.parameters, fields);
            }
        }
        let none = TypeEntry::default();
        for (name, def) in &mut api.types {
            let entry = self.types.get(name).unwrap_or(&none);
            def.said.0 = paragraphs(&entry.text);
            match &mut def.kind {
                Kind::Struct(object) => self.attach_to_fields(&entry.fields, &mut object.fields),
                Kind::Enum(variants) => {
                    for variant in variants {
                        variant.said.0 = entry.values.get(&variant.wire).cloned().unwrap_or_default();
                    }
                }
                Kind::Union(_) | Kind::Alias { .. } => {}
            }
        }
        for name in api.events.keys() {
            if let Some(text) = self.events.get(name) {
                api.events_said.0.insert(name.clone(), paragraphs(text));
            }
        }
    }

    fn attach_to_fields(&self, own: &IndexMap<String, String>, fields: &mut [Field]) {
        for field in fields {
            field.said.0 = self.sentence(own, &field.wire);
        }
    }

    /// When which of the declared statuses is answered, in their order.
    fn errors(&self, own: &OperationProse, statuses: &[Status]) -> IndexMap<String, String> {
        let said = |status: &Status| {
            let text = own.errors.get(&status.code).or_else(|| self.statuses.get(&status.code))?;
            Some((status.code.clone(), text.clone()))
        };
        statuses.iter().filter(|status| status.is_error()).filter_map(said).collect()
    }

    fn sentence(&self, own: &IndexMap<String, String>, name: &str) -> String {
        own.get(name).or_else(|| self.glossary.get(name)).cloned().unwrap_or_default()
    }
}

/// A text as Markdown: what YAML reads as a line is a paragraph.
fn paragraphs(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    lines.join("\n\n")
}
