//! An operation in a few facts, for deciding on it: the capability map, as text, JSON and Rust.

use serde::Serialize;

use super::rust::call;
use crate::ir::{Api, Group, Method, Operation, bare};

/// What an operation is, does and needs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct OperationInfo<'a> {
    pub(super) id: &'a str,
    pub(super) group: &'a str,
    pub(super) method: Method,
    pub(super) path: &'a str,
    /// The call in Rust, with the names of the arguments.
    pub(super) call: String,
    pub(super) summary: &'a str,
    pub(super) access: Access,
    pub(super) acts_on: &'a str,
    pub(super) idempotent: bool,
    pub(super) irreversible: bool,
    pub(super) events: &'a [String],
    pub(super) rate_limit: Option<&'a str>,
    pub(super) needs: Option<&'a str>,
    pub(super) since: Option<&'a str>,
    pub(super) machine_key: bool,
    pub(super) deprecated: bool,
}

/// Whether a call changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Access {
    Read,
    Write,
}

impl<'a> OperationInfo<'a> {
    pub(super) fn new(group: &'a Group, operation: &'a Operation) -> Self {
        let said = &operation.said;
        let some = |text: &'a str| (!text.is_empty()).then_some(text);
        Self {
            id: &operation.id,
            group: bare(&group.name),
            method: operation.method,
            path: &operation.path,
            call: call(group, operation),
            summary: &said.summary,
            access: if operation.is_read() { Access::Read } else { Access::Write },
            acts_on: &said.acts_on,
            idempotent: operation.is_idempotent(),
            irreversible: said.irreversible,
            events: &said.events,
            rate_limit: some(&said.rate_limit),
            needs: some(&said.needs),
            since: some(&said.since),
            machine_key: operation.machine_key,
            deprecated: operation.deprecated,
        }
    }

    /// Those of an API, group by group.
    pub(super) fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        api.groups
            .iter()
            .flat_map(|group| group.operations.iter().map(|operation| Self::new(group, operation)))
    }
}
