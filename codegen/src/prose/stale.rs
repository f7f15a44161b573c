//! Sentences about things that do not exist, and sentences that nobody gets to read.

use std::collections::{BTreeMap, BTreeSet};

use super::{Prose, TypeEntry, lint};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, BodyContent, Field, Kind, Operation, OperationProse, TypeDef, bare};
use crate::pointer::join;
use crate::render::markdown::PAGES;

impl Prose {
    /// What is wrong with the file, given everything that it is about: entries without a subject,
    /// and sentences that are not plain text.
    pub fn faults(&self, api: &Api, webhooks: &Api) -> Diagnostics {
        let mut faults = Faults::default();
        let known = Known::new(api, webhooks);
        for (name, text) in &self.pages {
            faults.check(PAGES.contains(&name.as_str()), "/pages", name, "page");
            faults.text(&join("/pages", name), text);
        }
        for (name, text) in &self.groups {
            let exists = api.groups.iter().any(|group| bare(&group.name) == name);
            faults.check(exists, "/groups", name, "group");
            faults.text(&join("/groups", name), text);
        }
        for (id, entry) in &self.operations {
            match known.operations.get(id.as_str()) {
                Some(operation) => operation_faults(operation, entry, &known, &mut faults),
                None => faults.stale("/operations", id, "operation"),
            }
        }
        for (name, entry) in &self.types {
            match known.types.get(name.as_str()) {
                Some(defs) => type_faults(name, defs, entry, &mut faults),
                None => faults.stale("/types", name, "type"),
            }
        }
        for (name, text) in &self.events {
            faults.check(webhooks.events.contains_key(name), "/events", name, "event");
            faults.text(&join("/events", name), text);
        }
        let names = Names::new(self, &known);
        for (name, text) in &self.glossary {
            if !names.without_own.contains(name) {
                let message =
                    format!("every part called `{name}` has a sentence of its own, if there is one");
                faults.report(join("/glossary", name), message);
            }
            faults.text(&join("/glossary", name), text);
        }
        for (code, text) in &self.statuses {
            if !names.statuses.contains(code) {
                let message = format!("every operation that declares {code} says when, if there is one");
                faults.report(join("/statuses", code), message);
            }
            faults.text(&join("/statuses", code), text);
        }
        for (name, _) in &self.examples {
            let exists = match name.split_once('.') {
                Some((owner, part)) => known.part(owner, part).is_some(),
                None => names.sent.contains(name),
            };
            faults.check(exists, "/examples", name, "parameter");
        }
        for (place, text) in &self.deprecated {
            let is_deprecated = match place.split_once('.') {
                Some((owner, part)) => known.part(owner, part).unwrap_or_default(),
                None => known.is_deprecated(place),
            };
            faults.check(is_deprecated, "/deprecated", place, "deprecated part");
            faults.text(&join("/deprecated", place), text);
        }
        let mut found = faults.0;
        if let Some(source) = &self.source {
            found.locate(source);
        }
        found
    }
}

fn operation_faults(operation: &Operation, prose: &OperationProse, known: &Known<'_>, faults: &mut Faults) {
    let place = join("/operations", &operation.id);
    let parts: BTreeSet<&str> = parts(operation).collect();
    let parameters = join(&place, "parameters");
    for (name, text) in &prose.parameters {
        faults.check(parts.contains(name.as_str()), &parameters, name, "parameter or property of the body");
        faults.text(&join(&parameters, name), text);
    }
    for (code, text) in &prose.errors {
        let declared = operation.statuses.iter().any(|status| status.code == *code);
        faults.check(declared, &join(&place, "errors"), code, "declared status");
        faults.text(&join(&join(&place, "errors"), code), text);
    }
    for event in &prose.events {
        faults.listed(known.events.contains(event.as_str()), &join(&place, "events"), event, "event");
    }
    for id in &prose.related {
        let exists = known.operations.contains_key(id.as_str());
        faults.listed(exists, &join(&place, "related"), id, "operation");
    }
    let texts = [
        ("summary", &prose.summary),
        ("text", &prose.text),
        ("returns", &prose.returns),
        ("rate_limit", &prose.rate_limit),
        ("needs", &prose.needs),
    ];
    for (key, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        faults.text(&join(&place, key), text);
    }
}

fn type_faults(name: &str, defs: &[&TypeDef], entry: &TypeEntry, faults: &mut Faults) {
    let place = join("/types", name);
    if !entry.text.is_empty() {
        faults.text(&join(&place, "text"), &entry.text);
    }
    let (fields, values) = (join(&place, "fields"), join(&place, "values"));
    for (field, text) in &entry.fields {
        let exists = defs.iter().any(|def| fields_of(def).any(|name| name == field));
        faults.check(exists, &fields, field, "property");
        faults.text(&join(&fields, field), text);
    }
    for (value, text) in &entry.values {
        let exists = defs.iter().any(|def| match &def.kind {
            Kind::Enum(variants) => variants.iter().any(|variant| variant.wire == *value),
            _ => false,
        });
        faults.check(exists, &values, value, "value");
        faults.text(&join(&values, value), text);
    }
}

#[derive(Default)]
struct Faults(Diagnostics);

impl Faults {
    fn check(&mut self, exists: bool, section: &str, name: &str, what: &str) {
        if !exists {
            self.stale(section, name, what);
        }
    }

    fn stale(&mut self, section: &str, name: &str, what: &str) {
        self.missing(join(section, name), name, what);
    }

    /// Checks an item of a list, which is named by its text and not by a key.
    fn listed(&mut self, exists: bool, list: &str, name: &str, what: &str) {
        if !exists {
            self.missing(list.to_owned(), name, what);
        }
    }

    fn missing(&mut self, pointer: String, name: &str, what: &str) {
        self.report(pointer, format!("there is no {what} `{name}` about which something could be said"));
    }

    fn report(&mut self, pointer: String, message: String) {
        self.0.push(
            Diagnostic::error("stale-prose", pointer, message)
                .help("remove the entry from prose.yaml, or correct its name"),
        );
    }

    fn text(&mut self, pointer: &str, text: &str) {
        if let Some(fault) = lint::fault(text) {
            self.0.push(
                Diagnostic::error("bad-prose", pointer, format!("a text {fault}"))
                    .help("write plain sentences with `code` and **bold** only"),
            );
        }
    }
}

/// What can be spoken of.
struct Known<'a> {
    operations: BTreeMap<&'a str, &'a Operation>,
    /// Both APIs can have a type of one name, with one entry for the two.
    types: BTreeMap<&'a str, Vec<&'a TypeDef>>,
    events: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(api: &'a Api, webhooks: &'a Api) -> Self {
        let mut types: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
        for (name, def) in api.types.iter().chain(&webhooks.types) {
            types.entry(name).or_default().push(def);
        }
        Self {
            operations: api.operations().map(|operation| (operation.id.as_str(), operation)).collect(),
            types,
            events: webhooks.events.keys().map(String::as_str).collect(),
        }
    }
}

impl Known<'_> {
    /// Whether an operation or a type is deprecated.
    fn is_deprecated(&self, name: &str) -> bool {
        self.operations.get(name).is_some_and(|operation| operation.deprecated)
            || self.types.get(name).is_some_and(|defs| defs.iter().any(|def| def.deprecated))
    }

    /// Whether a part of an operation or a type is deprecated; none if there is no such part.
    fn part(&self, owner: &str, name: &str) -> Option<bool> {
        let operation = self.operations.get(owner).into_iter();
        let of_operations = operation.flat_map(|operation| {
            let parameters =
                operation.parameters.iter().map(|parameter| (&parameter.wire, parameter.deprecated));
            parameters.chain(body_fields(operation).iter().map(|field| (&field.wire, field.deprecated)))
        });
        let defs = self.types.get(owner).into_iter().flatten();
        let of_types = defs.flat_map(|def| match &def.kind {
            Kind::Struct(object) => object.fields.as_slice(),
            _ => &[],
        });
        let of_types = of_types.map(|field| (&field.wire, field.deprecated));
        of_operations
            .chain(of_types)
            .filter(|(wire, _)| *wire == name)
            .map(|(_, deprecated)| deprecated)
            .reduce(|one, other| one || other)
    }
}

/// Names of parameters and properties, and codes of statuses.
struct Names {
    /// Those of which at least one has no sentence of its own.
    without_own: BTreeSet<String>,
    /// Those that are sent.
    sent: BTreeSet<String>,
    /// Statuses of errors of which at least one has no sentence of its own.
    statuses: BTreeSet<String>,
}

impl Names {
    fn new(prose: &Prose, known: &Known<'_>) -> Self {
        let mut names =
            Self { without_own: BTreeSet::new(), sent: BTreeSet::new(), statuses: BTreeSet::new() };
        for (id, operation) in &known.operations {
            let own = prose.operations.get(*id).map(|prose| &prose.parameters);
            let errors = prose.operations.get(*id).map(|prose| &prose.errors);
            for status in operation.statuses.iter().filter(|status| status.is_error()) {
                if errors.is_none_or(|own| own.get(&status.code).is_none()) {
                    names.statuses.insert(status.code.clone());
                }
            }
            for name in parts(operation) {
                names.sent.insert(name.to_owned());
                if own.is_none_or(|own| own.get(name).is_none()) {
                    names.without_own.insert(name.to_owned());
                }
            }
        }
        for (type_name, defs) in &known.types {
            let own = prose.types.get(*type_name).map(|entry| &entry.fields);
            for name in defs.iter().flat_map(|def| fields_of(def)) {
                names.sent.insert(name.to_owned());
                if own.is_none_or(|own| own.get(name).is_none()) {
                    names.without_own.insert(name.to_owned());
                }
            }
        }
        names
    }
}

/// Names of an operation's parameters and of its body's properties.
fn parts(operation: &Operation) -> impl Iterator<Item = &str> {
    let parameters = operation.parameters.iter().map(|parameter| parameter.wire.as_str());
    parameters.chain(body_fields(operation).iter().map(|field| field.wire.as_str()))
}

fn body_fields(operation: &Operation) -> &[Field] {
    match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, .. }) => fields,
        _ => &[],
    }
}

fn fields_of(def: &TypeDef) -> impl Iterator<Item = &str> {
    let fields = match &def.kind {
        Kind::Struct(object) => object.fields.as_slice(),
        _ => &[],
    };
    fields.iter().map(|field| field.wire.as_str())
}
