//! Bodies: JSON as it is, forms as the objects that they stand for.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::values::{Checker, Problem};
use super::{multipart, parameters};
use crate::mock::description::{Api, Body, Format, Operation, Shape, Type};
use crate::mock::query;
use crate::mock::request::ReceivedRequest;
use crate::mock::violation::{INVALID_FORMAT, MISSING, RequestPart, UNKNOWN, Violation};

/// Checks the body, and answers what it holds, for the answer to repeat.
pub(super) fn check(
    api: &Api,
    operation: &Operation,
    request: &ReceivedRequest,
    out: &mut Vec<Violation>,
) -> Option<Value> {
    let whole = |code, message: String| Violation::new(RequestPart::Body, "", code, message);
    let content_type = request.header("content-type");
    let body = match (&operation.body, content_type, request.body.is_empty()) {
        (Some(body), None, true) => {
            if body.required {
                out.push(whole(MISSING, "it is required".to_owned()));
            }
            return None;
        }
        (None, None, true) => return None,
        (None, _, _) => {
            out.push(whole(UNKNOWN, "the operation takes none".to_owned()));
            return None;
        }
        (Some(body), _, _) => body,
    };
    let media_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case(&body.media_type) {
        let message = format!("its content type is `{media_type}` and not `{}`", body.media_type);
        out.push(whole(INVALID_FORMAT, message));
        return None;
    }
    let value = match read(api, body, content_type.unwrap_or_default(), &request.body) {
        Ok(value) => value,
        Err(message) => {
            out.push(whole(INVALID_FORMAT, message));
            return None;
        }
    };
    let mut checker = Checker::new(api);
    checker.shape(&body.content, &value);
    let violation =
        |Problem { pointer, code, message }| Violation::new(RequestPart::Body, pointer, code, message);
    out.extend(checker.problems.into_iter().map(violation));
    Some(value)
}

fn read(api: &Api, body: &Body, content_type: &str, bytes: &[u8]) -> Result<Value, String> {
    match body.format {
        Format::Json => serde_json::from_slice(bytes).map_err(|error| format!("it is no JSON: {error}")),
        Format::Form => {
            let text = std::str::from_utf8(bytes).map_err(|_| "it is no UTF-8".to_owned())?;
            Ok(object(api, &body.content, query::pairs(text)))
        }
        Format::Multipart => Ok(object(api, &body.content, multipart::parts(content_type, bytes)?)),
    }
}

/// The object that fields stand for. Fields of one name are a list.
fn object(api: &Api, content: &Shape, pairs: Vec<(String, String)>) -> Value {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, text) in pairs {
        texts.entry(name).or_default().push(text);
    }
    let fields = match content {
        Shape::Struct(object) => Some(&object.fields),
        _ => None,
    };
    let value = |name: &str, texts: Vec<String>| -> Value {
        let Some(field) = fields.and_then(|fields| fields.get(name)) else { return json!(texts.concat()) };
        let ty = match &field.ty {
            Type::Nullable(inner) => inner,
            other => other,
        };
        match (ty, texts.as_slice()) {
            (Type::List(item), texts) => {
                texts.iter().map(|text| parameters::value(api, item, text)).collect()
            }
            (_, [text]) => parameters::value(api, &field.ty, text),
            (_, several) => json!(several),
        }
    };
    texts.into_iter().map(|(name, texts)| (name.clone(), value(&name, texts))).collect()
}
