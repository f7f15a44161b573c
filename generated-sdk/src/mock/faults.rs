//! From what the API would answer to what this server does.

use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Response, StatusCode};
use serde_json::{Map, Value, json};

use super::behaviour::Effects;
use super::errors;
use super::payload::Payload;

/// An answer as the API would give it.
pub(super) struct Plain {
    pub(super) status: u16,
    pub(super) media_type: Option<String>,
    pub(super) body: Option<Value>,
}

const HTML: &str = "<!doctype html><html><head><title>Bad gateway</title></head>\
    <body><h1>Bad gateway</h1><p>The server behind this one does not answer.</p></body></html>";

/// The answer with everything done to it that is to be done.
pub(super) fn apply(plain: Plain, effects: &Effects, number: u64) -> Response<Payload> {
    let status = effects.status.unwrap_or(if effects.html { 502 } else { plain.status });
    let (content, media_type) = match (&effects.body, effects.html) {
        (Some(body), _) => (body.clone(), Some("application/json".to_owned())),
        (None, true) => (HTML.into(), Some("text/html; charset=utf-8".to_owned())),
        (None, false) => {
            let replaced = effects.status.filter(|status| *status >= 400);
            let (mut body, media_type) = match replaced {
                Some(status) => {
                    (Some(errors::of_status(status, number)), Some("application/json".to_owned()))
                }
                None => (plain.body, plain.media_type),
            };
            if let Some(body) = &mut body {
                change(body, effects);
            }
            (body.map(|body| body.to_string().into_bytes()).unwrap_or_default(), media_type)
        }
    };
    let mut content = if status == 204 { Vec::new() } else { content };
    if effects.truncated {
        content.truncate(content.len() / 2);
    }
    let mut payload = Payload::new(content).filled_to(effects.filled_to);
    if effects.cut_off {
        payload = payload.cut_off();
    }
    if let Some((bytes, every)) = effects.pace {
        payload = payload.paced(bytes, every);
    }
    let mut response = Response::new(payload);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let headers = response.headers_mut();
    if let Some(value) = media_type.and_then(|media_type| HeaderValue::from_str(&media_type).ok()) {
        headers.insert(CONTENT_TYPE, value);
    }
    for (name, value) in &effects.headers {
        headers.insert(name, value.clone());
    }
    response
}

/// Changes the members of all objects in a body.
fn change(value: &mut Value, effects: &Effects) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, effects)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| change(member, effects));
            change_members(members, effects);
        }
        _ => {}
    }
}

fn change_members(members: &mut Map<String, Value>, effects: &Effects) {
    for name in &effects.nulls {
        if let Some(member) = members.get_mut(name) {
            *member = Value::Null;
        }
    }
    for name in &effects.missing {
        members.remove(name);
    }
    if effects.extra_fields {
        members.insert("from_the_future".to_owned(), json!({ "of": ["any", 1, null] }));
    }
}
