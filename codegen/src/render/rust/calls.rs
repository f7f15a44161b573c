//! Calls of every operation, for the test that sends them and looks at what arrives.
//!
//! An operation is called with as little as it takes, with everything it takes, and with null for
//! everything that can be null.

use proc_macro2::TokenStream;
use quote::quote;

use super::HEADER;
use super::format::{ident, items};
use super::models::code_only;
use super::ty::uses;
use super::values::{Samples, Values, Variant};
use crate::ir::{Api, Group, Operation, bare};
use crate::render::File;

/// Everything under `tests/wire/calls/`.
pub fn render(api: &Api) -> Vec<File> {
    let mut root = format!("{HEADER}//! Calls of every operation, a module for each group.\n\n");
    let mut fills = TokenStream::new();
    let mut files = Vec::with_capacity(api.groups.len() + 1);
    for group in &api.groups {
        let name = ident(&group.name);
        root.push_str(&format!("mod {name};\n"));
        fills.extend(quote!(#name::add(clerk, &mut calls);));
        let path = format!("tests/wire/calls/{}.rs", bare(&group.name));
        files.push(File::new(path, module(api, group)));
    }
    root.push_str("\nuse generated_sdk::Clerk;\n\nuse crate::call::Calls;\n\n");
    root.push_str(&items(quote! {
        pub(crate) fn all(clerk: &Clerk, mut calls: Calls) -> Calls {
            #fills
            calls
        }
    }));
    files.insert(0, File::new("tests/wire/calls/mod.rs", root));
    files
}

fn module(api: &Api, group: &Group) -> String {
    let accessor = ident(&group.name);
    let calls = group.operations.iter().map(|operation| calls(api, operation));
    let mut body = items(quote! {
        pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
            let api = clerk.#accessor();
            #(#calls)*
        }
    });
    // A blank line before the first call of each operation.
    for first in ["    calls.minimal", "    calls\n        .minimal"] {
        body = body.replace(&format!("\n{first}"), &format!("\n\n{first}"));
    }
    let candidates = [
        ("generated_sdk", "Attachment"),
        ("generated_sdk", "Clerk"),
        ("generated_sdk", "types"),
        ("serde_json", "json"),
    ];
    let uses = uses(&code_only(&body), &candidates);
    format!("{HEADER}{uses}\nuse crate::call::Calls;\n\n{body}")
}

fn calls(api: &Api, operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let receiver = quote!(api);
    let call = |variant| Values::new(api, variant, Samples::Odd).call(&receiver, operation);
    let (minimal, full) = (call(Variant::Minimal), call(Variant::Full));
    let called = if minimal.to_string() == full.to_string() {
        quote!(calls.minimal_and_full(#id, #full);)
    } else {
        quote!(calls.minimal(#id, #minimal); calls.full(#id, #full);)
    };
    let cleared = Values::new(api, Variant::Cleared, Samples::Odd).can_clear_in(operation).then(|| {
        let cleared = call(Variant::Cleared);
        quote!(calls.cleared(#id, #cleared);)
    });
    quote!(#called #cleared)
}
