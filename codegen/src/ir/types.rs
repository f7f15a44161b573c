use std::collections::BTreeMap;

use serde::Serialize;
use serde_yaml::Value;

use super::clear_name;
use super::said::Said;

/// What a value is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Text.
    String,
    /// A truth value.
    Boolean,
    /// A whole number of 32 or 64 bits.
    Integer {
        /// Width in bits.
        bits: u8,
    },
    /// A floating-point number.
    Number,
    /// Any JSON.
    Json,
    /// A JSON object of any content.
    JsonObject,
    /// Bytes of an uploaded file.
    Binary,
    /// A list.
    List(Box<Type>),
    /// An object whose keys are not fixed and whose values have one type.
    Map(Box<Type>),
    /// One page of a list.
    Page(Box<Type>),
    /// A type of [`crate::ir::Api::types`], by place.
    Named(String),
    /// A type of another API's IR that this one shares, by name.
    Shared(String),
    /// Either the value or null.
    Nullable(Box<Type>),
    /// A value behind a pointer, where a type would contain itself.
    Boxed(Box<Type>),
}

impl Type {
    /// The type itself if it cannot be null, otherwise what it is when it is not null.
    pub fn non_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner,
            other => other,
        }
    }

    /// Whether null is one of its values.
    pub fn is_nullable(&self) -> bool {
        matches!(self, Self::Nullable(_))
    }

    /// The same type with null among its values.
    #[must_use]
    pub fn nullable(self) -> Self {
        match self {
            Self::Nullable(_) => self,
            other => Self::Nullable(Box::new(other)),
        }
    }

    /// The type inside, for types that wrap exactly one.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(t) | Self::Map(t) | Self::Page(t) | Self::Nullable(t) | Self::Boxed(t) => Some(t),
            _ => None,
        }
    }

    /// The type inside, to be changed.
    pub fn inner_mut(&mut self) -> Option<&mut Self> {
        match self {
            Self::List(t) | Self::Map(t) | Self::Page(t) | Self::Nullable(t) | Self::Boxed(t) => Some(t),
            _ => None,
        }
    }

    /// The place of the named type at the core of this type.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(place) => Some(place),
            other => other.inner()?.named(),
        }
    }

    /// Renames the named type at the core of this type.
    pub fn rename(&mut self, rename: &impl Fn(&str) -> Option<String>) {
        if let Self::Named(place) = self {
            if let Some(new) = rename(place) {
                *place = new;
            }
        } else if let Some(inner) = self.inner_mut() {
            inner.rename(rename);
        }
    }
}

/// Whether the crate reads values of a type or writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Sent to the API.
    Request,
    /// Answered by the API.
    Response,
}

/// A type with a name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDef {
    /// Its name in Rust; empty until the naming pass.
    pub name: String,
    /// Name of the module it stands in; empty until the naming pass.
    pub module: String,
    /// Name of the component it is or belongs to; `None` for what stands inside an operation.
    pub component: Option<String>,
    /// Which way its values travel.
    pub direction: Direction,
    /// Marked as not to be used any more.
    pub deprecated: bool,
    /// What it consists of.
    pub kind: Kind,
    /// What is said about it.
    #[serde(skip)]
    pub said: Said<String>,
    /// JSON pointer to its schema; not a fact, so not part of comparisons.
    #[serde(skip)]
    pub pointer: Pointer,
}

/// What a named type consists of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An object with known properties.
    Struct(Struct),
    /// Text out of a set that may grow.
    Enum(Vec<Variant>),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias {
        /// The type it stands for.
        target: Type,
        /// What its values must satisfy.
        #[serde(skip_serializing_if = "Constraints::is_empty")]
        constraints: Constraints,
    },
}

impl Kind {
    /// The types that it mentions.
    pub fn types(&self) -> Box<dyn Iterator<Item = &Type> + '_> {
        match self {
            Self::Struct(object) => {
                Box::new(object.fields.iter().map(|field| &field.ty).chain(&object.additional))
            }
            Self::Union(union) => Box::new(union.members.iter().map(|member| &member.ty)),
            Self::Alias { target, .. } => Box::new(std::iter::once(target)),
            Self::Enum(_) => Box::new(std::iter::empty()),
        }
    }

    /// The types that it mentions, to be changed.
    pub fn types_mut(&mut self) -> Box<dyn Iterator<Item = &mut Type> + '_> {
        match self {
            Self::Struct(object) => {
                Box::new(object.fields.iter_mut().map(|field| &mut field.ty).chain(&mut object.additional))
            }
            Self::Union(union) => Box::new(union.members.iter_mut().map(|member| &mut member.ty)),
            Self::Alias { target, .. } => Box::new(std::iter::once(target)),
            Self::Enum(_) => Box::new(std::iter::empty()),
        }
    }
}

/// An object with known properties.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Struct {
    /// The properties, in the document's order.
    pub fields: Vec<Field>,
    /// What other properties hold, where the document says that there are some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<Type>,
    /// Sets of properties of which one must be there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub require_one_of: Vec<Vec<String>>,
}

/// A property of an object or of a request body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Name in JSON.
    pub wire: String,
    /// Name in Rust; empty until the naming pass.
    pub name: String,
    /// What it holds.
    pub ty: Type,
    /// Always there (responses) or needed (requests).
    pub required: bool,
    /// Marked as not to be used any more.
    pub deprecated: bool,
    /// Only ever read.
    pub read_only: bool,
    /// Only ever written.
    pub write_only: bool,
    /// Hidden from debug output.
    pub secret: bool,
    /// What its values must satisfy.
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    pub constraints: Constraints,
    /// What is said about it.
    #[serde(skip)]
    pub said: Said<String>,
    /// JSON pointer to its schema.
    #[serde(skip)]
    pub pointer: Pointer,
}

impl Field {
    /// Name of the method that sets it to null.
    pub fn clear_name(&self) -> String {
        clear_name(&self.name)
    }
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variant {
    /// The value in JSON.
    pub wire: String,
    /// Name in Rust; empty until the naming pass.
    pub name: String,
    /// What is said about it.
    #[serde(skip)]
    pub said: Said<String>,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Union {
    /// Property whose value tells the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The members, in the document's order.
    pub members: Vec<UnionMember>,
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnionMember {
    /// Name in Rust; empty until the naming pass.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Values of the tag that mean this member.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// What values must satisfy. The crate documents these and leaves checking to the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Constraints {
    /// By the keyword of JSON Schema: `minimum`, `maxLength`, `pattern`, `default`, …
    #[serde(flatten)]
    pub by_keyword: BTreeMap<&'static str, Value>,
}

impl Constraints {
    /// Whether anything is allowed.
    pub fn is_empty(&self) -> bool {
        self.by_keyword.is_empty()
    }

    /// Adds a constraint if there is one.
    pub fn add(&mut self, keyword: &'static str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.by_keyword.insert(keyword, value.into());
        }
    }
}

/// A JSON pointer that is carried along for messages and takes no part in comparisons.
#[derive(Clone, Debug, Default)]
pub struct Pointer(pub String);

impl PartialEq for Pointer {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
