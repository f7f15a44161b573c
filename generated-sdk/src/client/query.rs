//! The query of a request.

use std::borrow::Cow;

use super::encode;

/// How a list stands in a query.
#[allow(dead_code, reason = "in use if a compiled-in tag needs it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// `name=a&name=b`
    Repeated,
    /// `name=a,b`
    Comma,
    /// `name=a%20b`
    Space,
    /// `name=a%7Cb`
    Pipe,
}

/// What one name of a query was set to.
#[derive(Clone)]
pub(crate) enum QueryValue {
    /// `name=value`
    One(String),
    /// Several values; none at all sends nothing.
    List(ListStyle, Vec<String>),
    /// `name[key]=value` for each.
    Object(Vec<(String, String)>),
}

/// Appends `?` and all `pairs` to `url`; nothing if there are none.
pub(crate) fn push_all(url: &mut String, pairs: &[(Cow<'static, str>, QueryValue)]) {
    let end = url.len();
    url.push('?');
    let start = url.len();
    for (name, value) in pairs {
        push(url, start, name, value);
    }
    if url.len() == start {
        url.truncate(end);
    }
}

fn push(url: &mut String, start: usize, name: &str, value: &QueryValue) {
    match value {
        QueryValue::One(value) => encode::push_pair(url, start, name, value),
        QueryValue::List(ListStyle::Repeated, values) => {
            for value in values {
                encode::push_pair(url, start, name, value);
            }
        }
        QueryValue::List(ListStyle::Comma, values) => push_joined(url, start, name, values, ","),
        QueryValue::List(ListStyle::Space, values) => push_joined(url, start, name, values, "%20"),
        QueryValue::List(ListStyle::Pipe, values) => push_joined(url, start, name, values, "%7C"),
        QueryValue::Object(members) => {
            for (key, value) in members {
                encode::push_pair(url, start, &format!("{name}[{key}]"), value);
            }
        }
    }
}

fn push_joined(url: &mut String, start: usize, name: &str, values: &[String], separator: &str) {
    let Some((first, others)) = values.split_first() else {
        return;
    };
    encode::push_pair(url, start, name, first);
    for value in others {
        url.push_str(separator);
        encode::push(url, value);
    }
}
