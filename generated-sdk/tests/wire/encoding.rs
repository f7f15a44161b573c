//! From the text of a query, a form or a multipart body back to values.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::document::Node;

/// Percent-decoded, or why that cannot be.
pub(crate) fn decoded(text: &str) -> String {
    // A plus sign is a space to most servers.
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().unwrap_or_else(|e| panic!("{text}: {e}")).into_owned()
}

/// Names, decoded, and values, as they stand there, of `a=1&b=2`.
pub(crate) fn pairs(text: &str) -> Vec<(String, &str)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), value))
        .collect()
}

/// A text as the value that the schema asks for; as it is if it is no such value.
pub(crate) fn typed(schema: &Node<'_>, text: String) -> Value {
    let parsed = match schema.text("type") {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => {
            text.parse::<i64>().ok().map(Value::from).or_else(|| text.parse::<f64>().ok().map(Value::from))
        }
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        Some("object") => serde_json::from_str(&text).ok(),
        _ => None,
    };
    parsed.unwrap_or(Value::String(text))
}

/// The object that the fields of a form stand for.
pub(crate) fn object(schema: &Node<'_>, fields: Vec<(String, String)>) -> Value {
    let properties = schema.properties();
    let mut object = Map::new();
    for (name, text) in fields {
        let property = properties.iter().find(|(other, _)| *other == name).map(|(_, property)| property);
        let items = property.and_then(|property| property.get("items"));
        match (property, items) {
            (_, Some(items)) => {
                let list = object.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                list.as_array_mut().unwrap().push(typed(&items, text));
            }
            (Some(property), None) => {
                let before = object.insert(name.clone(), typed(property, text));
                assert!(before.is_none(), "`{name}` is there twice");
            }
            (None, None) => {
                object.insert(name, Value::String(text));
            }
        }
    }
    Value::Object(object)
}

/// The fields of a multipart body; of files, the content.
pub(crate) fn multipart(content_type: &str, body: &str) -> Vec<(String, String)> {
    let (_, boundary) = content_type.split_once("boundary=").unwrap();
    let body = format!("\r\n{body}");
    let mut parts: Vec<_> = body.split(&format!("\r\n--{boundary}")).collect();
    assert_eq!((parts.remove(0), parts.pop()), ("", Some("--\r\n")), "{body}");
    let fields = parts.into_iter().map(|part| {
        let (head, content) = part.split_once("\r\n\r\n").unwrap();
        let (_, name) = head.split_once("Content-Disposition: form-data; name=\"").unwrap();
        let (name, _) = name.split_once('"').unwrap();
        (name.to_owned(), content.to_owned())
    });
    fields.collect()
}
