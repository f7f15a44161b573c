//! How much of an API is spoken of.

use std::fmt;

use crate::ir::{Api, BodyContent, Kind};

/// How many parts of a kind there are, and which of them nothing is said about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// What kind of parts, in the plural.
    pub what: &'static str,
    /// How many percent of them must be spoken of.
    pub required: usize,
    /// How many there are.
    pub all: usize,
    /// Places of those that nothing is said about.
    pub missing: Vec<String>,
}

impl Share {
    fn new(what: &'static str, required: usize) -> Self {
        Self { what, required, all: 0, missing: Vec::new() }
    }

    fn count(&mut self, text: &str, place: impl FnOnce() -> String) {
        self.all += 1;
        if text.is_empty() {
            self.missing.push(place());
        }
    }

    /// Whether enough of them are spoken of.
    pub fn is_enough(&self) -> bool {
        (self.all - self.missing.len()) * 100 >= self.all * self.required
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} {}", self.all - self.missing.len(), self.all, self.what)
    }
}

/// What is said about which parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage(pub Vec<Share>);

impl Coverage {
    /// Of an API and its webhooks.
    pub fn of(api: &Api, webhooks: &Api) -> Self {
        let [mut groups, mut operations, mut parameters, mut schemas, mut events] =
            ["groups", "operations", "parameters", "schemas", "events"].map(|what| Share::new(what, 100));
        let mut properties = Share::new("properties", 95);
        for group in &api.groups {
            groups.count(&group.said, || group.name.clone());
        }
        for operation in api.operations() {
            let place = |name: &str| format!("{}.{name}", operation.id);
            // The capability map needs to know what an operation acts on.
            let said = if operation.said.acts_on.is_empty() { "" } else { &operation.said.summary };
            operations.count(said, || operation.id.clone());
            for parameter in &operation.parameters {
                parameters.count(&parameter.said, || place(&parameter.wire));
            }
            if let Some(BodyContent::Fields { fields, .. }) =
                operation.body.as_ref().map(|body| &body.content)
            {
                for field in fields {
                    parameters.count(&field.said, || place(&field.wire));
                }
            }
        }
        for (name, def) in api.types.iter().chain(&webhooks.types) {
            schemas.count(&def.said, || name.clone());
            if let Kind::Struct(object) = &def.kind {
                for field in &object.fields {
                    properties.count(&field.said, || format!("{name}.{}", field.wire));
                }
            }
        }
        for name in webhooks.events.keys() {
            let text = webhooks.events_said.get(name).map_or("", String::as_str);
            events.count(text, || name.clone());
        }
        Self(vec![groups, operations, parameters, schemas, properties, events])
    }

    /// Kinds of parts of which too few are spoken of.
    pub fn lacking(&self) -> impl Iterator<Item = &Share> {
        self.0.iter().filter(|share| !share.is_enough())
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shares: Vec<String> = self.0.iter().map(Share::to_string).collect();
        write!(f, "documented: {}", shares.join(", "))
    }
}
