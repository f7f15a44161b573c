use serde::Serialize;
use serde_yaml::Value;

use super::said::{OperationProse, Said};
use super::types::{Constraints, Field, Pointer, Type};

/// The operations that are reached through one accessor of the client.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// The document's tag.
    pub tag: String,
    /// Name of the accessor and the module, `snake_case`.
    pub name: String,
    /// Name of the Cargo feature.
    pub feature: String,
    /// Name of the struct that carries the operations, `PascalCase`.
    pub type_name: String,
    /// What is said about it.
    #[serde(skip)]
    pub said: Said<String>,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
}

/// One thing that the API can do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: String,
    /// Name of the method in Rust; empty until the naming pass.
    pub name: String,
    /// Name of the request builder in Rust; empty until the naming pass.
    pub type_name: String,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameters}`, relative to the base address.
    pub path: String,
    /// All tags of the operation, the first of which decides its group.
    pub tags: Vec<String>,
    /// The document's hint at a group name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_hint: Option<String>,
    /// The document's hint at a method name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_hint: Option<String>,
    /// Path, query, header and cookie parameters; those of the path in the path's order.
    pub parameters: Vec<Parameter>,
    /// What is sent in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// What a successful call answers.
    pub output: Output,
    /// Every declared status.
    pub statuses: Vec<Status>,
    /// Property of the answer that has the list, where an object is around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope: Option<String>,
    /// How lists are paged through, for operations that list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// Sets of security schemes, one set of which is needed; none if anybody may call, an empty one
    /// among others if a key is welcome and not needed.
    pub security: Vec<Vec<String>>,
    /// The key of a machine may call it, in place of the client's.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub machine_key: bool,
    /// Marked as not to be used any more.
    pub deprecated: bool,
    /// What is said about it.
    #[serde(skip)]
    pub said: Said<OperationProse>,
    /// JSON pointer to the operation.
    #[serde(skip)]
    pub pointer: Pointer,
}

impl Operation {
    /// Whether it changes nothing.
    pub fn is_read(&self) -> bool {
        matches!(self.method, Method::Get | Method::Head | Method::Options) || self.said.reads
    }

    /// Whether the pages of its list can be gone through: it has `limit` and `offset`, and asking
    /// again does nothing.
    pub fn is_walked(&self) -> bool {
        self.method == Method::Get && self.paging.as_ref().is_some_and(|paging| paging.offset)
    }

    /// Whether calling it again does no more than calling it once.
    pub fn is_idempotent(&self) -> bool {
        let by_method = matches!(self.method, Method::Put | Method::Delete) || self.is_read();
        self.said.idempotent.unwrap_or(by_method)
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The method of a key of a path item.
    pub fn from_key(key: &str) -> Option<Self> {
        Some(match key {
            "get" => Self::Get,
            "put" => Self::Put,
            "post" => Self::Post,
            "delete" => Self::Delete,
            "options" => Self::Options,
            "head" => Self::Head,
            "patch" => Self::Patch,
            "trace" => Self::Trace,
            _ => return None,
        })
    }

    /// As it stands in a request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A value that travels outside the body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: String,
    /// Name in Rust; empty until the naming pass.
    pub name: String,
    /// Where it travels.
    pub location: ParameterLocation,
    /// How lists and objects are written.
    pub style: ParameterStyle,
    /// What it holds.
    pub ty: Type,
    /// Needed for the call.
    pub required: bool,
    /// Marked as not to be used any more.
    pub deprecated: bool,
    /// May be sent without a value.
    pub allow_empty: bool,
    /// What its values must satisfy.
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    pub constraints: Constraints,
    /// What is said about it.
    #[serde(skip)]
    pub said: Said<String>,
    /// JSON pointer to the parameter.
    #[serde(skip)]
    pub pointer: Pointer,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

impl ParameterLocation {
    /// The location in a word, as a document writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterStyle {
    /// One value: `a=1`.
    Plain,
    /// One pair for each item: `a=1&a=2`.
    Repeated,
    /// Items joined with commas: `a=1,2`.
    Comma,
    /// Items joined with spaces: `a=1%202`.
    Space,
    /// Items joined with bars: `a=1|2`.
    Pipe,
    /// One pair for each property: `a[x]=1&a[y]=2`.
    Deep,
}

/// What a request carries in its body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Body {
    /// Media type that is sent, without parameters.
    pub media_type: String,
    /// How it is written.
    pub encoding: Encoding,
    /// Whether a request must have one.
    pub required: bool,
    /// Its content.
    pub content: BodyContent,
    /// The component that describes it, if one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// What a body consists of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyContent {
    /// Properties, each of which is set on its own.
    Fields {
        /// The properties, in the document's order.
        fields: Vec<Field>,
        /// What other properties hold, where the document says that there are some.
        #[serde(skip_serializing_if = "Option::is_none")]
        additional: Option<Type>,
        /// Sets of properties of which one must be there.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        require_one_of: Vec<Vec<String>>,
    },
    /// One value.
    Whole {
        /// What it is.
        ty: Type,
        /// What it must satisfy.
        #[serde(skip_serializing_if = "Constraints::is_empty")]
        constraints: Constraints,
    },
}

/// What a successful call answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Output {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON from one successful status, nothing from another.
    OptionalJson(Type),
    /// Text, for example HTML.
    Text,
    /// The response as it is: redirects, files.
    Raw,
}

/// A status that an operation declares.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Status {
    /// `200`, `4XX` or `default`.
    pub code: String,
    /// What is answered, by media type.
    pub content: Vec<StatusContent>,
}

impl Status {
    /// Whether it says that the call failed.
    pub fn is_error(&self) -> bool {
        self.code.starts_with(['4', '5'])
    }
}

/// What is answered with a status in one media type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StatusContent {
    /// Media type as the document writes it.
    pub media_type: String,
    /// Type of the content, where the crate has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
    /// The schema itself, without prose, where the crate has no type for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<Value>,
}

/// How an operation's list is paged through.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paging {
    /// What a page holds.
    pub item: Type,
    /// Has `limit` and `offset`.
    pub offset: bool,
    /// Has `starting_after`.
    pub cursor: bool,
    /// Has `paginated`, which asks for the total count where the answer is a bare list.
    pub paginated: bool,
}

/// A way to prove who calls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// What is sent where.
    #[serde(flatten)]
    pub kind: SecuritySchemeKind,
}

/// What a security scheme sends where.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum SecuritySchemeKind {
    /// `Authorization: Bearer …`
    Bearer,
    /// Another scheme of the `Authorization` header.
    Http {
        /// Name of the scheme.
        scheme: String,
    },
    /// A key in a parameter.
    ApiKey {
        /// Where.
        location: ParameterLocation,
        /// Name of the parameter.
        name: String,
    },
    /// OAuth 2 or OpenID Connect: a token from elsewhere, sent as bearer.
    Oauth,
}
