use std::ops::Deref;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::prose::unique;

/// What is said about a part of an API. It is no fact: it is neither printed with the IR nor part
/// of comparisons.
#[derive(Clone, Debug, Default)]
pub struct Said<T>(pub T);

impl<T> PartialEq for Said<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Deref for Said<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// What is said about an operation. Texts that nobody wrote are empty.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OperationProse {
    /// What it does, in one line.
    pub summary: String,
    /// What a caller should know besides.
    pub text: String,
    /// What its parameters and the properties of its body are, by name.
    #[serde(deserialize_with = "unique")]
    pub parameters: IndexMap<String, String>,
    /// What it answers, where the type does not say it.
    pub returns: String,
    /// When which status is answered.
    #[serde(deserialize_with = "unique")]
    pub errors: IndexMap<String, String>,
    /// Webhook events that follow, by type name.
    pub events: Vec<String>,
    /// Nothing can undo it.
    pub irreversible: bool,
    /// Changes nothing, although its method suggests that.
    pub reads: bool,
    /// Whether calling it again does no more, where the method suggests otherwise.
    pub idempotent: Option<bool>,
    /// How often it may be called, where that differs from other operations.
    pub rate_limit: String,
    /// What must be set up or paid for.
    pub needs: String,
    /// The kind of object that it acts on, singular.
    pub acts_on: String,
    /// Other names under which it is looked for.
    pub aliases: Vec<String>,
    /// Operations that are worth knowing next, by `operationId`.
    pub related: Vec<String>,
    /// Version of the API that brought it.
    pub since: String,
}
