//! The API as the generator describes it for this server (`src/generated/mock/api.json`).

use std::collections::BTreeMap;
use std::io;
use std::sync::LazyLock;

use regex_lite::Regex;
use serde::Deserialize;
use serde_json::Value;

static API: LazyLock<Result<Api, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../generated/mock/api.json")).map_err(|error| error.to_string())
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
    Whole(Field),
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

/// A type with what its values must satisfy.
#[derive(Deserialize)]
#[serde(from = "Written")]
pub(super) struct Field {
    pub(super) ty: Type,
    pub(super) required: bool,
    pub(super) write_only: bool,
    pub(super) rules: Rules,
}

/// A field as it is written: its type alone, or with rules.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Type(Word),
    Ruled {
        #[serde(rename = "type")]
        word: Word,
        #[serde(default)]
        write_only: bool,
        #[serde(flatten)]
        rules: Box<Rules>,
    },
}

impl From<Written> for Field {
    fn from(written: Written) -> Self {
        let (word, write_only, rules) = match written {
            Written::Type(word) => (word, false, Rules::default()),
            Written::Ruled { word, write_only, rules } => (word, write_only, *rules),
        };
        Self { ty: word.ty, required: word.required, write_only, rules }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Rules {
    #[serde(rename = "enum")]
    pub(super) values: Option<Vec<Value>>,
    pub(super) default: Option<Value>,
    /// A text that matches the pattern.
    pub(super) example: Option<String>,
    pub(super) format: Option<String>,
    pub(super) pattern: Option<Pattern>,
    pub(super) minimum: Option<f64>,
    pub(super) exclusive_minimum: bool,
    pub(super) maximum: Option<f64>,
    pub(super) exclusive_maximum: bool,
    pub(super) min_length: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) min_items: Option<usize>,
    pub(super) max_items: Option<usize>,
    pub(super) unique_items: bool,
    /// Of a list's items.
    pub(super) items: Option<Box<Rules>>,
}

impl Rules {
    /// No rules.
    pub(super) const NONE: &'static Self = &Self {
        values: None,
        default: None,
        example: None,
        format: None,
        pattern: None,
        minimum: None,
        exclusive_minimum: false,
        maximum: None,
        exclusive_maximum: false,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        items: None,
    };

    pub(super) fn of_items(&self) -> &Self {
        self.items.as_deref().unwrap_or(Self::NONE)
    }
}

/// A pattern. One that `regex-lite` does not understand is not checked.
#[derive(Deserialize)]
#[serde(from = "String")]
pub(super) struct Pattern {
    pub(super) text: String,
    regex: Option<Regex>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { regex: Regex::new(&text).ok(), text }
    }
}

impl Pattern {
    pub(super) fn allows(&self, text: &str) -> bool {
        self.regex.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Word")]
pub(super) enum Type {
    String,
    Boolean,
    Integer { bits: u8 },
    Number,
    Any,
    Object,
    File,
    List(Box<Type>),
    Page(Box<Type>),
    Map(Box<Type>),
    Nullable(Box<Type>),
    Named(String),
}

/// A type as it is written: `!?[]#User` is a list of users that is required and may be null.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Word {
    ty: Type,
    required: bool,
}

impl From<Word> for Type {
    fn from(word: Word) -> Self {
        word.ty
    }
}

impl TryFrom<String> for Word {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        let (required, ty) = match word.strip_prefix('!') {
            Some(ty) => (true, ty),
            None => (false, word.as_str()),
        };
        Ok(Self { ty: ty_of(ty).ok_or_else(|| format!("`{word}` is no type"))?, required })
    }
}

fn ty_of(word: &str) -> Option<Type> {
    let inside = |rest: &str| ty_of(rest).map(Box::new);
    Some(match word {
        "string" => Type::String,
        "boolean" => Type::Boolean,
        "int32" => Type::Integer { bits: 32 },
        "int64" => Type::Integer { bits: 64 },
        "number" => Type::Number,
        "any" => Type::Any,
        "object" => Type::Object,
        "file" => Type::File,
        _ => {
            if let Some(name) = word.strip_prefix('#') {
                Type::Named(name.to_owned())
            } else if let Some(rest) = word.strip_prefix('?') {
                Type::Nullable(inside(rest)?)
            } else if let Some(rest) = word.strip_prefix("[]") {
                Type::List(inside(rest)?)
            } else if let Some(rest) = word.strip_prefix("{}") {
                Type::Map(inside(rest)?)
            } else {
                Type::Page(inside(word.strip_prefix("page ")?)?)
            }
        }
    })
}
