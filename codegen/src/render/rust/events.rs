//! The enum of webhook events: a variant for each type.

use quote::quote;

use super::HEADER;
use super::format::doc_text;
use super::ty::owned;
use crate::ir::Api;
use crate::render::File;

/// The file with the enum.
pub(super) fn render(webhooks: &Api) -> File {
    let mut text = format!(
        "{HEADER}//! The events that a webhook tells of.\n\n\
         use crate::generated::webhooks as types;\n\
         use crate::webhooks::events;\n\n\
         events! {{\n"
    );
    for (wire, event) in &webhooks.events {
        let data = owned(&event.data, &quote!(types::)).to_string().replace(' ', "");
        text.push_str(&doc_text(&format!("`{}`", wire.replace(['\n', '`'], " ")), "    "));
        text.push_str(&format!("    {}({data}) = {wire:?},\n", event.name));
    }
    text.push_str("}\n");
    let unused = if webhooks.events.is_empty() { "#[allow(unused_imports)]\n" } else { "" };
    File::new("src/generated/events.rs", text.replace("use crate::generated", &format!("{unused}use crate::generated")))
}
