//! What stands in an object, a parameter or a list.

use regex_lite::Regex;
use serde::Deserialize;
use serde_json::Value;

use super::ty::{Type, Word};

/// A type with what its values must satisfy.
#[derive(Deserialize)]
#[serde(from = "Written")]
pub(in crate::mock) struct Field {
    pub(in crate::mock) ty: Type,
    pub(in crate::mock) required: bool,
    /// Never sent, even if it is always answered.
    pub(in crate::mock) read_only: bool,
    pub(in crate::mock) write_only: bool,
    pub(in crate::mock) rules: Rules,
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
        read_only: bool,
        #[serde(default)]
        write_only: bool,
        #[serde(flatten)]
        rules: Box<Rules>,
    },
}

impl From<Written> for Field {
    fn from(written: Written) -> Self {
        let (word, read_only, write_only, rules) = match written {
            Written::Type(word) => (word, false, false, Rules::default()),
            Written::Ruled { word, read_only, write_only, rules } => (word, read_only, write_only, *rules),
        };
        Self { ty: word.ty, required: word.required, read_only, write_only, rules }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(in crate::mock) struct Rules {
    #[serde(rename = "enum")]
    pub(in crate::mock) values: Option<Vec<Value>>,
    pub(in crate::mock) default: Option<Value>,
    /// A text that matches the pattern.
    pub(in crate::mock) example: Option<String>,
    pub(in crate::mock) format: Option<String>,
    pub(in crate::mock) pattern: Option<Pattern>,
    pub(in crate::mock) minimum: Option<f64>,
    pub(in crate::mock) exclusive_minimum: bool,
    pub(in crate::mock) maximum: Option<f64>,
    pub(in crate::mock) exclusive_maximum: bool,
    pub(in crate::mock) min_length: Option<usize>,
    pub(in crate::mock) max_length: Option<usize>,
    pub(in crate::mock) min_items: Option<usize>,
    pub(in crate::mock) max_items: Option<usize>,
    pub(in crate::mock) unique_items: bool,
    /// Of a list's items.
    pub(in crate::mock) items: Option<Box<Rules>>,
}

impl Rules {
    /// No rules.
    pub(in crate::mock) const NONE: &'static Self = &Self {
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

    pub(in crate::mock) fn of_items(&self) -> &Self {
        self.items.as_deref().unwrap_or(Self::NONE)
    }
}

/// A pattern. One that `regex-lite` does not understand is not checked.
#[derive(Deserialize)]
#[serde(from = "String")]
pub(in crate::mock) struct Pattern {
    pub(in crate::mock) text: String,
    regex: Option<Regex>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { regex: Regex::new(&text).ok(), text }
    }
}

impl Pattern {
    pub(in crate::mock) fn allows(&self, text: &str) -> bool {
        self.regex.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
