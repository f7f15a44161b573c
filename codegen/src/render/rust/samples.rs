//! Data for each type of event, made up by the rules of its schema: what tests are given.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::HEADER;
use crate::ir::{Api, Field, Kind, Type, TypeDef};
use crate::render::File;

/// A moment in milliseconds, for all that is one.
const MOMENT: i64 = 1_735_689_600_000;

/// The file with the samples. Events with equal data share one.
pub(super) fn render(webhooks: &Api) -> File {
    let mut by_data: IndexMap<String, Vec<&str>> = IndexMap::new();
    for (wire, event) in &webhooks.events {
        let sample = Sampler { api: webhooks, inside: Vec::new() }.value(&event.data, "data");
        let text = serde_json::to_string_pretty(&sample).unwrap_or_default();
        by_data.entry(text).or_default().push(wire);
    }
    let mut text = format!(
        "{HEADER}//! Data of events as tests may have it.\n\n\
         /// JSON that the data of events of a type may be; none for a type that is not known.\n\
         pub(crate) fn data(event_type: &str) -> Option<&'static str> {{\n    match event_type {{\n"
    );
    for (sample, types) in by_data {
        let types: Vec<String> = types.iter().map(|wire| format!("{wire:?}")).collect();
        text.push_str(&format!("        {} => Some({}),\n", types.join(" | "), raw(&sample)));
    }
    text.push_str("        _ => None,\n    }\n}\n");
    File::new("src/generated/samples.rs", text)
}

/// Text as a raw string literal.
fn raw(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

struct Sampler<'a> {
    api: &'a Api,
    /// Names of the types that a value is being made of.
    inside: Vec<&'a str>,
}

impl<'a> Sampler<'a> {
    /// A value of a type, for a property called `name`.
    fn value(&mut self, ty: &'a Type, name: &str) -> Value {
        match ty {
            Type::String | Type::Binary => text(name).into(),
            // What is told of as deleted, is.
            Type::Boolean => (name == "deleted").into(),
            Type::Integer { bits: 64 } if name.ends_with("_at") => MOMENT.into(),
            Type::Integer { .. } => 1.into(),
            Type::Number => 1.5.into(),
            Type::Json => Value::Null,
            Type::JsonObject => json!({}),
            Type::List(item) | Type::Page(item) => match self.contains(item) {
                true => json!([]),
                false => json!([self.value(item, name)]),
            },
            Type::Map(value) => match self.contains(value) {
                true => json!({}),
                false => json!({ "key": self.value(value, name) }),
            },
            Type::Nullable(inner) if self.contains(inner) => Value::Null,
            Type::Nullable(inner) | Type::Boxed(inner) => self.value(inner, name),
            Type::Named(type_name) | Type::Shared(type_name) => self.named(type_name, name),
        }
    }

    fn named(&mut self, type_name: &'a str, name: &str) -> Value {
        let Some(def) = self.definition(type_name) else { return Value::Null };
        self.inside.push(type_name);
        let value = match &def.kind {
            Kind::Struct(object) => {
                let mut map = Map::new();
                for field in object.fields.iter().filter(|field| !field.write_only) {
                    if field.required || !self.contains(&field.ty) {
                        map.insert(field.wire.clone(), self.field(field));
                    }
                }
                Value::Object(map)
            }
            Kind::Enum(variants) => variants.first().map_or(name, |variant| &variant.wire).into(),
            Kind::Union(union) => {
                union.members.first().map_or(Value::Null, |member| self.value(&member.ty, name))
            }
            Kind::Alias { target, .. } => self.value(target, name),
        };
        self.inside.pop();
        value
    }

    fn field(&mut self, field: &'a Field) -> Value {
        let given = |keyword: &str| field.constraints.by_keyword.get(keyword);
        let least = given("minimum").and_then(serde_yaml::Value::as_i64);
        match (field.ty.non_null(), given("enum"), least) {
            (Type::String, Some(serde_yaml::Value::Sequence(values)), _) => {
                values.first().and_then(serde_yaml::Value::as_str).unwrap_or(&field.wire).into()
            }
            (Type::Integer { .. }, _, Some(least)) if least > 1 => least.into(),
            _ => self.value(&field.ty, &field.wire),
        }
    }

    /// Whether a value of a type would stand inside another of the same type.
    fn contains(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(name) | Type::Shared(name) => self.inside.contains(&name.as_str()),
            other => other.inner().is_some_and(|inner| self.contains(inner)),
        }
    }

    fn definition(&self, name: &str) -> Option<&'a TypeDef> {
        self.api.types.get(name).or_else(|| self.api.shared.get(name))
    }
}

/// Text that looks like what a property of this name holds.
fn text(name: &str) -> String {
    match name {
        "id" => "sample_1".to_owned(),
        "email" => "ada@example.com".to_owned(),
        _ if name.ends_with("email_address") => "ada@example.com".to_owned(),
        _ if name.ends_with("phone_number") => "+15555550100".to_owned(),
        _ if name.ends_with("url") => format!("https://example.com/{name}"),
        _ => match name.strip_suffix("_id") {
            Some(of) => format!("{of}_1"),
            None => name.to_owned(),
        },
    }
}
