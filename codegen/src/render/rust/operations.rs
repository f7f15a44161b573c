//! The table of operations that programs can decide by.

use proc_macro2::Literal;
use quote::quote;

use super::HEADER;
use super::format::{ident, items};
use crate::ir::Api;
use crate::render::operation_info::{Access, OperationInfo};

/// `src/generated/operations.rs`.
pub(super) fn render(api: &Api) -> String {
    let entries = OperationInfo::all(api).map(|info| {
        let OperationInfo { id, group, method, path, call, acts_on, .. } = &info;
        let OperationInfo { idempotent, irreversible, events, machine_key, deprecated, .. } = &info;
        let access = match info.access {
            Access::Read => quote!(Access::Read),
            Access::Write => quote!(Access::Write),
        };
        let method = super::requests::method(*method);
        let flags = [
            ("idempotent", idempotent),
            ("irreversible", irreversible),
            ("machine_key", machine_key),
            ("deprecated", deprecated),
        ];
        let flags = flags.into_iter().filter(|(_, set)| **set).map(|(name, _)| ident(name));
        let texts = [("rate_limit", info.rate_limit), ("needs", info.needs), ("since", info.since)];
        let texts = texts.into_iter().filter_map(|(name, text)| Some((ident(name), text?)));
        let texts = texts.map(|(name, text)| quote!(#name: Some(#text)));
        let events = (!events.is_empty()).then(|| quote!(events: &[#(#events),*],));
        quote! {
            OperationInfo {
                id: #id, group: #group, method: Method::#method, path: #path, call: #call, access: #access,
                acts_on: #acts_on, #events #(#flags: true,)* #(#texts,)*
                ..OperationInfo::PLAIN
            },
        }
    });
    let entries: Vec<_> = entries.collect();
    // An array and no reference to one, which the compiler would make a constant of its own for.
    let length = Literal::usize_unsuffixed(entries.len());
    let table = items(quote! {
        use crate::client::{Access, Method, OperationInfo};

        pub(crate) static OPERATIONS: [OperationInfo; #length] = [#(#entries)*];
    });
    format!("{HEADER}{table}")
}
