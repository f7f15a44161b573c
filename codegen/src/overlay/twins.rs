//! Schemas that the document's bundler tells apart by names of its own making.
//!
//! Where two source files of the API define a schema of the same name, the bundler that joins them
//! calls one `X` and the other `X-2` or `schemas-X`, as it happens. Such schemas are a *family*.
//! Members of equal shape become one schema; the others get the names that `spec/twins.yaml` has
//! recorded for their shapes, so that the bundler's choice never reaches users.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_yaml::{Mapping, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;
use crate::strip;

const SCHEMAS: &str = "#/components/schemas/";

/// A shape must share this much of its lines with a recorded one to be taken for it.
const ALIKE: f64 = 0.5;

/// The recorded names, by family.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Twins {
    /// Recorded members of each family.
    pub families: BTreeMap<String, Vec<Twin>>,
}

/// A member of a family.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twin {
    /// Our name for it.
    pub name: String,
    /// Its shape when it was recorded: a line `property: type` for each property.
    pub shape: BTreeSet<String>,
}

impl Twins {
    /// Reads the YAML text of a twins file.
    ///
    /// # Errors
    ///
    /// The text is not of that form.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostic> {
        super::names::parse(name, text)
    }

    /// Merges equal twins and gives the others their recorded names, in the document itself.
    /// Shapes without a recorded name get a numbered one, with a warning.
    pub fn settle(&self, root: &mut Value, diagnostics: &mut Diagnostics) {
        let named = self.name(root, diagnostics);
        let renamed: BTreeMap<&str, &str> = named
            .iter()
            .flat_map(|(name, class)| class.iter().map(move |old| (old.as_str(), name.as_str())))
            .filter(|(old, new)| old != new)
            .collect();
        if renamed.is_empty() {
            return;
        }
        for (old, new) in &renamed {
            let taken = schemas(root).is_some_and(|schemas| schemas.contains_key(*new));
            if taken
                && !named.iter().any(|(name, class)| name == new && class.iter().any(|member| member == new))
                && !renamed.contains_key(new)
            {
                let message =
                    format!("`{old}` would be named `{new}`, and there is another schema of that name");
                diagnostics.push(
                    Diagnostic::error("name-collision", join("/components/schemas", old), message)
                        .help("give it another name in twins.yaml"),
                );
                return;
            }
        }
        rename_references(root, &renamed);
        let Some(schemas) = schemas_mut(root) else { return };
        let mut result = Mapping::with_capacity(schemas.len());
        for (old, schema) in std::mem::take(schemas) {
            let name = old.as_str().unwrap_or_default();
            let name = renamed.get(name).copied().unwrap_or(name);
            result.entry(name.into()).or_insert(schema);
        }
        *schemas = result;
    }

    /// The families of a document as they should be recorded: shapes as they are now.
    pub fn record(&self, root: &Value) -> Self {
        let mut diagnostics = Diagnostics::default();
        let mut families: BTreeMap<String, Vec<Twin>> = BTreeMap::new();
        let Some(schemas) = schemas(root) else { return Self::default() };
        for (name, class) in self.name(root, &mut diagnostics) {
            let Some(schema) = class.first().and_then(|old| schemas.get(old.as_str())) else { continue };
            let family = families.entry(base(&class[0]).to_owned()).or_default();
            family.push(Twin { name, shape: shape(schema) });
        }
        // A family that has shrunk to one member keeps what is recorded: its name must not change.
        families.retain(|family, twins| twins.len() > 1 || self.families.contains_key(family));
        Self { families }
    }

    /// Also records schemas that were alone with their name in `before` and share it in `after`, so that they keep
    /// it, whichever of them the bundler gives it to.
    #[must_use]
    pub fn expecting(&self, before: &Value, after: &Value) -> Self {
        let (Some(before), Some(after)) = (schemas(before), schemas(after)) else { return self.clone() };
        let shared = classes(after).into_iter().filter(|(_, classes)| classes.len() > 1);
        let alone = |family: &str| {
            let related = before.keys().filter_map(Value::as_str).filter(|name| base(name) == family);
            before.get(family).filter(|_| related.count() == 1)
        };
        let twin = |(family, classes): (&str, Vec<Vec<String>>)| {
            let twins = vec![Twin { name: family.to_owned(), shape: shape(alone(family)?) }];
            // What none of them resembles would be a name for nobody.
            let is_found = assign(after, &classes, &twins).iter().any(Option::is_some);
            is_found.then(|| (family.to_owned(), twins))
        };
        let new = shared.filter(|(family, _)| !self.families.contains_key(*family)).filter_map(twin);
        self.with(Self { families: new.collect() })
    }

    /// What a document calls the schemas that go by a name of ours, by that name.
    pub fn published(&self, root: &Value) -> BTreeMap<String, String> {
        let named = self.name(root, &mut Diagnostics::default());
        let first = named.into_iter().filter_map(|(name, class)| Some((name, class.into_iter().next()?)));
        first.filter(|(ours, theirs)| ours != theirs).collect()
    }

    /// The same records, and those of another that are missing here.
    #[must_use]
    pub fn with(&self, other: Self) -> Self {
        let mut families = self.families.clone();
        for (family, twins) in other.families {
            let known = families.entry(family).or_default();
            for twin in twins {
                if known.iter().all(|old| old.name != twin.name) {
                    known.push(twin);
                }
            }
        }
        Self { families }
    }

    /// Members that were not recorded before, with their families.
    pub fn added_since<'a>(&'a self, before: &Self) -> Vec<(&'a str, &'a Twin)> {
        let known = |family: &str, twin: &Twin| {
            before.families.get(family).is_some_and(|twins| twins.iter().any(|old| old.name == twin.name))
        };
        let all = self
            .families
            .iter()
            .flat_map(|(family, twins)| twins.iter().map(move |twin| (family.as_str(), twin)));
        all.filter(|(family, twin)| !known(family, twin)).collect()
    }

    /// Our names, each with the document's names that it stands for, for every member of a family.
    fn name(&self, root: &Value, diagnostics: &mut Diagnostics) -> Vec<(String, Vec<String>)> {
        let Some(schemas) = schemas(root) else { return Vec::new() };
        let mut result = Vec::new();
        for (family, classes) in classes(schemas) {
            let recorded = self.families.get(family).map(Vec::as_slice).unwrap_or_default();
            if let ([class], []) = (classes.as_slice(), recorded) {
                result.push((family.to_owned(), class.clone()));
                continue;
            }
            let mut names = assign(schemas, &classes, recorded);
            let mut number = 2;
            for (class, name) in classes.iter().zip(&mut names) {
                if name.is_some() {
                    continue;
                }
                // By a record, or by a schema that is none of the family.
                let taken = |name: &str| {
                    recorded.iter().any(|twin| twin.name == name)
                        || schemas.contains_key(name) && base(name) != family
                };
                let mut new = family.to_owned();
                while taken(&new) || result.iter().any(|(other, _)| *other == new) {
                    new = format!("{family}{number}");
                    number += 1;
                }
                let message = format!(
                    "`{}` is one of several unequal schemas called `{family}`; it is named `{new}`",
                    class[0]
                );
                diagnostics.push(
                    Diagnostic::warning("unnamed-twin", join("/components/schemas", &class[0]), message)
                        .help("`cargo xtask spec update` records it in twins.yaml, where it can be given a better name"),
                );
                result.push((new.clone(), class.clone()));
                *name = Some(String::new());
            }
            for (class, name) in classes.iter().zip(names) {
                if let Some(name) = name.filter(|name| !name.is_empty()) {
                    result.push((name, class.clone()));
                }
            }
        }
        result
    }
}

/// Recorded names for classes of schemas, the most alike pair first.
fn assign(schemas: &Mapping, classes: &[Vec<String>], recorded: &[Twin]) -> Vec<Option<String>> {
    let mut pairs = Vec::new();
    for (c, class) in classes.iter().enumerate() {
        let Some(schema) = schemas.get(class[0].as_str()) else { continue };
        let lines = shape(schema);
        for (t, twin) in recorded.iter().enumerate() {
            let common = lines.intersection(&twin.shape).count() as f64;
            let all = lines.union(&twin.shape).count() as f64;
            pairs.push((common / all.max(1.0), c, t));
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut names = vec![None; classes.len()];
    let mut used = BTreeSet::new();
    for (likeness, c, t) in pairs {
        if likeness >= ALIKE && names[c].is_none() && used.insert(t) {
            names[c] = Some(recorded[t].name.clone());
        }
    }
    names
}

/// The name without what a bundler adds: `schemas-X` and `X-2` are both `X`.
fn base(name: &str) -> &str {
    let mut base = name;
    while let Some(rest) = base.strip_prefix("schemas-") {
        base = rest;
    }
    match base.rsplit_once('-') {
        Some((front, number))
            if !front.is_empty() && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) =>
        {
            front
        }
        _ => base,
    }
}

/// Families in the document's order, each divided into classes of schemas of equal shape.
///
/// Starts by taking all members of a family for equal and divides until nothing changes, so that
/// schemas that contain each other can be equal too.
fn classes(schemas: &Mapping) -> Vec<(&str, Vec<Vec<String>>)> {
    let names: Vec<&str> = schemas.keys().filter_map(Value::as_str).collect();
    let mut by_base: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in &names {
        by_base.entry(base(name)).or_default().push(name);
    }
    let is_family = |members: &[&str], base: &str| members.len() > 1 || members.first() != Some(&base);
    if !by_base.iter().any(|(base, members)| is_family(members, base)) {
        return Vec::new();
    }
    let mut class: BTreeMap<&str, String> = names.iter().map(|name| (*name, base(name).to_owned())).collect();
    loop {
        let next: BTreeMap<&str, String> = names
            .iter()
            .map(|name| {
                let family = &by_base[base(name)];
                if family.len() == 1 {
                    return (*name, class[name].clone());
                }
                let text = comparable(&schemas[*name], &class);
                let first = family
                    .iter()
                    .find(|other| {
                        class[*other] == class[name] && comparable(&schemas[**other], &class) == text
                    })
                    .unwrap_or(name);
                (*name, (*first).to_owned())
            })
            .collect();
        let count = |map: &BTreeMap<&str, String>| map.values().collect::<BTreeSet<_>>().len();
        let stable = count(&next) == count(&class);
        class = next;
        if stable {
            break;
        }
    }
    let mut result: Vec<(&str, Vec<Vec<String>>)> = Vec::new();
    for name in names {
        let family = base(name);
        let members = &by_base[family];
        if !is_family(members, family) || result.iter().any(|(done, _)| *done == family) {
            continue;
        }
        let mut divided: Vec<Vec<String>> = Vec::new();
        for member in members {
            match divided.iter_mut().find(|c| class[c[0].as_str()] == class[member]) {
                Some(equal) => equal.push((*member).to_owned()),
                None => divided.push(vec![(*member).to_owned()]),
            }
        }
        result.push((family, divided));
    }
    result
}

/// A schema as text that is equal for schemas of equal shape: no prose, references by class.
fn comparable(schema: &Value, class: &BTreeMap<&str, String>) -> String {
    fn write(node: &Value, class: &BTreeMap<&str, String>, out: &mut String) {
        match node {
            Value::Mapping(map) => {
                let mut keys: Vec<&str> = map.keys().filter_map(Value::as_str).collect();
                keys.sort_unstable();
                out.push('{');
                for key in keys {
                    out.push_str(key);
                    out.push(':');
                    let value = &map[key];
                    match value.as_str().and_then(|text| text.strip_prefix(SCHEMAS)) {
                        Some(target) if key == "$ref" => {
                            out.push_str(class.get(target).map_or(target, String::as_str));
                        }
                        _ if key == "required" && value.is_sequence() => {
                            let mut items: Vec<&str> =
                                value.as_sequence().into_iter().flatten().filter_map(Value::as_str).collect();
                            items.sort_unstable();
                            out.push_str(&items.join(","));
                        }
                        _ => write(value, class, out),
                    }
                    out.push(';');
                }
                out.push('}');
            }
            Value::Sequence(items) => {
                out.push('[');
                for item in items {
                    write(item, class, out);
                    out.push(',');
                }
                out.push(']');
            }
            other => out.push_str(&format!("{other:?}")),
        }
    }
    let mut schema = schema.clone();
    strip::prose(&mut schema);
    let mut out = String::new();
    write(&schema, class, &mut out);
    out
}

/// A line for each property, for what is required, for each value of an enum and for each part of what
/// is put together: enough to recognise a schema that has since gained or lost some.
fn shape(schema: &Value) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    describe(schema, "", &mut lines);
    if lines.is_empty() {
        lines.insert(sketch(schema));
    }
    lines
}

fn describe(schema: &Value, owner: &str, lines: &mut BTreeSet<String>) {
    let list = |key: &str| schema.get(key).and_then(Value::as_sequence).into_iter().flatten();
    for (name, property) in schema.get("properties").and_then(Value::as_mapping).into_iter().flatten() {
        let name = format!("{owner}{}", name.as_str().unwrap_or_default());
        lines.insert(format!("{name}: {}", sketch(property)));
        lines.extend(values(property).map(|value| format!("{name} = {value}")));
    }
    lines.extend(list("required").filter_map(Value::as_str).map(|name| format!("{owner}{name} is required")));
    if owner.is_empty() {
        lines.extend(values(schema).map(|value| format!("= {value}")));
        let items = schema.get("items").map(|items| format!("items: {}", sketch(items)));
        lines.extend(items);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for member in list(key) {
            match member.get("$ref") {
                Some(_) => drop(lines.insert(format!("{key}: {}", sketch(member)))),
                None => describe(member, &format!("{owner}{key} "), lines),
            }
        }
    }
}

fn values(schema: &Value) -> impl Iterator<Item = String> {
    let values = schema.get("enum").and_then(Value::as_sequence).into_iter().flatten();
    values.map(|value| serde_yaml::to_string(value).unwrap_or_default().trim_end().to_owned())
}

fn sketch(schema: &Value) -> String {
    let target = |node: &Value| {
        let reference = node.get("$ref").and_then(Value::as_str)?;
        Some(base(reference.strip_prefix(SCHEMAS)?).to_owned())
    };
    let nested = || schema.get("allOf").and_then(|members| target(members.get(0)?));
    let kind =
        target(schema).or_else(nested).unwrap_or_else(|| match schema.get("type").and_then(Value::as_str) {
            Some("array") => {
                let items = schema.get("items").map(sketch).unwrap_or_default();
                format!("list of {items}")
            }
            Some(kind) => kind.to_owned(),
            None => "any".to_owned(),
        });
    let nullable = schema.get("nullable").and_then(Value::as_bool).unwrap_or_default();
    if nullable { format!("{kind} or null") } else { kind }
}

fn rename_references(node: &mut Value, renamed: &BTreeMap<&str, &str>) {
    let change = |text: &mut String| {
        if let Some(new) = text.strip_prefix(SCHEMAS).and_then(|target| renamed.get(target)) {
            *text = format!("{SCHEMAS}{new}");
        }
    };
    match node {
        Value::Mapping(map) => {
            for (key, value) in map.iter_mut() {
                match (key.as_str(), value) {
                    (Some("$ref"), Value::String(text)) => change(text),
                    (Some("mapping"), Value::Mapping(targets)) => {
                        for target in targets.values_mut() {
                            if let Value::String(text) = target {
                                change(text);
                            }
                        }
                    }
                    (_, value) => rename_references(value, renamed),
                }
            }
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| rename_references(item, renamed)),
        _ => {}
    }
}

fn schemas(root: &Value) -> Option<&Mapping> {
    root.get("components")?.get("schemas")?.as_mapping()
}

fn schemas_mut(root: &mut Value) -> Option<&mut Mapping> {
    root.get_mut("components")?.get_mut("schemas")?.as_mapping_mut()
}
