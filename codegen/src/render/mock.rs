//! The API as data, for the mock server that comes with the crate: what it takes and answers, and no
//! more. One line an operation and a type, so that differences are easy to read.
//!
//! A type is one word: `string`, `boolean`, `int32`, `int64`, `number`, `any`, `object`, `file`, or
//! `#Name`. In front of it, `!` says required, `?` that it may be null, `[]` a list, `{}` a map and
//! `page` a list in an envelope.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::File;
use super::rust::values::pattern;
use crate::ir::{
    Api, Body, BodyContent, Constraints, Encoding, Field, Kind, Operation, Output, Parameter,
    ParameterLocation, ParameterStyle, Status, Struct, Type,
};

/// The first line of the file.
const MARK: &str = "Rendered from the API document by `cargo xtask generate`. Changes made here are lost.";

/// The description of an API, `src/generated/mock/api.json`.
pub fn render(api: &Api) -> File {
    let operations: Vec<String> = api.operations().map(|operation| line(&described(operation))).collect();
    let reached = reached(api);
    let types = api.types.iter().filter(|(name, _)| reached.contains(name.as_str()));
    let types: Vec<String> =
        types.map(|(name, def)| format!("{}: {}", line(name), line(&kind(&def.kind)))).collect();
    let base_url = line(&api.base_url);
    let contents = format!(
        "{{\"about\": {},\n\"base_url\": {base_url},\n\"operations\": [\n{}\n],\n\"types\": {{\n{}\n}}}}\n",
        line(MARK),
        operations.join(",\n"),
        types.join(",\n")
    );
    File::new("src/generated/mock/api.json", contents)
}

/// JSON without line breaks. What is given has text for keys only, so it can be written.
fn line(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(Serialize)]
struct Described<'a> {
    id: &'a str,
    method: &'static str,
    path: &'a str,
    /// Whose key is needed, if one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<DescribedParameter<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<DescribedBody<'a>>,
    answer: Answer<'a>,
}

#[derive(Serialize)]
struct DescribedParameter<'a> {
    #[serde(rename = "in")]
    location: ParameterLocation,
    name: &'a str,
    #[serde(rename = "type")]
    ty: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<ParameterStyle>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    allow_empty: bool,
    #[serde(flatten)]
    rules: Map<String, Value>,
}

#[derive(Serialize)]
struct Answer<'a> {
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<&'a str>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    ty: Option<String>,
    /// The member with the list, where an object is around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    envelope: Option<&'a str>,
}

#[derive(Serialize)]
struct DescribedBody<'a> {
    media_type: &'a str,
    format: Encoding,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(flatten)]
    content: Content,
}

/// What a type or a body consists of, in the document's order.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Content {
    Whole(Value),
    Enum(Vec<String>),
    Union {
        #[serde(skip_serializing_if = "Option::is_none")]
        tag: Option<String>,
        members: Vec<Value>,
    },
    Struct {
        fields: IndexMap<String, Value>,
        #[serde(skip_serializing_if = "Option::is_none")]
        additional: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        one_of: Vec<Vec<String>>,
    },
}

fn described(operation: &Operation) -> Described<'_> {
    let needs_key = !operation.security.is_empty() && operation.security.iter().all(|set| !set.is_empty());
    let key = if operation.machine_key { "machine" } else { "secret" };
    Described {
        id: &operation.id,
        method: operation.method.as_str(),
        path: &operation.path,
        key: needs_key.then_some(key),
        parameters: operation.parameters.iter().map(parameter).collect(),
        body: operation.body.as_ref().map(body),
        answer: answer(operation),
    }
}

fn parameter(parameter: &Parameter) -> DescribedParameter<'_> {
    // A path always has all of its parameters.
    let required = parameter.required && parameter.location != ParameterLocation::Path;
    DescribedParameter {
        location: parameter.location,
        name: &parameter.wire,
        ty: word(&parameter.ty, required),
        style: (parameter.style != ParameterStyle::Plain).then_some(parameter.style),
        allow_empty: parameter.allow_empty,
        rules: rules(&parameter.constraints),
    }
}

fn body(body: &Body) -> DescribedBody<'_> {
    let content = match &body.content {
        BodyContent::Whole { ty, constraints } => Content::Whole(value(ty, false, constraints)),
        BodyContent::Fields { fields, additional, require_one_of } => {
            object(fields, additional.as_ref(), require_one_of)
        }
    };
    DescribedBody { media_type: &body.media_type, format: body.encoding, required: body.required, content }
}

/// The first success that is declared.
fn answer(operation: &Operation) -> Answer<'_> {
    let number = |status: &Status| status.code.parse().ok();
    let success = operation.statuses.iter().filter(|status| status.code.starts_with('2'));
    let Some(status) = success.min_by_key(|status| &status.code) else {
        let redirect = operation.statuses.iter().find(|status| status.code.starts_with('3'));
        let status = redirect.and_then(number).unwrap_or(200);
        return Answer { status, media_type: None, ty: None, envelope: None };
    };
    let content = status.content.iter().find(|content| content.ty.is_some()).or(status.content.first());
    Answer {
        status: number(status).unwrap_or(200),
        media_type: content.map(|content| content.media_type.as_str()),
        ty: match (content.and_then(|content| content.ty.as_ref()), &operation.output) {
            (Some(ty), _) => Some(word(ty, false)),
            // JSON of which the document says nothing more.
            (None, Output::Json(ty) | Output::OptionalJson(ty)) => Some(word(ty, false)),
            (None, _) => None,
        },
        envelope: operation.envelope.as_deref(),
    }
}

fn kind(kind: &Kind) -> Content {
    match kind {
        Kind::Struct(Struct { fields, additional, require_one_of }) => {
            object(fields, additional.as_ref(), require_one_of)
        }
        Kind::Enum(variants) => Content::Enum(variants.iter().map(|variant| variant.wire.clone()).collect()),
        Kind::Union(union) => {
            let member = |ty: &Type, tags: &[String]| match tags {
                [] => json!({ "type": word(ty, false) }),
                tags => json!({ "type": word(ty, false), "tags": tags }),
            };
            let members = union.members.iter().map(|one| member(&one.ty, &one.tags)).collect();
            Content::Union { tag: union.tag.clone(), members }
        }
        Kind::Alias { target, constraints } => Content::Whole(value(target, false, constraints)),
    }
}

fn object(fields: &[Field], additional: Option<&Type>, one_of: &[Vec<String>]) -> Content {
    let field = |field: &Field| {
        let mut described = value(&field.ty, field.required, &field.constraints);
        for (is_so, mark) in [(field.read_only, "read_only"), (field.write_only, "write_only")] {
            if is_so {
                let ty = described.get("type").unwrap_or(&described).clone();
                let mut map = described.as_object().cloned().unwrap_or_default();
                map.insert("type".to_owned(), ty);
                map.insert(mark.to_owned(), json!(true));
                described = Value::Object(map);
            }
        }
        (field.wire.clone(), described)
    };
    Content::Struct {
        fields: fields.iter().map(field).collect(),
        additional: additional.map(|ty| word(ty, false)),
        one_of: one_of.to_vec(),
    }
}

/// A type alone, or with its rules.
fn value(ty: &Type, required: bool, constraints: &Constraints) -> Value {
    let ty = json!(word(ty, required));
    let mut map = rules(constraints);
    if map.is_empty() {
        return ty;
    }
    map.insert("type".to_owned(), ty);
    Value::Object(map)
}

fn word(ty: &Type, required: bool) -> String {
    let inside = |mark: &str, ty: &Type| format!("{mark}{}", word(ty, false));
    let word = match ty {
        Type::String => "string".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer { bits } => format!("int{bits}"),
        Type::Number => "number".to_owned(),
        Type::Json => "any".to_owned(),
        Type::JsonObject => "object".to_owned(),
        Type::Binary => "file".to_owned(),
        Type::Named(name) | Type::Shared(name) => format!("#{name}"),
        Type::List(item) => inside("[]", item),
        Type::Page(item) => inside("page ", item),
        Type::Map(item) => inside("{}", item),
        Type::Nullable(inner) => inside("?", inner),
        Type::Boxed(inner) => inside("", inner),
    };
    if required { format!("!{word}") } else { word }
}

/// Constraints, and an example where texts have to match a pattern.
fn rules(constraints: &Constraints) -> Map<String, Value> {
    let mut value = serde_json::to_value(constraints).unwrap_or_default();
    add_examples(&mut value);
    value.as_object().cloned().unwrap_or_default()
}

fn add_examples(rules: &mut Value) {
    let Some(map) = rules.as_object_mut() else { return };
    if let Some(items) = map.get_mut("items") {
        add_examples(items);
    }
    let length = |key: &str| map.get(key).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
    // An empty text says little.
    let lengths = length("minLength").unwrap_or(1)..=length("maxLength").unwrap_or(usize::MAX);
    let pattern = map.get("pattern").and_then(Value::as_str);
    if let Some(example) = pattern.and_then(|pattern| pattern::example(pattern, lengths)) {
        map.insert("example".to_owned(), example.into());
    }
}

/// The types that requests and successful answers are made of.
fn reached(api: &Api) -> BTreeSet<&str> {
    let statuses = api.operations().flat_map(|operation| &operation.statuses);
    let successes = statuses.filter(|status| status.code.starts_with('2'));
    let answered = successes.flat_map(|status| &status.content).filter_map(|content| content.ty.as_ref());
    api.reached(api.operations().flat_map(Operation::sent).chain(answered))
}
