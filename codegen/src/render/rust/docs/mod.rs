//! Documentation of rendered items: what we say about them, and their facts. Where nothing is said,
//! the name has to do.

mod operation;

pub(super) use operation::{aliases, operation};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{
    Api, CommonText, Field, Group, Parameter, ParameterLocation, Type, TypeDef, UnionMember, Variant,
};
use crate::render::sentences::{code, first, from_name, joined, rules, words};

/// The mark of what is deprecated, with what to use in its place if that is known.
pub(super) fn deprecated(api: &Api, is_deprecated: bool, place: &str) -> Option<TokenStream> {
    is_deprecated.then(|| match api.deprecations.get(place) {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    })
}

/// What a group of operations is for.
pub(super) fn group(group: &Group) -> String {
    if group.said.is_empty() {
        return format!("Requests of the tag “{}”.", group.tag.replace(['\n', '\r'], " "));
    }
    group.said.0.clone()
}

/// What a property of a response is.
pub(super) fn field(field: &Field) -> String {
    let fallback = if words(&field.wire).is_empty() {
        format!("The property {}.", code(&field.wire))
    } else {
        from_name(&field.wire)
    };
    joined(&[said_or(&field.said, &fallback), &rules(&field.constraints)])
}

/// What a setter of a body's property does.
pub(super) fn body_setter(field: &Field) -> String {
    let fallback = format!("Sets {} in the body.", code(&field.wire));
    joined(&[said_or(&field.said, &fallback), &rules(&field.constraints), expects(&field.ty)])
}

/// What a setter of a parameter does.
pub(super) fn parameter_setter(parameter: &Parameter) -> String {
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "headers",
        ParameterLocation::Cookie => "cookies",
    };
    let fallback = format!("Sets {} in the {place}.", code(&parameter.wire));
    joined(&[said_or(&parameter.said, &fallback), &rules(&parameter.constraints)])
}

/// What a named type is.
pub(super) fn model(def: &TypeDef) -> String {
    said_or(&def.said, &from_name(&def.name)).to_owned()
}

/// What a value of an enum means.
pub(super) fn variant(variant: &Variant) -> String {
    let text = match variant.wire.as_str() {
        "" => "The empty text.".to_owned(),
        wire => code(wire),
    };
    if variant.said.is_empty() { text } else { format!("{}: {}", text.trim_end_matches('.'), *variant.said) }
}

/// What a member of a union is, given the type that it holds.
pub(super) fn member(member: &UnionMember, holds: Option<&TypeDef>) -> String {
    let said = holds.map_or("", |def| first(&def.said));
    said_or(said, &from_name(&member.name)).to_owned()
}

/// What a method of a union does that reads what all its members have.
pub(super) fn common_text(common: &CommonText) -> String {
    let mut said = common.fields.iter().map(|(_, field)| field.said.0.as_str());
    let first = said.next().unwrap_or_default();
    let agreed = if said.all(|other| other == first) { first } else { "" };
    let reads =
        format!("{} of whichever variant this is, as text; `None` if it has none.", code(common.wire));
    if agreed.is_empty() { reads } else { format!("{agreed}\n\n{reads}") }
}

fn said_or<'t>(said: &'t str, fallback: &'t str) -> &'t str {
    if said.is_empty() { fallback } else { said }
}

/// How a value is written, where the type of the argument does not say it.
fn expects(ty: &Type) -> &'static str {
    match ty.non_null() {
        Type::JsonObject => "A JSON object.",
        _ => "",
    }
}
