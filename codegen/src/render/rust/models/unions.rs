//! Values of one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::field_type;
use crate::ir::{Api, Field, Kind, Resolved, Type, TypeDef, Union, UnionMember};
use crate::render::rust::format::{doc, doc_text, ident};
use crate::render::rust::ty::owned;
use crate::render::rust::{docs, setters};

/// What is read: the members and what tells them apart.
pub(super) fn open_union(api: &Api, def: &TypeDef, union: &Union) -> String {
    let mut out = String::from("open_union! {\n");
    out.push_str(&doc_text(&docs::model(def), "    "));
    let by = union.tag.as_ref().map(|tag| format!(" by {tag:?}")).unwrap_or_default();
    out.push_str(&format!("    pub enum {}{by} {{\n", def.name));
    for member in &union.members {
        out.push_str(&doc_text(&docs::member(member, held(api, member)), "        "));
        let ty = owned(&member.ty, &TokenStream::new()).to_string().replace(' ', "");
        let rules = member_rules(api, member, union.tag.as_deref());
        if rules.is_empty() {
            out.push_str(&format!("        {}({ty}) {{}},\n", member.name));
        } else {
            out.push_str(&format!("        {}({ty}) {{\n", member.name));
            for rule in rules {
                out.push_str(&format!("            {rule},\n"));
            }
            out.push_str("        },\n");
        }
    }
    out.push_str("    }\n}\n");
    out
}

/// Methods for what all members of a union have, whichever it is.
pub(super) fn common_texts(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
    let methods = api.common_texts(union).into_iter().map(|common| {
        let (docs, name, wire) = (doc(&docs::common_text(&common)), ident(common.name), common.wire);
        let arms = common.fields.iter().map(|(member, field)| {
            let variant = ident(&member.name);
            let is_enum = matches!(api.definition(field.ty.non_null()), Resolved::Named(_));
            let text = match (is_enum, field_type(field).is_nullable()) {
                (false, false) => quote!(Some(&value.#name)),
                (false, true) => quote!(value.#name.as_deref()),
                (true, false) => quote!(Some(value.#name.as_str())),
                (true, true) => quote!(value.#name.as_ref().map(|text| text.as_str())),
            };
            quote! { Self::#variant(value) => #text, }
        });
        quote! {
            #docs
            #[inline]
            pub fn #name(&self) -> Option<&str> {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => value.get(#wire)?.as_str(),
                }
            }
        }
    });
    let (methods, name) = (methods.collect::<Vec<_>>(), ident(&def.name));
    if methods.is_empty() {
        TokenStream::new()
    } else {
        quote! { impl #name { #(#methods)* } }
    }
}

/// The named type that a member holds.
fn held<'a>(api: &'a Api, member: &'a UnionMember) -> Option<&'a TypeDef> {
    match api.definition(member.ty.non_null()) {
        Resolved::Named(def) => Some(def),
        Resolved::Plain(_) => None,
    }
}

/// What tells a member from the others: its JSON kind, tags, required properties, known values.
fn member_rules(api: &Api, member: &UnionMember, tag: Option<&str>) -> Vec<String> {
    let mut rules = Vec::new();
    let object = match api
        .definition(member.ty.inner().filter(|_| matches!(member.ty, Type::Boxed(_))).unwrap_or(&member.ty))
    {
        Resolved::Named(TypeDef { kind: Kind::Struct(object), .. }) => Some(object),
        Resolved::Named(TypeDef { kind: Kind::Enum(_), .. }) => {
            rules.push("kind: String".to_owned());
            None
        }
        Resolved::Named(_) => None,
        Resolved::Plain(ty) => {
            let kind = match ty {
                Type::String | Type::Binary => Some("String"),
                Type::Boolean => Some("Bool"),
                Type::Integer { .. } | Type::Number => Some("Number"),
                Type::List(_) => Some("Array"),
                _ => None,
            };
            rules.extend(kind.map(|kind| format!("kind: {kind}")));
            None
        }
    };
    let quoted = |texts: &[&str]| texts.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", ");
    if !member.tags.is_empty() {
        let tags: Vec<&str> = member.tags.iter().map(String::as_str).collect();
        rules.push(format!("tags: [{}]", quoted(&tags)));
    }
    let Some(object) = object else { return rules };
    let required: Vec<&str> = object
        .fields
        .iter()
        .filter(|field| field.required && !field.ty.is_nullable() && Some(field.wire.as_str()) != tag)
        .map(|field| field.wire.as_str())
        .collect();
    if !required.is_empty() {
        rules.push(format!("required: [{}]", quoted(&required)));
    }
    let known: Vec<String> = object
        .fields
        .iter()
        .filter(|field| Some(field.wire.as_str()) != tag)
        .filter_map(|field| {
            let values = known_values(api, field);
            (!values.is_empty()).then(|| {
                format!(
                    "{:?}: [{}]",
                    field.wire,
                    quoted(&values.iter().map(String::as_str).collect::<Vec<_>>())
                )
            })
        })
        .collect();
    if !known.is_empty() {
        rules.push(format!("known: [{}]", known.join(", ")));
    }
    rules
}

/// The texts that a property may have, if there is a list of them.
fn known_values(api: &Api, field: &Field) -> Vec<String> {
    if let Resolved::Named(TypeDef { kind: Kind::Enum(variants), .. }) = api.definition(field.ty.non_null()) {
        return variants.iter().map(|variant| variant.wire.clone()).collect();
    }
    match field.constraints.by_keyword.get("enum") {
        Some(serde_yaml::Value::Sequence(values)) if *field.ty.non_null() == Type::String => {
            values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
        }
        _ => Vec::new(),
    }
}

/// What is sent: the members and how they are written.
pub(super) fn input_union(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
    let (name, docs) = (ident(&def.name), doc(&docs::model(def)));
    let none = TokenStream::new();
    let members = union.members.iter().map(|member| {
        let (docs, name, ty) = (
            doc(&docs::member(member, held(api, member))),
            ident(&member.name),
            setters::held(api, &member.ty, &none),
        );
        quote! { #docs #name(#ty), }
    });
    let arms: Vec<TokenStream> = union
        .members
        .iter()
        .map(|member| {
            let (member_name, value) = (ident(&member.name), setters::held_value(api, &member.ty));
            quote! { #name::#member_name(value) => FieldValue::from(#value), }
        })
        .collect();
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#members)* }

        impl From<#name> for FieldValue {
            fn from(value: #name) -> Self {
                match value { #(#arms)* }
            }
        }
    }
}
