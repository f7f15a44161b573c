//! The API as the generator describes it for this server (`src/generated/mock/api.json`).

mod field;
mod ty;

use std::collections::BTreeMap;
use std::io;
use std::sync::LazyLock;

use serde::Deserialize;

pub(super) use field::{Field, Rules};
pub(super) use ty::Type;

static API: LazyLock<Result<Api, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../generated/mock/api.json")).map_err(|error| error.to_string())
});

/// The API that this crate was rendered from.
pub(super) fn api() -> io::Result<&'static Api> {
    API.as_ref().map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.as_str()))
}

#[derive(Deserialize)]
pub(super) struct Api {
    base_url: String,
    pub(super) operations: Vec<Operation>,
    types: BTreeMap<String, Shape>,
}

impl Api {
    /// The path of the base URL: `/v1`.
    pub(super) fn base_path(&self) -> &str {
        let address = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        address.find('/').and_then(|at| address.get(at..)).unwrap_or_default().trim_end_matches('/')
    }

    pub(super) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// What a named type consists of, behind all names that stand for other types.
    pub(super) fn shape(&self, name: &str) -> Option<&Shape> {
        self.types.get(name)
    }
}

#[derive(Deserialize)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    /// Whose key is needed; none if anybody may call.
    pub(super) key: Option<Key>,
    #[serde(default)]
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    pub(super) answer: Answer,
}

impl Operation {
    pub(super) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }

    pub(super) fn parameter(&self, location: Location, name: &str) -> Option<&Parameter> {
        self.parameters_in(location).find(|parameter| parameter.name == name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Key {
    /// The instance's secret key.
    Secret,
    /// That, or a machine's.
    Machine,
}

#[derive(Deserialize)]
pub(super) struct Parameter {
    #[serde(rename = "in")]
    pub(super) location: Location,
    pub(super) name: String,
    #[serde(default)]
    pub(super) style: Style,
    #[serde(default)]
    pub(super) allow_empty: bool,
    #[serde(flatten)]
    pub(super) field: Field,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Style {
    #[default]
    Plain,
    Repeated,
    Comma,
    Space,
    Pipe,
    Deep,
}

#[derive(Deserialize)]
pub(super) struct Body {
    pub(super) media_type: String,
    pub(super) format: Format,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(flatten)]
    pub(super) content: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Format {
    Json,
    Form,
    Multipart,
}

#[derive(Deserialize)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) media_type: Option<String>,
    #[serde(rename = "type")]
    pub(super) ty: Option<Type>,
    /// The member that has the list, where an object is around it.
    pub(super) envelope: Option<String>,
}

/// What a named type or a body consists of.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Shape {
    Whole(Box<Field>),
    Enum(Vec<String>),
    Union { tag: Option<String>, members: Vec<Member> },
    Struct(Object),
}

#[derive(Deserialize)]
pub(super) struct Member {
    #[serde(rename = "type")]
    pub(super) ty: Type,
    #[serde(default)]
    pub(super) tags: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Object {
    pub(super) fields: BTreeMap<String, Field>,
    pub(super) additional: Option<Type>,
    /// Sets of members of which one must be there.
    #[serde(default)]
    pub(super) one_of: Vec<Vec<String>>,
}
