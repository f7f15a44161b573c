//! Sentences about rendered items, made from their facts.

use serde_yaml::Value;

use crate::ir::{Constraints, Field, Operation, Parameter, ParameterLocation, Type};

/// A name of the document as words: `created_at` is `created at`.
fn words(name: &str) -> String {
    use heck::ToSnakeCase;
    name.to_snake_case().replace('_', " ")
}

/// Words as a sentence.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}

/// Text that is safe inside a doc comment's code span.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// What an operation is.
pub(super) fn operation(operation: &Operation) -> String {
    let mut doc = sentence(&words(&operation.id));
    doc.push_str(&format!("\n\n`{} {}`", operation.method.as_str(), operation.path));
    if operation.machine_key {
        doc.push_str(
            "\n\nSent with the secret key of a machine, if the client has one: see \
             [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).",
        );
    }
    let errors: Vec<String> = operation
        .statuses
        .iter()
        .filter(|status| status.code.starts_with(['4', '5']))
        .map(|status| status.code.clone())
        .collect();
    if !errors.is_empty() {
        doc.push_str(&format!("\n\n# Errors\n\nThe API declares {}.", errors.join(", ")));
    }
    doc
}

/// What a property of a response is.
pub(super) fn field(field: &Field) -> String {
    let mut doc = sentence(&words(&field.wire));
    if words(&field.wire).is_empty() {
        doc = format!("The property {}.", code(&field.wire));
    }
    doc.push_str(&rules(&field.constraints));
    doc
}

/// What a setter of a body's property does.
pub(super) fn body_setter(field: &Field) -> String {
    format!("Sets {} in the body.{}", code(&field.wire), rules(&field.constraints))
}

/// What a setter of a parameter does.
pub(super) fn parameter_setter(parameter: &Parameter) -> String {
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "headers",
        ParameterLocation::Cookie => "cookies",
    };
    format!("Sets {} in the {place}.{}", code(&parameter.wire), rules(&parameter.constraints))
}

/// What a named type is.
pub(super) fn model(name: &str) -> String {
    sentence(&words(name))
}

/// What the values of something must satisfy.
fn rules(constraints: &Constraints) -> String {
    let get = |keyword: &str| constraints.by_keyword.get(keyword).map(plain);
    let mut doc = String::new();
    let mut add = |text: String| {
        doc.push(' ');
        doc.push_str(&text);
    };
    if let Some(Value::Sequence(values)) = constraints.by_keyword.get("enum")
        && let [only] = values.as_slice()
    {
        add(format!("Always {}.", code(&plain(only))));
    }
    let exclusive = |keyword: &str| constraints.by_keyword.contains_key(keyword);
    match (get("minimum"), get("maximum")) {
        (Some(low), Some(high)) => add(format!("From {low} to {high}.")),
        (Some(low), None) if exclusive("exclusiveMinimum") => add(format!("Greater than {low}.")),
        (Some(low), None) => add(format!("At least {low}.")),
        (None, Some(high)) => add(format!("At most {high}.")),
        (None, None) => {}
    }
    for (keywords, what) in [(["minLength", "maxLength"], "characters"), (["minItems", "maxItems"], "items")]
    {
        match (get(keywords[0]), get(keywords[1])) {
            (Some(low), Some(high)) => add(format!("From {low} to {high} {what}.")),
            (Some(low), None) => add(format!("At least {low} {what}.")),
            (None, Some(high)) => add(format!("At most {high} {what}.")),
            (None, None) => {}
        }
    }
    if let Some(default) =
        constraints.by_keyword.get("default").filter(|value| !value.is_sequence() && !value.is_mapping())
    {
        add(format!("{} by default.", code(&plain(default))));
    }
    doc
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "null".to_owned(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim().to_owned(),
    }
}

/// How an argument is called in sentences.
pub(super) fn expects(ty: &Type) -> &'static str {
    match ty.non_null() {
        Type::JsonObject => " A JSON object.",
        _ => "",
    }
}
