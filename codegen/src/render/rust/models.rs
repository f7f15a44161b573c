//! The files of models, as [`Layout`] lays them out.

mod structs;
mod unions;

pub(super) use structs::field_type;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{doc, doc_text, ident, items, mod_item};
use super::layout::Layout;
use super::ty::{braced, owned, uses};
use super::{HEADER, docs, setters};
use crate::ir::{Api, Direction, Kind, Type, TypeDef, Variant, bare};
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
        let path = format!("src/generated/{folder}/{}.rs", bare(name));
        files.push(File::new(path, module(api, &file.types)));
    }
    let shared: Vec<&str> = api.shared.keys().map(String::as_str).collect();
    if !shared.is_empty() {
        names.push_str("\n// Types of the Backend API that read these as well.\n");
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
        (Kind::Struct(object), Direction::Response) => items(structs::response(api, def, object)),
        (Kind::Struct(object), Direction::Request) => items(setters::input(api, def, object)),
        (Kind::Union(union), Direction::Response) => {
            let common = items(unions::common_texts(api, def, union));
            let gap = if common.is_empty() { "" } else { "\n" };
            unions::open_union(api, def, union) + gap + &common
        }
        (Kind::Union(union), Direction::Request) => items(unions::input_union(api, def, union)),
        (Kind::Alias { target, .. }, _) => {
            let (docs, name) = (doc(&docs::model(def)), ident(&def.name));
            let target = owned(target, &TokenStream::new());
            items(quote! { #docs pub type #name = #target; })
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
