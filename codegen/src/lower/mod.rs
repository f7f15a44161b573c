//! Stage 3: from a document to the IR.
//!
//! The document's references are followed here, once; nothing after this stage knows them. Names
//! are left empty, for [`crate::passes`] to fill in.

mod body;
mod flatten;
mod operation;
mod parameter;
mod parts;
mod references;
mod response;
mod schema;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, OpenAPI, ReferenceOr, Schema, SecurityScheme as Scheme};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{
    Api, Direction, ParameterLocation, SecurityScheme, SecuritySchemeKind, Type, TypeDef, component_of,
    place_of,
};
use crate::overlay::Names;
use crate::pointer::join;
use crate::read::{Document, Typed};

/// Where in the document and in the IR a schema stands.
#[derive(Clone, Debug)]
struct At {
    /// Place of the type it would be.
    place: String,
    /// JSON pointer.
    pointer: String,
    /// Which way its values travel.
    direction: Direction,
    /// The component it belongs to.
    component: Option<String>,
}

impl At {
    fn child(&self, place: &str, tokens: &[&str]) -> Self {
        Self {
            place: format!("{}{place}", self.place),
            pointer: tokens.iter().fold(self.pointer.clone(), |pointer, token| join(&pointer, token)),
            ..self.clone()
        }
    }
}

struct Lower<'d> {
    api: &'d OpenAPI,
    names: &'d Names,
    diagnostics: &'d mut Diagnostics,
    types: IndexMap<String, TypeDef>,
    /// Components waiting to be lowered.
    queue: Vec<(&'d str, Direction)>,
    started: BTreeSet<String>,
    /// Components that are request bodies: their properties became setters.
    bodies: BTreeMap<String, String>,
    narrowed: Vec<String>,
    /// Objects being lowered, with their places.
    open: Vec<(&'d Schema, String)>,
}

/// What lowering gives.
#[derive(Debug)]
pub struct Lowered {
    /// The API, without names.
    pub api: Api,
    /// Components that became request builders, with the operation's id.
    pub bodies: BTreeMap<String, String>,
    /// Pointers of properties that only repeat an earlier declaration more narrowly.
    pub narrowed: Vec<String>,
}

/// Lowers a document. What cannot be expressed is reported and left out.
pub fn lower(document: &Document, typed: &Typed, names: &Names, diagnostics: &mut Diagnostics) -> Lowered {
    let mut lower = Lower {
        api: &typed.api,
        names,
        diagnostics,
        types: IndexMap::new(),
        queue: Vec::new(),
        started: BTreeSet::new(),
        bodies: BTreeMap::new(),
        narrowed: Vec::new(),
        open: Vec::new(),
    };
    let mut api = Api {
        title: document.title().to_owned(),
        version: document.version().to_owned(),
        base_url: lower.base_url(),
        security_schemes: lower.security_schemes(),
        ..Api::default()
    };
    api.groups = lower.operations();
    if let (Some(scheme), true) = (api.security_schemes.keys().next(), api.operations().next().is_some())
        && api.operations().all(|operation| operation.security.is_empty())
    {
        let message =
            "there are ways to prove who calls, and no operation asks for one: all are sent without a key";
        lower.diagnostics.push(
            Diagnostic::warning("no-security", "/components/securitySchemes", message)
                .help(format!("if calls need a key, add to the document: `security: [{{{scheme}: []}}]`")),
        );
    }
    if api.operations().next().is_some() {
        lower.check_address(&api.base_url);
    }
    api.events = lower.events(typed);
    lower.drain();
    for name in lower.schemas().keys() {
        if !lower.started.iter().any(|place| component_of(place) == name) && !lower.bodies.contains_key(name)
        {
            lower.component(name, Direction::Response);
        }
    }
    lower.drain();
    api.types = lower.in_document_order();
    Lowered { api, bodies: lower.bodies, narrowed: lower.narrowed }
}

impl<'d> Lower<'d> {
    fn schemas(&self) -> &'d IndexMap<String, ReferenceOr<Schema>> {
        static NONE: std::sync::LazyLock<IndexMap<String, ReferenceOr<Schema>>> =
            std::sync::LazyLock::new(IndexMap::new);
        self.api.components.as_ref().map_or(&NONE, |components| &components.schemas)
    }

    /// The type of a component, which is lowered later if it has not been.
    fn component(&mut self, name: &'d str, direction: Direction) -> Type {
        let direction = if self.is_directional(name) { direction } else { Direction::Response };
        let place = place_of(name, direction);
        if self.started.insert(place.clone()) {
            self.queue.push((name, direction));
        }
        // A component that may be null is so wherever it is used; its definition is what it
        // otherwise is.
        if self.is_nullable(name) { Type::Named(place).nullable() } else { Type::Named(place) }
    }

    fn drain(&mut self) {
        while let Some((name, direction)) = self.queue.pop() {
            let Some(schema) = self.schemas().get(name) else { continue };
            let at = At {
                place: place_of(name, direction),
                pointer: join("/components/schemas", name),
                direction,
                component: Some(name.to_owned()),
            };
            self.define(schema, &at);
        }
    }

    /// Component types in the order of the document, each followed by the types inside it, then
    /// the types that stand inside operations.
    fn in_document_order(&mut self) -> IndexMap<String, TypeDef> {
        let mut types: Vec<(String, TypeDef)> = std::mem::take(&mut self.types).into_iter().collect();
        let schemas = self.schemas();
        let position = |def: &TypeDef| {
            def.component.as_ref().and_then(|name| schemas.get_index_of(name)).unwrap_or(usize::MAX)
        };
        types.sort_by_key(|(_, def)| position(def));
        types.into_iter().collect()
    }

    /// The address of the first server, with the defaults of its variables.
    fn base_url(&self) -> String {
        let Some(server) = self.api.servers.first() else { return String::new() };
        let variables = server.variables.iter().flatten();
        variables.fold(server.url.clone(), |url, (name, variable)| {
            url.replace(&format!("{{{name}}}"), &variable.default)
        })
    }

    /// Operations without an address that requests can go to are told of: every client would need one.
    fn check_address(&mut self, address: &str) {
        let is_whole = address.split_once("://").is_some_and(|(scheme, host)| {
            let is_here = ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host.starts_with(name));
            let is_sent_to =
                scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") && is_here;
            is_sent_to && !host.is_empty() && !host.contains('{')
        });
        if !is_whole {
            let message = match address {
                "" => "no server is named".to_owned(),
                address => format!(
                    "`{address}` is not an address that requests can go to, which begins with https://"
                ),
            };
            let example = "add to the document: `servers: [{url: 'https://api.example.com/v1'}]`";
            self.diagnostics.push(Diagnostic::warning("no-address", "/servers", message).help(format!(
                "{example}; without it, nothing can be called unless each client is given an address"
            )));
        }
    }

    fn security_schemes(&mut self) -> IndexMap<String, SecurityScheme> {
        let components = self.api.components.as_ref();
        let schemes = components.into_iter().flat_map(|components| &components.security_schemes);
        let mut result = IndexMap::new();
        for (name, scheme) in schemes {
            let ReferenceOr::Item(scheme) = scheme else {
                let pointer = join("/components/securitySchemes", name);
                self.diagnostics.push(
                    Diagnostic::unsupported("scheme-reference", pointer, "a security scheme is a reference")
                        .help("write the scheme itself here"),
                );
                continue;
            };
            let kind = match scheme {
                Scheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
                    SecuritySchemeKind::Bearer
                }
                Scheme::HTTP { scheme, .. } => SecuritySchemeKind::Http { scheme: scheme.clone() },
                Scheme::APIKey { location, name, .. } => SecuritySchemeKind::ApiKey {
                    location: match location {
                        APIKeyLocation::Query => ParameterLocation::Query,
                        APIKeyLocation::Header => ParameterLocation::Header,
                        APIKeyLocation::Cookie => ParameterLocation::Cookie,
                    },
                    name: name.clone(),
                },
                Scheme::OAuth2 { .. } | Scheme::OpenIDConnect { .. } => SecuritySchemeKind::Oauth,
            };
            result.insert(name.clone(), SecurityScheme { kind });
        }
        result
    }
}
