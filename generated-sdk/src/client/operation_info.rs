//! What operations do and need, as data.

use super::Method;

/// An operation of the API in a few facts.
///
/// [`operations`](crate::operations) has all of them. A key of Clerk's reaches everything of its
/// instance, so whatever lets a program act decides by these facts which calls it passes on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// Name in the API's own documents, unique among all operations: `GetUser`.
    pub id: &'static str,
    /// Accessor of the client, and module: `users`.
    pub group: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path with its parameters in braces: `/users/{user_id}`.
    pub path: &'static str,
    /// The call with the names of its arguments: `users().get(user_id)`.
    pub call: &'static str,
    /// Whether it changes anything.
    pub access: Access,
    /// The kind of object that it is about, singular: `user`.
    pub acts_on: &'static str,
    /// Whether calling it again does no more than calling it once.
    pub idempotent: bool,
    /// Whether nothing can undo it.
    pub irreversible: bool,
    /// Webhook events that follow: `user.updated`.
    pub events: &'static [&'static str],
    /// How often it may be called, in words, where that is not the limit of the whole instance.
    pub rate_limit: Option<&'static str>,
    /// What must be set up or paid for, in words.
    pub needs: Option<&'static str>,
    /// The version of the API that brought it, where known.
    pub since: Option<&'static str>,
    /// Whether the secret key of a machine may call it.
    pub machine_key: bool,
    /// Whether it should not be used any more.
    pub deprecated: bool,
}

impl OperationInfo {
    /// An operation of which nothing is said.
    pub(crate) const PLAIN: Self = Self {
        id: "",
        group: "",
        method: Method::Get,
        path: "",
        call: "",
        access: Access::Read,
        acts_on: "",
        idempotent: false,
        irreversible: false,
        events: &[],
        rate_limit: None,
        needs: None,
        since: None,
        machine_key: false,
        deprecated: false,
    };
}

/// Whether an operation changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// It changes nothing. Some of these are sent with `POST`.
    Read,
    /// It may change something.
    Write,
}

/// Every operation of the API, whether its feature is on or not, group by group.
///
/// ```
/// use generated_sdk::{Access, operations};
///
/// // What a program may call that may look at users and nothing else.
/// let allowed: Vec<&str> = operations()
///     .iter()
///     .filter(|operation| operation.group == "users" && operation.access == Access::Read)
///     .map(|operation| operation.id)
///     .collect();
/// assert!(allowed.contains(&"GetUser"));
/// assert!(!allowed.contains(&"DeleteUser"));
/// ```
pub fn operations() -> &'static [OperationInfo] {
    &crate::generated::operations::OPERATIONS
}
