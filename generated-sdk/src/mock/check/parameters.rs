//! Parameters: texts that stand for values.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::values::Checker;
use crate::mock::description::{Api, Location, Operation, Parameter, Shape, Style, Type};
use crate::mock::request::ReceivedRequest;
use crate::mock::violation::{INVALID_FORMAT, MISSING, RequestPart, UNKNOWN, Violation};

pub(super) fn check(api: &Api, operation: &Operation, request: &ReceivedRequest, out: &mut Vec<Violation>) {
    for (name, text) in &request.path_parameters {
        if let Some(parameter) = operation.parameter(Location::Path, name) {
            single(api, parameter, text, RequestPart::Path, out);
        }
    }
    for parameter in operation.parameters_in(Location::Header) {
        one(api, parameter, request.header(&parameter.name), RequestPart::Header, out);
    }
    for parameter in operation.parameters_in(Location::Cookie) {
        let cookies = request.header("cookie").unwrap_or_default().split("; ");
        let found =
            cookies.filter_map(|cookie| cookie.split_once('=')).find(|(name, _)| *name == parameter.name);
        one(api, parameter, found.map(|(_, value)| value), RequestPart::Cookie, out);
    }
    query(api, operation, request, out);
}

fn query(api: &Api, operation: &Operation, request: &ReceivedRequest, out: &mut Vec<Violation>) {
    let mut known = BTreeSet::new();
    for parameter in operation.parameters_in(Location::Query) {
        let name = parameter.name.as_str();
        let belongs = |other: &str| match parameter.style {
            Style::Deep => {
                other.strip_prefix(name).is_some_and(|key| key.starts_with('[') && key.ends_with(']'))
            }
            _ => other == name,
        };
        let given: Vec<_> = request.query.iter().filter(|(other, _)| belongs(other)).collect();
        known.extend(given.iter().map(|(name, _)| name.as_str()));
        match given.as_slice() {
            [] => one(api, parameter, None, RequestPart::Query, out),
            [(_, text)] if parameter.style == Style::Plain => {
                single(api, parameter, text, RequestPart::Query, out);
            }
            several if parameter.style == Style::Plain => {
                let message = format!("it is there {} times", several.len());
                out.push(Violation::new(RequestPart::Query, name, INVALID_FORMAT, message));
            }
            several => list(api, parameter, several.iter().map(|(_, text)| text.as_str()), out),
        }
    }
    for (name, _) in request.query.iter().filter(|(name, _)| !known.contains(name.as_str())) {
        out.push(Violation::new(RequestPart::Query, name, UNKNOWN, "there is no such parameter"));
    }
}

/// A parameter that is there at most once.
fn one(api: &Api, parameter: &Parameter, text: Option<&str>, part: RequestPart, out: &mut Vec<Violation>) {
    match text {
        Some(text) => single(api, parameter, text, part, out),
        None if parameter.field.required => {
            out.push(Violation::new(part, &parameter.name, MISSING, "it is required"));
        }
        None => {}
    }
}

fn single(api: &Api, parameter: &Parameter, text: &str, part: RequestPart, out: &mut Vec<Violation>) {
    if text.is_empty() && parameter.allow_empty {
        return;
    }
    check_value(api, parameter, &value(api, &parameter.field.ty, text), part, out);
}

fn list<'t>(
    api: &Api,
    parameter: &Parameter,
    texts: impl Iterator<Item = &'t str>,
    out: &mut Vec<Violation>,
) {
    let separator = match parameter.style {
        Style::Comma => Some(','),
        Style::Space => Some(' '),
        Style::Pipe => Some('|'),
        _ => None,
    };
    let item = match non_null(&parameter.field.ty) {
        Type::List(item) => item,
        // The values of a map's keys are texts.
        _ => return,
    };
    let texts: Vec<&str> = match separator {
        Some(separator) => texts.flat_map(|text| text.split(separator)).collect(),
        None => texts.collect(),
    };
    let values: Vec<Value> = texts.into_iter().map(|text| value(api, item, text)).collect();
    check_value(api, parameter, &json!(values), RequestPart::Query, out);
}

fn check_value(api: &Api, parameter: &Parameter, value: &Value, part: RequestPart, out: &mut Vec<Violation>) {
    let mut checker = Checker::new(api);
    checker.value(&parameter.field.ty, &parameter.field.rules, value);
    let violations = checker.problems.into_iter().map(|problem| {
        let name = format!("{}{}", parameter.name, problem.pointer);
        Violation::new(part, name, problem.code, problem.message)
    });
    out.extend(violations);
}

fn non_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}

/// The value that a text stands for, or the text itself where it stands for none of the type.
pub(super) fn value(api: &Api, ty: &Type, text: &str) -> Value {
    match ty {
        Type::Nullable(_) if text.is_empty() => Value::Null,
        Type::Nullable(inner) => value(api, inner, text),
        Type::Integer { .. } => text.parse::<i64>().map_or_else(|_| json!(text), Value::from),
        Type::Number => text.parse::<f64>().map_or_else(|_| json!(text), Value::from),
        Type::Boolean => text.parse::<bool>().map_or_else(|_| json!(text), Value::from),
        Type::Any | Type::Object | Type::Map(_) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
        Type::Named(name) => match api.shape(name) {
            Some(Shape::Whole(field)) => value(api, &field.ty, text),
            Some(Shape::Struct(_) | Shape::Union { .. }) => {
                serde_json::from_str(text).unwrap_or_else(|_| json!(text))
            }
            _ => json!(text),
        },
        Type::String | Type::File | Type::List(_) | Type::Page(_) => json!(text),
    }
}
