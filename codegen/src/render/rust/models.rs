//! The files of models, as [`Layout`] lays them out.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::deprecated;
use super::format::{doc, doc_text, ident, items, mod_item};
use super::layout::Layout;
use super::ty::{braced, owned, uses};
use super::{HEADER, docs, setters};
use crate::ir::{Api, Direction, Field, Kind, Resolved, Struct, Type, TypeDef, Union, UnionMember, Variant};
use crate::render::File;

/// A module of models: `folder` under `src/generated/`, described by `title`.
pub(super) fn render(api: &Api, layout: &Layout<'_>, folder: &str, title: &str) -> Vec<File> {
    let mut modules = String::new();
    let mut names = String::new();
    let mut files = Vec::new();
    for (name, file) in layout.files() {
        let gate = file.gate();
        modules.push_str(&format!("{gate}{}", mod_item(name, "")));
        let mut types: Vec<&str> = file.types.iter().map(|def| def.name.as_str()).collect();
        types.sort_unstable();
        match types.as_slice() {
            [only] => names.push_str(&format!("{gate}pub use {name}::{only};\n")),
            several => names.push_str(&format!("{gate}pub use {name}::{};\n", braced(several))),
        }
        let path = format!("src/generated/{folder}/{}.rs", name.trim_start_matches("r#"));
        files.push(File::new(path, module(api, &file.types)));
    }
    let shared: Vec<&str> = api.shared.keys().map(String::as_str).collect();
    if !shared.is_empty() {
        names.push_str("\n// The same as in the Backend API.\n");
        names.push_str(&format!("pub use crate::generated::models::{};\n", braced(&shared)));
    }
    let root = format!("{HEADER}//! {title}\n\n{modules}\n{names}");
    files.insert(0, File::new(format!("src/generated/{folder}/mod.rs"), root));
    files
}

fn module(api: &Api, defs: &[&TypeDef]) -> String {
    let mut body = String::new();
    for def in defs {
        if !body.is_empty() {
            body.push('\n');
        }
        body.push_str(&item(api, def));
    }
    let own: Vec<&str> = defs.iter().map(|def| def.name.as_str()).collect();
    let mut candidates = vec![
        ("std::collections", "BTreeMap"),
        ("serde_json", "Map"),
        ("serde_json", "Value"),
        ("crate::client", "FieldValue"),
        ("crate::client", "Fields"),
        ("crate::client", "Page"),
        ("crate::client", "list"),
        ("crate::client", "strings"),
        ("crate::client::json", "Decode"),
        ("crate::client::json", "DecodeError"),
        ("crate::client::json", "Node"),
        ("crate::client::json", "others"),
        ("crate::client::json", "open_union"),
        ("crate::client", "open_enum"),
    ];
    let mut siblings = BTreeSet::new();
    for def in defs {
        def.kind.types().for_each(|ty| mentioned(api, ty, &mut siblings));
    }
    candidates.extend(siblings.into_iter().filter(|name| !own.contains(name)).map(|name| ("super", name)));
    let uses = uses(&code_only(&body), &candidates);
    let gap = if uses.is_empty() { "" } else { "\n" };
    format!("{HEADER}{uses}{gap}{body}")
}

/// Names of the models that a type mentions, with what their aliases stand for.
fn mentioned<'a>(api: &'a Api, ty: &'a Type, names: &mut BTreeSet<&'a str>) {
    if let Type::Named(name) | Type::Shared(name) = ty {
        let alias = match api.types.get(name).map(|def| &def.kind) {
            Some(Kind::Alias { target, .. }) => Some(target),
            _ => None,
        };
        if let (true, Some(target)) = (names.insert(name), alias) {
            mentioned(api, target, names);
        }
    } else if let Some(inner) = ty.inner() {
        mentioned(api, inner, names);
    }
}

/// The text without doc comments and string literals, in which names are only mentioned.
pub(super) fn code_only(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().filter(|line| !line.trim_start().starts_with("///")) {
        let mut inside = false;
        let mut escaped = false;
        for c in line.chars() {
            if c == '"' && !escaped {
                inside = !inside;
            }
            escaped = c == '\\' && !escaped;
            if !inside {
                out.push(c);
            }
        }
        out.push('\n');
    }
    out
}

fn item(api: &Api, def: &TypeDef) -> String {
    match (&def.kind, def.direction) {
        (Kind::Enum(variants), _) => open_enum(def, variants),
        (Kind::Struct(object), Direction::Response) => items(response(api, def, object)),
        (Kind::Struct(object), Direction::Request) => items(setters::input(api, def, object)),
        (Kind::Union(union), Direction::Response) => {
            let common = items(common_texts(api, def, union));
            let gap = if common.is_empty() { "" } else { "\n" };
            open_union(api, def, union) + gap + &common
        }
        (Kind::Union(union), Direction::Request) => items(input_union(api, def, union)),
        (Kind::Alias { target, .. }, _) => {
            let (docs, name) = (doc(&docs::model(def)), ident(&def.name));
            let target = owned(target, &TokenStream::new());
            items(quote! { #docs pub type #name = #target; })
        }
    }
}

/// What a field is in a response: optional unless it is always there.
pub(super) fn field_type(field: &Field) -> Type {
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

fn response(api: &Api, def: &TypeDef, object: &Struct) -> TokenStream {
    let name = ident(&def.name);
    let docs = doc(&docs::model(def));
    let none = TokenStream::new();
    let fields: Vec<&Field> = object.fields.iter().filter(|field| !field.write_only).collect();
    let declarations = fields.iter().map(|field| {
        let (docs, name, ty) =
            (doc(&docs::field(field)), ident(&field.name), owned(&field_type(field), &none));
        let deprecated = deprecated(api, field.deprecated, &format!("{}.{}", def.name, field.wire));
        let plain = field.name.trim_start_matches("r#");
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
        let (ident, text) = (ident(&field.name), field.name.trim_start_matches("r#"));
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

fn open_enum(def: &TypeDef, variants: &[Variant]) -> String {
    let mut out = String::from("open_enum! {\n");
    out.push_str(&doc_text(&docs::model(def), "    "));
    out.push_str(&format!("    pub enum {} {{\n", def.name));
    for variant in variants {
        out.push_str(&doc_text(&docs::variant(variant), "        "));
        out.push_str(&format!("        {} = {:?},\n", variant.name, variant.wire));
    }
    out.push_str("    }\n}\n");
    out
}

fn open_union(api: &Api, def: &TypeDef, union: &Union) -> String {
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
fn common_texts(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
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

fn input_union(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
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
