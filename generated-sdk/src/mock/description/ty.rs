//! Types, each written as one word.

use serde::Deserialize;

/// What a value is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Word")]
pub(in crate::mock) enum Type {
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
pub(super) struct Word {
    pub(super) ty: Type,
    pub(super) required: bool,
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
