//! From the tree to `openapiv3`'s types, and where exactly that fails if it does.

use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

use super::faults;
use super::keys;
use super::{Document, DocumentKind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Method;
use crate::media::is_json;
use crate::pointer::{find, find_mut, join, resolve};

/// A document in `openapiv3`'s types.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Everything but webhook events.
    pub api: OpenAPI,
    /// Webhook events.
    pub events: Vec<Payload>,
}

/// What a webhook event is sent as.
#[derive(Clone, Debug)]
pub struct Payload {
    /// The type of the event.
    pub name: String,
    /// Where it is described.
    pub pointer: String,
    /// What it is.
    pub schema: ReferenceOr<Schema>,
}

/// Converts a document, of which keys without anything behind them are taken out. What does not fit is
/// reported, each at the innermost node that is wrong, and left out: an operation as a whole, anything else
/// by reading it as "any JSON".
pub fn typed(document: &mut Document, diagnostics: &mut Diagnostics) -> Typed {
    check_paths(&document.root, diagnostics);
    keys::check(&mut document.root, diagnostics);
    if document.kind == DocumentKind::Webhooks
        && let Value::Mapping(map) = &mut document.root
    {
        map.insert("paths".into(), Value::Mapping(Mapping::new()));
    }
    let root = &document.root;
    if faults::is_harmless(root)
        && let Ok(api) = parse::<OpenAPI>(root)
    {
        return Typed { api, events: events(root, diagnostics) };
    }
    let mut root = root.clone();
    for fault in faults::of_document(root.clone()) {
        let place = fault.place();
        // Of a schema everything goes that is beside the key: it is described wrongly.
        remove(&mut root, if fault.is_schema { &fault.pointer } else { &place }, fault.is_schema);
        diagnostics.push(
            Diagnostic::unsupported("not-valid", place, fault.message)
                .help("correct the document here, or add a correction to fixes.yaml"),
        );
    }
    let api = parse(&root).unwrap_or_else(|error| {
        let message = format!("the document is not OpenAPI 3.0: {error}");
        diagnostics.push(
            Diagnostic::error("not-openapi", "", message)
                .help("validate it with any OpenAPI 3.0 validator first"),
        );
        OpenAPI::default()
    });
    let events = events(&root, diagnostics);
    Typed { api, events }
}

fn parse<T: DeserializeOwned>(value: &Value) -> Result<T, serde_yaml::Error> {
    T::deserialize(value)
}

/// Reports paths and operations that are none, which `openapiv3` passes over in silence.
fn check_paths(root: &Value, diagnostics: &mut Diagnostics) {
    let paths = root.get("paths").and_then(Value::as_mapping);
    for (path, item) in paths.into_iter().flatten() {
        let path = path.as_str().unwrap_or_default();
        for (key, operation) in item.as_mapping().into_iter().flatten() {
            let key = key.as_str().unwrap_or_default();
            if operation.is_null() && Method::from_key(key).is_some() {
                let message = format!("the operation `{key}` of `{path}` is empty");
                diagnostics.push(
                    Diagnostic::unsupported("empty-operation", join(&join("/paths", path), key), message)
                        .help("describe the operation or remove it"),
                );
            }
        }

        if !path.starts_with('/') && !path.starts_with("x-") {
            let message = format!("the path `{path}` does not begin with `/`");
            diagnostics.push(
                Diagnostic::unsupported("bad-path", join("/paths", path), message)
                    .help("paths are relative to the address of the server and begin with `/`"),
            );
        }
    }
}

/// The payload schemas under `x-webhooks`, which has the shape of `paths` without responses.
fn events(root: &Value, diagnostics: &mut Diagnostics) -> Vec<Payload> {
    let Some(Value::Mapping(webhooks)) = root.get("x-webhooks") else { return Vec::new() };
    let mut events = Vec::with_capacity(webhooks.len());
    for name in webhooks.keys() {
        let name = name.as_str().unwrap_or_default();
        let event = join("/x-webhooks", name);
        let pointer = payload(root, &event).unwrap_or_else(|| event.clone());
        let schema = find(root, &pointer).filter(|_| pointer != event);
        let faults = schema.map(|schema| faults::of_schema(schema.clone(), &pointer)).unwrap_or_default();
        if !faults.is_empty() {
            for fault in faults {
                diagnostics.push(
                    Diagnostic::unsupported("not-valid", fault.place(), fault.message)
                        .help("correct the event's schema"),
                );
            }
            continue;
        }
        match schema.map(parse::<ReferenceOr<Schema>>) {
            Some(Ok(schema)) => events.push(Payload { name: name.to_owned(), pointer, schema }),
            Some(Err(error)) => diagnostics.push(
                Diagnostic::unsupported("not-valid", pointer, error.to_string())
                    .help("correct the event's schema"),
            ),
            None => diagnostics.push(
                Diagnostic::unsupported(
                    "event-without-payload",
                    pointer,
                    format!("the event `{name}` has no JSON payload"),
                )
                .help("an event is described as a `post` with a JSON request body"),
            ),
        }
    }
    events
}

/// Where the JSON that an event is sent as is described.
fn payload(root: &Value, event: &str) -> Option<String> {
    let content = resolve(root, &format!("{event}/post/requestBody/content"))?;
    let mut media_types = find(root, &content)?.as_mapping()?.keys().filter_map(Value::as_str);
    let json = media_types.find(|media_type| is_json(media_type))?;
    resolve(root, &join(&join(&content, json), "schema"))
}

/// Takes the operation around a faulty node out, or else the node itself.
fn remove(root: &mut Value, pointer: &str, is_schema: bool) {
    let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    if let ["paths", path, rest @ ..] = tokens.as_slice() {
        let (parent, key) = match rest.first() {
            Some(method) if *method != "parameters" => (format!("/paths/{path}"), *method),
            _ => ("/paths".to_owned(), *path),
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        if let Some(Value::Mapping(map)) = find_mut(root, &parent) {
            map.remove(key.as_str());
        }
    } else if is_schema {
        if let Some(node) = find_mut(root, pointer) {
            *node = Value::Mapping(Mapping::new());
        }
    } else if let Some((parent, key)) = pointer.rsplit_once('/')
        && let Some(Value::Mapping(map)) = find_mut(root, parent)
    {
        map.remove(key.replace("~1", "/").replace("~0", "~").as_str());
    }
}
