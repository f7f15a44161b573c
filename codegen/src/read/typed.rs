//! From the tree to `openapiv3`'s types, and where exactly that fails if it does.

use openapiv3::{
    MediaType, OpenAPI, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme,
};
use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

use super::{Document, DocumentKind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Method;
use crate::pointer::{find_mut, join};

/// A document in `openapiv3`'s types.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Everything but webhook events.
    pub api: OpenAPI,
    /// Payload schemas of webhook events by event type.
    pub events: Vec<(String, ReferenceOr<Schema>)>,
}

/// Converts a document. What does not fit is reported, each at the innermost node that is wrong,
/// and taken out: an operation as a whole, anything else by reading it as "any JSON".
pub fn typed(document: &Document, diagnostics: &mut Diagnostics) -> Typed {
    let mut root = document.root.clone();
    check_paths(&root, diagnostics);
    if document.kind == DocumentKind::Webhooks
        && let Value::Mapping(map) = &mut root
    {
        map.insert("paths".into(), Value::Mapping(Mapping::new()));
    }
    let api = match parse::<OpenAPI>(&root) {
        Ok(api) => api,
        Err(_) => {
            let mut faults = Vec::new();
            locate(Node::Root, &root, "", &mut faults);
            for (pointer, message) in faults {
                remove(&mut root, &pointer);
                diagnostics.push(
                    Diagnostic::unsupported("not-valid", pointer, message)
                        .help("correct the document here, or add a correction to fixes.yaml"),
                );
            }
            parse(&root).unwrap_or_else(|error| {
                let message = format!("the document is not OpenAPI 3.0: {error}");
                diagnostics.push(
                    Diagnostic::error("not-openapi", "", message)
                        .help("validate it with any OpenAPI 3.0 validator first"),
                );
                OpenAPI::default()
            })
        }
    };
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
fn events(root: &Value, diagnostics: &mut Diagnostics) -> Vec<(String, ReferenceOr<Schema>)> {
    let Some(Value::Mapping(webhooks)) = root.get("x-webhooks") else { return Vec::new() };
    let mut events = Vec::with_capacity(webhooks.len());
    for (name, item) in webhooks {
        let name = name.as_str().unwrap_or_default();
        let path = ["post", "requestBody", "content", "application/json", "schema"];
        let pointer = path.iter().fold(join("/x-webhooks", name), |p, key| join(&p, key));
        let schema = path.iter().try_fold(item, |node, key| node.get(*key));
        match schema.map(parse::<ReferenceOr<Schema>>) {
            Some(Ok(schema)) => events.push((name.to_owned(), schema)),
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

/// The kinds of node that can be checked on their own.
#[derive(Clone, Copy)]
enum Node {
    Root,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Media,
    Schema,
    SecurityScheme,
}

impl Node {
    /// The error of reading `value` as such a node.
    fn error(self, value: &Value) -> Option<String> {
        fn of<T: DeserializeOwned>(value: &Value) -> Option<String> {
            if value.get("$ref").is_some_and(Value::is_string) {
                return None;
            }
            parse::<T>(value).err().map(|error| error.to_string())
        }
        match self {
            Self::Root => of::<OpenAPI>(value),
            Self::PathItem => of::<PathItem>(value),
            Self::Operation => of::<Operation>(value),
            Self::Parameter => of::<Parameter>(value),
            Self::RequestBody => of::<RequestBody>(value),
            Self::Response => of::<Response>(value),
            Self::Media => of::<MediaType>(value),
            Self::Schema => of::<Schema>(value),
            Self::SecurityScheme => of::<SecurityScheme>(value),
        }
    }

    /// Where nodes stand inside such a node; `*` is any key and `[]` any index.
    fn children(self) -> &'static [(&'static [&'static str], Node)] {
        match self {
            Self::Root => &[
                (&["paths", "*"], Self::PathItem),
                (&["components", "schemas", "*"], Self::Schema),
                (&["components", "responses", "*"], Self::Response),
                (&["components", "parameters", "*"], Self::Parameter),
                (&["components", "requestBodies", "*"], Self::RequestBody),
                (&["components", "securitySchemes", "*"], Self::SecurityScheme),
            ],
            Self::PathItem => &[
                (&["parameters", "[]"], Self::Parameter),
                (&["get"], Self::Operation),
                (&["put"], Self::Operation),
                (&["post"], Self::Operation),
                (&["delete"], Self::Operation),
                (&["options"], Self::Operation),
                (&["head"], Self::Operation),
                (&["patch"], Self::Operation),
                (&["trace"], Self::Operation),
            ],
            Self::Operation => &[
                (&["parameters", "[]"], Self::Parameter),
                (&["requestBody"], Self::RequestBody),
                (&["responses", "*"], Self::Response),
            ],
            Self::Parameter => &[(&["schema"], Self::Schema), (&["content", "*"], Self::Media)],
            Self::RequestBody | Self::Response => &[(&["content", "*"], Self::Media)],
            Self::Media => &[(&["schema"], Self::Schema)],
            Self::Schema => &[
                (&["properties", "*"], Self::Schema),
                (&["items"], Self::Schema),
                (&["oneOf", "[]"], Self::Schema),
                (&["anyOf", "[]"], Self::Schema),
                (&["allOf", "[]"], Self::Schema),
                (&["not"], Self::Schema),
                (&["additionalProperties"], Self::Schema),
            ],
            Self::SecurityScheme => &[],
        }
    }
}

/// Finds the innermost nodes that cannot be read. True if there are any.
fn locate(node: Node, value: &Value, pointer: &str, faults: &mut Vec<(String, String)>) -> bool {
    let Some(error) = node.error(value) else { return false };
    let mut deeper = false;
    for (path, child) in node.children() {
        each(value, path, pointer, &mut |value, pointer| {
            // `additionalProperties` may be a plain truth value.
            if !value.is_bool() || !matches!(child, Node::Schema) {
                deeper |= locate(*child, value, pointer, faults);
            }
        });
    }
    if !deeper {
        faults.push((pointer.to_owned(), format!("this is not valid here: {error}")));
    }
    true
}

/// Calls `visit` with every node that `path` leads to.
fn each(value: &Value, path: &[&str], pointer: &str, visit: &mut dyn FnMut(&Value, &str)) {
    let [key, rest @ ..] = path else { return visit(value, pointer) };
    match value {
        Value::Mapping(map) if *key == "*" => {
            for (name, value) in map {
                let name = name.as_str().unwrap_or_default();
                if !name.starts_with("x-") {
                    each(value, rest, &join(pointer, name), visit);
                }
            }
        }
        Value::Sequence(items) if *key == "[]" => {
            for (index, value) in items.iter().enumerate() {
                each(value, rest, &join(pointer, index.to_string()), visit);
            }
        }
        Value::Mapping(map) => {
            if let Some(value) = map.get(*key) {
                each(value, rest, &join(pointer, key), visit);
            }
        }
        _ => {}
    }
}

/// Takes the operation around a faulty node out, or else the node itself.
fn remove(root: &mut Value, pointer: &str) {
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
    } else if let Some(node) = find_mut(root, pointer) {
        *node = Value::Mapping(Mapping::new());
    }
}
