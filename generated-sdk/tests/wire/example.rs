//! Values that a schema of the document allows.

use serde_json::{Map, Value, json};

use crate::document::Node;

/// Schemas inside schemas after which only what is required is given.
const MAX_DEPTH: usize = 20;

/// With all properties, or with those only that must be there and null where that is possible.
pub(crate) fn example(schema: &Node<'_>, full: bool) -> Value {
    let choice = if full { usize::MAX } else { 0 };
    Extent { full, choice, depth: 0 }.of(schema)
}

/// How much of a schema to give.
#[derive(Clone, Copy)]
struct Extent {
    full: bool,
    /// Which of several alternatives, or the last if there are not that many.
    choice: usize,
    depth: usize,
}

impl Extent {
    fn of(self, schema: &Node<'_>) -> Value {
        if schema.is("nullable") && !self.full {
            return Value::Null;
        }
        if let Some(values) = schema.value("enum").and_then(Value::as_array) {
            let mut values = values.iter().filter(|value| !value.is_null());
            return if self.full { values.next_back() } else { values.next() }.cloned().unwrap();
        }
        let alternatives = alternatives(schema);
        if let Some(last) = alternatives.len().checked_sub(1) {
            return self.inside().of(&alternatives[self.choice.min(last)]);
        }
        match schema.text("type") {
            Some("string") => text(schema).into(),
            Some("integer") => self.integer(schema),
            Some("number") => json!(0.25),
            Some("boolean") => self.full.into(),
            Some("array") => self.array(&schema.get("items").unwrap()),
            Some("object") | None => self.object(schema),
            Some(other) => panic!("{other}"),
        }
    }

    fn inside(self) -> Self {
        let depth = self.depth + 1;
        Self { full: self.full && depth < MAX_DEPTH, depth, ..self }
    }

    fn integer(self, schema: &Node<'_>) -> Value {
        let least = schema.value("minimum").and_then(Value::as_i64).unwrap_or(0);
        let is_wide = schema.text("format") != Some("int32") && schema.value("maximum").is_none();
        // Milliseconds, which 32 bits cannot hold.
        json!(if self.full && is_wide { 1_767_225_600_000 } else { least })
    }

    /// One item, or one of each kind if there are kinds.
    fn array(self, items: &Node<'_>) -> Value {
        let kinds = if self.full { kinds(items, MAX_DEPTH) } else { 1 };
        (0..kinds).map(|choice| Self { choice, ..self.inside() }.of(items)).collect()
    }

    fn object(self, schema: &Node<'_>) -> Value {
        let joined = schema.items("allOf");
        if let [only] = joined.as_slice()
            && only.properties().is_empty()
        {
            return self.inside().of(only);
        }
        let properties = schema.properties();
        let mut required = schema.required();
        required.extend(schema.items("anyOf").first().map(Node::required).unwrap_or_default());
        // Some names are required and not declared.
        let undeclared = required.iter().map(|name| ((*name).to_owned(), Value::Null));
        let mut object: Map<_, _> = undeclared.collect();
        let declared = properties
            .iter()
            .filter(|(name, property)| (self.full || required.contains(name)) && !property.is("writeOnly"))
            .map(|(name, property)| ((*name).to_owned(), self.inside().of(property)));
        object.extend(declared);
        match schema.get("additionalProperties") {
            Some(additional) if self.full && additional.value("type").is_some() => {
                object.insert("another".to_owned(), self.inside().of(&additional));
            }
            None if self.full && properties.is_empty() => {
                object.insert("anything".to_owned(), json!([null, 0, {}]));
            }
            _ => {}
        }
        object.into()
    }
}

/// What a value may be one of. Next to properties, the keywords say which of these must be there.
fn alternatives<'d>(schema: &Node<'d>) -> Vec<Node<'d>> {
    let mut alternatives = schema.items("oneOf");
    alternatives.extend(schema.items("anyOf"));
    alternatives.retain(|_| schema.get("properties").is_none());
    alternatives
}

/// How many examples it takes to have each alternative in one of them.
fn kinds(schema: &Node<'_>, depth: usize) -> usize {
    let Some(depth) = depth.checked_sub(1) else { return 1 };
    let alternatives = alternatives(schema);
    let inside =
        schema.properties().into_iter().map(|(_, property)| property).chain(alternatives.iter().cloned());
    inside.map(|node| kinds(&node, depth)).chain([alternatives.len(), 1]).max().unwrap()
}

fn text(schema: &Node<'_>) -> String {
    let known = match (schema.text("format"), schema.text("pattern")) {
        (Some("email"), _) => "ada@example.com",
        (Some("uri" | "url"), _) => "https://example.com",
        (Some("date-time"), _) => "2026-05-12T10:00:00Z",
        (Some("date"), _) => "2026-05-12",
        (_, Some(pattern)) => return identifier(pattern),
        _ => "text: \"é\\",
    };
    known.to_owned()
}

/// A text for `^(one|other)_\w{27}$` and the like, of which all patterns are but those for OAuth.
fn identifier(pattern: &str) -> String {
    let pattern = pattern.trim_matches(['^', '$', '}']);
    let parts = pattern.split_once(r"\w{").or_else(|| pattern.split_once("[0-9A-Fa-f]{"));
    let Some((prefix, count)) = parts else {
        let prefix = if pattern.starts_with("from_") { "from_" } else { "" };
        return format!("{prefix}oauth_google");
    };
    let (first, _) = prefix.trim_start_matches('(').split_once(['|', ')', '_']).unwrap();
    format!("{first}_{}", "0".repeat(count.parse().unwrap()))
}
