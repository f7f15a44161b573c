//! The body of a request: collected by setters, encoded once when the request is sent.

mod attachment;
mod field_value;
mod fields;
mod form;
mod multipart;
mod payload;
mod upload_error;

pub use attachment::Attachment;
pub(crate) use field_value::{FieldValue, NotFinite, list};
pub(crate) use fields::Fields;
pub(crate) use payload::{Payload, Reader, Slot};
pub(crate) use upload_error::UploadError;

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;

use self::payload::Part;

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON, sent only if something was set.
    OptionalJson,
    /// JSON, sent as `{}` if nothing was set.
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// What was set for the body of one request.
#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) format: Format,
    /// What JSON is called, as not all of it is `application/json`.
    pub(crate) json_type: &'static str,
    pub(crate) fields: Fields,
    pub(crate) files: Vec<(&'static str, Attachment)>,
    /// A whole JSON document in place of fields.
    pub(crate) whole: Option<Value>,
}

/// A body ready to be sent.
pub(crate) struct Encoded {
    pub(crate) content_type: Cow<'static, str>,
    pub(crate) payload: Payload,
}

impl Body {
    pub(crate) fn new() -> Self {
        Self {
            format: Format::OptionalJson,
            json_type: "application/json",
            fields: Fields::default(),
            files: Vec::new(),
            whole: None,
        }
    }

    /// What to send, none if the request has no body, or why it cannot be written.
    pub(crate) fn encode(self) -> Result<Option<Encoded>, String> {
        let (content_type, text) = match (self.format, self.whole) {
            (_, Some(whole)) => (self.json_type, self.fields.added_to(whole)?.to_string()),
            (Format::OptionalJson, None) if self.fields.is_empty() => return Ok(None),
            (Format::OptionalJson | Format::Json, None) => {
                (self.json_type, self.fields.into_value().to_string())
            }
            (Format::Form, None) => ("application/x-www-form-urlencoded", form::encode(&self.fields)),
            (Format::Multipart, None) => return multipart::encode(&self.fields, &self.files).map(Some),
        };
        let payload = Payload(vec![Part::Bytes(Bytes::from(text))]);
        Ok(Some(Encoded { content_type: content_type.into(), payload }))
    }
}

/// A value as text, for bodies that know nothing but text: an array is several texts, null an
/// empty one, an object its JSON.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => vec![String::new()],
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => vec![value.to_string()],
    }
}
