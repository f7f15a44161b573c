//! The table of operations that programs can decide by.

use quote::quote;

use super::HEADER;
use super::format::items;
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
        let option = |text: Option<&str>| match text {
            Some(text) => quote!(Some(#text)),
            None => quote!(None),
        };
        let (rate_limit, needs, since) = (option(info.rate_limit), option(info.needs), option(info.since));
        let method = super::requests::method(*method);
        quote! {
            OperationInfo {
                id: #id, group: #group, method: Method::#method, path: #path, call: #call, access: #access,
                acts_on: #acts_on, idempotent: #idempotent, irreversible: #irreversible,
                events: &[#(#events),*], rate_limit: #rate_limit, needs: #needs, since: #since,
                machine_key: #machine_key, deprecated: #deprecated,
            },
        }
    });
    let table = items(quote! {
        use crate::client::{Access, Method, OperationInfo};

        pub(crate) static OPERATIONS: &[OperationInfo] = &[#(#entries)*];
    });
    format!("{HEADER}{table}")
}
