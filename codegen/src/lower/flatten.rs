//! An object schema together with everything that its `allOf`s join to it.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::parts::{Link, Parts};
use super::{At, Lower};
use crate::diagnostic::Diagnostic;
use crate::pointer::join;

/// All properties of an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat<'d> {
    pub(super) properties: IndexMap<&'d str, Property<'d>>,
    pub(super) required: Vec<&'d str>,
    pub(super) additional: Option<&'d AdditionalProperties>,
    pub(super) require_one_of: Vec<Vec<String>>,
    /// Pointer to something joined that has no properties and is not empty.
    pub(super) not_an_object: Option<String>,
    /// Components that are joined already, each with whether its properties may be absent.
    joined: BTreeSet<(&'d str, bool)>,
    /// Components that are being joined.
    open: Vec<&'d str>,
}

#[derive(Clone, Debug)]
pub(super) struct Property<'d> {
    pub(super) link: Link<'d>,
    pub(super) pointer: String,
}

impl<'d> Lower<'d> {
    /// Collects the properties of an object schema.
    pub(super) fn flatten(&mut self, schema: &'d Schema, at: &At) -> Flat<'d> {
        let mut flat = Flat::default();
        self.collect(schema, &at.pointer, false, &mut flat);
        flat
    }

    /// Collects from a schema that another joins to itself.
    fn member(
        &mut self,
        member: &'d ReferenceOr<Schema>,
        pointer: &str,
        optional: bool,
        flat: &mut Flat<'d>,
    ) {
        match member {
            ReferenceOr::Item(schema) => self.collect(schema, pointer, optional, flat),
            ReferenceOr::Reference { reference } => {
                let Some(name) = self.target(reference, pointer) else { return };
                if flat.open.contains(&name) {
                    self.diagnostics.push(
                        Diagnostic::unsupported(
                            "circular-all-of",
                            pointer,
                            "`allOf` joins a schema to itself",
                        )
                        .help("a schema cannot contain all of itself; remove that member"),
                    );
                    return;
                }
                // Joining the same again adds nothing.
                if flat.joined.contains(&(name, false)) || !flat.joined.insert((name, optional)) {
                    return;
                }

                if let Some(schema) = self.resolve(name, &mut |schema| schema) {
                    flat.open.push(name);
                    self.collect(schema, &join("/components/schemas", name), optional, flat);
                    flat.open.pop();
                }
            }
        }
    }

    fn collect(&mut self, schema: &'d Schema, pointer: &str, optional: bool, flat: &mut Flat<'d>) {
        let parts = Parts::of(schema);
        let is_object = parts.kind.is_none_or(|kind| kind == "object");
        let (keyword, alternatives) = parts.alternatives();
        let mut requires = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            match alternative.as_item().map(Parts::of) {
                Some(parts) if parts.only_requires() => requires.push(parts.required.to_vec()),
                // Beside properties of its own, an object may have those of one alternative: they
                // all become properties that may be absent.
                _ => {
                    let pointer = join(&join(pointer, keyword), index.to_string());
                    let required = flat.required.len();
                    self.member(alternative, &pointer, true, flat);
                    flat.required.truncate(required);
                }
            }
        }
        flat.require_one_of.extend(requires);
        if !is_object || !parts.values.is_empty() {
            flat.not_an_object = Some(pointer.to_owned());
        }
        for (index, member) in parts.all_of.iter().enumerate() {
            let pointer = join(&join(pointer, "allOf"), index.to_string());
            self.member(member, &pointer, optional, flat);
        }
        for (name, property) in parts.properties.into_iter().flatten() {
            let pointer = join(&join(pointer, "properties"), name);
            let property = Property { link: property.into(), pointer };
            match flat.properties.get_mut(name.as_str()) {
                None => {
                    flat.properties.insert(name, property);
                }
                Some(earlier) if narrows(earlier.link, property.link) => self.narrowed.push(property.pointer),
                Some(earlier) => {
                    self.narrowed.push(std::mem::replace(earlier, property).pointer);
                }
            }
        }
        for name in parts.required {
            if !flat.required.contains(&name.as_str()) {
                flat.required.push(name);
            }
        }
        // An explicit `false` in one member does not forbid what another member brings.
        if flat.additional.is_none()
            || !matches!(parts.additional, None | Some(AdditionalProperties::Any(false)))
        {
            flat.additional = parts.additional.or(flat.additional);
        }
    }
}

/// Whether a second declaration only restricts the values of a first one that is a set of texts,
/// or says nothing new: then the first one describes the values better.
fn narrows(first: Link<'_>, second: Link<'_>) -> bool {
    let (Link::Here(first), Link::Here(second)) = (first, second) else { return false };
    let (first, second) = (Parts::of(first), Parts::of(second));
    if second.is_empty() {
        return true;
    }
    first.kind == second.kind
        && !first.values.is_empty()
        && !second.values.is_empty()
        && second.values.iter().all(|value| first.values.contains(value))
}
