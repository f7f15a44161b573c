//! Path items to operations, grouped by tag.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::{Operation as Source, PathItem, ReferenceOr, SecurityRequirement};

use super::Lower;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Group, Method, Operation, Pointer, Said};
use crate::pointer::join;

/// Group of operations without a tag.
const UNTAGGED: &str = "untagged";

impl<'d> Lower<'d> {
    /// All operations by first tag: declared tags first, in their order.
    pub(super) fn operations(&mut self) -> Vec<Group> {
        let api = self.api;
        let mut by_tag: IndexMap<String, Vec<Operation>> =
            api.tags.iter().map(|tag| (tag.name.clone(), Vec::new())).collect();
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        for (path, item) in &api.paths.paths {
            let pointer = join("/paths", path);
            let ReferenceOr::Item(item) = item else {
                self.diagnostics.push(
                    Diagnostic::unsupported("path-reference", pointer, "a path item is a reference")
                        .help("write the path item itself here"),
                );
                continue;
            };
            for (key, source) in item.iter() {
                let pointer = join(&pointer, key);
                let Some(method) = Method::from_key(key) else { continue };
                let before = self.diagnostics.0.len();
                let operation = self.operation(path, method, item, source, pointer, &mut ids);
                let unsupported =
                    self.diagnostics.0[before..].iter().any(|d| d.severity == Severity::Unsupported);
                if let Some(operation) = operation.filter(|_| !unsupported) {
                    let tag = operation.tags.first().cloned().unwrap_or_else(|| UNTAGGED.to_owned());
                    by_tag.entry(tag).or_default().push(operation);
                }
            }
        }
        let groups = by_tag.into_iter().filter(|(_, operations)| !operations.is_empty());
        groups
            .map(|(tag, operations)| Group {
                tag,
                name: String::new(),
                feature: String::new(),
                type_name: String::new(),
                said: Said::default(),
                operations,
            })
            .collect()
    }

    fn operation(
        &mut self,
        path: &'d str,
        method: Method,
        item: &'d PathItem,
        source: &'d Source,
        pointer: String,
        ids: &mut BTreeMap<String, String>,
    ) -> Option<Operation> {
        let Some(id) = source.operation_id.clone().filter(|id| !id.trim().is_empty()) else {
            let message = format!("{} {path} has no `operationId`", method.as_str());
            self.diagnostics.push(
                Diagnostic::unsupported("no-operation-id", &pointer, message)
                    .help("add an `operationId` that is unique in the document, or set one in fixes.yaml"),
            );
            return None;
        };
        if let Some(other) = ids.insert(id.clone(), pointer.clone()) {
            let message = format!("the operationId `{id}` is used twice: here and at #{other}");
            self.diagnostics.push(
                Diagnostic::unsupported("duplicate-operation-id", &pointer, message)
                    .help("give each operation an `operationId` of its own, or set one in fixes.yaml"),
            );
            return None;
        }
        if !item.servers.is_empty() || !source.servers.is_empty() {
            let message = format!("`{id}` has servers of its own, which are ignored");
            self.diagnostics.push(
                Diagnostic::warning("own-servers", join(&pointer, "servers"), message)
                    .help("its requests go to the base address of the client"),
            );
        }
        let parameters = self.parameters(path, &id, item, source, &pointer);
        let body = source.request_body.as_ref().and_then(|body| self.body(&id, body, &pointer));
        let (output, statuses) = self.responses(&id, &source.responses, &pointer);
        let hint = |key: &str| source.extensions.get(key).and_then(|v| v.as_str()).map(str::to_owned);
        Some(Operation {
            name: String::new(),
            type_name: String::new(),
            method,
            path: path.to_owned(),
            tags: source.tags.clone(),
            group_hint: hint("x-speakeasy-group"),
            name_hint: hint("x-speakeasy-name-override"),
            parameters,
            body,
            output,
            statuses,
            envelope: None,
            paging: None,
            security: security(source.security.as_ref().or(self.api.security.as_ref())),
            machine_key: self.names.machine_keys.contains(&id),
            deprecated: source.deprecated,
            said: Said::default(),
            pointer: Pointer(pointer),
            id,
        })
    }
}

/// Sets of schemes; an empty set among them means that anybody may call, too.
fn security(requirements: Option<&Vec<SecurityRequirement>>) -> Vec<Vec<String>> {
    requirements.into_iter().flatten().map(|set| set.keys().cloned().collect()).collect()
}
