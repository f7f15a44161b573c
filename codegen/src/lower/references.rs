//! References to parameters, request bodies and responses.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use super::Lower;
use crate::diagnostic::Diagnostic;
use crate::pointer::join;

/// What can be referred to by its name in `components`.
pub(super) struct Section<'d, T> {
    /// Its key in `components`.
    pub(super) key: &'static str,
    /// One of them, for messages.
    pub(super) one: &'static str,
    /// All of them, if the document has components.
    pub(super) all: Option<&'d IndexMap<String, ReferenceOr<T>>>,
}

impl<'d> Lower<'d> {
    /// What stands at `place` or what the reference there leads to, with its own place. References to what is
    /// not in the section are reported.
    pub(super) fn follow<T>(
        &mut self,
        section: &Section<'d, T>,
        node: &'d ReferenceOr<T>,
        place: String,
    ) -> Option<(&'d T, String)> {
        let (mut node, mut at, mut last) = (node, place, "");
        // References were checked to be free of circles; the bound is for safety only.
        for _ in 0..64 {
            let reference = match node {
                ReferenceOr::Item(item) => return Some((item, at)),
                ReferenceOr::Reference { reference } => reference,
            };
            last = reference;
            let name = reference
                .strip_prefix("#/components/")
                .and_then(|rest| rest.strip_prefix(section.key)?.strip_prefix('/'));
            let Some((name, next)) = name.and_then(|name| Some((name, section.all?.get(name)?))) else {
                break;
            };
            at = join(&join("/components", section.key), name);
            node = next;
        }
        let message = format!("`$ref: {last}` is not a {}", section.one);
        self.diagnostics.push(
            Diagnostic::unsupported("deep-reference", at, message)
                .help(format!("refer to `#/components/{}/Name`", section.key)),
        );
        None
    }
}
