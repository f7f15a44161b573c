//! Arguments and setters: what a user passes in, and how it gets into the request.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{self, deprecated};
use super::format::{argument, doc, ident};
use super::ty::owned;
use crate::ir::{Api, Field, Kind, Resolved, Struct, Type, TypeDef};

/// How a value is passed in, and the expression that makes a body value of it.
pub(super) struct Accepts {
    /// The parameter's type.
    pub(super) ty: TokenStream,
    /// Something that is `Into<FieldValue>`.
    pub(super) value: TokenStream,
}

/// How a value of a body is passed in, as the parameter `name`.
pub(super) fn body_value(api: &Api, ty: &Type, name: &Ident, models: &TokenStream) -> Accepts {
    let accepts = |ty: TokenStream, value: TokenStream| Accepts { ty, value };
    match api.definition(ty.non_null()) {
        Resolved::Named(def) => {
            let path = ident(&def.name);
            match &def.kind {
                Kind::Enum(_) => accepts(quote!(impl Into<#models #path>), quote!(#name.into().as_str())),
                _ => accepts(quote!(#models #path), quote!(#name)),
            }
        }
        Resolved::Plain(ty) => match ty {
            Type::String | Type::Binary => accepts(quote!(impl Into<String>), quote!(#name.into())),
            Type::Boolean => accepts(quote!(bool), quote!(#name)),
            Type::Integer { bits: 32 } => accepts(quote!(i32), quote!(#name)),
            Type::Integer { .. } => accepts(quote!(i64), quote!(#name)),
            Type::Number => accepts(quote!(f64), quote!(#name)),
            Type::List(item) => list(api, item, name, models),
            Type::Map(value) if matches!(api.definition(value), Resolved::Plain(Type::String)) => accepts(
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>),
                quote!(Value::Object(#name.into_iter().map(|(key, value)| (key.into(), Value::String(value.into()))).collect())),
            ),
            Type::Boxed(inner) | Type::Nullable(inner) => body_value(api, inner, name, models),
            Type::Json
            | Type::JsonObject
            | Type::Map(_)
            | Type::Page(_)
            | Type::Named(_)
            | Type::Shared(_) => accepts(quote!(impl Into<Value>), quote!(#name.into())),
        },
    }
}

fn list(api: &Api, item: &Type, name: &Ident, models: &TokenStream) -> Accepts {
    let accepts = |ty: TokenStream, value: TokenStream| Accepts { ty, value };
    if item.is_nullable() {
        return accepts(quote!(impl Into<Value>), quote!(#name.into()));
    }
    match api.definition(item) {
        Resolved::Plain(Type::String | Type::Binary) => {
            accepts(quote!(impl IntoIterator<Item = impl Into<String>>), quote!(list(strings(#name))))
        }
        Resolved::Named(TypeDef { kind: Kind::Enum(_), name: model, .. }) => {
            let model = ident(model);
            accepts(
                quote!(impl IntoIterator<Item = impl Into<#models #model>>),
                quote!(list(#name.into_iter().map(|item| item.into().to_string()))),
            )
        }
        Resolved::Plain(Type::List(_) | Type::Map(_) | Type::Page(_)) => {
            accepts(quote!(impl IntoIterator<Item = Value>), quote!(list(#name)))
        }
        Resolved::Plain(plain) => {
            let item = owned(plain, models);
            let item = if *plain == Type::JsonObject { quote!(Value) } else { item };
            accepts(quote!(impl IntoIterator<Item = #item>), quote!(list(#name)))
        }
        Resolved::Named(def) => {
            let model = ident(&def.name);
            accepts(quote!(impl IntoIterator<Item = #models #model>), quote!(list(#name)))
        }
    }
}

/// How a value outside the body is passed in, and the expression that makes text of it.
pub(super) fn text_value(api: &Api, ty: &Type, name: &Ident, models: &TokenStream) -> Accepts {
    let accepts = |ty: TokenStream, value: TokenStream| Accepts { ty, value };
    match api.definition(ty.non_null()) {
        Resolved::Named(TypeDef { kind: Kind::Enum(_), name: model, .. }) => {
            let path = ident(model);
            accepts(quote!(impl Into<#models #path>), quote!(#name.into().to_string()))
        }
        Resolved::Plain(Type::Boolean) => accepts(quote!(bool), quote!(#name.to_string())),
        Resolved::Plain(Type::Integer { bits: 32 }) => accepts(quote!(i32), quote!(#name.to_string())),
        Resolved::Plain(Type::Integer { .. }) => accepts(quote!(i64), quote!(#name.to_string())),
        Resolved::Plain(Type::Number) => accepts(quote!(f64), quote!(#name.to_string())),
        Resolved::Plain(_) | Resolved::Named(_) => accepts(quote!(impl Into<String>), quote!(#name.into())),
    }
}

/// How a list outside the body is passed in, and the expression that makes texts of it.
pub(super) fn text_list(api: &Api, ty: &Type, name: &Ident, models: &TokenStream) -> Accepts {
    let item = match api.definition(ty.non_null()) {
        Resolved::Plain(Type::List(item)) => item,
        _ => &Type::String,
    };
    let each = ident("item");
    match text_value(api, item, &each, models) {
        Accepts { value, .. } if value.to_string() == "item . into ()" => {
            Accepts { ty: quote!(impl IntoIterator<Item = impl Into<String>>), value: quote!(strings(#name)) }
        }
        Accepts { ty, value } => Accepts {
            ty: quote!(impl IntoIterator<Item = #ty>),
            value: quote!(#name.into_iter().map(|item| #value).collect()),
        },
    }
}

/// The type of a value as a request holds it, where `impl` cannot stand.
pub(super) fn held(api: &Api, ty: &Type, models: &TokenStream) -> TokenStream {
    match api.definition(ty.non_null()) {
        Resolved::Named(def) => {
            let name = ident(&def.name);
            quote!(#models #name)
        }
        Resolved::Plain(plain @ (Type::String | Type::Boolean | Type::Integer { .. } | Type::Number)) => {
            owned(plain, models)
        }
        Resolved::Plain(_) => quote!(Value),
    }
}

/// The expression that makes something that is `Into<FieldValue>` of a held `value`.
pub(super) fn held_value(api: &Api, ty: &Type) -> TokenStream {
    match api.definition(ty.non_null()) {
        Resolved::Named(TypeDef { kind: Kind::Enum(_), .. }) => quote!(value.as_str()),
        _ => quote!(value),
    }
}

/// The statement that sets a required field from the argument of its name.
pub(super) fn set_required(
    api: &Api,
    field: &Field,
    target: &TokenStream,
    set: &Ident,
    models: &TokenStream,
) -> (TokenStream, TokenStream) {
    let (name, wire) = (argument(&field.name), &field.wire);
    if field.ty.is_nullable() {
        let ty = held(api, &field.ty, models);
        let value = match api.definition(field.ty.non_null()) {
            Resolved::Named(TypeDef { kind: Kind::Enum(_), .. }) => quote!(#name.as_ref().map(#ty::as_str)),
            _ => quote!(#name),
        };
        return (quote!(#name: Option<#ty>), quote!(#target.#set(#wire, #value);));
    }
    let Accepts { ty, value } = body_value(api, &field.ty, &name, models);
    (quote!(#name: #ty), quote!(#target.#set(#wire, #value);))
}

/// The setters of an optional field: to a value, and to null where that is possible.
pub(super) fn optional_setters(
    api: &Api,
    owner: &str,
    field: &Field,
    set: &Ident,
    models: &TokenStream,
) -> TokenStream {
    let (name, argument, wire) = (ident(&field.name), argument(&field.name), &field.wire);
    let Accepts { ty, value } = body_value(api, &field.ty, &argument, models);
    let docs = doc(&docs::body_setter(field));
    let deprecated = deprecated(api, field.deprecated, &format!("{owner}.{wire}"));
    let clear = field.ty.is_nullable().then(|| {
        let clear = ident(&field.clear_name());
        let docs = doc(&format!("Sets `{wire}` to null in the body."));
        quote! {
            #docs
            #deprecated
            pub fn #clear(mut self) -> Self {
                self.0.#set(#wire, Value::Null);
                self
            }
        }
    });
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #argument: #ty) -> Self {
            self.0.#set(#wire, #value);
            self
        }
        #clear
    }
}

/// An object inside a body: required fields are arguments of `new`, the others are setters.
pub(super) fn input(api: &Api, def: &TypeDef, object: &Struct) -> TokenStream {
    let none = TokenStream::new();
    let (name, set) = (ident(&def.name), ident("set"));
    let docs = doc(&format!("{}\n\nPart of a request.", docs::model(def)));
    let fields: Vec<&Field> = object.fields.iter().filter(|field| !field.read_only).collect();
    let required: Vec<(TokenStream, TokenStream)> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| set_required(api, field, &quote!(fields), &set, &none))
        .collect();
    let arguments = required.iter().map(|(argument, _)| argument);
    let statements = required.iter().map(|(_, statement)| statement);
    let optional = fields.iter().filter(|field| !field.required);
    let setters = optional.map(|field| optional_setters(api, &def.name, field, &set, &none));
    let additional = object.additional.as_ref().map(|_| {
        quote! {
            /// Sets a property that has no setter of its own.
            pub fn additional_property(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.0.set_other(name.into(), value.into());
                self
            }
        }
    });
    let mutable = (!required.is_empty()).then(|| quote!(mut));
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(Fields);

        impl #name {
            /// With what is required.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                let #mutable fields = Fields::default();
                #(#statements)*
                Self(fields)
            }
            #(#setters)*
            #additional
        }

        #default

        impl From<#name> for FieldValue {
            fn from(value: #name) -> Self {
                value.0.into()
            }
        }
    }
}
