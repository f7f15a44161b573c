//! The enum of webhook events: a variant for each type.

use quote::quote;

use super::HEADER;
use super::format::doc_text;
use super::ty::owned;
use crate::ir::Api;
use crate::render::File;

/// The file with the enum, which has only its open end if there are no events.
pub(super) fn render(webhooks: &Api) -> File {
    let mut text = format!("{HEADER}//! The events that a webhook tells of.\n\n");
    if !webhooks.events.is_empty() {
        text.push_str("use crate::generated::webhooks as types;\n");
    }
    text.push_str("use crate::webhooks::events;\n\nevents! {\n");
    for (wire, event) in &webhooks.events {
        let data = owned(&event.data, &quote!(types::)).to_string().replace(' ', "");
        let mut doc = format!("`{}`", wire.replace(['\n', '`'], " "));
        if let Some(said) = webhooks.events_said.get(wire) {
            doc = format!("{said}\n\n{doc}");
        }
        text.push_str(&doc_text(&doc, "    "));
        text.push_str(&format!("    {}({data}) = {wire:?},\n", event.name));
    }
    text.push_str("}\n");
    File::new("src/generated/events.rs", text)
}
