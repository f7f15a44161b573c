//! Types as Rust writes them.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::ident;
use crate::ir::Type;

/// The type of a field of a response, or of a value as a whole. `models` is the path to named types.
pub(super) fn owned(ty: &Type, models: &TokenStream) -> TokenStream {
    let inner = |ty: &Type| owned(ty, models);
    match ty {
        // Bytes cannot stand in JSON; what is called so is encoded text.
        Type::String | Type::Binary => quote!(String),
        Type::Boolean => quote!(bool),
        Type::Integer { bits: 32 } => quote!(i32),
        Type::Integer { .. } => quote!(i64),
        Type::Number => quote!(f64),
        Type::Json => quote!(Value),
        Type::JsonObject => quote!(Map<String, Value>),
        Type::List(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = inner(value);
            quote!(BTreeMap<String, #value>)
        }
        Type::Page(item) => {
            let item = inner(item);
            quote!(Page<#item>)
        }
        Type::Named(name) | Type::Shared(name) => {
            let name = ident(name);
            quote!(#models #name)
        }
        Type::Nullable(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        Type::Boxed(value) => {
            let value = inner(value);
            quote!(Box<#value>)
        }
    }
}

/// Names in braces, on as many lines as they need.
pub(super) fn braced(names: &[&str]) -> String {
    const WIDTH: usize = 90;
    let line = names.join(", ");
    if line.len() <= WIDTH {
        return format!("{{{line}}}");
    }
    let mut out = String::from("{\n");
    let mut current = String::new();
    for name in names {
        if current.len() + name.len() + 2 > WIDTH {
            out.push_str(&format!("    {}\n", current.trim_end()));
            current.clear();
        }
        current.push_str(&format!("{name}, "));
    }
    out.push_str(&format!("    {}\n}}", current.trim_end()));
    out
}

/// Names from outside that the text of a file uses, as `use` lines.
pub(super) fn uses(text: &str, candidates: &[(&str, &str)]) -> String {
    let used = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + name.len()..]);
            let boundary = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
            // Functions, macros and modules may share their names with methods and arguments.
            let is_type = name.starts_with(char::is_uppercase);
            let called = (after.starts_with(['(', '!']) || after.starts_with("::"))
                && !before.ends_with("fn ")
                && !before.ends_with('.');
            // What stands behind `::` is found by its path.
            !before.ends_with("::")
                && boundary(before.chars().next_back())
                && boundary(after.chars().next())
                && (is_type || called)
        })
    };
    let mut by_path: Vec<(&str, Vec<&str>)> = Vec::new();
    for (path, name) in candidates {
        if used(name) {
            match by_path.iter_mut().find(|(other, _)| other == path) {
                Some((_, names)) => names.push(name),
                None => by_path.push((path, vec![name])),
            }
        }
    }
    let mut out = String::new();
    for (path, names) in by_path {
        match names.as_slice() {
            [only] => out.push_str(&format!("use {path}::{only};\n")),
            several => out.push_str(&format!("use {path}::{};\n", braced(several))),
        }
    }
    out
}
