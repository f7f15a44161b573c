//! The API document as it is written, with what spec/fixes.yaml corrects, and a JSON Schema validator for
//! its schemas.
//!
//! Nothing of the generator is in use here: what it misreads must not be misread a second time.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Mutex;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

/// What references between schemas are relative to; nothing is fetched from there.
const ADDRESS: &str = "document:///openapi";

pub(crate) struct Document {
    root: Value,
    schemas: Registry<'static>,
    validators: Mutex<HashMap<String, Validator>>,
}

impl Document {
    pub(crate) fn read(path: &Path) -> Self {
        let mut root = yaml(path);
        for fix in list(&yaml(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/fixes.yaml"))) {
            if list(&fix["documents"]).contains(&root["info"]["title"]) {
                for place in list(&fix["at"]) {
                    correct(&mut root, place.as_str().unwrap(), fix);
                }
            }
        }
        let schemas = Registry::new().draft(Draft::Draft4);
        let schemas = schemas.add(ADDRESS, to_draft_4(&root)).unwrap().prepare().unwrap();
        Self { root, schemas, validators: Mutex::default() }
    }

    pub(crate) fn to_json(&self) -> String {
        self.root.to_string()
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node { document: self, pointer: String::new(), value: &self.root }
    }
}

fn yaml(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_yaml::from_str(&text).unwrap()
}

/// The items of a list; none if it is no list.
fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Corrects what stands at a place. Nothing happens if there is none, as in a document of another form.
fn correct(root: &mut Value, place: &str, fix: &Value) {
    let node = place.split('/').skip(1).try_fold(root, |node, token| {
        let token = token.replace("~1", "/").replace("~0", "~");
        match node {
            Value::Object(members) => members.get_mut(&token),
            Value::Array(items) => match token.parse::<usize>() {
                Ok(at) => items.get_mut(at),
                Err(_) => items.iter_mut().find(|item| item["name"] == token.as_str()),
            },
            _ => None,
        }
    });
    let Some(node) = node else { return };
    if let (Value::Object(members), Some(set)) = (&mut *node, fix["set"].as_object()) {
        members.extend(set.clone());
    }
    if let Value::Array(items) = &mut *node {
        items.extend_from_slice(list(&fix["add"]));
    }
    for name in list(&fix["remove"]) {
        match &mut *node {
            Value::Object(members) => drop(members.remove(name.as_str().unwrap())),
            Value::Array(items) => items.retain(|item| item != name),
            _ => {}
        }
    }
}

/// A place in a document, references followed.
#[derive(Clone)]
pub(crate) struct Node<'d> {
    document: &'d Document,
    pointer: String,
    value: &'d Value,
}

impl<'d> Node<'d> {
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        Some(self.child(key, self.value.get(key)?))
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub(crate) fn is(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// What has no schema inside: a constraint, a list of names.
    pub(crate) fn value(&self, key: &str) -> Option<&'d Value> {
        self.value.get(key)
    }

    /// What stands under the key, by name; nothing if it is not there.
    pub(crate) fn members(&self, key: &str) -> Vec<(&'d str, Self)> {
        let Some(node) = self.get(key) else { return Vec::new() };
        let members = node.value.as_object().into_iter().flatten();
        members.map(|(name, value)| (name.as_str(), node.child(name, value))).collect()
    }

    /// The items of the list under the key; none if it is not there.
    pub(crate) fn items(&self, key: &str) -> Vec<Self> {
        let Some(node) = self.get(key) else { return Vec::new() };
        let items = node.value.as_array().into_iter().flatten().enumerate();
        items.map(|(at, value)| node.child(&at.to_string(), value)).collect()
    }

    fn child(&self, key: &str, value: &'d Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        let mut node = Self { document: self.document, pointer: format!("{}/{key}", self.pointer), value };
        while let Some(reference) = node.text("$ref") {
            let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference}"));
            let value = self.document.root.pointer(pointer).unwrap_or_else(|| panic!("{reference}"));
            node = Self { document: self.document, pointer: pointer.to_owned(), value };
        }
        node
    }

    /// The properties of a schema, with those of the schemas that it joins.
    pub(crate) fn properties(&self) -> Vec<(&'d str, Self)> {
        let mut properties = self.members("properties");
        properties.extend(self.items("allOf").iter().flat_map(Self::properties));
        properties
    }

    /// The names of properties that must be there, with those of the schemas that it joins.
    pub(crate) fn required(&self) -> Vec<&'d str> {
        let names = self.value("required").and_then(Value::as_array).into_iter().flatten();
        let mut names: Vec<_> = names.filter_map(Value::as_str).collect();
        names.extend(self.items("allOf").iter().flat_map(Self::required));
        names
    }

    /// What is wrong with `instance`, in the eyes of the schema that stands here.
    pub(crate) fn problems(&self, instance: &Value) -> Vec<String> {
        let mut validators = self.document.validators.lock().unwrap();
        let validator = validators.entry(self.pointer.clone()).or_insert_with(|| self.validator());
        let shown = |error: jsonschema::ValidationError<'_>| format!("{}: {error}", error.instance_path());
        validator.iter_errors(instance).map(shown).collect()
    }

    fn validator(&self) -> Validator {
        let schema = json!({ "$ref": format!("{ADDRESS}#{}", escaped(&self.pointer)) });
        let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
        options
            .with_registry(&self.document.schemas)
            .build(&schema)
            .unwrap_or_else(|e| panic!("{}: {e}", self.pointer))
    }
}

/// A JSON pointer as it stands in the fragment of a URI.
fn escaped(pointer: &str) -> String {
    pointer.replace('%', "%25").replace('{', "%7B").replace('}', "%7D").replace(' ', "%20")
}

/// OpenAPI 3.0's dialect in JSON Schema's draft 4, which it is nearest to: `nullable` is all that
/// matters here.
fn to_draft_4(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(to_draft_4).collect(),
        Value::Object(members) => {
            let mut converted: serde_json::Map<_, _> = members
                .iter()
                .map(|(key, value)| {
                    let value = match (key.as_str(), value) {
                        ("default" | "enum" | "example", _) => value.clone(),
                        // Their names could be any of the keywords above.
                        ("properties", Value::Object(properties)) => properties
                            .iter()
                            .map(|(name, schema)| (name.clone(), to_draft_4(schema)))
                            .collect(),
                        _ => to_draft_4(value),
                    };
                    (key.clone(), value)
                })
                .collect();
            if converted.remove("nullable") == Some(Value::Bool(true)) {
                return json!({ "anyOf": [converted, { "type": "null" }] });
            }
            converted.into()
        }
        other => other.clone(),
    }
}
