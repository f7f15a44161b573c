//! Values to call with, made from what types and constraints say.

mod call;
pub(in crate::render) mod pattern;
mod scalar;

use proc_macro2::TokenStream;
use quote::quote;
use serde_yaml::Value;

use self::scalar::number;
pub(super) use self::scalar::{Given, Samples};
use super::format::ident;
use crate::ir::{
    Api, BodyContent, Constraints, Field, Kind, Operation, Parameter, ParameterLocation, Resolved, Struct,
    Type, TypeDef,
};

/// Types inside types that are followed.
const MAX_DEPTH: usize = 6;

/// How much a call sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variant {
    Minimal,
    Full,
    Cleared,
}

/// Makes values for one variant of calls.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    api: &'a Api,
    variant: Variant,
    samples: Samples<'a>,
    depth: usize,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api, variant: Variant, samples: Samples<'a>) -> Self {
        Self { api, variant, samples, depth: 0 }
    }

    fn is_full(self) -> bool {
        self.variant == Variant::Full
    }

    /// A value of a body; `name` is the property it is for.
    fn of(self, ty: &Type, name: &str, constraints: &Constraints) -> TokenStream {
        self.value(ty, name, &rules(constraints))
    }

    /// Arguments for what is required, and setters for what is not and is either part of the
    /// variant or named by `also`.
    fn fields(self, fields: &[Field], also: &[&str], files: bool) -> (Vec<TokenStream>, TokenStream) {
        let mut arguments = Vec::new();
        let mut setters = TokenStream::new();
        for field in fields.iter().filter(|field| !field.read_only) {
            let is_file = files && *field.ty.non_null() == Type::Binary;
            let value = || match is_file {
                true => self.samples.attachment(),
                false => self.of(&field.ty, &field.wire, &field.constraints),
            };
            let clears = self.variant == Variant::Cleared && field.ty.is_nullable() && !is_file;
            if field.required {
                arguments.push(match (clears, field.ty.is_nullable() && !is_file) {
                    (true, _) => quote!(None),
                    (false, true) => {
                        let value = self.held(&field.ty, &field.wire, &field.constraints);
                        quote!(Some(#value))
                    }
                    (false, false) => value(),
                });
            } else if clears {
                let clear = ident(&field.clear_name());
                setters.extend(quote!(.#clear()));
            } else if self.is_set(field)
                || also.contains(&field.wire.as_str())
                || self.samples.has_its_own(&field.wire)
            {
                let (name, value) = (ident(&field.name), value());
                setters.extend(quote!(.#name(#value)));
            }
        }
        (arguments, setters)
    }

    /// A value for `setter` where an object may have properties without a name of their own.
    fn other(self, additional: Option<&Type>, setter: &TokenStream) -> Option<TokenStream> {
        let value = self.json(additional.filter(|_| self.is_full())?, "other", &Value::Null);
        Some(quote!(.#setter("other", json!(#value))))
    }

    /// Which of several sets of properties is set: the first, unless an example says what of them it sets.
    fn one_of(self, sets: &[Vec<String>]) -> &[String] {
        let says = sets.iter().flatten().any(|name| self.samples.has_its_own(name));
        sets.first().filter(|_| !says).map_or(&[], Vec::as_slice)
    }

    fn is_set(self, field: &Field) -> bool {
        match self.variant {
            Variant::Minimal => false,
            Variant::Full => !matches!(field.ty.non_null(), Type::Boxed(_)),
            Variant::Cleared => self.can_clear(&field.ty),
        }
    }

    /// Whether an operation sends anything that can be null.
    pub(super) fn can_clear_in(self, operation: &Operation) -> bool {
        match operation.body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Fields { fields, .. }) => self.can_clear_any(fields),
            Some(BodyContent::Whole { ty, .. }) => self.can_clear(ty),
            None => false,
        }
    }

    fn can_clear_any(self, fields: &[Field]) -> bool {
        fields.iter().filter(|field| !field.read_only).any(|field| {
            (field.ty.is_nullable() && *field.ty.non_null() != Type::Binary) || self.can_clear(&field.ty)
        })
    }

    /// Whether something inside a value can be null.
    fn can_clear(self, ty: &Type) -> bool {
        match self.api.definition(ty.non_null()) {
            Resolved::Plain(Type::List(item)) => self.can_clear(item),
            Resolved::Named(TypeDef { kind: Kind::Struct(object), .. }) => {
                self.depth < MAX_DEPTH && self.inside().can_clear_any(&object.fields)
            }
            _ => false,
        }
    }

    /// The same for the parts of an operation or a type.
    fn parts_of(self, owner: &'a str) -> Self {
        Self { samples: self.samples.of(owner), ..self }
    }

    fn inside(self) -> Self {
        let depth = self.depth + 1;
        let variant = if depth < MAX_DEPTH { self.variant } else { Variant::Minimal };
        Self { depth, variant, ..self }
    }

    /// A parameter's value, of those that have one.
    fn text(self, parameter: &Parameter) -> TokenStream {
        let mut rules = rules(&parameter.constraints);
        if parameter.location == ParameterLocation::Path
            && let Value::Mapping(rules) = &mut rules
        {
            // An empty segment would be another path.
            rules.entry("minLength".into()).or_insert_with(|| 1.into());
        }
        self.value(&parameter.ty, &parameter.wire, &rules)
    }

    /// Whether any text may be passed for a type.
    pub(super) fn is_textual(self, ty: &Type) -> bool {
        match self.api.definition(ty.non_null()) {
            Resolved::Named(def) => matches!(def.kind, Kind::Enum(_)),
            Resolved::Plain(ty) => *ty == Type::String,
        }
    }

    /// A parameter's values, of those that have several.
    fn texts(self, parameter: &Parameter) -> TokenStream {
        match self.api.definition(parameter.ty.non_null()) {
            Resolved::Plain(Type::List(item)) => {
                self.list(item, &parameter.wire, &rules(&parameter.constraints))
            }
            _ => {
                let text = self.samples.text("");
                quote!([#text])
            }
        }
    }

    /// Values by key.
    fn pairs(self, name: &str) -> TokenStream {
        let value = self.samples.text(name);
        quote!([("key", #value)])
    }

    fn value(self, ty: &Type, name: &str, rules: &Value) -> TokenStream {
        match self.api.definition(ty.non_null()) {
            Resolved::Named(def) => self.named(def, name),
            Resolved::Plain(ty) => match ty {
                Type::Boxed(inner) | Type::Nullable(inner) => self.value(inner, name, rules),
                Type::List(item) => self.list(item, name, rules),
                Type::Map(value) if matches!(self.api.definition(value), Resolved::Plain(Type::String)) => {
                    self.pairs(name)
                }
                Type::String | Type::Binary | Type::Boolean | Type::Integer { .. } | Type::Number => {
                    self.samples.scalar(ty, name, rules)
                }
                _ => {
                    let value = self.json(ty, name, rules);
                    quote!(json!(#value))
                }
            },
        }
    }

    /// A value where the crate takes one that can be null: not converted, so texts are owned.
    fn held(self, ty: &Type, name: &str, constraints: &Constraints) -> TokenStream {
        let rules = rules(constraints);
        match self.api.definition(ty.non_null()) {
            Resolved::Named(def) => self.named(def, name),
            Resolved::Plain(ty @ Type::String) => {
                let text = self.samples.scalar(ty, name, &rules);
                quote!(#text.to_owned())
            }
            Resolved::Plain(ty @ (Type::Boolean | Type::Integer { .. } | Type::Number)) => {
                self.samples.scalar(ty, name, &rules)
            }
            Resolved::Plain(ty) => {
                let value = self.json(ty, name, &rules);
                quote!(json!(#value))
            }
        }
    }

    fn named(self, def: &'a TypeDef, name: &str) -> TokenStream {
        let ty = ident(&def.name);
        match &def.kind {
            Kind::Enum(variants) => match variants.first() {
                Some(variant) => {
                    let variant = ident(&variant.name);
                    quote!(types::#ty::#variant)
                }
                None => quote!(""),
            },
            Kind::Struct(Struct { fields, additional, require_one_of }) => {
                let inside = self.inside().parts_of(&def.name);
                let one_of: Vec<&str> = inside.one_of(require_one_of).iter().map(String::as_str).collect();
                let (arguments, setters) = inside.fields(fields, &one_of, false);
                let other = inside.other(additional.as_ref(), &quote!(additional_property));
                quote!(types::#ty::new(#(#arguments),*) #setters #other)
            }
            Kind::Union(union) => {
                let member = if self.is_full() { union.members.last() } else { union.members.first() };
                let value = member.map(|member| {
                    let variant = ident(&member.name);
                    let value = self.inside().held(&member.ty, name, &Constraints::default());
                    quote!(::#variant(#value))
                });
                quote!(types::#ty #value)
            }
            Kind::Alias { target, constraints } => self.of(target, name, constraints),
        }
    }

    fn list(self, item: &Type, name: &str, rules: &Value) -> TokenStream {
        let none = Value::Null;
        let of_items = rules.get("items").unwrap_or(&none);
        if item.is_nullable() {
            let value = self.json(item, name, of_items);
            return quote!(json!([#value]));
        }
        let most = number(rules, "maxItems").map_or(usize::MAX, |most| most as usize);
        match self.api.definition(item) {
            Resolved::Named(TypeDef { kind: Kind::Enum(variants), name: ty, .. }) => {
                let ty = ident(ty);
                let variants = variants.iter().take(most.min(self.samples.per_list()));
                let variants = variants.map(|variant| ident(&variant.name));
                quote!([#(types::#ty::#variants),*])
            }
            Resolved::Named(_) if self.depth >= MAX_DEPTH => quote!(Vec::new()),
            Resolved::Plain(Type::String)
                if of_items.is_null() && most > 1 && self.samples.per_list() > 1 =>
            {
                let (first, second) = (self.samples.text(name), format!("{name} 2,3"));
                quote!([#first, #second])
            }
            Resolved::Plain(inner @ (Type::List(_) | Type::Map(_) | Type::Page(_))) => {
                let value = self.json(inner, name, of_items);
                quote!([json!(#value)])
            }
            _ => {
                let value = self.value(item, name, of_items);
                quote!([#value])
            }
        }
    }

    /// A value as it stands inside `json!(…)`.
    fn json(self, ty: &Type, name: &str, rules: &Value) -> TokenStream {
        match self.api.definition(ty.non_null()) {
            Resolved::Named(TypeDef { kind: Kind::Enum(variants), .. }) => {
                let first = variants.first().map_or("", |variant| &variant.wire);
                quote!(#first)
            }
            Resolved::Named(_) => quote!(null),
            Resolved::Plain(ty) => match ty {
                Type::List(item) | Type::Page(item) => {
                    let none = Value::Null;
                    let item = self.json(item, name, rules.get("items").unwrap_or(&none));
                    quote!([#item])
                }
                Type::Map(inner) => {
                    let null = inner.is_nullable().then(|| quote!("none": null));
                    let value = self.json(inner, name, &Value::Null);
                    quote!({ "key": #value, #null })
                }
                Type::Json | Type::JsonObject => self.samples.json(),
                Type::Boxed(inner) | Type::Nullable(inner) => self.json(inner, name, rules),
                _ => self.samples.scalar(ty, name, rules),
            },
        }
    }
}

/// Constraints, those of a list's items under `items`.
fn rules(constraints: &Constraints) -> Value {
    serde_yaml::to_value(constraints).unwrap_or_default()
}
