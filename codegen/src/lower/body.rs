//! Request bodies.

use openapiv3::{ReferenceOr, RequestBody, Schema};

use super::parts::{Link, Parts};
use super::references::Section;
use super::{At, Lower};
use crate::diagnostic::Diagnostic;
use crate::ir::{Body, BodyContent, Constraints, Direction, Encoding, Field, Type};
use crate::media::{JSON, essence, is_json};
use crate::pointer::join;

const SCHEMAS: &str = "#/components/schemas/";

impl<'d> Lower<'d> {
    /// The body of an operation, in the first of its media types that is supported.
    pub(super) fn body(
        &mut self,
        id: &str,
        body: &'d ReferenceOr<RequestBody>,
        pointer: &str,
    ) -> Option<Body> {
        let all = self.api.components.as_ref().map(|components| &components.request_bodies);
        let section = Section { key: "requestBodies", one: "request body", all };
        let (body, pointer) = self.follow(&section, body, join(pointer, "requestBody"))?;
        let ranked = body.content.iter().filter_map(|(name, media)| Some((encoding(name)?, name, media)));
        let rank = |(encoding, name, _): &(Encoding, &String, _)| (*encoding as u8, essence(name) != JSON);
        let Some((encoding, name, media)) = ranked.min_by_key(rank) else {
            if body.content.is_empty() {
                return None;
            }
            let types: Vec<&str> = body.content.keys().map(String::as_str).collect();
            let message = format!("`{id}` takes a body of an unsupported type: {}", types.join(", "));
            self.diagnostics.push(
                Diagnostic::unsupported("body-type", join(&pointer, "content"), message)
                    .help("JSON, form and multipart bodies are supported"),
            );
            return None;
        };
        // Where anything is taken, JSON is sent.
        let media_type =
            Some(essence(name)).filter(|essence| !essence.contains('*')).unwrap_or_else(|| JSON.to_owned());
        if body.content.len() > 1 {
            let message = format!("`{id}` takes several kinds of body, and is sent {media_type}");
            self.diagnostics.push(
                Diagnostic::warning("several-bodies", join(&pointer, "content"), message)
                    .help("JSON is preferred, then forms; nothing is to be done if they say the same"),
            );
        }
        let at = At {
            place: id.to_owned(),
            pointer: join(&join(&join(&pointer, "content"), name), "schema"),
            direction: Direction::Request,
            component: None,
        };
        let (content, component) = match &media.schema {
            None => {
                (BodyContent::Whole { ty: crate::ir::Type::Json, constraints: Constraints::default() }, None)
            }
            Some(schema) => self.content(id, schema, encoding, &at),
        };
        if encoding != Encoding::Json && !matches!(content, BodyContent::Fields { .. }) {
            let message = format!("the {media_type} body of `{id}` is not an object with known properties");
            self.diagnostics.push(
                Diagnostic::unsupported("body-shape", &at.pointer, message)
                    .help("describe its fields as properties of an object"),
            );
            return None;
        }
        if let (Encoding::Multipart, BodyContent::Fields { fields, .. }) = (encoding, &content) {
            let several = |field: &&Field| matches!(field.ty.non_null(), Type::List(item) if *item.non_null() == Type::Binary);
            for field in fields.iter().filter(several) {
                let message = format!("`{}` of `{id}` is a list of files", field.wire);
                self.diagnostics.push(
                    Diagnostic::unsupported("several-files", &field.pointer.0, message)
                        .help("a property can be one file (`format: binary`), not several"),
                );
            }
        }
        Some(Body { media_type, encoding, required: body.required, content, component })
    }

    fn content(
        &mut self,
        id: &str,
        schema: &'d ReferenceOr<Schema>,
        encoding: Encoding,
        at: &At,
    ) -> (BodyContent, Option<String>) {
        let link = Link::from(schema);
        let (schema, component, pointer) = match unwrapped(schema) {
            Link::Here(schema) => (Some(schema), None, at.pointer.clone()),
            Link::To(reference) => {
                let name = reference.strip_prefix(SCHEMAS);
                let schema = name.and_then(|name| self.resolve(name, &mut |schema| schema));
                (schema, name, join("/components/schemas", name.unwrap_or_default()))
            }
        };
        let object = schema.filter(|schema| {
            let parts = Parts::of(schema);
            let object = parts.kind.is_none_or(|kind| kind == "object");
            // Forms have fields whatever is sent in them; JSON can be one of several types.
            let joined = encoding != Encoding::Json && !parts.alternatives().1.is_empty();
            let has_fields = parts.properties.is_some() || !parts.all_of.is_empty() || joined;
            !schema.schema_data.nullable && object && has_fields
        });
        if let Some(schema) = object {
            let inside = At { pointer, ..at.clone() };
            let flat = self.flatten(schema, &inside);
            if flat.not_an_object.is_none() && !flat.properties.is_empty() {
                if let Some(name) = component {
                    self.bodies.insert(name.to_owned(), id.to_owned());
                }
                let fields = self.fields(&flat, &inside);
                let additional = self.additional(&flat, &inside);
                let require_one_of = flat.require_one_of;
                let content = BodyContent::Fields { fields, additional, require_one_of };
                return (content, component.map(str::to_owned));
            }
        }
        let facts = self.lower(link, at);
        (BodyContent::Whole { ty: facts.ty, constraints: facts.constraints }, component.map(str::to_owned))
    }
}

/// The reference that a schema is, if all that is wrapped around it is said to readers.
fn unwrapped(schema: &ReferenceOr<Schema>) -> Link<'_> {
    let link = Link::from(schema);
    let Link::Here(outer) = link else { return link };
    let parts = Parts::of(outer);
    let is_bare = !outer.schema_data.nullable && parts.additional.is_none();
    match parts.only_member().filter(|_| is_bare).map(unwrapped) {
        Some(Link::To(reference)) => Link::To(reference),
        _ => link,
    }
}

/// How a media type is written, if it is supported.
fn encoding(media_type: &str) -> Option<Encoding> {
    match essence(media_type).as_str() {
        "application/x-www-form-urlencoded" => Some(Encoding::Form),
        "multipart/form-data" => Some(Encoding::Multipart),
        _ if is_json(media_type) => Some(Encoding::Json),
        _ => None,
    }
}
