//! The nodes that a document consists of, and where they stand in one another.

use serde_yaml::Value;

use super::place::Place;

/// The kinds of node that can be checked on their own.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Node {
    Root,
    Info,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    Media,
    Schema,
    SecurityScheme,
}

impl Node {
    /// What such a node is called in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Root => "a document",
            Self::Info => "`info`",
            Self::Components => "`components`",
            Self::PathItem => "a path",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::Media => "a media type",
            Self::Schema => "a schema",
            Self::SecurityScheme => "a security scheme",
        }
    }

    /// Where nodes stand inside such a node; `*` is any key and `[]` any index.
    fn children(self) -> &'static [(&'static [&'static str], Node)] {
        match self {
            Self::Root => &[
                (&["info"], Self::Info),
                (&["paths", "*"], Self::PathItem),
                (&["components"], Self::Components),
            ],
            Self::Components => &[
                (&["schemas", "*"], Self::Schema),
                (&["responses", "*"], Self::Response),
                (&["parameters", "*"], Self::Parameter),
                (&["requestBodies", "*"], Self::RequestBody),
                (&["headers", "*"], Self::Header),
                (&["callbacks", "*", "*"], Self::PathItem),
                (&["securitySchemes", "*"], Self::SecurityScheme),
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
                (&["callbacks", "*", "*"], Self::PathItem),
            ],
            Self::Parameter | Self::Header => {
                &[(&["schema"], Self::Schema), (&["content", "*"], Self::Media)]
            }
            Self::RequestBody => &[(&["content", "*"], Self::Media)],
            Self::Response => &[(&["content", "*"], Self::Media), (&["headers", "*"], Self::Header)],
            Self::Media => &[(&["schema"], Self::Schema), (&["encoding", "*", "headers", "*"], Self::Header)],
            Self::Schema => &[
                (&["properties", "*"], Self::Schema),
                (&["items"], Self::Schema),
                (&["oneOf", "[]"], Self::Schema),
                (&["anyOf", "[]"], Self::Schema),
                (&["allOf", "[]"], Self::Schema),
                (&["not"], Self::Schema),
                (&["additionalProperties"], Self::Schema),
            ],
            Self::SecurityScheme | Self::Info => &[],
        }
    }

    /// Calls `visit` with every node right inside such a node.
    pub(super) fn each_child(
        self,
        value: &mut Value,
        place: &Place<'_>,
        visit: &mut dyn FnMut(Self, &mut Value, &Place<'_>),
    ) {
        for (path, child) in self.children() {
            // Where paths and statuses stand, `x-…` is something of somebody's own.
            let extensible = matches!(child, Self::PathItem | Self::Response);
            each(value, path, place, extensible, &mut |value, place| visit(*child, value, place));
        }
    }
}

/// Calls `visit` with every node that `path` leads to.
fn each(
    value: &mut Value,
    path: &[&str],
    place: &Place<'_>,
    extensible: bool,
    visit: &mut dyn FnMut(&mut Value, &Place<'_>),
) {
    let [key, rest @ ..] = path else { return visit(value, place) };
    match value {
        Value::Mapping(map) if *key == "*" => {
            for (name, value) in map.iter_mut() {
                let name = name.as_str().unwrap_or_default();
                if !extensible || !name.starts_with("x-") {
                    each(value, rest, &Place::Key(place, name), extensible, visit);
                }
            }
        }
        Value::Sequence(items) if *key == "[]" => {
            for (index, value) in items.iter_mut().enumerate() {
                each(value, rest, &Place::Index(place, index), extensible, visit);
            }
        }
        Value::Mapping(map) => {
            if let Some(value) = map.get_mut(*key) {
                each(value, rest, &Place::Key(place, key), extensible, visit);
            }
        }
        _ => {}
    }
}
