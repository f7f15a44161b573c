//! One view of a schema, whichever of `openapiv3`'s variants it is read as.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as Kind};
use serde_yaml::Value;

use crate::ir::Constraints;

/// A schema or a reference to one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Link<'s> {
    To(&'s str),
    Here(&'s Schema),
}

impl<'s> From<&'s ReferenceOr<Schema>> for Link<'s> {
    fn from(schema: &'s ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::To(reference),
            ReferenceOr::Item(schema) => Self::Here(schema),
        }
    }
}

impl<'s> From<&'s ReferenceOr<Box<Schema>>> for Link<'s> {
    fn from(schema: &'s ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::To(reference),
            ReferenceOr::Item(schema) => Self::Here(schema),
        }
    }
}

pub(super) type Properties = IndexMap<String, ReferenceOr<Box<Schema>>>;

/// What a schema says.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts<'s> {
    pub(super) kind: Option<&'s str>,
    pub(super) format: Option<String>,
    pub(super) values: Vec<Value>,
    pub(super) properties: Option<&'s Properties>,
    pub(super) required: &'s [String],
    pub(super) additional: Option<&'s AdditionalProperties>,
    pub(super) items: Option<Link<'s>>,
    pub(super) all_of: &'s [ReferenceOr<Schema>],
    pub(super) one_of: &'s [ReferenceOr<Schema>],
    pub(super) any_of: &'s [ReferenceOr<Schema>],
    pub(super) constraints: Constraints,
}

impl<'s> Parts<'s> {
    pub(super) fn of(schema: &'s Schema) -> Self {
        let mut parts = Parts::default();
        match &schema.schema_kind {
            SchemaKind::Type(kind) => parts.take_type(kind),
            SchemaKind::OneOf { one_of } => parts.one_of = one_of,
            SchemaKind::AllOf { all_of } => parts.all_of = all_of,
            SchemaKind::AnyOf { any_of } => parts.any_of = any_of,
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => {
                parts.kind = any.typ.as_deref();
                parts.format = any.format.clone();
                parts.values = any.enumeration.iter().filter_map(yaml).collect();
                parts.properties = Some(&any.properties).filter(|p| !p.is_empty());
                parts.required = &any.required;
                parts.additional = any.additional_properties.as_ref();
                parts.items = any.items.as_ref().map(Link::from);
                parts.all_of = &any.all_of;
                parts.one_of = &any.one_of;
                parts.any_of = &any.any_of;
                let c = &mut parts.constraints;
                c.add("pattern", any.pattern.clone());
                c.add("multipleOf", any.multiple_of.map(whole));
                c.add("exclusiveMinimum", any.exclusive_minimum.filter(|set| *set));
                c.add("exclusiveMaximum", any.exclusive_maximum.filter(|set| *set));
                c.add("minimum", any.minimum.map(whole));
                c.add("maximum", any.maximum.map(whole));
                c.add("minLength", any.min_length);
                c.add("maxLength", any.max_length);
                c.add("minItems", any.min_items);
                c.add("maxItems", any.max_items);
                c.add("uniqueItems", any.unique_items.filter(|set| *set));
                c.add("minProperties", any.min_properties);
                c.add("maxProperties", any.max_properties);
            }
        }
        let default = schema.schema_data.default.as_ref().and_then(yaml);
        parts.constraints.add("default", default);
        parts
    }

    fn take_type(&mut self, kind: &'s Kind) {
        let c = &mut self.constraints;
        match kind {
            Kind::String(t) => {
                self.kind = Some("string");
                self.format = format(&t.format);
                self.values =
                    t.enumeration.iter().map(|v| v.as_deref().map_or(Value::Null, Value::from)).collect();
                c.add("pattern", t.pattern.clone());
                c.add("minLength", t.min_length);
                c.add("maxLength", t.max_length);
            }
            Kind::Number(t) => {
                self.kind = Some("number");
                self.format = format(&t.format);
                self.values = t.enumeration.iter().map(|v| v.map_or(Value::Null, Value::from)).collect();
                c.add("multipleOf", t.multiple_of.map(whole));
                c.add("exclusiveMinimum", Some(true).filter(|_| t.exclusive_minimum));
                c.add("exclusiveMaximum", Some(true).filter(|_| t.exclusive_maximum));
                c.add("minimum", t.minimum.map(whole));
                c.add("maximum", t.maximum.map(whole));
            }
            Kind::Integer(t) => {
                self.kind = Some("integer");
                self.format = format(&t.format);
                self.values = t.enumeration.iter().map(|v| v.map_or(Value::Null, Value::from)).collect();
                c.add("multipleOf", t.multiple_of);
                c.add("exclusiveMinimum", Some(true).filter(|_| t.exclusive_minimum));
                c.add("exclusiveMaximum", Some(true).filter(|_| t.exclusive_maximum));
                c.add("minimum", t.minimum);
                c.add("maximum", t.maximum);
            }
            Kind::Boolean(t) => {
                self.kind = Some("boolean");
                self.values = t.enumeration.iter().map(|v| v.map_or(Value::Null, Value::from)).collect();
            }
            Kind::Array(t) => {
                self.kind = Some("array");
                self.items = t.items.as_ref().map(Link::from);
                c.add("minItems", t.min_items);
                c.add("maxItems", t.max_items);
                c.add("uniqueItems", Some(true).filter(|_| t.unique_items));
            }
            Kind::Object(t) => {
                self.kind = Some("object");
                self.properties = Some(&t.properties).filter(|p| !p.is_empty());
                self.required = &t.required;
                self.additional = t.additional_properties.as_ref();
                c.add("minProperties", t.min_properties);
                c.add("maxProperties", t.max_properties);
            }
        }
    }

    /// The schema that it is: `allOf` with one member is how OpenAPI 3.0 says more of a reference.
    pub(super) fn only_member(&self) -> Option<&'s ReferenceOr<Schema>> {
        let [member] = self.all_of else { return None };
        let is_alone = self.kind.is_none_or(|kind| kind == "object")
            && self.values.is_empty()
            && self.properties.is_none()
            && self.required.is_empty()
            && !matches!(self.additional, Some(AdditionalProperties::Schema(_)))
            && self.one_of.is_empty()
            && self.any_of.is_empty();
        is_alone.then_some(member)
    }

    /// Whether it says nothing but which properties must be there.
    pub(super) fn only_requires(&self) -> bool {
        !self.required.is_empty()
            && self.properties.is_none()
            && self.kind.is_none_or(|kind| kind == "object")
            && self.all_of.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
    }

    /// Whether it says nothing at all about the value.
    pub(super) fn is_empty(&self) -> bool {
        self.kind.is_none()
            && self.values.is_empty()
            && self.properties.is_none()
            && self.required.is_empty()
            && self.items.is_none()
            && self.additional.is_none()
            && self.all_of.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
    }

    /// Alternatives, of `oneOf` or else `anyOf`, with the keyword.
    pub(super) fn alternatives(&self) -> (&'static str, &'s [ReferenceOr<Schema>]) {
        if self.one_of.is_empty() { ("anyOf", self.any_of) } else { ("oneOf", self.one_of) }
    }
}

fn yaml(value: &serde_json::Value) -> Option<Value> {
    serde_yaml::to_value(value).ok()
}

/// A whole number as an integer, so that `10` and `10.0` are the same constraint.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 {
        Value::from(number as i64)
    } else {
        Value::from(number)
    }
}

fn format<T: std::fmt::Debug + serde::Serialize>(
    format: &openapiv3::VariantOrUnknownOrEmpty<T>,
) -> Option<String> {
    use openapiv3::VariantOrUnknownOrEmpty::{Empty, Item, Unknown};
    match format {
        Item(item) => serde_json::to_value(item).ok()?.as_str().map(str::to_owned),
        Unknown(name) => Some(name.clone()),
        Empty => None,
    }
}
