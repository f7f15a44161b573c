//! Objects that are read.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Field, Resolved, Struct, Type, TypeDef, bare};
use crate::render::rust::docs::{self, deprecated};
use crate::render::rust::format::{doc, ident};
use crate::render::rust::ty::owned;

/// What a field is in a response: optional unless it is always there.
pub(in crate::render::rust) fn field_type(field: &Field) -> Type {
    if field.required { field.ty.clone() } else { field.ty.clone().nullable() }
}

/// Whether the Rust type has a value of nothing.
fn has_default(api: &Api, ty: &Type) -> bool {
    match api.definition(ty) {
        Resolved::Plain(Type::Boxed(ty)) => has_default(api, ty),
        Resolved::Plain(ty) => !matches!(ty, Type::Page(_)),
        Resolved::Named(_) => false,
    }
}

/// The one text that a field can have, which it has even where it is left out.
fn label(field: &Field) -> Option<&str> {
    match field.constraints.by_keyword.get("enum")?.as_sequence()?.as_slice() {
        [only] if field.required && field.ty == Type::String => only.as_str(),
        _ => None,
    }
}

/// Whether it is read as empty where it is left out, as `Decode` has it for lists and maps.
fn is_empty_if_absent(api: &Api, ty: &Type) -> bool {
    matches!(api.definition(ty), Resolved::Plain(Type::List(_) | Type::Map(_) | Type::JsonObject))
}

/// What is read: the struct and its decoder.
pub(super) fn response(api: &Api, def: &TypeDef, object: &Struct) -> TokenStream {
    let name = ident(&def.name);
    let docs = doc(&docs::model(def));
    let none = TokenStream::new();
    let fields: Vec<&Field> = object.fields.iter().filter(|field| !field.write_only).collect();
    let declarations = fields.iter().map(|field| {
        let (docs, name, ty) =
            (doc(&docs::field(field)), ident(&field.name), owned(&field_type(field), &none));
        let deprecated = deprecated(api, field.deprecated, &format!("{}.{}", def.name, field.wire));
        let plain = bare(&field.name);
        let rename = (plain != field.wire).then(|| {
            let wire = &field.wire;
            quote!(#[cfg_attr(feature = "serde", serde(rename = #wire))])
        });
        let default = is_empty_if_absent(api, &field_type(field))
            .then(|| quote!(#[cfg_attr(feature = "serde", serde(default))]));
        quote! { #docs #deprecated #rename #default pub #name: #ty, }
    });
    let is_taken = |field: &Field| has_default(api, &field_type(field));
    let decoded = fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        if let Some(label) = label(field) {
            quote! { #name: object.take_label(#wire, #label), }
        } else if is_taken(field) {
            quote! { #name: object.take(#wire), }
        } else {
            quote! { #name: object.field(#wire)?, }
        }
    });
    let (extra, extra_decoded) = match &object.additional {
        Some(ty) => {
            let (ty, known) = (owned(ty, &none), fields.iter().map(|field| &field.wire));
            (
                quote! {
                    /// All other properties.
                    #[cfg_attr(feature = "serde", serde(flatten))]
                    pub additional_properties: BTreeMap<String, #ty>,
                },
                quote! { additional_properties: others(node, &[#(#known),*])?, },
            )
        }
        None => (TokenStream::new(), TokenStream::new()),
    };
    let value = quote!(Self { #(#decoded)* #extra_decoded });
    let read = if fields.iter().any(|field| is_taken(field)) {
        quote! { let value = #value; object.finish(value) }
    } else {
        quote!(Ok(#value))
    };
    let deprecated = deprecated(api, def.deprecated, &def.name);
    let secret = fields.iter().any(|field| field.secret);
    let derives = if secret { quote!(Clone, PartialEq) } else { quote!(Clone, Debug, PartialEq) };
    let debug = secret.then(|| redacted_debug(def, &fields, object.additional.is_some()));
    quote! {
        #docs
        #deprecated
        #[derive(#derives)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub struct #name { #(#declarations)* #extra }

        #debug

        impl Decode for #name {
            #[inline]
            fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
                let mut object = node.object()?;
                #read
            }
        }
    }
}

/// `Debug` that shows of secrets only that they are there.
fn redacted_debug(def: &TypeDef, fields: &[&Field], additional: bool) -> TokenStream {
    let (name, text) = (ident(&def.name), &def.name);
    let shown = fields.iter().map(|field| {
        let (ident, text) = (ident(&field.name), bare(&field.name));
        if field.secret {
            quote! { .field(#text, &"[redacted]") }
        } else {
            quote! { .field(#text, &self.#ident) }
        }
    });
    let extra = additional.then(|| quote! { .field("additional_properties", &self.additional_properties) });
    quote! {
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text) #(#shown)* #extra .finish()
            }
        }
    }
}
